package tifa.text.speech;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * Text made from bytes whose encoding nobody named.
 *
 * @param text the text, without a byte order mark
 * @param encoding as which the bytes were read
 * @param uncertain whether that is a guess
 */
public record DecodedText(String text, Charset encoding, boolean uncertain) {

	/** What a file without a mark, that isn't UTF-8, may be in. */
	private static final List<Charset> LEGACY = List.of(Charset.forName("GB18030"), Charset.forName("Big5-HKSCS"),
			StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8);

	/** So much of a file is enough to tell. */
	private static final int SAMPLE = 1 << 18;

	/** Chinese in the right encoding scores more than this. */
	private static final double LIKELY = 0.4;

	/** No reading scores less that is worth showing. */
	private static final double LEAST = 0.15;

	/** The second best reading of a sure one is worse by more than this. */
	private static final double MARGIN = 0.2;

	/** Below so many characters beyond ASCII, scores say little of UTF-8. */
	private static final int TELLING = 50;

	/**
	 * Decodes by a byte order mark, as UTF-8 where that is valid, and else as what looks
	 * most like Chinese.
	 * @return null where nothing does
	 */
	public static DecodedText of(byte[] bytes) {
		Charset marked = marked(bytes);
		if (marked != null) {
			return checked(decode(bytes, bytes.length, marked), marked);
		}
		String valid = utf8(bytes);
		return (valid != null && valid.indexOf('\0') < 0) ? checked(valid, StandardCharsets.UTF_8) : guessed(bytes);
	}

	/** What the reader of the text should know of this. */
	public List<String> warnings() {
		return this.uncertain ? List.of("encoding uncertain: " + this.encoding.name()) : List.of();
	}

	private static Charset marked(byte[] bytes) {
		for (Charset each : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			byte[] mark = "\uFEFF".getBytes(each);
			if (bytes.length >= mark.length && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark))) {
				return each;
			}
		}
		return null;
	}

	/**
	 * Valid, but it may have been made from a text that was read wrongly: 鍏ㄩ潰 was 全面.
	 */
	private static DecodedText checked(String text, Charset encoding) {
		String sample = text.substring(0, Math.min(SAMPLE, text.length()));
		boolean telling = sample.chars().filter((c) -> c >= 0x3400 && c < 0xFB00).count() >= TELLING;
		String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
		return new DecodedText(bare, encoding,
				telling && CommonCharacters.share(sample.replace("\uFFFD", "")) < LIKELY);
	}

	private static DecodedText guessed(byte[] bytes) {
		record Reading(Charset encoding, double score) {
		}
		List<Reading> readings = LEGACY.stream()
			.map((each) -> new Reading(each,
					CommonCharacters.share(decode(bytes, Math.min(SAMPLE, bytes.length), each))))
			.sorted(Comparator.comparingDouble(Reading::score).reversed())
			.toList();
		Reading best = readings.get(0);
		if (best.score() < LEAST) {
			return null;
		}
		boolean sure = best.score() >= LIKELY && best.score() - Math.max(0, readings.get(1).score()) > MARGIN;
		return new DecodedText(decode(bytes, bytes.length, best.encoding()), best.encoding(), !sure);
	}

	private static String utf8(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		return (text.indexOf('\uFFFD') < 0) ? text : strictly(bytes);
	}

	/** The sign for what can't be read may stand in the text itself. */
	private static String strictly(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static String decode(byte[] bytes, int length, Charset encoding) {
		return new String(bytes, 0, length, encoding);
	}

}
