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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import tifa.text.Sha256;
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
 * {@code HeapBenchmark TEXTS MEGABYTES ONE_WORD_IN}
 */
public final class HeapBenchmark {

	private static final int MEGABYTE = 1_000_000;

	private static final int BATCH = 64;

	private final Variations variations;

	private final int documents;

	private final PrintStream out;

	private final Instant start = Instant.now();

	private final SpeechReader reader = new SpeechReader();

	private long most;

	private HeapBenchmark(Variations variations, long bytes, PrintStream out) {
		this.variations = variations;
		this.out = out;
		this.documents = documents(bytes);
		tell(this.documents + " documents are known");
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
		Vocabulary all = vocabulary.with(proposed(vocabulary));
		tell(all.terms().size() + " terms in the vocabulary");
		TermFinder finder = new TermFinder(all);
		LongAdder mentions = new LongAdder();
		each((speech) -> finder.analyse(speech.paragraphs(), speech.date())
			.forEach((paragraph) -> mentions.add(paragraph.mentions().size())));
		tell(mentions + " mentions");
		this.out.printf("all of it: at most %d MB of heap, garbage included%n", this.most / MEGABYTE);
	}

	private List<Term> proposed(Vocabulary vocabulary) {
		Background background = new Background();
		each((speech) -> {
			synchronized (background) {
				background.add(speech);
			}
		});
		tell("read for figures");
		Discovery discovery = new Discovery(vocabulary, background);
		tell("indexed");
		each(discovery::read);
		tell("read for proposals");
		List<Term> terms = discovery.terms();
		Sha256 sha = new Sha256();
		terms.forEach((term) -> sha.add(term.toString()));
		tell(String.format("%d proposals, %d of them sure, %d left out, SHA-256 %s", terms.size(),
				terms.stream().filter(Term::isSure).count(), discovery.leftOut(), sha.hex()));
		return terms;
	}

	/**
	 * The most heap that was used since the last time, garbage included, and what stays;
	 * the time and CPU time since the start.
	 */
	private void tell(String what) {
		List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
		long peak = heap.stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
		this.most = Math.max(this.most, peak);
		System.gc();
		long kept = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		heap.forEach(MemoryPoolMXBean::resetPeakUsage);
		this.out.printf("%s: at most %d MB, %d MB kept; after %d s, %d s of CPU time%n", what, peak / MEGABYTE,
				kept / MEGABYTE, Duration.between(this.start, Instant.now()).toSeconds(),
				ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toSeconds());
	}

	public static void main(String[] args) throws IOException {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		List<String> texts = Texts.of(Path.of(args[0]))
			.values()
			.stream()
			.map((bytes) -> new String(bytes, StandardCharsets.UTF_8))
			.toList();
		Variations variations = new Variations(texts, Integer.parseInt(args[2]));
		new HeapBenchmark(variations, Long.parseLong(args[1]) * MEGABYTE, out).run();
	}

}
