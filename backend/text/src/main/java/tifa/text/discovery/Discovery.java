package tifa.text.discovery;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import tifa.text.finding.TermFinder;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.TermStatistics;
import tifa.text.vocabulary.Tier;
import tifa.text.vocabulary.Vocabulary;

/**
 * Proposes the terms of speeches that a vocabulary lacks: what the speeches mark by 《》
 * and “”, and what the selector finds by the figures of a corpus. What comes out depends
 * on vocabulary, corpus and speeches alone, not on their order. Speeches may be read by
 * many threads.
 */
public final class Discovery {

	/** 四个意识, 三会一课, 一带一路 … */
	private static final Pattern NUMERAL = Pattern
		.compile("[一二两三四五六七八九十百千万双]+(?:个|大|项|条|种|次|有|要|不|位|高|新|好|强|严|实|进|查|同|率|化|型|点|为|支|性|力|观|心|感)?\\p{IsHan}{1,5}"
				+ "|(?:[一二两三四五六七八九十]\\p{IsHan}{1,2}){2,3}");

	/** Log odds of one in five: what is below isn't worth a reviewer's look. */
	private static final double UNLIKELY = Math.log(0.25);

	/** More proposals than these take too much memory wherever they are looked for. */
	private static final int MOST = 300_000;

	private static final BoostedTrees FORMS = BoostedTrees.bundled("forms", FormFeatures.NAMES);

	private final CorpusIndex index;

	private final Selector selector;

	private final MarkedForms marked = new MarkedForms();

	private final CategoryGuess category;

	private final Vocabulary known;

	/** The number of each text of the corpus by its id. */
	private final Map<String, Integer> numbers;

	private final BitSet read = new BitSet();

	private final SelectedForms selected = new SelectedForms();

	private final int most;

	private int leftOut;

	/**
	 * Prepares to read speeches.
	 * @param vocabulary what is known; its own proposals are found afresh
	 * @param background the corpus that figures come from, the speeches to be read
	 * included
	 */
	public Discovery(Vocabulary vocabulary, Background background) {
		this(accepted(vocabulary), background, background.index(), Selector.TREES, MOST);
	}

	/**
	 * Prepares to read speeches with trees of one's own.
	 * @param known what is known for sure
	 * @param background the corpus that figures come from
	 * @param index its index
	 * @param trees trees for the selector
	 * @param most how many proposals there may be in all
	 */
	Discovery(Vocabulary known, Background background, CorpusIndex index, BoostedTrees trees, int most) {
		this.known = known;
		this.numbers = background.numbers();
		this.index = index;
		this.selector = new Selector(new TermFinder(known), index, trees);
		this.category = new CategoryGuess(known.terms());
		this.most = most;
	}

	private static Vocabulary accepted(Vocabulary vocabulary) {
		return Vocabulary.of(vocabulary.terms().stream().filter((term) -> term.status() == Status.ACCEPTED).toList());
	}

	/** What these speeches propose by their own figures. */
	public static List<Term> terms(Vocabulary vocabulary, Collection<Speech> speeches) {
		Background background = new Background();
		speeches.forEach(background::add);
		Discovery discovery = new Discovery(vocabulary, background);
		speeches.parallelStream().forEach(discovery::read);
		return discovery.terms();
	}

	/** Reads a speech for what it proposes. */
	public void read(Speech speech) {
		this.marked.read(speech);
		boolean indexed = note(speech);
		speech.paragraphs()
			.stream()
			.filter((paragraph) -> paragraph.role() == Role.BODY)
			.map(Paragraph::sentences)
			.flatMap(Collection::stream)
			.flatMap((sentence) -> this.selector.select(sentence).stream())
			.filter((each) -> !StopWords.contain(each.form()) && this.known.withForm(each.form()) == null)
			.forEach((each) -> this.selected.add(each.form(), each.logOdds(), indexed));
	}

	/** Whether the figures of the corpus include a speech that is read. */
	private boolean note(Speech speech) {
		Integer number = this.numbers.get(speech.id());
		if (number != null) {
			synchronized (this.read) {
				this.read.set(number);
			}
		}
		return number != null;
	}

