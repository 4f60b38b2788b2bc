package tifa.server.ingest;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import tifa.graph.speech.SpeechChange;
import tifa.server.documents.Documents;
import tifa.server.jobs.Job;
import tifa.server.jobs.JobPage;
import tifa.server.jobs.Jobs;
import tifa.server.parameters.Parameters;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;
import tifa.text.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

	private static final List<String> FIELDS = List.of("title", "date", "speaker", "office", "occasion", "place",
			"kind");

	private static final int SIZE = 20;

	private static final int MOST = 200;

	private static final int LONGEST_COLLECTION = 200;

	private final Ingests ingests;

	private final Jobs jobs;

	private final JobEvents events;

	private final Catalogue catalogue;

	IngestController(Ingests ingests, Jobs jobs, JobEvents events, Catalogue catalogue) {
		this.ingests = ingests;
		this.jobs = jobs;
		this.events = events;
		this.catalogue = catalogue;
	}

	@PostMapping
	ResponseEntity<JobView> start(@RequestParam(required = false) List<MultipartFile> files,
			@RequestParam MultiValueMap<String, String> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) throws IOException {
		return accepted(this.ingests.start((files != null) ? files : List.of(), labels(values)), language);
	}

	/** What the form says of the speeches; what it leaves blank, their text says. */
	private static Labels labels(MultiValueMap<String, String> values) {
		Map<String, Object> fields = new HashMap<>();
		for (String field : FIELDS) {
			String value = new Parameters(values).text(field);
			if (value != null) {
				fields.put(field, value);
			}
		}
		SpeechChange.of(fields);
		return new Labels(named(values.getFirst("collection")), fields, columns(values));
	}

	/** Each {@code column} as {@code field=name}, the name being that in the table. */
	private static Map<String, String> columns(MultiValueMap<String, String> values) {
		Map<String, String> columns = new HashMap<>();
		for (String each : values.getOrDefault("column", List.of())) {
			int mark = each.indexOf('=');
			if (mark < 0) {
				throw new Refusal("parameter.invalid", Map.of("parameter", "column", "value", each));
			}
			columns.put(each.substring(0, mark).strip(), each.substring(mark + 1).strip());
		}
		return columns.isEmpty() ? columns : checked(columns);
	}

	/** Known fields with a column each, the text among them. */
	private static Map<String, String> checked(Map<String, String> columns) {
		columns.forEach((field, column) -> {
			if (!Documents.FIELDS.contains(field) || column.isBlank()) {
				throw new Refusal("parameter.invalid", Map.of("parameter", "column", "value", field + "=" + column));
			}
		});
		if (!columns.containsKey("text")) {
			throw new Refusal("parameter.missing", Map.of("parameter", "column text=…"));
		}
		return columns;
	}

	@PostMapping("/{id}/columns")
	ResponseEntity<JobView> columns(@PathVariable String id, @RequestBody ColumnsChoice choice,
			@RequestHeader(name = "Accept-Language", required = false) String language) throws IOException {
		Map<String, String> columns = checked((choice.columns() != null) ? choice.columns() : Map.of());
		return accepted(this.ingests.again(id, String.valueOf(choice.file()), columns), language);
	}

	/** What the columns of a job's file are. */
	record ColumnsChoice(String file, Map<String, String> columns) {
	}

	private ResponseEntity<JobView> accepted(Job job, String language) {
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

	@GetMapping
	History list(@RequestParam MultiValueMap<String, String> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		Parameters parameters = new Parameters(values);
		int page = parameters.within("page", 1, 1, Integer.MAX_VALUE);
		int size = parameters.clamped("size", SIZE, 1, MOST);
		JobPage found = this.jobs.list(parameters.words("kind", Jobs.KINDS), states(parameters), page, size);
		Language read = Language.of(language);
		return new History(found.jobs().stream().map((job) -> JobView.Summary.of(job, this.catalogue, read)).toList(),
				found.total(), page, size);
	}

	private static List<Job.State> states(Parameters parameters) {
		List<String> words = Stream.of(Job.State.values()).map(Enum::name).toList();
		return parameters.words("state", words).stream().map(Job.State::valueOf).toList();
	}

	@GetMapping("/{id}")
	JobView one(@PathVariable String id, @RequestParam MultiValueMap<String, String> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		Parameters parameters = new Parameters(values);
		int page = parameters.within("resultsPage", 1, 1, Integer.MAX_VALUE);
		int size = parameters.clamped("resultsSize", JobView.MOST_RESULTS, 1, JobView.MOST_RESULTS);
		return this.jobs.find(id, page, size)
			.map((job) -> JobView.of(job, page, size, this.catalogue, Language.of(language)))
			.orElseThrow(() -> new Refusal("ingest.unknown", Map.of("id", id)));
	}

	/** Who comes again after the last event is told by 204 to stay away. */
	@GetMapping("/{id}/events")
	void events(@PathVariable String id, @RequestHeader(name = "Accept-Language", required = false) String language,
			@RequestHeader(name = "Last-Event-ID", required = false) String last, HttpServletResponse response)
			throws IOException, InterruptedException {
		if (JobEvents.END.equals(last)) {
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return;
		}
		this.events.write(id, Language.of(language), response);
	}

	/** A page of the job history as JSON. */
	record History(List<JobView.Summary> items, long total, int page, int size) {
	}

}
