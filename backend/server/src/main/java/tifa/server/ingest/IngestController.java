package tifa.server.ingest;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;
import tifa.text.Refusal;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes uploads and tells what became of them.
 */
@RestController
@RequestMapping("/api/ingests")
class IngestController {

	private static final int LONGEST_COLLECTION = 200;

	private final Ingests ingests;

	private final Jobs jobs;

	private final Catalogue catalogue;

	IngestController(Ingests ingests, Jobs jobs, Catalogue catalogue) {
		this.ingests = ingests;
		this.jobs = jobs;
		this.catalogue = catalogue;
	}

	@PostMapping
	ResponseEntity<JobView> start(@RequestParam(required = false) List<MultipartFile> files,
			@RequestParam(required = false) String collection,
			@RequestHeader(name = "Accept-Language", required = false) String language) throws IOException {
		Job job = this.ingests.start((files != null) ? files : List.of(), named(collection));
		return ResponseEntity.accepted()
			.location(URI.create("/api/ingests/" + job.id()))
			.body(JobView.of(job, this.catalogue, Language.of(language)));
	}

	/**
	 * As filters will name it: without outer white space, null where there is nothing.
	 */
	private static String named(String collection) {
		if (collection == null || collection.isBlank()) {
			return null;
		}
		String name = collection.strip();
		if (name.length() > LONGEST_COLLECTION) {
			throw new Refusal("parameter.invalid", Map.of("parameter", "collection", "value", name));
		}
		return name;
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> cancel(@PathVariable String id) {
		this.jobs.find(id).orElseThrow(() -> new Refusal("ingest.unknown", Map.of("id", id)));
		this.jobs.cancel(id);
		return ResponseEntity.noContent().build();
	}

	@GetMapping("/{id}")
	JobView one(@PathVariable String id, @RequestHeader(name = "Accept-Language", required = false) String language) {
		return this.jobs.find(id)
			.map((job) -> JobView.of(job, this.catalogue, Language.of(language)))
			.orElseThrow(() -> new Refusal("ingest.unknown", Map.of("id", id)));
	}

}
