package tifa.server.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tifa.server.jobs.FileResult;
import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;
import tifa.server.jobs.Progress;
import tifa.server.jobs.Reason;
import tifa.server.jobs.Resumption;
import tifa.server.jobs.Work;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Turns uploads into jobs.
 */
@Component
class Ingests implements Resumption {

	private static final String KIND = "ingest";

	private final Spool spool;

	private final Jobs jobs;

	private final ObjectProvider<SpeechIntake> intake;

	private final JsonMapper json;

	private final long largest;

	Ingests(Spool spool, Jobs jobs, ObjectProvider<SpeechIntake> intake, JsonMapper json, TifaSettings settings) {
		this.spool = spool;
		this.jobs = jobs;
		this.intake = intake;
		this.json = json;
		this.largest = settings.limits().file().toBytes();
	}

	/**
	 * Spools the parts and queues the job.
	 * @throws Refusal {@code ingest.noFiles}, {@code ingest.fieldsOfMany} or
	 * {@code jobs.full}
	 */
	Job start(List<MultipartFile> parts, Labels labels) throws IOException {
		List<MultipartFile> named = parts.stream().filter((part) -> named(part)).toList();
		if (named.isEmpty()) {
			throw new Refusal("ingest.noFiles", Map.of());
		}
		if (named.size() > 1 && !labels.fields().isEmpty()) {
			throw new Refusal("ingest.fieldsOfMany", Map.of("files", named.size()));
		}
		String id = Jobs.nextId();
		try {
			List<SpooledFile> files = this.spool.keep(id, named);
			return this.jobs.submit(id, KIND, labels.collection(), files.size(),
					this.json.writeValueAsString(Input.of(files, labels)),
					(progress) -> run(id, files, labels, progress));
		}
		catch (IOException | RuntimeException ex) {
			this.spool.remove(id);
			throw ex;
		}
	}

	private static boolean named(MultipartFile part) {
		return part.getOriginalFilename() != null && !part.getOriginalFilename().isBlank();
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Work rest(String id, String input, List<FileResult> results) {
		Input begun = this.json.readValue(input, Input.class);
		Set<String> done = results.stream().map(FileResult::file).collect(Collectors.toSet());
		List<SpooledFile> left = IntStream.range(0, begun.names().size())
			.filter((number) -> !done.contains(begun.names().get(number)))
			.mapToObj((number) -> begun.file(number, this.spool.path(id, number)))
			.toList();
		return (progress) -> {
			if (!left.isEmpty() && !this.spool.holds(id)) {
				throw new Refusal("interrupted", Map.of());
			}
			run(id, left, begun.labels(), progress);
		};
	}

	/** Its files are needed no longer, unless the end of this process cuts it off. */
	private void run(String id, List<SpooledFile> files, Labels labels, Progress progress) throws Exception {
		boolean cutOff = false;
		try {
			progress.goOn();
			files.stream().filter(this::tooLarge).forEach((file) -> progress.done(refusal(file)));
			List<SpooledFile> fit = files.stream().filter((file) -> !tooLarge(file)).toList();
			if (!fit.isEmpty()) {
				this.intake.getObject().take(fit, labels, progress);
			}
		}
		catch (InterruptedException ex) {
			cutOff = true;
			throw ex;
		}
		finally {
			if (!cutOff) {
				progress.keep();
				this.spool.remove(id);
			}
		}
	}

	private boolean tooLarge(SpooledFile file) {
		return file.size() > this.largest;
	}

	private FileResult refusal(SpooledFile file) {
		return FileResult.rejected(file.name(),
				new Reason("file.tooLarge", Map.of("size", file.size(), "limit", this.largest)));
	}

	/**
	 * What a job is taken up again with.
	 *
	 * @param names of its files, each once, in the order of the upload
	 * @param sizes in bytes
	 */
	private record Input(Labels labels, List<String> names, List<Long> sizes) {

		static Input of(List<SpooledFile> files, Labels labels) {
			return new Input(labels, files.stream().map(SpooledFile::name).toList(),
					files.stream().map(SpooledFile::size).toList());
		}

		SpooledFile file(int number, Path path) {
			return new SpooledFile(this.names.get(number), path, this.sizes.get(number));
		}

	}

}
