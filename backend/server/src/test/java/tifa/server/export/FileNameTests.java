package tifa.server.export;

import java.util.List;

import org.junit.jupiter.api.Test;
import tifa.graph.query.GraphQuestion;
import tifa.graph.query.TermFilter;
import tifa.graph.speech.SpeechFilter;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	private final FileName fileName = new FileName(new Catalogue());

	@Test
	void theNameIsThereInAsciiAndAsItIs() {
		assertThat(disposition(Language.EN, "四风"))
			.isEqualTo("attachment; filename=\"tifa-r7.gexf\"; filename*=UTF-8''tifa-%E5%9B%9B%E9%A3%8E-r7.gexf");
	}

	@Test
	void theOverviewIsNamedInTheReadersLanguage() {
		assertThat(disposition(Language.EN)).endsWith("''tifa-overview-r7.gexf");
		assertThat(disposition(Language.ZH)).endsWith("''tifa-%E6%A6%82%E8%A7%88-r7.gexf");
	}

	@Test
	void whatFileSystemsRefuseIsReplacedAndLongNamesAreCut() {
		assertThat(disposition(Language.EN, "a/b\r\nc\"", "d", "e", "f")).endsWith("''tifa-a_b__c_%2Bd%2Be-r7.gexf");
		assertThat(disposition(Language.EN, "𠮷".repeat(100)))
			.endsWith("''tifa-" + "%F0%A0%AE%B7".repeat(55) + "-r7.gexf");
	}

	private String disposition(Language language, String... terms) {
		GraphQuestion question = new GraphQuestion(List.of(terms), 1, 15, 0, Unit.PARAGRAPH, Measure.NPMI, 2, null,
				TermFilter.NONE, SpeechFilter.NONE);
		return this.fileName.disposition(question, 7, "gexf", language);
	}

}
