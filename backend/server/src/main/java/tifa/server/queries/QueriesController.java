package tifa.server.queries;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tifa.graph.analyst.NamedQuery.Parameter;
import tifa.server.parameters.Parameters;
import tifa.server.parameters.VersionTag;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;
import tifa.server.queries.SavedQueries.Taken;
import tifa.text.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriUtils;

/**
 * Keeps queries of one's own, and gives them out and takes them in as files.
 */
@RestController
@RequestMapping("/api/queries/saved")
class QueriesController {

	private static final int SIZE = 50;

	private static final int MOST = 200;

	private final SavedQueries queries;

	private final QueryBook book;

	private final Catalogue catalogue;

	QueriesController(SavedQueries queries, QueryBook book, Catalogue catalogue) {
		this.queries = queries;
		this.book = book;
		this.catalogue = catalogue;
	}

	@GetMapping
	Page list(@RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values);
		String text = (parameters.text("q") != null) ? parameters.text("q") : "";
		int page = parameters.within("page", 1, 1, Integer.MAX_VALUE);
		int size = parameters.clamped("size", SIZE, 1, MOST);
		List<SavedQuery> items = this.book.list(text, page, size);
		return new Page(items.stream().map(QueriesController::shown).toList(), this.book.count(text), page, size);
	}

	@PostMapping
	ResponseEntity<SavedQuery> keep(@RequestBody Sent sent, Principal who) {
		return created(this.queries.keep(sent.draft().checked(), who.getName()));
	}

	@PostMapping("/{id}/copy")
	ResponseEntity<SavedQuery> copy(@PathVariable String id, @RequestBody Sent sent, Principal who) {
		Draft copy = this.queries.one(id).draft().named(sent.draft().checked().name());
		return created(this.queries.keep(copy, who.getName()));
	}

	private static ResponseEntity<SavedQuery> created(SavedQuery query) {
		return ResponseEntity.created(URI.create("/api/queries/saved/" + query.id()))
			.eTag(VersionTag.of(query.version()))
			.body(shown(query));
	}

	@GetMapping("/{id}")
	ResponseEntity<SavedQuery> one(@PathVariable String id) {
		return answered(this.queries.one(id));
	}

	/** Only where nobody has changed the version that the reader saw. */
	@PutMapping("/{id}")
	ResponseEntity<SavedQuery> change(@PathVariable String id, @RequestHeader(name = "If-Match") String version,
			@RequestBody Sent sent) {
		return answered(this.queries.change(id, VersionTag.version(version), sent.draft().checked()));
	}

	private static ResponseEntity<SavedQuery> answered(SavedQuery query) {
		return ResponseEntity.ok().eTag(VersionTag.of(query.version())).body(shown(query));
	}

	private static SavedQuery shown(SavedQuery kept) {
		List<Parameter> parameters = kept.parameters().stream().map(ParameterValue::shown).toList();
		return new SavedQuery(kept.id(), kept.version(), kept.name(), kept.note(), kept.who(), parameters, kept.text(),
				kept.created(), kept.updated());
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> remove(@PathVariable String id) {
		if (!this.book.remove(id)) {
			throw SavedQueries.unknown(id);
		}
		return ResponseEntity.noContent().build();
	}

	@GetMapping("/{id}/file")
	ResponseEntity<byte[]> file(@PathVariable String id) {
		SavedQuery query = this.queries.one(id);
		return file(QueryFiles.written(query).getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8",
				QueryFiles.fileName(query) + ".cypher");
	}

	@GetMapping("/files")
	ResponseEntity<byte[]> files() throws IOException {
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		QueryFiles.zip(this.book.list("", 1, SavedQueries.MOST), zip);
		return file(zip.toByteArray(), "application/zip", "tifa-queries.zip");
	}

	private static ResponseEntity<byte[]> file(byte[] bytes, String type, String name) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename*=UTF-8''" + UriUtils.encode(name, StandardCharsets.UTF_8))
			.body(bytes);
	}

	/** Each file is taken or refused alone. */
	@PostMapping("/files")
	Import take(@RequestParam List<MultipartFile> files,
			@RequestHeader(name = "Accept-Language", required = false) String accepted, Principal who)
			throws IOException {
		Language language = Language.of(accepted);
		List<Result> results = new ArrayList<>();
		for (MultipartFile file : files) {
			String name = String.valueOf(file.getOriginalFilename());
			try {
				if (file.getSize() > QueryFiles.LARGEST) {
					throw new Refusal("file.tooLarge", Map.of("size", file.getSize(), "limit", QueryFiles.LARGEST));
				}
				QueryFiles.unpacked(name, file.getBytes())
					.forEach((each, bytes) -> results.add(take(each, bytes, language, who.getName())));
			}
			catch (Refusal refusal) {
				results.add(refused(name, refusal, language));
			}
		}
		return new Import(results);
	}

	private Result take(String name, byte[] bytes, Language language, String who) {
		try {
			Taken taken = this.queries.take(QueryFiles.read(name, bytes, language), who);
			return new Result(name, taken.state(), taken.query().id(), taken.query().name(), null, null);
		}
		catch (Refusal refusal) {
			return refused(name, refusal, language);
		}
	}

	private Result refused(String file, Refusal refusal, Language language) {
		String reason = this.catalogue.text(refusal.code(), refusal.values(), language);
		return new Result(file, "REJECTED", null, null, refusal.code(), reason);
	}

	/** A query as somebody sends it, as JSON. */
	record Sent(String name, String note, String text, List<SentParameter> parameters) {

		Draft draft() {
			return new Draft(this.name, this.note, this.text,
					(this.parameters == null) ? null : this.parameters.stream().map(SentParameter::parameter).toList());
		}

	}

	/** What it takes, of which only name and type have to be said, as JSON. */
	record SentParameter(String name, String type, Boolean nullable, List<String> choices, Object value,
			Map<String, String> label) {

		Parameter parameter() {
			return new Parameter(this.name, this.type, Boolean.TRUE.equals(this.nullable), this.choices, this.value,
					this.label);
		}

	}

	/** A page of queries as JSON. */
	record Page(List<SavedQuery> items, long total, int page, int size) {
	}

	/** What became of files, as JSON. */
	record Import(List<Result> results) {
	}

	/** What became of one, as JSON. */
	record Result(String file, String state, String id, String name, String code, String reason) {
	}

}
