package tifa.server.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Compressed JSON, as tables keep what is long and read as a whole.
 */
@Component
public class PackedJson {

	private final JsonMapper json;

	public PackedJson(JsonMapper json) {
		this.json = json;
	}

	public byte[] pack(Object value) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write(this.json.writeValueAsBytes(value));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	public <T> T unpack(byte[] bytes, Class<T> type) {
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return this.json.readValue(in, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
