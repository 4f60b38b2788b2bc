package tifa.text.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import tifa.text.finding.Segmenter;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.vocabulary.Lexicon;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * The annotated excerpts as examples: each candidate with its figures and what readers
 * made of it.
 */
final class TrainingSet {

	final List<Read> excerpts = new ArrayList<>();

	private final Segmenter segmenter = new Segmenter(List.of());

	private final TermFinder finder;

	private final Map<Integer, SpanFeatures> features = new HashMap<>();

	/**
	 * An excerpt with its sentences.
	 */
	record Read(Annotations.Excerpt excerpt, List<Sentence> sentences) {

		Set<String> known() {
			Set<String> known = new HashSet<>();
			this.sentences.forEach((each) -> each.sentence.known()
				.forEach((span) -> known.add(each.sentence.plain().substring(span.start(), span.end()))));
			return known;
		}

	}

	record Sentence(MarkedSentence sentence, List<Example> examples) {
	}

	/** What a reader makes of a candidate. */
	enum Verdict {

		WRONG, CORE, OPTIONAL

	}

	record Example(Candidate candidate, float[] features, Verdict verdict) {
	}

	/**
	 * Makes examples as if only some of the lexicon were known: its other terms are found
	 * by what they have in common, as terms are that no lexicon has.
	 * @param texts all texts
	 * @param known which terms are known
	 * @param corpora into how many corpora the texts are divided
	 */
	TrainingSet(Map<String, String> texts, Predicate<Term> known, int corpora) throws IOException {
		List<Term> lexicon = Lexicon.bundled().stream().filter(known).toList();
		this.finder = new TermFinder(Vocabulary.of(lexicon));
		for (int corpus = 0; corpus < corpora; corpus++) {
			int number = corpus;
			CorpusIndex index = new CorpusIndex(texts.entrySet()
				.stream()
				.filter((each) -> corpus(each.getKey(), corpora) == number)
				.map((each) -> plain(each.getValue()))
				.toList());
			this.features.put(corpus, new SpanFeatures(
					new ContextFeatures(new NameStyle(lexicon, this.segmenter, index)), new CorpusFeatures(index)));
		}
		for (Annotations.Excerpt excerpt : Annotations.read()) {
			String text = texts.get(excerpt.document()).substring(excerpt.start(), excerpt.end());
			List<Sentence> sentences = new ArrayList<>();
			text.lines()
				.filter((line) -> !line.isBlank())
				.flatMap((line) -> Paragraph.of(0, Role.BODY, line.strip()).sentences().stream())
				.forEach((sentence) -> sentences
					.add(examples(sentence, excerpt, this.features.get(corpus(excerpt.document(), corpora)))));
			this.excerpts.add(new Read(excerpt, sentences));
		}
	}

	/**
	 * The texts of a folder, by what stands for them in the annotations: lines of a
	 * corpus by their ids, text files by folder and name.
	 */
	static Map<String, String> texts(List<Path> places) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		ObjectMapper mapper = new ObjectMapper();
		for (Path place : places) {
			if (Files.isDirectory(place)) {
				try (Stream<Path> files = Files.list(place)) {
					for (Path file : files.filter((each) -> each.toString().endsWith(".txt")).sorted().toList()) {
						String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
						texts.put(place.getFileName() + "/" + name, Files.readString(file));
					}
				}
			}
			else {
				for (String line : Files.readAllLines(place)) {
					JsonNode document = mapper.readTree(line);
					texts.put(document.get("id").asText(), document.get("text").asText());
				}
			}
		}
		return texts;
	}

	static String plain(String text) {
		StringBuilder plain = new StringBuilder();
		text.lines().forEach((line) -> plain.append(MatchingForm.of(line)).append('\n'));
		return plain.toString();
	}

	/** The number of the corpus that a document is in. */
	static int corpus(String document, int corpora) {
		return Math.floorMod(document.hashCode(), corpora);
	}

	private Sentence examples(String text, Annotations.Excerpt excerpt, SpanFeatures features) {
		MarkedSentence sentence = MarkedSentence.of(text, this.segmenter, this.finder);
		List<Candidate> candidates = Candidates.of(sentence);
		List<Candidate> core = candidates.stream()
			.filter((candidate) -> excerpt.core().contains(candidate.in(sentence)))
			.toList();
		List<Example> examples = new ArrayList<>();
		for (Candidate candidate : candidates) {
			if (!Selector.isKnown(candidate, sentence)) {
				float[] values = features.ofContext(candidate, sentence);
				features.complete(values, candidate, sentence);
				examples.add(new Example(candidate, values, verdict(candidate, sentence, excerpt, core)));
			}
		}
		return new Sentence(sentence, examples);
	}

	private static Verdict verdict(Candidate candidate, MarkedSentence sentence, Annotations.Excerpt excerpt,
			List<Candidate> core) {
		String string = candidate.in(sentence);
		if (excerpt.core().contains(string)) {
			boolean within = core.stream()
				.anyMatch((other) -> other.length() > candidate.length() && other.start() <= candidate.start()
						&& candidate.end() <= other.end());
			return within ? Verdict.OPTIONAL : Verdict.CORE;
		}
		return excerpt.optional().contains(string) ? Verdict.OPTIONAL : Verdict.WRONG;
	}

}
