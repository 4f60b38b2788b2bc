package tifa.server.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.io.SequenceInputStream;

/**
 * A multipart request body as a browser sends it.
 */
final class Upload {

	static final String TYPE = "multipart/form-data; boundary=----tifa";

	private final List<InputStream> pieces = new ArrayList<>();

	Upload file(String name, byte[] content) {
		return part("name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: text/plain", content);
	}

	Upload file(String name, String content) {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	Upload collection(String name) {
		return field("collection", name);
	}

	Upload field(String name, String value) {
		return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
	}

	BodyPublisher body() {
		text("------tifa--\r\n");
		return BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(this.pieces)));
	}

	private Upload part(String disposition, byte[] content) {
		text("------tifa\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
		this.pieces.add(new ByteArrayInputStream(content));
		text("\r\n");
		return this;
	}

	private void text(String text) {
		this.pieces.add(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
