package tifa.journeys;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Files as a browser sends them.
 */
final class Upload {

	static final String TYPE = "multipart/form-data; boundary=----tifa";

	private final List<Supplier<InputStream>> pieces = new ArrayList<>();

	Upload file(String name, byte[] content) {
		return file("files", name, content);
	}

	/** A file of another field than those of speeches. */
	Upload file(String field, String name, byte[] content) {
		text("------tifa\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
				+ "\"\r\nContent-Type: text/plain\r\n\r\n");
		this.pieces.add(() -> new ByteArrayInputStream(content));
		text("\r\n");
		return this;
	}

	Upload file(String name, String content) {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	BodyPublisher body() {
		List<Supplier<InputStream>> all = new ArrayList<>(this.pieces);
		all.add(() -> new ByteArrayInputStream("------tifa--\r\n".getBytes(StandardCharsets.UTF_8)));
		return BodyPublishers.ofInputStream(
				() -> new SequenceInputStream(Collections.enumeration(all.stream().map(Supplier::get).toList())));
	}

	private void text(String text) {
		this.pieces.add(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
