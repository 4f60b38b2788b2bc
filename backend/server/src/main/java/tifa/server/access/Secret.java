package tifa.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import tifa.text.Sha256;

/**
 * Random strings that open doors, and the hashes that are kept of them.
 */
public final class Secret {

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Secret() {
	}

	/** 256 random bits, safe in an address. */
	public static String next() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** SHA-256 in hex: all that is kept of a secret. */
	static String hash(String secret) {
		return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
	}

	/** Compares in a time that tells nothing about where two secrets differ. */
	static boolean same(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

}
