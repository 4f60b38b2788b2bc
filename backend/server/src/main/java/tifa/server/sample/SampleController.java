package tifa.server.sample;

import java.io.IOException;
import java.net.URI;

import tifa.server.ingest.JobView;
import tifa.server.jobs.Job;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Fills an empty corpus with the bundled speeches.
 */
@RestController
class SampleController {

	private final Sample sample;

	private final Catalogue catalogue;

	SampleController(Sample sample, Catalogue catalogue) {
		this.sample = sample;
		this.catalogue = catalogue;
	}

	@PostMapping("/api/sample")
	ResponseEntity<JobView> load(@RequestHeader(name = "Accept-Language", required = false) String language)
			throws IOException {
		Job job = this.sample.load();
		return ResponseEntity.accepted()
			.location(URI.create("/api/ingests/" + job.id()))
			.body(JobView.of(job, this.catalogue, Language.of(language)));
	}

}
