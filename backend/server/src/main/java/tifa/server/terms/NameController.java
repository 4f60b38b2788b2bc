package tifa.server.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tifa.server.corpus.OpenCorpus;
import tifa.server.parameters.Parameters;
import tifa.text.Refusal;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells which of many strings are terms, in whatever spelling.
 */
@RestController
class NameController {

	private static final int MOST = 1000;

	private final OpenCorpus corpus;

	NameController(OpenCorpus corpus) {
		this.corpus = corpus;
	}

	@PostMapping("/api/terms/named")
	View named(@RequestBody Map<String, Object> values) {
		List<String> asked = Parameters.of(values).all("name");
		if (asked.size() > MOST) {
			throw new Refusal("parameter.range",
					Map.of("parameter", "name", "value", asked.size(), "least", 0, "most", MOST));
		}
		Vocabulary vocabulary = this.corpus.get().vocabulary();
		List<Named> found = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		for (String name : asked) {
			Term term = vocabulary.find(name);
			if (term != null) {
				found.add(new Named(name, term.name(), term.category()));
			}
			else {
				missing.add(name);
			}
		}
		return new View(found, missing);
	}

	/** What became of the strings, as JSON. */
	record View(List<Named> found, List<String> missing) {
	}

	/** A string and the term that it names, as JSON. */
	record Named(String asked, String name, String category) {

		Named(String asked, String name, Category category) {
			this(asked, name, (category != null) ? category.word() : null);
		}

	}

}
