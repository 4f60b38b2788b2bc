package tifa.text.evaluation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tifa.text.speech.Metadata;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** Two of three wanted terms are shown as they stand, one by another name. */
class EvaluationTests {

	private static final List<Term> LEXICON = List.of(term("桥梁养护"), term("河长制", "河湖长制"), term("村规民约"));

	private static Term term(String name, String... aliases) {
		return Term.ofLexicon(name, Category.POLICY, List.of(aliases), null, null);
	}

	private static Speech speech(String text) {
		return new Speech(Metadata.titled("桥"), "桥.txt", "0", 1, "0123456789abcdef", List.of(),
				List.of(Paragraph.of(0, Role.BODY, text)));
	}

	private static Evaluation.Report report(Gold gold) {
		return new Evaluation(gold, Map.of("a", speech("桥梁养护靠河湖长制，也靠村规民约。")), List.of(), LEXICON, 2).report();
	}

	@Test
	void strictAndWithAliasesAreToldApart() {
		Gold gold = Gold.read(List.of("term\tcategory\tseeds\taliases", "桥梁养护\tpolicy\ta\t", "河长制\tpolicy\ta\t河湖长制",
				"湖长制\tpolicy\ta\t", "石料\tpolicy\ta\t", "村规\tsociety\tb\t"));
		Evaluation.Report report = report(gold);
		assertThat(report.present()).extracting(Gold.Entry::term).containsExactly("桥梁养护", "湖长制");
		assertThat(report.missed().keySet()).extracting(Gold.Entry::term).containsExactly("湖长制");
		assertThat(report.missed().values()).containsExactly(Evaluation.Reason.WITHIN);
		assertThat(report.recall()).isEqualTo(0.5);
		assertThat(report.within().values()).containsExactly(List.of("河长制"));
		assertThat(report.whole()).isEqualTo(1);
		assertThat(report.nodes()).containsOnlyKeys("桥梁养护", "河长制", "村规民约");
		assertThat(report.right()).containsExactly("桥梁养护", "河长制");
		assertThat(report.falseAlarms()).extracting(Term::name).containsExactly("村规民约");
	}

	@Test
	void aNodeThatOnlyItsOtherFormsShowIsNoStrictFind() {
		Gold gold = Gold.read(List.of("term\tcategory\tseeds\taliases", "湖长制\tpolicy\ta\t", "长制\tpolicy\ta\t"));
		Evaluation.Report report = new Evaluation(gold, Map.of("a", speech("桥梁养护靠河湖长制。")), List.of(),
				List.of(term("湖长制", "河湖长制")), 2)
			.report();
		assertThat(report.missed().values()).containsExactly(Evaluation.Reason.OTHER_FORM, Evaluation.Reason.WITHIN);
		assertThat(report.recall()).isZero();
		assertThat(report.recallOfNodes()).isEqualTo(0.5);
	}

	@Test
	void aListCountsForEveryDocument() {
		Evaluation.Report report = report(Gold.read(List.of("# from a glossary", "桥梁养护", "村规民约")));
		assertThat(report.recall()).isEqualTo(1);
		assertThat(report.precision()).isEqualTo(2 / 3.0);
	}

	@Test
	void whatAReaderAllowsIsNeitherMissedNorWrong() {
		Gold gold = Gold.read(List.of("桥梁养护")).allowing(List.of("# judged", "“村规民约”\toptional", "河长制\twrong"));
		Evaluation.Report report = report(gold);
		assertThat(report.recall()).isEqualTo(1);
		assertThat(report.right()).containsExactly("村规民约", "桥梁养护");
		assertThat(report.falseAlarms()).extracting(Term::name).containsExactly("河长制");
	}

	@Test
	void aTermThatIsListedTwiceCountsOnce() {
		Evaluation.Report report = report(Gold.read(List.of("桥梁养护", "湖长制", "湖长制")));
		assertThat(report.present()).hasSize(2);
		assertThat(report.recall()).isEqualTo(0.5);
	}

	@Test
	void aFileOfRemarksWantsNothing() {
		assertThat(Gold.read(List.of("# nothing", " ")).terms()).isEmpty();
	}

}
