package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;

/**
 * Cleans the text of a file by its rules, one after the other, and parts its documents.
 */
public final class Cleaning {

	/** The rules that look at the file as a whole. */
	private static final List<CleaningRule> OF_FILES = List.of(new Invisible(), new OddSpaces(), new SharingHeader(),
			new NumberedPages());

	/**
	 * What is dropped, what is repaired, what gets its lines, and last what is only
	 * pointed out.
	 */
	private static final List<CleaningRule> OF_DOCUMENTS = List.of(new OfficialHeader(), new Disclaimers(),
			new Licences(), new Navigation(), new SourceLines(), new Captions(), new Datelines(), new PageNumbers(),
			new FullWidth(), new SpacedLetters(), new HalfWidth(), new ScannedYears(), new ScannedWords(),
			new HardWraps(), new BrokenLines(), new FlatText(), new Salutation(), new Masks(), new LostCharacters(),
			new CutEnd());

	private Cleaning() {
	}

	/**
	 * The documents of a file.
	 * @param text the file's text, its lines ending in line feeds
	 * @param whole whether it is one document in any case
	 * @return the documents, in order; their texts as found are together the whole text
	 */
	public static List<CleanText> documents(String text, boolean whole) {
		List<String> titles = SharingHeader.titles(text);
		Draft file = Draft.of(text);
		OF_FILES.forEach(file::apply);
		List<Integer> starts = whole ? List.of(0) : PartSplitter.starts(file.text(), titles);
		List<CleanText> documents = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			boolean last = i + 1 == starts.size();
			int end = last ? file.text().length() : starts.get(i + 1);
			String found = text.substring((i == 0) ? 0 : file.place(starts.get(i)), file.place(end));
			documents.add(clean(file.part(starts.get(i), end), found, (i < titles.size()) ? titles.get(i) : null));
		}
		return documents;
	}

	private static CleanText clean(Draft document, String found, String knownTitle) {
		document.apply(new RunOnTitle(knownTitle));
		OF_DOCUMENTS.forEach(document::apply);
		return new CleanText(found, document.text(), document.places(), document.changes());
	}

	/** The names of all rules, in the order in which they are applied. */
	public static List<String> rules() {
		List<String> names = new ArrayList<>(OF_FILES.stream().map(CleaningRule::name).toList());
		names.add(new RunOnTitle(null).name());
		OF_DOCUMENTS.forEach((rule) -> names.add(rule.name()));
		return names;
	}

}
