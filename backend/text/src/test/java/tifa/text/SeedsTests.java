package tifa.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tifa.text.counting.CooccurrenceCounts;
import tifa.text.counting.Pair;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.discovery.Background;
import tifa.text.discovery.Discovery;
import tifa.text.discovery.MarkedTerms;
import tifa.text.finding.ShortTitles;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.speech.SpeechReader;
import tifa.text.vocabulary.Lexicon;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Five files as found on the web, beside the repository and no part of it; skipped where
 * they are absent.
 */
class SeedsTests {

	private static final Pair UPHOLDS_AND_CONSCIOUSNESSES = Pair.of("两个维护", "四个意识");

	private static List<Speech> speeches;

	private static TermFinder finder;

	@BeforeAll
	static void read() throws IOException {
		if (!SharedCorpus.isThere()) {
			return;
		}
		speeches = new ArrayList<>();
		for (Path file : SharedCorpus.seedFiles()) {
			speeches.addAll(new SpeechReader().read(file.getFileName().toString(), Files.readAllBytes(file)));
		}
		MarkedTerms discovery = new MarkedTerms();
		List<Term> discovered = speeches.stream().flatMap((speech) -> discovery.terms(speech).stream()).toList();
		finder = new TermFinder(Vocabulary.of(Lexicon.bundled()).with(discovered));
	}

	@BeforeEach
	void sayWhereTheyAreAbsent() {
		assumeTrue(speeches != null, "Skipped: there is no folder shared/corpus/seeds beside the top of the build");
	}

	@Test
	void fiveFilesAreSixSpeeches() {
		assertThat(speeches).extracting(Speech::title)
			.containsExactly("在全市党建研究会座谈会上的讲话", "在2020年全市组织工作会议上的讲话", "在市委党建工作领导小组会议上的讲话", "夯实基础牢记职责 不断提高全系统党建工作质量",
					"在市直机关党组织书记党性教育提升培训班上的讲话", "关于新时代党建工作质量提升的调研报告");
		assertThat(speeches).extracting((speech) -> (speech.date() != null) ? speech.date().text() : null)
			.containsExactly(null, "2020", "2020-04-10", "2020", null, null);
		assertThat(speeches).extracting(Speech::kind).containsExactly("讲话", "讲话", "讲话", "讲话", "讲话", "调研报告");
		assertThat(speeches).extracting(Speech::id).doesNotHaveDuplicates();
	}

	@Test
	void noPageNumberAndNoAdvertisementIsLeft() {
		assertThat(speeches.subList(4, 6).stream().flatMap((speech) -> speech.paragraphs().stream()))
			.noneMatch((paragraph) -> Pattern.compile("\\d{1,2}、").matcher(paragraph.text()).find());
		assertThat(speeches.stream().flatMap((speech) -> speech.paragraphs().stream()).map(Paragraph::text))
			.noneMatch((text) -> Pattern.compile("由会员|珍藏版|原创投稿|照搬照抄|\\.docx").matcher(text).find());
	}

	@Test
	void paragraphsAreAtMostSixHundredCharactersAndMadeOfTheirSentences() {
		assertThat(speeches.stream().flatMap((speech) -> speech.paragraphs().stream())).allSatisfy((paragraph) -> {
			assertThat(paragraph.text()).hasSizeLessThanOrEqualTo(600).isEqualTo(paragraph.text().strip());
			assertThat(String.join("", paragraph.sentences())).isEqualTo(paragraph.text());
		});
	}

	@Test
	void everyMentionPointsAtAFormOfItsTerm() {
		speeches.forEach((speech) -> analysed(speech).forEach((paragraph) -> {
			List<String> sentences = paragraph.paragraph().sentences();
			assertThat(paragraph.plain()).isEqualTo(MatchingForm.of(paragraph.paragraph().text()));
			assertThat(paragraph.mentions()).allSatisfy((mention) -> {
				String written = sentences.get(mention.sentence()).substring(mention.start(), mention.end());
				assertThat(finder.vocabulary().named(mention.term()).forms())
					.anyMatch((form) -> form.equals(MatchingForm.of(written))
							|| ShortTitles.isShort(written) && form.endsWith(written));
			});
		}));
	}

	/** Recounted from the cleaned text with no more than String.contains. */
	@Test
	void threeParagraphsHoldBothUpholdsAndConsciousnesses() {
		CooccurrenceCounts counts = new CooccurrenceCounts();
		speeches.forEach((speech) -> counts.add(analysed(speech), 1));
		List<Paragraph> both = speeches.stream()
			.flatMap((speech) -> speech.paragraphs().stream())
			.filter((paragraph) -> paragraph.role() == Role.BODY && holdsBoth(paragraph.text()))
			.toList();
		assertThat(both).hasSize(3);
		assertThat(counts.pairs().get(UPHOLDS_AND_CONSCIOUSNESSES).paragraphs()).isEqualTo(3);
		assertThat(counts.pairs().get(UPHOLDS_AND_CONSCIOUSNESSES).sentences()).isEqualTo(both.stream()
			.flatMap((paragraph) -> paragraph.sentences().stream())
			.filter(SeedsTests::holdsBoth)
			.count());
	}

	/**
	 * Not even doubtfully, whether the figures are of a small corpus or of a larger one.
	 */
	@Test
	void noNoiseIsATermOrProposed() throws IOException {
		Path noise = SharedCorpus.SHARED.resolve("gold/noise.txt");
		assumeTrue(Files.isRegularFile(noise), "Skipped: no ../shared/gold/noise.txt");
		Vocabulary lexicon = Vocabulary.of(Lexicon.bundled());
		Background larger = new Background();
		speeches.forEach(larger::add);
		for (String text : SharedCorpus.texts()) {
			new SpeechReader().read("text", text.getBytes(StandardCharsets.UTF_8)).forEach(larger::add);
		}
		Discovery among = new Discovery(lexicon, larger);
		speeches.parallelStream().forEach(among::read);
		Set<String> forms = new HashSet<>(lexicon.with(Discovery.terms(lexicon, speeches)).with(among.terms()).forms());
		assertThat(Files.readAllLines(noise)
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map(MatchingForm::of)
			.filter(forms::contains)).isEmpty();
	}

	/** Many threads in one order, one thread in the other. */
	@Test
	void theSameSpeechesProposeTheSame() {
		Vocabulary lexicon = Vocabulary.of(Lexicon.bundled());
		List<Speech> turned = new ArrayList<>(speeches);
		Collections.reverse(turned);
		Background background = new Background();
		turned.forEach(background::add);
		Discovery alone = new Discovery(lexicon, background);
		turned.forEach(alone::read);
		assertThat(Discovery.terms(lexicon, speeches)).isEqualTo(alone.terms()).hasSizeGreaterThan(100);
	}

	private static boolean holdsBoth(String text) {
		return text.contains("两个维护") && text.contains("四个意识");
	}

	private static List<AnalysedParagraph> analysed(Speech speech) {
		return finder.analyse(speech.paragraphs(), speech.date());
	}

}
