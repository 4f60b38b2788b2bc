package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Infers the metadata of a speech, each field by the first of its rules that knows it.
 */
final class MetadataReader {

	private static final List<MetadataRule> TITLES = List.of(
			MetadataRule.certain("officialHeader", (clues) -> clues.header().get("标题")),
			MetadataRule.certain("titleLine", MetadataReader::sureTitle),
			MetadataRule.likely("titleLine", (clues) -> clues.front().title()),
			MetadataRule.guess("fileName", Clues::file));

	private static final List<MetadataRule> SUBTITLES = List
		.of(MetadataRule.likely("subtitleLine", (clues) -> clues.front().subtitle()));

	private MetadataReader() {
	}

	static Metadata read(Clues clues) {
		List<Inference> noted = new ArrayList<>();
		String title = MetadataRule.first("title", TITLES, clues, noted);
		String subtitle = MetadataRule.first("subtitle", SUBTITLES, clues, noted);
		String date = MetadataRule.first("date", DateRules.RULES, clues, noted);
		String speaker = MetadataRule.first("speaker", SpeakerRules.RULES, clues, noted);
		String office = MetadataRule.first("office", SpeakerRules.OFFICES, clues, noted);
		String occasion = MetadataRule.first("occasion", OccasionRules.RULES, clues, noted);
		String place = MetadataRule.first("place", PlaceRules.RULES, clues, noted);
		String kind = MetadataRule.first("kind", KindRules.RULES, clues, noted);
		return new Metadata(title, subtitle, (date != null) ? new PartialDate(date) : null, speaker, office, occasion,
				place, kind, noted);
	}

	/** A title that says what it is the title of, or is followed by date or by-line. */
	private static String sureTitle(Clues clues) {
		Front front = clues.front();
		boolean sure = front.title() != null && (Kinds.of(front.title()) != null || front.date() != null
				|| front.session() != null || front.speaker() != null || front.subtitle() != null);
		return sure ? front.title() : null;
	}

}
