package tifa.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tifa.text.Sha256;

import org.springframework.core.io.Resource;

/**
 * The tag of each file's content, computed when it is first asked for. It is a weak one:
 * what bears a strong tag isn't sent compressed.
 */
class EntityTags {

	private final Map<String, String> known = new ConcurrentHashMap<>();

	String of(Resource file) {
		try {
			String address = file.getURL().toString();
			String tag = this.known.get(address);
			return (tag != null) ? tag : this.known.computeIfAbsent(address, (key) -> of(contentOf(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String of(byte[] content) {
		return "W/\"" + Sha256.of(content) + "\"";
	}

	private static byte[] contentOf(Resource file) {
		try {
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
