package tifa.server.lexicon;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tifa.server.corpus.OpenCorpus;
import tifa.server.parameters.Parameters;
import tifa.text.Refusal;
import tifa.text.curation.Action;
import tifa.text.curation.Decision;
import tifa.text.curation.VocabularySources;
import tifa.text.curation.VocabularyTable;
import tifa.text.speech.SourceText;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes decisions about the vocabulary, one by one or as a table, shows beforehand what
 * they change, and tells what was decided.
 */
@RestController
class LexiconController {

	private static final int SIZE = 20;

	private static final int MOST = 200;

	private static final long LARGEST_TABLE = 10_000_000;

	private final OpenCorpus corpus;

	private final Decisions decisions;

	private final ChangeBook book;

	LexiconController(OpenCorpus corpus, Decisions decisions, ChangeBook book) {
		this.corpus = corpus;
		this.decisions = decisions;
		this.book = book;
	}

	@PostMapping("/api/lexicon/preview")
	PreviewView preview(@RequestBody Asked asked) {
		return PreviewView.of(this.decisions.preview(asked.all()), List.of());
	}

	@PostMapping("/api/lexicon/decisions")
	ResponseEntity<MadeView> decide(@RequestBody Asked asked, Principal who) throws InterruptedException {
		return answer(this.decisions.decide(asked.all(), who.getName()));
	}

	@PostMapping("/api/lexicon/undo")
	ResponseEntity<MadeView> undo(@RequestBody(required = false) Undone undone, Principal who)
			throws InterruptedException {
		return answer(this.decisions.undo((undone != null) ? undone.change() : null, who.getName()));
	}

	private ResponseEntity<MadeView> answer(Decisions.Made made) {
		return made.change()
			.map((change) -> ResponseEntity.ok(new MadeView(change, this.corpus.get().totals().revision())))
			.orElseGet(() -> ResponseEntity.accepted().location(URI.create("/api/ingests/" + made.job())).build());
	}

	@GetMapping("/api/lexicon/history")
	History history(@RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values);
		int page = parameters.within("page", 1, 1, Integer.MAX_VALUE);
		int size = parameters.clamped("size", SIZE, 1, MOST);
		return new History(this.book.list(page, size), this.book.count(), page, size);
	}

	@GetMapping("/api/lexicon")
	Entry one(@RequestParam MultiValueMap<String, String> values) {
		String name = new Parameters(values).required("name");
		return entry(name).orElseThrow(() -> new Refusal("term.unknown", Map.of("term", name)));
	}

	private Optional<Entry> entry(String name) {
		VocabularySources sources = this.corpus.get().curated().sources();
		Term term = sources.vocabulary().find(name);
		if (term != null) {
			return Optional.of(Entry.of(term));
		}
		return sources.stopped()
			.stream()
			.filter((each) -> each.forms().contains(MatchingForm.of(name)))
			.findFirst()
			.map((stopped) -> Entry.of(stopped.asTerm()));
	}

	@PutMapping("/api/lexicon")
	ResponseEntity<Entry> put(@RequestParam MultiValueMap<String, String> values, @RequestBody DecisionView entry,
			Principal who) throws InterruptedException {
		String name = new Parameters(values).required("name");
		Decision put = new DecisionView(Action.PUT.word(), name, null, null, null, null, entry.category(),
				entry.aliases(), entry.gloss(), entry.broader())
			.decision();
		Decisions.Made made = this.decisions.decide(List.of(put), who.getName());
		return made.change()
			.flatMap((change) -> entry(name))
			.map(ResponseEntity::ok)
			.orElseGet(() -> ResponseEntity.accepted().location(URI.create("/api/ingests/" + made.job())).build());
	}

	@DeleteMapping("/api/lexicon")
	ResponseEntity<Void> stop(@RequestParam MultiValueMap<String, String> values, Principal who)
			throws InterruptedException {
		Decision stop = Decision.of(Action.STOP, new Parameters(values).required("name"));
		Decisions.Made made = this.decisions.decide(List.of(stop), who.getName());
		return made.change().isPresent() ? ResponseEntity.noContent().build()
				: ResponseEntity.accepted().location(URI.create("/api/ingests/" + made.job())).build();
	}

	@GetMapping("/api/lexicon.tsv")
	ResponseEntity<byte[]> table() {
		VocabularySources sources = this.corpus.get().curated().sources();
		String text = "\uFEFF" + String.join("\r\n", VocabularyTable.lines(sources)) + "\r\n";
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/tab-separated-values;charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"tifa-vocabulary-" + sources.vocabulary().hash().substring(0, 8) + ".tsv\"")
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

	/** With {@code dry}, what the table would change. */
	@PostMapping("/api/lexicon/import")
	ResponseEntity<?> take(@RequestParam MultipartFile file, @RequestParam MultiValueMap<String, String> values,
			Principal who) throws IOException, InterruptedException {
		if (file.getSize() > LARGEST_TABLE) {
			throw new Refusal("file.tooLarge", Map.of("size", file.getSize(), "limit", LARGEST_TABLE));
		}
		SourceText text = SourceText.of(String.valueOf(file.getOriginalFilename()), file.getBytes());
		List<Decision> all = VocabularyTable.decisions(text.text().lines().toList(),
				this.corpus.get().curated().sources());
		if (all.isEmpty()) {
			throw new Refusal("lexicon.same", Map.of());
		}
		return "true".equals(new Parameters(values).text("dry"))
				? ResponseEntity.ok(PreviewView.of(this.decisions.preview(all), all))
				: answer(this.decisions.decide(all, who.getName()));
	}

	/** Decisions as JSON. */
	record Asked(List<DecisionView> decisions) {

		List<Decision> all() {
			return (this.decisions == null) ? List.of() : this.decisions.stream().map(DecisionView::decision).toList();
		}

	}

	/** Which change to take back, as JSON. */
	record Undone(String change) {
	}

	/** A change in force, as JSON. */
	record MadeView(Recorded change, long revision) {
	}

	/** A page of what was decided, as JSON. */
	record History(List<Recorded> items, long total, int page, int size) {
	}

	/** A term or a stopped string as JSON. */
	record Entry(String name, String category, List<String> aliases, String gloss, String broader, String tier,
			String status) {

		static Entry of(Term term) {
			return new Entry(term.name(), (term.category() != null) ? term.category().word() : null, term.aliases(),
					term.gloss(), term.broader(), (term.tier() != null) ? term.tier().word() : null,
					term.status().word());
		}

	}

}
