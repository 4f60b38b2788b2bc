package tifa.server.corpus;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tifa.graph.Statement;
import tifa.graph.speech.SpeechChange;
import tifa.graph.speech.SpeechFacets;
import tifa.graph.speech.SpeechFacts;
import tifa.graph.speech.SpeechQuery;
import tifa.graph.speech.SpeechText;
import tifa.graph.store.Store;
import tifa.server.parameters.Parameters;
import tifa.text.Refusal;
import tifa.text.cleaning.Masks;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.Mention;
import tifa.text.speech.Role;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists speeches, shows one, changes its metadata and deletes it.
 */
@RestController
@RequestMapping("/api/speeches")
class SpeechController {

	private static final int SIZE = 20;

	private static final int MOST = 200;

	private final Store store;

	private final SpeechQuery query;

	private final OpenCorpus corpus;

	private final SpeechRemoval removal;

	SpeechController(Store store, OpenCorpus corpus, SpeechRemoval removal) {
		this.store = store;
		this.corpus = corpus;
		this.removal = removal;
		this.query = new SpeechQuery(store, () -> corpus.get().finder());
	}

	@GetMapping
	Page list(@RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values);
		int page = parameters.within("page", 1, 1, Integer.MAX_VALUE);
		int size = parameters.clamped("size", SIZE, 1, MOST);
		SpeechQuery.Page found = this.query.list(parameters.text("q"), parameters.speeches(), counted(parameters),
				parameters.words("sort", SpeechQuery.SORTS).get(0), page, size);
		return new Page(found.speeches(), found.total(), page, size, found.cypher());
	}

	/**
	 * How the same speeches are spread over speakers, places, kinds, collections and
	 * years.
	 */
	@GetMapping("/facets")
	SpeechFacets facets(@RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values);
		return SpeechFacets.read(this.store, parameters.text("q"), parameters.speeches(), counted(parameters));
	}

	/** Counted speeches, or reprints of these; null for both. */
	private static Boolean counted(Parameters parameters) {
		List<String> asked = parameters.words("counted", List.of("true", "false"));
		return (asked.size() == 1) ? Boolean.valueOf(asked.get(0)) : null;
	}

	@GetMapping("/{id}")
	View one(@PathVariable String id) {
		Vocabulary vocabulary = this.corpus.get().vocabulary();
		return this.query.one(id)
			.map((speech) -> View.of(speech, vocabulary))
			.orElseThrow(() -> new Refusal("speech.unknown", Map.of("id", id)));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> delete(@PathVariable String id) throws InterruptedException {
		return answer(this.removal.delete(List.of(id)));
	}

	@DeleteMapping
	ResponseEntity<Void> delete(@RequestParam MultiValueMap<String, String> values) throws InterruptedException {
		List<String> ids = new Parameters(values).all("id").stream().distinct().toList();
		if (ids.isEmpty()) {
			throw new Refusal("parameter.missing", Map.of("parameter", "id"));
		}
		return answer(this.removal.delete(ids));
	}

	private static ResponseEntity<Void> answer(Optional<String> job) {
		return job.map((id) -> ResponseEntity.accepted().location(URI.create("/api/ingests/" + id)).<Void>build())
			.orElseGet(() -> ResponseEntity.noContent().build());
	}

	@PatchMapping("/{id}")
	View describe(@PathVariable String id, @RequestBody Map<String, Object> fields) {
		if (!this.corpus.get().describe(id, SpeechChange.of(fields))) {
			throw new Refusal("speech.unknown", Map.of("id", id));
		}
		return one(id);
	}

	/** A page of speeches as JSON. */
	record Page(List<SpeechFacts> items, long total, int page, int size, Statement cypher) {
	}

	/**
	 * A speech as JSON: its facts, its text, where terms stand in it, and the categories
	 * of these.
	 */
	record View(String id, String title, String subtitle, String date, Integer year, String datePrecision,
			String speaker, String office, String occasion, String place, String kind, List<String> collections,
			String source, Integer part, Boolean counted, String countedAs, String reprint, int reprints,
			Integer characters, List<SpeechFacts.Inferred> inferred, List<String> warnings, boolean fictional,
			List<ParagraphView> paragraphs, List<MentionView> mentions, Map<String, String> categories,
			List<MaskView> masks) {

		static View of(SpeechText speech, Vocabulary vocabulary) {
			SpeechFacts facts = speech.facts();
			List<MentionView> mentions = new ArrayList<>();
			speech.paragraphs()
				.forEach((paragraph) -> paragraph.mentions()
					.forEach((mention) -> mentions.add(MentionView.of(paragraph, mention, facts.counted()))));
			return new View(facts.id(), facts.title(), facts.subtitle(), facts.date(), facts.year(),
					facts.datePrecision(), facts.speaker(), facts.office(), facts.occasion(), facts.place(),
					facts.kind(), facts.collections(), facts.source(), facts.part(), facts.counted(), facts.countedAs(),
					facts.reprint(), facts.reprints(), facts.characters(), facts.inferred(), facts.warnings(),
					facts.fictional(), speech.paragraphs().stream().map(ParagraphView::of).toList(), mentions,
					categories(mentions, vocabulary), speech.paragraphs().stream().flatMap(MaskView::of).toList());
		}

		private static Map<String, String> categories(List<MentionView> mentions, Vocabulary vocabulary) {
			Map<String, String> categories = new TreeMap<>();
			mentions.forEach((mention) -> categories.computeIfAbsent(mention.term(), (name) -> {
				Term term = vocabulary.find(name);
				return (term != null) ? term.category().word() : null;
			}));
			return categories;
		}

	}

	/** A paragraph as JSON. */
	record ParagraphView(int index, String role, List<String> sentences) {

		static ParagraphView of(AnalysedParagraph analysed) {
			return new ParagraphView(analysed.paragraph().index(), analysed.paragraph().role().word(),
					analysed.paragraph().sentences());
		}

	}

	/** A mention as JSON; {@code counted} ones are evidence. */
	record MentionView(String term, int paragraph, int sentence, int start, int end, boolean counted) {

		static MentionView of(AnalysedParagraph paragraph, Mention mention, boolean speechCounted) {
			return new MentionView(mention.term(), paragraph.paragraph().index(), mention.sentence(), mention.start(),
					mention.end(), speechCounted && paragraph.paragraph().role() == Role.BODY);
		}

	}

	/** Where somebody put XX or ○○ in place of a name, as JSON. */
	record MaskView(int paragraph, int sentence, int start, int end) {

		static Stream<MaskView> of(AnalysedParagraph analysed) {
			List<String> sentences = analysed.paragraph().sentences();
			return IntStream.range(0, sentences.size())
				.boxed()
				.flatMap((i) -> Masks.in(sentences.get(i))
					.stream()
					.map((mask) -> new MaskView(analysed.paragraph().index(), i, mask.start(), mask.end())));
		}

	}

}
