package tifa.server.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import tifa.server.jobs.FileResult;
import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;
import tifa.server.jobs.Progress;
import tifa.server.jobs.Reason;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Turns uploads into jobs.
 */
@Component
class Ingests {

	private final Spool spool;

	private final Jobs jobs;

	private final ObjectProvider<SpeechIntake> intake;

	private final long largest;

	Ingests(Spool spool, Jobs jobs, ObjectProvider<SpeechIntake> intake, TifaSettings settings) {
		this.spool = spool;
		this.jobs = jobs;
		this.intake = intake;
		this.largest = settings.limits().file().toBytes();
	}

	/**
	 * Spools the parts and queues the job.
	 * @throws Refusal {@code ingest.noFiles} or {@code jobs.full}
	 */
	Job start(List<MultipartFile> parts, String collection) throws IOException {
		List<MultipartFile> named = parts.stream().filter((part) -> named(part)).toList();
		if (named.isEmpty()) {
			throw new Refusal("ingest.noFiles", Map.of());
		}
		String id = Jobs.nextId();
		try {
			List<SpooledFile> files = this.spool.keep(id, named);
			return this.jobs.submit(id, "ingest", files.size(), (progress) -> run(id, files, collection, progress));
		}
		catch (IOException | RuntimeException ex) {
			this.spool.remove(id);
			throw ex;
		}
	}

	private static boolean named(MultipartFile part) {
		return part.getOriginalFilename() != null && !part.getOriginalFilename().isBlank();
	}

	private void run(String id, List<SpooledFile> files, String collection, Progress progress) throws Exception {
		try {
			progress.goOn();
			files.stream().filter(this::tooLarge).forEach((file) -> progress.done(refusal(file)));
			List<SpooledFile> fit = files.stream().filter((file) -> !tooLarge(file)).toList();
			if (!fit.isEmpty()) {
				this.intake.getObject().take(fit, collection, progress);
			}
		}
		finally {
			this.spool.remove(id);
		}
	}

	private boolean tooLarge(SpooledFile file) {
		return file.size() > this.largest;
	}

	private FileResult refusal(SpooledFile file) {
		return FileResult.rejected(file.name(),
				new Reason("file.tooLarge", Map.of("size", file.size(), "limit", this.largest)));
	}

}
