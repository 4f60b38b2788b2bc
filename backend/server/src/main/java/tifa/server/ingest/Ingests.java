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
import tifa.server.originals.Originals;
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

	private final Archives archives;

	private final Originals originals;

	private final JsonMapper json;

	private final long largest;

	Ingests(Spool spool, Jobs jobs, ObjectProvider<SpeechIntake> intake, Archives archives, Originals originals,
			JsonMapper json, TifaSettings settings) {
		this.spool = spool;
		this.jobs = jobs;
		this.intake = intake;
		this.archives = archives;
		this.originals = originals;
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
			return submit(id, this.spool.keep(id, named), labels);
		}
		catch (IOException | RuntimeException ex) {
			this.spool.remove(id);
			throw ex;
		}
	}

	/**
	 * Takes a file up again whose columns somebody has told by now.
	 * @param earlier the job that refused it
	 * @throws Refusal {@code ingest.unknown}, {@code ingest.notUnmapped} or
	 * {@code jobs.full}
	 */
	Job again(String earlier, String file, Map<String, String> columns) throws IOException {
		Job job = this.jobs.find(earlier, 1, Integer.MAX_VALUE)
			.orElseThrow(() -> new Refusal("ingest.unknown", Map.of("id", earlier)));
		Object original = job.results()
			.stream()
			.filter((each) -> each.file().equals(file) && each.reason() != null
					&& each.reason().code().equals("table.unmapped"))
			.findFirst()
			.map((each) -> each.reason().values().get("original"))
			.orElseThrow(() -> new Refusal("ingest.notUnmapped", Map.of("file", file)));
		String id = Jobs.nextId();
		try {
			SpooledFile spooled = this.spool.keep(id, file, this.originals.path(original.toString()));
			return submit(id, List.of(spooled), new Labels(job.collection(), Map.of(), columns));
		}
		catch (IOException | RuntimeException ex) {
			this.spool.remove(id);
			throw ex;
		}
	}

	private Job submit(String id, List<SpooledFile> files, Labels labels) {
		return this.jobs.submit(id, KIND, labels.collection(), files.size(),
				this.json.writeValueAsString(Input.of(files, labels)),
				(progress) -> run(id, files, labels, Set.of(), progress));
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
			run(id, left, begun.labels(), done, progress);
		};
	}

	/** Its files are needed no longer, unless the end of this process cuts it off. */
	private void run(String id, List<SpooledFile> files, Labels labels, Set<String> done, Progress progress)
			throws Exception {
		boolean cutOff = false;
		try {
			progress.goOn();
			List<SpooledFile> fit = fitting(this.archives.open(fitting(files, progress), done, progress), progress);
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

	private List<SpooledFile> fitting(List<SpooledFile> files, Progress progress) {
		files.stream().filter(this::tooLarge).forEach((file) -> progress.done(refusal(file)));
		return files.stream().filter((file) -> !tooLarge(file)).toList();
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
