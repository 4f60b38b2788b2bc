package tifa.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import tifa.text.Sha256;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.Segmenter;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Speech;
import tifa.text.speech.SpeechReader;
import tifa.text.vocabulary.Lexicon;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Vocabulary;

/**
 * The CPU time from a file's bytes to its mentions, beside that of HanLP alone with the
 * same dictionary over the same sentences.
 *
 * <p>
 * {@code ReadingBenchmark TEXTS}
 */
public final class ReadingBenchmark {

	private static final int WARM_UP = 2;

	private static final int ROUNDS = 5;

	private final Map<String, byte[]> files;

	private final SpeechReader reader = new SpeechReader();

	private final TermFinder finder;

	private final Segmenter segmenter;

	private final List<String> sentences;

	private ReadingBenchmark(Map<String, byte[]> files) {
		this.files = files;
		Vocabulary vocabulary = Vocabulary.of(Lexicon.bundled());
		this.finder = new TermFinder(vocabulary);
		this.segmenter = new Segmenter(vocabulary.forms());
		this.sentences = speeches().flatMap((speech) -> speech.paragraphs().stream())
			.map(Paragraph::sentences)
			.flatMap(List::stream)
			.map(MatchingForm::of)
			.toList();
	}

	private Stream<Speech> speeches() {
		return this.files.entrySet()
			.stream()
			.flatMap((each) -> this.reader.read(each.getKey(), each.getValue()).stream());
	}

	private Stream<AnalysedParagraph> paragraphs() {
		return speeches().flatMap((speech) -> this.finder.analyse(speech.paragraphs(), speech.date()).stream());
	}

	private long words() {
		return this.sentences.stream().mapToLong((sentence) -> this.segmenter.words(sentence).size()).sum();
	}

	private long mentions() {
		return paragraphs().mapToLong((paragraph) -> paragraph.mentions().size()).sum();
	}

	/** What all that is found hashes to: it must not change when it gets faster. */
	private String hash() {
		Sha256 sha = new Sha256();
		speeches().forEach((speech) -> sha.add(speech.toString()));
		paragraphs().forEach((paragraph) -> sha.add(paragraph.toString()));
		return sha.hex();
	}

	private void run(PrintStream out) {
		List<Long> alone = new ArrayList<>();
		List<Long> reading = new ArrayList<>();
		List<Long> read = new ArrayList<>();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			boolean first = Math.floorMod(round, 2) == 0;
			long before = first ? cpu(this::words) : 0;
			long whole = cpu(this::mentions);
			long onlyRead = cpu(() -> speeches().count());
			long after = first ? before : cpu(this::words);
			if (round >= 0) {
				alone.add(after);
				reading.add(whole);
				read.add(onlyRead);
			}
		}
		long characters = this.sentences.stream().mapToLong(String::length).sum();
		out.printf("%d texts, %d characters, %d words, %d mentions, SHA-256 %s%n", this.files.size(), characters,
				words(), mentions(), hash());
		out.printf("HanLP alone %.0f ms, reading to mentions %.0f ms (%.0f of them reading): ratio %.2f%n",
				median(alone), median(reading), median(read), median(reading) / median(alone));
	}

	/** The CPU time of this thread, in nanoseconds. */
	private static long cpu(LongSupplier work) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		work.getAsLong();
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
	}

	/** In milliseconds. */
	private static double median(List<Long> times) {
		return times.stream().sorted().toList().get(times.size() / 2) / 1e6;
	}

	public static void main(String[] args) throws IOException {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		new ReadingBenchmark(Texts.of(Path.of(args[0]))).run(out);
	}

}
