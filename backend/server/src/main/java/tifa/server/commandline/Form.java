package tifa.server.commandline;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A multipart form; its files are read while it is sent.
 */
final class Form {

	private final String boundary = "----tifa" + UUID.randomUUID();

	private final List<BodyPublisher> pieces = new ArrayList<>();

	void field(String name, String value) {
		text("--" + this.boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
				+ "\r\n");
	}

	void file(FoundFile file) throws FileNotFoundException {
		text("--" + this.boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
				+ file.name().replace("\"", "%22") + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
		this.pieces.add(BodyPublishers.ofFile(file.path()));
		text("\r\n");
	}

	String type() {
		return "multipart/form-data; boundary=" + this.boundary;
	}

	BodyPublisher body() {
		text("--" + this.boundary + "--\r\n");
		return BodyPublishers.concat(this.pieces.toArray(BodyPublisher[]::new));
	}

	private void text(String text) {
		this.pieces.add(BodyPublishers.ofString(text));
	}

}
