package tifa.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.Resource;

/**
 * The tag of each file's content, computed when it is first asked for. It is a weak one:
 * what bears a strong tag isn't sent compressed.
 */
class EntityTags {

	private static final int BYTES = 16;

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
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
			return "W/\"" + HexFormat.of().formatHex(hash, 0, BYTES) + "\"";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
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
