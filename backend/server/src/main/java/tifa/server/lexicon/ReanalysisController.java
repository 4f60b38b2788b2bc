package tifa.server.lexicon;

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
 * Starts a full analysis, which is followed as every job is.
 */
@RestController
class ReanalysisController {

	private final Reanalysis reanalysis;

	private final Catalogue catalogue;

	ReanalysisController(Reanalysis reanalysis, Catalogue catalogue) {
		this.reanalysis = reanalysis;
		this.catalogue = catalogue;
	}

	@PostMapping("/api/reanalysis")
	ResponseEntity<JobView> start(@RequestHeader(name = "Accept-Language", required = false) String language) {
		Job job = this.reanalysis.start();
		return ResponseEntity.accepted()
			.location(URI.create("/api/ingests/" + job.id()))
			.body(JobView.of(job, this.catalogue, Language.of(language)));
	}

}
