package tifa.server.views;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tifa.server.parameters.Parameters;
import tifa.server.parameters.VersionTag;
import tifa.server.views.ViewBook.Thumbnail;
import tifa.text.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

/**
 * Keeps views and gives them back, with what has changed since.
 */
@RestController
@RequestMapping("/api/views")
class ViewsController {

	private static final int SIZE = 50;

	private static final int MOST = 200;

	private final Views views;

	private final ViewBook book;

	ViewsController(Views views, ViewBook book) {
		this.views = views;
		this.book = book;
	}

	@GetMapping
	Page list(@RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values);
		String text = (parameters.text("q") != null) ? parameters.text("q") : "";
		int page = parameters.within("page", 1, 1, Integer.MAX_VALUE);
		int size = parameters.clamped("size", SIZE, 1, MOST);
		return new Page(this.book.list(text, page, size), this.book.count(text), page, size);
	}

	@PostMapping
	ResponseEntity<Listed> keep(@RequestBody Draft draft, Principal who) {
		return created(this.views.keep(draft.checked(), who.getName()));
	}

	@PostMapping("/{id}/copy")
	ResponseEntity<Listed> copy(@PathVariable String id, @RequestBody Draft draft, Principal who) {
		String name = draft.checked().name();
		if (name == null) {
			throw new Refusal("parameter.missing", Map.of("parameter", "name"));
		}
		return created(this.views.copy(id, name, who.getName()));
	}

	private static ResponseEntity<Listed> created(SavedView view) {
		return ResponseEntity.created(URI.create("/api/views/" + view.id()))
			.eTag(VersionTag.of(view.version()))
			.body(Listed.of(view));
	}

	@GetMapping("/{id}")
	ResponseEntity<Whole> one(@PathVariable String id) {
		SavedView view = this.views.one(id);
		Renames renames = this.views.renames(view);
		return ResponseEntity.ok()
			.eTag(VersionTag.of(view.version()))
			.body(new Whole(Listed.of(view), view.view(), view.question(), renames.renamed(),
					List.copyOf(renames.missing())));
	}

	/** Only where nobody has changed the version that the reader saw. */
	@PutMapping("/{id}")
	ResponseEntity<Listed> change(@PathVariable String id, @RequestHeader(name = "If-Match") String version,
			@RequestBody Draft draft) {
		SavedView changed = this.views.change(id, VersionTag.version(version), draft.checked());
		return ResponseEntity.ok().eTag(VersionTag.of(changed.version())).body(Listed.of(changed));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> remove(@PathVariable String id) {
		if (!this.book.remove(id)) {
			throw Views.unknown(id);
		}
		return ResponseEntity.noContent().build();
	}

	@GetMapping("/{id}/thumbnail")
	ResponseEntity<byte[]> thumbnail(@PathVariable String id) {
		Thumbnail found = this.book.thumbnail(id).orElseThrow(() -> Views.unknown(id));
		if (found.image() == null) {
			throw new Refusal("thumbnail.unknown", Map.of("view", id));
		}
		return ResponseEntity.ok()
			.eTag(VersionTag.of(found.version()))
			.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
			.contentType(MediaType.valueOf(Draft.type(found.image())))
			.body(found.image());
	}

	@GetMapping("/{id}/changes")
	Changes changes(@PathVariable String id) {
		ViewChanges changes = this.views.changes(this.views.one(id));
		return new Changes(changes.then(), changes.now(), changes.renames().renamed(),
				List.copyOf(changes.renames().missing()), changes.nodes(), changes.edges());
	}

	/** A page of views as JSON. */
	record Page(List<Listed> items, long total, int page, int size) {
	}

	/** A view as JSON. */
	record Whole(@JsonUnwrapped Listed listed, Map<String, Object> view, Map<String, Object> question,
			Map<String, String> renamed, List<String> missing) {
	}

	/** What changed since, as JSON. */
	record Changes(Taken then, Taken now, Map<String, String> renamed, List<String> missing,
			ViewChanges.Difference nodes, ViewChanges.Difference edges) {
	}

}
