package tifa.server.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.speech.SpeechOrigin;
import tifa.graph.store.Store;
import tifa.server.documents.Documents;
import tifa.server.originals.Originals;
import tifa.text.Refusal;
import tifa.text.speech.Removal;

import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What cleaning took away from a speech, worked out again from its original file.
 */
@RestController
class CleaningController {

	private static final Logger LOG = LoggerFactory.getLogger(CleaningController.class);

	private final Store store;

	private final Originals originals;

	private final Documents documents;

	CleaningController(Store store, Originals originals, Documents documents) {
		this.store = store;
		this.originals = originals;
		this.documents = documents;
	}

	@GetMapping("/api/speeches/{id}/cleaning")
	View of(@PathVariable String id) throws InterruptedException {
		SpeechOrigin origin = SpeechOrigin.of(this.store, id)
			.orElseThrow(() -> new Refusal("speech.unknown", Map.of("id", id)));
		try {
			return View.of(removals(origin, id));
		}
		catch (IOException ex) {
			LOG.warn("The original of {} could not be read", id, ex);
			throw gone(origin);
		}
	}

	/** In a folder of its own, since what is found in a file is put beside it. */
	private List<Removal> removals(SpeechOrigin origin, String id) throws IOException, InterruptedException {
		Path kept = this.originals.path(origin.fileHash());
		if (!Files.isRegularFile(kept)) {
			throw gone(origin);
		}
		Path folder = Files.createTempDirectory("tifa-cleaning");
		try {
			Path copy = Files.copy(kept, folder.resolve("original"));
			return this.documents.cleaning(copy, origin.source(), id).orElseThrow(() -> gone(origin));
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static Refusal gone(SpeechOrigin origin) {
		return new Refusal("cleaning.unknown", Map.of("file", origin.source()));
	}

	/** The changes as JSON, rule by rule, and how many there are. */
	record View(int changed, int marked, List<RuleView> rules) {

		static View of(List<Removal> removals) {
			Map<String, List<Removal>> byRule = removals.stream()
				.collect(Collectors.groupingBy(Removal::rule, LinkedHashMap::new, Collectors.toList()));
			int marked = (int) removals.stream().filter(Removal::isMark).count();
			return new View(removals.size() - marked, marked,
					byRule.entrySet().stream().map((rule) -> RuleView.of(rule.getKey(), rule.getValue())).toList());
		}

	}

	/** What one rule did; of many places the first are named. */
	record RuleView(String rule, int count, List<Place> places) {

		private static final int MOST = 200;

		static RuleView of(String rule, List<Removal> removals) {
			return new RuleView(rule, removals.size(), removals.stream().limit(MOST).map(Place::of).toList());
		}

	}

	/** Where it did it; {@code put} is what stands there now. */
	record Place(int paragraph, String before, String found, String put, String after) {

		static Place of(Removal removal) {
			return new Place(removal.paragraph(), removal.before(), removal.found(), removal.put(), removal.after());
		}

	}

}
