package tifa.text.speech;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tifa.text.Refusal;
import tifa.text.Sha256;
import tifa.text.cleaning.CleanText;
import tifa.text.cleaning.Cleaning;
import tifa.text.cleaning.Enumerators;
import tifa.text.cleaning.OfficialHeader;

/**
 * Reads the speeches that a text file holds.
 */
public final class SpeechReader {

	/** The longest document, in UTF-16 code units: one speech is one transaction. */
	public static final int LONGEST_DOCUMENT = 2_000_000;

	private final int longest;

	private final BiConsumer<Speech, Supplier<List<Removal>>> told;

	private static final int LONGEST_HEADING = 50;

	/** Ends with whom it addresses: 各级书记要做到： is none. */
	private static final Pattern SALUTATION = Pattern
		.compile("[^。！？；：:]{0,50}(?:同志|各位|代表|委员|朋友|来宾|嘉宾|领导|女士|先生|同学|老师|乡亲|战友|主席|书记)"
				+ "们?(?:[，,！! 　]*(?:大家|你们)?(?:早上|上午|中午|下午|晚上)?好)?[！!]?[：:]");

	/** The rules whose findings the reader of a list should know of. */
	private static final List<String> WARNINGS = List.of("truncated");

	private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：:…”]$");

	private static final Pattern NAME_AROUND = Pattern.compile("^.*/|\\.[A-Za-z0-9]{1,5}$");

	public SpeechReader() {
		this(LONGEST_DOCUMENT);
	}

	/**
	 * Reads documents up to a length.
	 * @param longest the longest document, in UTF-16 code units
	 */
	public SpeechReader(int longest) {
		this(longest, (speech, removals) -> {
		});
	}

	private SpeechReader(int longest, BiConsumer<Speech, Supplier<List<Removal>>> told) {
		this.longest = longest;
		this.told = told;
	}

	/**
	 * The same reader, which also tells what cleaning did to each speech.
	 * @param told is given the speech, and on demand what was changed or pointed out, in
	 * the order of the rules
	 */
	public SpeechReader telling(BiConsumer<Speech, Supplier<List<Removal>>> told) {
		return new SpeechReader(this.longest, told);
	}

	/**
	 * Reads all speeches of a file.
	 * @param file the file's name, for messages and for speeches without a title
	 * @param bytes its content
	 * @return at least one speech
	 * @throws Refusal where the bytes are no readable Chinese text
	 */
	public List<Speech> read(String file, byte[] bytes) {
		return read(SourceText.of(file, bytes));
	}

	/**
	 * Reads all speeches of a text.
	 * @return at least one speech
	 * @throws Refusal where it is no readable Chinese text, or too long
	 */
	public List<Speech> read(SourceText source) {
		String text = PlainText.checked(source.text(), source.file());
		List<Speech> speeches = new ArrayList<>();
		for (CleanText clean : Cleaning.documents(text, source.whole())) {
			if (clean.found().length() > this.longest) {
				throw new Refusal("text.tooLong",
						Map.of("file", source.file(), "characters", clean.found().length(), "limit", this.longest));
			}
			Speech speech = speech(source, text, speeches.size(), clean);
			this.told.accept(speech, () -> Removal.of(text, clean, speech.paragraphs()));
			speeches.add(speech);
		}
		return speeches;
	}

	private static Speech speech(SourceText source, String text, int number, CleanText clean) {
		List<String> paragraphs = ParagraphSplitter.split(clean.text());
		if (paragraphs.isEmpty()) {
			throw new Refusal("file.empty", Map.of("file", source.file()));
		}
		Front front = Front.of(paragraphs);
		Clues clues = new Clues(front, paragraphs.subList(front.size(), paragraphs.size()),
				OfficialHeader.entries(taken(clean, text, List.of("officialHeader"))),
				taken(clean, text, List.of("sourceLines", "datelines")).lines().toList(),
				NAME_AROUND.matcher(source.file()).replaceAll(""));
		return new Speech(MetadataReader.read(clues), source.file(), source.fileHash(), source.part() + number,
				contentHash(clean.found()), warnings(source, clean), paragraphs(paragraphs, front.size()));
	}

	/** What rules took away, a line each. */
	private static String taken(CleanText clean, String text, List<String> rules) {
		return clean.changes()
			.stream()
			.filter((change) -> rules.contains(change.rule()))
			.map((change) -> text.substring(change.start(), change.end()))
			.collect(Collectors.joining("\n"));
	}

	private static List<String> warnings(SourceText source, CleanText clean) {
		Stream<String> found = WARNINGS.stream().filter((rule) -> !clean.by(rule).isEmpty());
		return Stream.concat(source.warnings(clean.found()).stream(), found).distinct().toList();
	}

	private static List<Paragraph> paragraphs(List<String> texts, int front) {
		List<Paragraph> paragraphs = new ArrayList<>(texts.size());
		for (int i = 0; i < texts.size(); i++) {
			Role role = (i < front) ? Role.TITLE : role(texts.get(i));
			paragraphs.add(Paragraph.of(i, role, texts.get(i)));
		}
		return paragraphs;
	}

	private static Role role(String text) {
		if ((text.endsWith("：") || text.endsWith(":")) && SALUTATION.matcher(text).matches()) {
			return Role.SALUTATION;
		}
		boolean heading = text.length() <= LONGEST_HEADING && Enumerators.begins(text)
				&& !SENTENCE_END.matcher(text).matches();
		return heading ? Role.HEADING : Role.BODY;
	}

	/**
	 * SHA-256 of the letters, digits and Han characters of a document as found.
	 */
	public static String contentHash(String text) {
		StringBuilder content = new StringBuilder(text.length());
		text.codePoints().filter(Characters::isLetterOrDigit).forEach(content::appendCodePoint);
		return Sha256.of(content.toString().getBytes(StandardCharsets.UTF_8));
	}

}
