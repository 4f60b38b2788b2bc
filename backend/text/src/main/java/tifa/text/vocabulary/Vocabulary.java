package tifa.text.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import tifa.text.Sha256;

/**
 * All terms in force, with their aliases: one term a matching form.
 */
public final class Vocabulary {

	/**
	 * Which of two terms with the same matching form stays: the one got in a more trusted
	 * way, then the smaller name, so that the order in which texts propose them doesn't
	 * matter; of one name the first.
	 */
	private static final Comparator<Term> PRECEDENCE = Comparator.comparing(Term::tier).thenComparing(Term::name);

	private final TreeMap<String, Term> byName = new TreeMap<>();

	private final Map<String, Term> byForm = new HashMap<>();

	private final Map<String, Alias> dated = new HashMap<>();

	private final String hash;

	private Vocabulary(Collection<Term> terms) {
		terms.stream().sorted(PRECEDENCE).forEach(this::admit);
		this.hash = hash(this.byName.values());
	}

	public static Vocabulary of(Collection<Term> terms) {
		return new Vocabulary(terms);
	}

	/** This vocabulary and more terms. */
	public Vocabulary with(Collection<Term> more) {
		Collection<Term> all = new LinkedHashSet<>(this.byName.values());
		all.addAll(more);
		return new Vocabulary(all);
	}

	private void admit(Term term) {
		String form = MatchingForm.of(term.name());
		if (form.isEmpty() || this.byForm.containsKey(form)) {
			return;
		}
		this.byName.put(term.name(), term);
		term.forms().forEach((each) -> this.byForm.putIfAbsent(each, term));
		term.aliases()
			.stream()
			.filter(Alias::mayBeDated)
			.map(Alias::of)
			.filter((alias) -> alias.isDated() && this.byForm.get(MatchingForm.of(alias.name())) == term)
			.forEach((alias) -> this.dated.put(MatchingForm.of(alias.name()), alias));
	}

	/** All terms, by name. */
	public Collection<Term> terms() {
		return List.copyOf(this.byName.values());
	}

	/** The term with this name, or null. */
	public Term named(String name) {
		return this.byName.get(name);
	}

	/** The term that has this name or alias in any spelling, or null. */
	public Term find(String name) {
		return this.byForm.get(MatchingForm.of(name));
	}

	/** The term with this matching form, or null. */
	public Term withForm(String form) {
		return this.byForm.get(form);
	}

	/** The alias with this matching form, where it has dates; else null. */
	public Alias dated(String form) {
		return this.dated.get(form);
	}

	/** Whether what a string means may depend on a date. */
	public boolean isDated() {
		return !this.dated.isEmpty();
	}

	/** The matching forms of all names and aliases. */
	public Set<String> forms() {
		return Set.copyOf(this.byForm.keySet());
	}

	/** SHA-256 over all terms, but for their statistics. */
	public String hash() {
		return this.hash;
	}

	private static String hash(Collection<Term> terms) {
		Sha256 sha = new Sha256();
		for (Term term : terms) {
			sha.add(term.name())
				.add(term.category().word())
				.add(term.tier().word())
				.add(term.status().word())
				.add(String.join("\n", term.aliases()))
				.add(String.valueOf(term.confidence()))
				.add(String.valueOf(term.gloss()))
				.add(String.valueOf(term.broader()));
		}
		return sha.hex();
	}

}
