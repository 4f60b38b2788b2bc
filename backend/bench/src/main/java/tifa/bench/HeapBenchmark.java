package tifa.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import tifa.text.discovery.Background;
import tifa.text.discovery.Discovery;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Speech;
import tifa.text.speech.SpeechReader;
import tifa.text.vocabulary.Lexicon;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * The heap that a large corpus takes, document by document: read for the figures, read
 * again for what it proposes, read again for its mentions.
 *
 * <p>
 * {@code HeapBenchmark TEXTS MEGABYTES}
 */
public final class HeapBenchmark {

	private static final int MEGABYTE = 1_000_000;

	private static final int BATCH = 64;

	private final Variations variations;

	private final int documents;

	private final PrintStream out;

	private final SpeechReader reader = new SpeechReader();

	private HeapBenchmark(List<String> texts, long bytes, PrintStream out) {
		this.variations = new Variations(texts);
		this.out = out;
		this.documents = documents(bytes);
	}

	private int documents(long bytes) {
		int count = 0;
		long all = 0;
		while (all < bytes) {
			all += this.variations.document(count++).length;
		}
		return count;
	}

	private void each(Consumer<Speech> work) {
		for (int start = 0; start < this.documents; start += BATCH) {
			IntStream.range(start, Math.min(start + BATCH, this.documents))
				.parallel()
				.mapToObj((number) -> this.reader.read(number + ".txt", this.variations.document(number)))
				.flatMap(List::stream)
				.forEach(work);
		}
	}

	private void run() {
		Vocabulary vocabulary = Vocabulary.of(Lexicon.bundled());
		Background background = new Background();
		each((speech) -> {
			synchronized (background) {
				background.add(speech);
			}
		});
		tell("figures of " + this.documents + " documents");
		Discovery discovery = new Discovery(vocabulary, background);
		tell("index");
		each(discovery::read);
		List<Term> terms = discovery.terms();
		tell(terms.size() + " proposals");
		TermFinder finder = new TermFinder(vocabulary.with(terms));
		each((speech) -> finder.analyse(speech.paragraphs(), speech.date()));
		tell("mentions");
	}

	/**
	 * The most heap that was used since the last time, garbage included, and what stays.
	 */
	private void tell(String what) {
		List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
		long peak = heap.stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
		System.gc();
		long kept = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		heap.forEach(MemoryPoolMXBean::resetPeakUsage);
		this.out.printf("%s: at most %d MB, %d MB kept%n", what, peak / MEGABYTE, kept / MEGABYTE);
	}

	public static void main(String[] args) throws IOException {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		List<String> texts = Texts.of(Path.of(args[0]))
			.values()
			.stream()
			.map((bytes) -> new String(bytes, StandardCharsets.UTF_8))
			.toList();
		new HeapBenchmark(texts, Long.parseLong(args[1]) * MEGABYTE, out).run();
	}

}
