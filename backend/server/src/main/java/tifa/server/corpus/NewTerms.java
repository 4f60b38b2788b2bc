package tifa.server.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import tifa.graph.speech.StoredTexts;
import tifa.graph.store.Store;
import tifa.text.discovery.Background;
import tifa.text.discovery.Discovery;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * What new speeches propose: the figures of all of them, and of the corpus they come to
 * (reprints too, as nobody knows yet which of the new ones are reprints), are needed
 * before the first is read for terms. A few speeches are kept meanwhile; many have to be
 * read a second time.
 */
final class NewTerms {

	private static final int KEPT_CHARACTERS = 4_000_000;

	private final Background background = new Background();

	private final List<Speech> kept = new ArrayList<>();

	private long characters;

	private Discovery discovery;

	/** Takes note of a new speech. */
	void add(Speech speech) {
		this.background.add(speech);
		this.characters += speech.characters();
		this.kept.add(speech);
		if (!isKept()) {
			this.kept.clear();
		}
	}

	/** Whether the speeches needn't be read a second time. */
	boolean isKept() {
		return this.characters <= KEPT_CHARACTERS;
	}

	/** When all speeches are noted: brings in the corpus, and reads what was kept. */
	void begin(Store store, Vocabulary vocabulary) {
		if (this.characters > 0) {
			StoredTexts.all(store, (batch) -> batch.forEach(this.background::add));
			this.discovery = new Discovery(vocabulary, this.background);
			read(this.kept);
			this.kept.clear();
		}
	}

	/** Reads speeches for what they propose. */
	void read(Collection<Speech> speeches) {
		speeches.parallelStream().forEach(this.discovery::read);
	}

	/** What was proposed. */
	List<Term> terms() {
		return (this.discovery != null) ? this.discovery.terms() : List.of();
	}

	/** How many proposals the last {@link #terms()} was without. */
	int leftOut() {
		return (this.discovery != null) ? this.discovery.leftOut() : 0;
	}

}