	/** What was proposed by all that was read, by name. */
	public List<Term> terms() {
		return terms(FORMS);
	}

	/**
	 * How many proposals the last {@link #terms()} was without, the least confident ones:
	 * 0 but for corpora of more than some 100 MB.
	 */
	public int leftOut() {
		return this.leftOut;
	}

	/** What was proposed, as judged by trees of one's own. */
	List<Term> terms(BoostedTrees judge) {
		Map<String, Term> terms = marked();
		FormFeatures features = features(terms.keySet());
		float[] odds = odds(judge, features, terms.keySet());
		double floor = floor(odds, this.most - terms.size());
		this.leftOut = 0;
		for (int number = 0; number < odds.length; number++) {
			if (odds[number] > floor) {
				String form = this.selected.form(number);
				terms.put(form, selected(form, odds[number]));
			}
			else if (odds[number] > UNLIKELY) {
				this.leftOut++;
			}
		}
		return terms.entrySet()
			.parallelStream()
			.map((each) -> withStatistics(each.getKey(), each.getValue(), features))
			.toList();
	}

	/** The log odds of each selected form but those that are marked, by its number. */
	private float[] odds(BoostedTrees judge, FormFeatures features, Set<String> marked) {
		float[] odds = new float[this.selected.size()];
		IntStream.range(0, odds.length).parallel().forEach((number) -> {
			String form = this.selected.form(number);
			odds[number] = marked.contains(form) ? Float.NEGATIVE_INFINITY
					: judge.logOdds(features.of(form, this.selected.of(form), isPattern(form)));
		});
		return odds;
	}

	/** The log odds that a proposal must pass, for no more than so many to pass. */
	private static double floor(float[] odds, int room) {
		float[] sorted = odds.clone();
		Arrays.sort(sorted);
		int beyond = sorted.length - Math.max(room, 0);
		return (beyond > 0) ? Math.max(UNLIKELY, sorted[beyond - 1]) : UNLIKELY;
	}

	/** Tells the figures of what the selector selects in sentences, by form. */
	Function<Collection<String>, Map<String, float[]>> figures() {
		FormFeatures features = features(marked().keySet());
		return (sentences) -> {
			Map<String, float[]> figures = new TreeMap<>();
			for (String sentence : sentences) {
				for (Selector.Selected each : this.selector.select(sentence)) {
					Proposal proposal = this.selected.of(each.form());
					if (proposal != null) {
						figures.put(each.form(), features.of(each.form(), proposal, isPattern(each.form())));
					}
				}
			}
			return figures;
		};
	}

	/** What is marked, by form. */
	private Map<String, Term> marked() {
		return this.marked.terms(this.known, (form) -> this.index.of(form).documentsIn(this.read));
	}

	private FormFeatures features(Collection<String> marked) {
		FormNumbers all = new FormNumbers();
		for (int number = 0; number < this.selected.size(); number++) {
			all.add(this.selected.form(number));
		}
		marked.forEach(all::add);
		return new FormFeatures(this.index, this.read, this.selector::pmi, all);
	}

	private static boolean isPattern(String form) {
		return NUMERAL.matcher(form).matches() || Candidates.isParallel(form);
	}

	private Term selected(String form, float logOdds) {
		return Term.proposed(form, this.category.of(form), isPattern(form) ? Tier.PATTERN : Tier.MINED,
				rounded(1 / (1 + Math.exp(-logOdds))));
	}

	private Term withStatistics(String form, Term term, FormFeatures features) {
		CorpusIndex.Occurrences found = this.index.of(form);
		return Term.proposed(term.name(), term.category(), term.tier(), term.confidence(),
				new TermStatistics(found.count(), found.documents(),
						rounded(Math.min(found.leftEntropy(), found.rightEntropy())), rounded(this.selector.pmi(form)),
						rounded(features.cvalue(form))));
	}

	private static double rounded(double value) {
		return Math.round(value * 1000) / 1000.0;
	}

}
