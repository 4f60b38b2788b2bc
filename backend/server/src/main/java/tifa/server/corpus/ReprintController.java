package tifa.server.corpus;

import java.util.List;
import java.util.Map;

import tifa.graph.speech.SpeechReprints;
import tifa.graph.store.Store;
import tifa.text.Refusal;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The reprints of a speech.
 */
@RestController
class ReprintController {

	private static final int MOST = 200;

	private final Store store;

	private final OpenCorpus corpus;

	ReprintController(Store store, OpenCorpus corpus) {
		this.store = store;
		this.corpus = corpus;
	}

	@GetMapping("/api/speeches/{id}/reprints")
	View of(@PathVariable String id) {
		if (this.corpus.get().known(List.of(id)).isEmpty()) {
			throw new Refusal("speech.unknown", Map.of("id", id));
		}
		SpeechReprints found = SpeechReprints.of(this.store, id, MOST);
		return new View(found.reprints().stream().map(Item::of).toList(), found.total());
	}

	/** The reprints as JSON; {@code total} tells where there are more. */
	record View(List<Item> items, long total) {
	}

	/** One of them as JSON. */
	record Item(String id, String title, String date, String datePrecision, String speaker, String place,
			boolean counted, String reprint, Double similarity) {

		static Item of(SpeechReprints.Version version) {
			return new Item(version.speech().id(), version.speech().title(), version.speech().date(),
					version.speech().datePrecision(), version.speech().speaker(), version.speech().place(),
					version.speech().counted(), version.speech().reprint(), version.similarity());
		}

	}

}
