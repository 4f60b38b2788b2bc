package tifa.server.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tifa.text.Refusal;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

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

	/**
	 * What names in whatever spelling stand for; those that stand for nothing are told
	 * apart.
	 * @throws Refusal {@code store.unavailable} before there is a vocabulary
	 */
	public Named find(List<String> names) {
		Vocabulary vocabulary = this.corpus.get().vocabulary();
		Set<String> found = new LinkedHashSet<>();
		Set<Renamed> renamed = new LinkedHashSet<>();
		Set<String> missing = new LinkedHashSet<>();
		for (String name : names) {
			Term term = vocabulary.find(name);
			if (term == null) {
				missing.add(name);
			}
			else {
				found.add(term.name());
				if (!term.name().equals(name)) {
					renamed.add(new Renamed(name, term.name()));
				}
			}
		}
		return new Named(List.copyOf(found), List.copyOf(renamed), List.copyOf(missing));
	}

	/**
	 * What became of names.
	 *
	 * @param names the canonical names, each once, in order
	 * @param renamed those that were given otherwise
	 * @param missing those that the vocabulary doesn't have
	 */
	public record Named(List<String> names, List<Renamed> renamed, List<String> missing) {
	}

	/**
	 * A name that is another's now, or written otherwise.
	 *
	 * @param from as it was given
	 * @param to the canonical name
	 */
	public record Renamed(String from, String to) {
	}

}
