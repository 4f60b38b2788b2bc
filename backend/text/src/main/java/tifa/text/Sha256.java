package tifa.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 in lower-case hexadecimal, the hash of files, contents and vocabularies.
 */
public final class Sha256 {

	private final MessageDigest digest;

	public Sha256() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * Adds one field; fields are separated, so that ("ab", "c") differs from ("a", "bc").
	 * @param field the field's text
	 * @return this
	 */
	public Sha256 add(String field) {
		this.digest.update(field.getBytes(StandardCharsets.UTF_8));
		this.digest.update((byte) 0);
		return this;
	}

	public String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

	public static String of(byte[] bytes) {
		Sha256 sha = new Sha256();
		sha.digest.update(bytes);
		return sha.hex();
	}

}
