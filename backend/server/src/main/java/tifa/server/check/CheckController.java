package tifa.server.check;

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
 * Starts a check of the graph, which is followed as every job is.
 */
@RestController
class CheckController {

	private final Checks checks;

	private final Catalogue catalogue;

	CheckController(Checks checks, Catalogue catalogue) {
		this.checks = checks;
		this.catalogue = catalogue;
	}

	@PostMapping("/api/checks")
	ResponseEntity<JobView> start(@RequestHeader(name = "Accept-Language", required = false) String language) {
		Job job = this.checks.start();
		return ResponseEntity.accepted()
			.location(URI.create("/api/ingests/" + job.id()))
			.body(JobView.of(job, this.catalogue, Language.of(language)));
	}

}
