package tifa.server.analysis;

import java.util.List;
import java.util.Map;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tifa.graph.analysis.Analysis;
import tifa.graph.analysis.Basis;
import tifa.graph.analysis.Community;
import tifa.graph.analysis.Figures;
import tifa.server.packed.PackedJson;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysisBookTests {

	private static final String CORPUS = "c".repeat(64);

	private static final String VOCABULARY = "d".repeat(64);

	private AnalysisBook book;

	@BeforeEach
	void open() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
		new ResourceDatabasePopulator(new ClassPathResource("schema/analysis.sql")).execute(database);
		this.book = new AnalysisBook(JdbcClient.create(database), new PackedJson(JsonMapper.builder().build()));
	}

	@Test
	void whatIsKeptIsFoundAsItWas() {
		Analysis analysis = analysis(3);
		this.book.keep(CORPUS, VOCABULARY, analysis);
		assertThat(this.book.find(CORPUS, VOCABULARY, 3, AnalysisKey.USUAL)).contains(analysis);
		assertThat(this.book.latest(AnalysisKey.USUAL)).contains(analysis);
	}

	@Test
	void anotherCorpusVocabularyRevisionOrMeasureIsAnother() {
		this.book.keep(CORPUS, VOCABULARY, analysis(3));
		assertThat(this.book.find(VOCABULARY, VOCABULARY, 3, AnalysisKey.USUAL)).isEmpty();
		assertThat(this.book.find(CORPUS, CORPUS, 3, AnalysisKey.USUAL)).isEmpty();
		assertThat(this.book.find(CORPUS, VOCABULARY, 4, AnalysisKey.USUAL)).isEmpty();
		assertThat(this.book.find(CORPUS, VOCABULARY, 3, new AnalysisKey(Unit.PARAGRAPH, Measure.G2))).isEmpty();
		assertThat(this.book.latest(new AnalysisKey(Unit.SENTENCE, Measure.NPMI))).isEmpty();
	}

	@Test
	void theOldestAreForgotten() {
		for (int revision = 1; revision <= 9; revision++) {
			this.book.keep(CORPUS, VOCABULARY, analysis(revision));
		}
		assertThat(this.book.find(CORPUS, VOCABULARY, 1, AnalysisKey.USUAL)).isEmpty();
		assertThat(this.book.find(CORPUS, VOCABULARY, 2, AnalysisKey.USUAL)).isPresent();
		assertThat(this.book.latest(AnalysisKey.USUAL)).contains(analysis(9));
	}

	private static Analysis analysis(long revision) {
		return new Analysis(new Basis(revision, Unit.PARAGRAPH, Measure.NPMI, 2), 0.6, 1, 41, null, 12,
				List.of(new Community(0, "从严治党 · 四个意识", List.of("从严治党", "四个意识"), 3)),
				Map.of("从严治党", new Figures(0, 3, 0.01, 0.25, 2012, 2020, -0.001), "三会一课",
						new Figures(null, 0, 0.001, 0, null, null, null)));
	}

}
