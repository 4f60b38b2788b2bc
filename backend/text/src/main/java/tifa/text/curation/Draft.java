package tifa.text.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tifa.text.Refusal;
import tifa.text.vocabulary.Alias;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;

/**
 * A vocabulary while decisions are applied to it, one after the other. What was decided
 * by hand goes before proposals: these give way where a name is taken.
 */
final class Draft {

	private final TreeMap<String, Term> terms = new TreeMap<>();

	/** The name of the term that each matching form stands for. */
	private final Map<String, String> owners = new HashMap<>();

	private final Map<String, Stopped> stopped = new HashMap<>();

	/**
	 * Begins with terms no two of which share a name; an alias that two have stays with
	 * the first.
	 */
	Draft(Collection<Term> terms) {
		terms.forEach((term) -> {
			this.terms.put(term.name(), term);
			this.owners.put(MatchingForm.of(term.name()), term.name());
		});
		terms.forEach((term) -> term.forms().forEach((form) -> this.owners.putIfAbsent(form, term.name())));
	}

	Collection<Term> terms() {
		return this.terms.values();
	}

	/** What is stopped, by name. */
	Collection<Stopped> stopped() {
		TreeMap<String, Stopped> byName = new TreeMap<>();
		this.stopped.values().forEach((each) -> byName.put(each.name(), each));
		return byName.values();
	}

	/**
	 * Applies a decision, or leaves all as it was.
	 * @throws Refusal where it doesn't fit what is there
	 */
	void apply(Decision decision) {
		switch (decision.action()) {
			case ACCEPT -> replace(term(decision.name()), term(decision.name()).accepted());
			case STOP -> stop(decision);
			case RELEASE -> release(decision);
			case ADD -> add(decision);
			case PUT -> put(decision);
			case RENAME, REPLACE -> rename(decision);
			case MERGE -> merge(decision);
			case SPLIT -> split(decision);
			case CATEGORY -> {
				Term term = term(decision.name());
				replace(term, term.with(decision.category(), term.gloss(), term.broader()));
			}
			case GLOSS -> {
				Term term = term(decision.name());
				replace(term, term.with(term.category(), decision.gloss(), broader(term.name(), decision)));
			}
		}
	}

	private Term term(String name) {
		String form = MatchingForm.of(name);
		String owner = this.owners.get(form);
		if (owner == null) {
			throw new Refusal(this.stopped.containsKey(form) ? "decision.stopped" : "decision.term",
					Map.of("value", name));
		}
		return this.terms.get(owner);
	}

	private void stop(Decision decision) {
		String owner = this.owners.get(decision.form());
		if (this.stopped.containsKey(decision.form())) {
			return;
		}
		Term term = (owner != null) ? this.terms.get(owner) : null;
		if (term == null) {
			hold(new Stopped(decision.name(), Set.of(decision.form()), null, null));
		}
		else if (MatchingForm.of(term.name()).equals(decision.form())) {
			Set<String> forms = term.forms()
				.filter((form) -> owner.equals(this.owners.get(form)))
				.collect(Collectors.toSet());
			remove(term);
			hold(new Stopped(term.name(), forms, term, null));
		}
		else {
			replace(term, term.named(term.name(), without(term.aliases(), decision.form())));
			hold(new Stopped(decision.name(), Set.of(decision.form()), null, owner));
		}
	}

	private void hold(Stopped string) {
		string.forms().forEach((form) -> this.stopped.put(form, string));
	}

	/** Nobody can have taken its names while they were stopped. */
	private void release(Decision decision) {
		Stopped string = this.stopped.get(decision.form());
		if (string == null) {
			throw new Refusal("decision.notStopped", Map.of("value", decision.name()));
		}
		string.forms().forEach(this.stopped::remove);
		if (string.term() != null) {
			insert(string.term());
		}
		else if (string.owner() != null && this.terms.containsKey(string.owner())) {
			addAliases(this.terms.get(string.owner()), List.of(string.name()));
		}
	}

	private void addAliases(Term term, List<String> names) {
		replace(term, term.named(term.name(), plus(term.aliases(), names)));
	}

	private void add(Decision decision) {
		String owner = this.owners.get(decision.form());
		if (owner != null && this.terms.get(owner).status() == Status.ACCEPTED) {
			throw taken(decision.name(), decision.name(), owner);
		}
		put(decision);
	}

