package tifa.server.corpus;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import tifa.server.jobs.FileResult;
import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;
import tifa.server.jobs.Resumption;
import tifa.server.jobs.Work;
import tifa.text.Refusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Deletes speeches in the one writer's queue.
 */
@Component
class SpeechRemoval implements Resumption {

	private static final String KIND = "delete";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** One transaction's worth. */
	private static final int BATCH = 50;

	private final OpenCorpus corpus;

	private final PatientCorpus patient;

	private final Jobs jobs;

	private final JsonMapper json;

	SpeechRemoval(OpenCorpus corpus, PatientCorpus patient, Jobs jobs, JsonMapper json) {
		this.corpus = corpus;
		this.patient = patient;
		this.jobs = jobs;
		this.json = json;
	}

	/**
	 * Deletes speeches that are in.
	 * @return the job where it goes on after ten seconds, else nothing
	 * @throws Refusal {@code speech.unknown}, or what the job was refused for
	 */
	Optional<String> delete(List<String> ids) throws InterruptedException {
		Set<String> known = this.corpus.get().known(ids);
		for (String id : ids) {
			if (!known.contains(id)) {
				throw new Refusal("speech.unknown", Map.of("id", id));
			}
		}
		String job = Jobs.nextId();
		this.jobs.submit(job, KIND, null, ids.size(), this.json.writeValueAsString(ids), work(ids));
		if (!this.jobs.ended(job, PATIENCE)) {
			return Optional.of(job);
		}
		this.jobs.find(job).filter((ended) -> ended.state() == Job.State.FAILED).ifPresent((failed) -> {
			throw new Refusal(failed.reason().code(), failed.reason().values());
		});
		return Optional.empty();
	}

	private Work work(List<String> ids) {
		return (progress) -> {
			for (int from = 0; from < ids.size(); from += BATCH) {
				progress.goOn();
				List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
				this.patient.tell(progress, (target) -> target.delete(batch));
				progress.done(batch.size());
			}
		};
	}

	@Override
	public String kind() {
		return KIND;
	}

	/** All of it: what is deleted already is left alone. */
	@Override
	public Work rest(String id, String input, List<FileResult> results) {
		return work(List.of(this.json.readValue(input, String[].class)));
	}

}
