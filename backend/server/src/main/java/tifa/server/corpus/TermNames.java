package tifa.server.corpus;

import java.util.List;
import java.util.Map;

import tifa.text.Refusal;
import tifa.text.vocabulary.Term;

import org.springframework.stereotype.Component;

/**
 * The canonical names of the terms that a request names, in whatever spelling.
 */
@Component
public class TermNames {

	private final OpenCorpus corpus;

	TermNames(OpenCorpus corpus) {
		this.corpus = corpus;
	}

	/**
	 * The canonical name.
	 * @throws Refusal {@code term.unknown}
	 */
	public String canonical(String name) {
		Term term = this.corpus.get().vocabulary().find(name);
		if (term == null) {
			throw new Refusal("term.unknown", Map.of("term", name));
		}
		return term.name();
	}

	/**
	 * The canonical names, each once, in order.
	 * @throws Refusal {@code term.unknown}, or {@code store.unavailable} before there is
	 * a vocabulary, even if there are no names
	 */
	public List<String> canonical(List<String> names) {
		this.corpus.get();
		return names.stream().map(this::canonical).distinct().toList();
	}

}