	private void put(Decision decision) {
		String owner = this.owners.get(decision.form());
		Term old = (owner != null) ? this.terms.get(owner) : null;
		boolean own = old != null && MatchingForm.of(old.name()).equals(decision.form());
		claim(decision.name(), decision.name(), own ? owner : null);
		List<String> aliases = without(decision.aliases(), decision.form());
		aliases.forEach((alias) -> claim(alias, decision.name(), own ? owner : null));
		Term term = new Term(decision.name(), decision.category(), own ? old.tier() : Tier.LEXICON, Status.ACCEPTED, 1,
				aliases, decision.gloss(), broader(decision.name(), decision), own ? old.statistics() : null);
		List<String> forms = term.forms().toList();
		List<Term> absorbed = absorbed(forms, owner);
		if (own) {
			remove(old);
		}
		absorbed.forEach(this::remove);
		insert(term);
		refer(owner, term.name());
	}

	private void rename(Decision decision) {
		Term term = term(decision.name());
		claim(decision.target(), term.name(), term.name());
		String form = MatchingForm.of(decision.target());
		List<String> aliases = without(term.aliases(), form);
		boolean kept = decision.action() == Action.RENAME && !MatchingForm.of(term.name()).equals(form);
		Term renamed = term.named(decision.target(), kept ? plus(aliases, List.of(term.name())) : aliases);
		absorbed(List.of(form), term.name()).forEach(this::remove);
		remove(term);
		insert(renamed);
		refer(term.name(), renamed.name());
	}

	private void merge(Decision decision) {
		Term into = term(decision.target());
		String owner = this.owners.get(decision.form());
		if (into.name().equals(owner)) {
			throw new Refusal("decision.same", Map.of("value", decision.name(), "term", into.name()));
		}
		Term term = (owner != null) ? this.terms.get(owner) : null;
		if (term == null) {
			claim(decision.name(), into.name(), null);
			addAliases(into, List.of(decision.name()));
		}
		else if (MatchingForm.of(term.name()).equals(decision.form())) {
			remove(term);
			addAliases(into, plus(List.of(term.name()), term.aliases()));
			refer(owner, into.name());
		}
		else {
			replace(term, term.named(term.name(), without(term.aliases(), decision.form())));
			addAliases(into, List.of(decision.name()));
		}
	}

	private void split(Decision decision) {
		Term term = term(decision.name());
		String form = MatchingForm.of(decision.target());
		List<String> left = without(term.aliases(), form);
		if (left.size() == term.aliases().size()) {
			throw new Refusal("decision.alias", Map.of("value", decision.target(), "term", term.name()));
		}
		replace(term, term.named(term.name(), left));
		insert(new Term(decision.target(), term.category(), term.tier(), Status.ACCEPTED, 1, List.of(), null, null,
				null));
	}

	/**
	 * A name or alias that no accepted term has but the one itself, and that isn't
	 * stopped.
	 */
	private void claim(String string, String term, String self) {
		String form = Alias.form(string);
		if (this.stopped.containsKey(form)) {
			throw new Refusal("decision.stopped", Map.of("value", string));
		}
		String owner = this.owners.get(form);
		if (owner != null && !owner.equals(self) && this.terms.get(owner).status() == Status.ACCEPTED) {
			throw taken(string, term, owner);
		}
	}

	private static Refusal taken(String string, String term, String owner) {
		return new Refusal("decision.taken", Map.of("value", string, "term", term, "other", owner));
	}

	/** The proposals whose names these are. */
	private List<Term> absorbed(List<String> forms, String self) {
		return forms.stream()
			.map(this.owners::get)
			.filter((owner) -> owner != null && !owner.equals(self))
			.distinct()
			.map(this.terms::get)
			.toList();
	}

	private String broader(String name, Decision decision) {
		if (decision.broader() == null) {
			return null;
		}
		Term broader = term(decision.broader());
		for (Term each = broader; each != null; each = (each.broader() != null) ? this.terms.get(each.broader())
				: null) {
			if (each.name().equals(name)) {
				throw new Refusal("decision.circle", Map.of("term", name, "broader", broader.name()));
			}
		}
		return broader.name();
	}

	/** What was narrower than the one is narrower than the other. */
	private void refer(String old, String name) {
		if (old == null || old.equals(name)) {
			return;
		}
		for (Term each : new ArrayList<>(this.terms.values())) {
			if (old.equals(each.broader())) {
				this.terms.put(each.name(), each.within(each.name().equals(name) ? null : name));
			}
		}
	}

	private void replace(Term old, Term term) {
		remove(old);
		insert(term);
	}

	private void remove(Term term) {
		this.terms.remove(term.name());
		term.forms().forEach((form) -> this.owners.remove(form, term.name()));
	}

	private void insert(Term term) {
		this.terms.put(term.name(), term);
		term.forms().forEach((form) -> this.owners.putIfAbsent(form, term.name()));
	}

	private static List<String> without(List<String> names, String form) {
		return names.stream().filter((name) -> !Alias.form(name).equals(form)).toList();
	}

	private static List<String> plus(List<String> names, List<String> more) {
		List<String> all = new ArrayList<>(names);
		all.addAll(more);
		return all.stream().distinct().toList();
	}

}
