package tifa.text.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import tifa.text.finding.Mention;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Metadata;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Lexicon;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;
import tifa.text.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What speeches of our own propose beyond the lexicon. */
class DiscoveryTests {

	private static final Vocabulary LEXICON = Vocabulary.of(Lexicon.bundled());

	private static final List<String> TEXTS = List.of("全镇推行桥梁养护责任制，桥梁养护责任制写进了村规民约。会议学习了《青石镇桥梁管理办法》。",
			"我们要完善桥梁养护责任制，开展“三桥两路”建设，深化乡村桥梁信息化管理试点。", "乡村桥梁信息化管理试点要同桥梁养护责任制结合起来，加强组织领导，做好各项工作。");

	static List<Speech> speeches(List<String> texts) {
		List<Speech> speeches = new ArrayList<>();
		for (String text : texts) {
			String id = String.format("%016x", text.hashCode());
			speeches.add(new Speech(Metadata.titled("桥"), "桥.txt", "0", 1, id, List.of(),
					List.of(Paragraph.of(0, Role.BODY, text))));
		}
		return speeches;
	}

	@Test
	void whatIsMarkedAndWhatIsFormedLikeATermIsProposedWithItsFigures() {
		List<Term> terms = Discovery.terms(LEXICON, speeches(TEXTS));
		assertThat(terms).extracting(Term::name).contains("桥梁养护责任制", "青石镇桥梁管理办法", "三桥两路");
		Term found = terms.stream().filter((term) -> term.name().equals("桥梁养护责任制")).findFirst().orElseThrow();
		assertThat(found.status()).isEqualTo(Status.PROPOSED);
		assertThat(found.tier()).isEqualTo(Tier.MINED);
		assertThat(found.confidence()).isBetween(0.1, 1.0);
		assertThat(found.statistics().frequency()).isEqualTo(4);
		assertThat(found.statistics().documents()).isEqualTo(3);
		assertThat(terms).filteredOn((term) -> term.name().equals("青石镇桥梁管理办法"))
			.extracting(Term::tier, Term::category)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(Tier.TITLE, Category.DOCUMENT));
	}

	@Test
	void whatThreeSpeechesQuoteIsATermAndFoundOnlyInQuotesWhereItIsShort() {
		List<String> texts = List.of("“七六”时期修了三座桥。", "“七六”期间修了路。", "从“七六”开始种树，到第七六号界碑为止。");
		List<Term> terms = Discovery.terms(LEXICON, speeches(texts));
		assertThat(terms).filteredOn((term) -> term.name().equals("七六"))
			.extracting(Term::tier)
			.containsExactly(Tier.QUOTED);
		TermFinder finder = new TermFinder(LEXICON.with(terms));
		assertThat(finder.speech(null).analyse(Paragraph.of(0, Role.BODY, texts.get(2))).mentions())
			.filteredOn((mention) -> mention.term().equals("七六"))
			.extracting(Mention::start)
			.containsExactly(2);
		assertThat(Discovery.terms(LEXICON, speeches(texts.subList(0, 2)))).extracting(Term::name).doesNotContain("七六");
	}

	@Test
	void whatFewSpeechesQuoteAndManyJustSayIsEmphasis() {
		List<String> texts = new ArrayList<>(List.of("完成“桥路两通”。"));
		assertThat(Discovery.terms(LEXICON, speeches(texts))).extracting(Term::name).contains("桥路两通");
		texts.addAll(List.of("今年实现桥路两通。", "桥路两通的村有三个。", "三个村桥路两通了。"));
		assertThat(Discovery.terms(LEXICON, speeches(texts))).filteredOn((term) -> term.tier() == Tier.QUOTED)
			.isEmpty();
	}

	@Test
	void aTitleThatFewQuoteIsStillATitle() {
		List<String> texts = List.of("大家读了《青石镇修桥条例》。", "有了“青石镇修桥条例”。", "青石镇修桥条例很好。", "按青石镇修桥条例办。");
		assertThat(Discovery.terms(LEXICON, speeches(texts))).filteredOn((term) -> term.tier() == Tier.TITLE)
			.extracting(Term::name)
			.containsExactly("青石镇修桥条例");
	}

	@Test
	void aCoordinationOfKnownTermsIsNoFormula() {
		assertThat(Discovery.terms(LEXICON, speeches(List.of("，政治意识、大局意识、核心意识。")))).extracting(Term::name)
			.doesNotContain("政治意识、大局意识、核心意识");
	}

	@Test
	void anEmptyCorpusProposesNothing() {
		assertThat(Discovery.terms(LEXICON, List.of())).isEmpty();
		assertThat(Discovery.terms(LEXICON, speeches(List.of("。")))).isEmpty();
	}

	@Test
	void neitherOrderNorThreadsMatter() {
		List<Term> once = Discovery.terms(LEXICON, speeches(TEXTS));
		List<String> shuffled = new ArrayList<>(TEXTS);
		for (int i = 0; i < 5; i++) {
			Collections.shuffle(shuffled, new Random(i));
			assertThat(Discovery.terms(LEXICON, speeches(shuffled))).isEqualTo(once);
		}
	}

	@Test
	void stopWordsNumbersOfThingsAndKnownTermsAreNotProposed() {
		assertThat(Discovery.terms(LEXICON, speeches(TEXTS))).extracting(Term::name)
			.noneMatch((name) -> StopWords.contain(name) || LEXICON.find(name) != null);
		assertThat(List.of("三个方面", "几点意见", "12个方面", "7项主要任务", "两个成员单位", "贯彻落实", "讲话精神")).allMatch(StopWords::contain);
		assertThat(List.of("三会一课", "四个意识", "桥梁养护责任制")).noneMatch(StopWords::contain);
	}

	@Test
	void aProposalOfBeforeIsFoundAfreshAndDoesNotHideItself() {
		List<Term> once = Discovery.terms(LEXICON, speeches(TEXTS));
		assertThat(Discovery.terms(LEXICON.with(once), speeches(TEXTS))).isEqualTo(once);
	}

	@Test
	void ofALargeCorpusTheSameTextsMakeTheFigures() {
		Background background = new Background(6);
		background.add("b", "桥梁养护");
		background.add("c", "石料");
		background.add("a", "石料");
		assertThat(background.index().of("石料").count()).isEqualTo(1);
		assertThat(background.index().of("桥梁").count()).isEqualTo(1);
	}

	@Test
	void ofTooManyProposalsTheLeastConfidentAreLeftOutAndCounted() {
		List<Term> all = Discovery.terms(LEXICON, speeches(TEXTS));
		for (int most = 0; most <= all.size(); most++) {
			Background background = new Background();
			speeches(TEXTS).forEach(background::add);
			Discovery discovery = new Discovery(LEXICON, background, background.index(), Selector.TREES, most);
			speeches(TEXTS).forEach(discovery::read);
			List<Term> some = discovery.terms();
			assertThat(all).containsAll(some).hasSize(some.size() + discovery.leftOut());
			assertThat(some).filteredOn(DiscoveryTests::isSelected).hasSizeLessThanOrEqualTo(most);
			assertThat(all).filteredOn((term) -> !some.contains(term))
				.allMatch((other) -> isSelected(other) && some.stream()
					.allMatch((term) -> !isSelected(term) || term.confidence() >= other.confidence()));
		}
	}

	private static boolean isSelected(Term term) {
		return term.tier() == Tier.MINED || term.tier() == Tier.PATTERN;
	}

	@Test
	void noTextsProposeNothing() {
		assertThat(Discovery.terms(LEXICON, List.of())).isEmpty();
	}

}
