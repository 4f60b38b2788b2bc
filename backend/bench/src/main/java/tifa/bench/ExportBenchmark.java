package tifa.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import tifa.graph.export.Drawing;
import tifa.graph.export.ExportFormat;
import tifa.graph.export.ExportedGraph;
import tifa.graph.query.Passages;
import tifa.graph.query.Subgraph;
import tifa.text.counting.Unit;

/**
 * How long files take to be written once the subgraph is there, and what heap they need
 * beside it: 200 concepts and 1,000 links in every format, 100,000 links as GraphML.
 */
public final class ExportBenchmark {

	private static final int RUNS = 21;

	private static final int WARM_UP = 30;

	private static final long MEGABYTE = 1_000_000;

	private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
			StandardCharsets.UTF_8);

	private final Random random = new Random(5);

	private void run() throws IOException {
		ExportedGraph small = exported(200, 1_000);
		this.out.println("| format | bytes | median ms of CPU | slowest ms |\n|---|---|---|---|");
		for (ExportFormat format : ExportFormat.all()) {
			small(format, small);
		}
		ExportFormat graphml = ExportFormat.all().get(0);
		ExportedGraph large = exported(20_000, 100_000);
		for (int i = 0; i < 3; i++) {
			long before = cpu();
			Counted counted = new Counted(Long.MAX_VALUE);
			graphml.write(large, counted);
			this.out.printf("100,000 links as GraphML: %d MB, %d ms of CPU%n", counted.bytes / MEGABYTE,
					(cpu() - before) / 1_000_000);
		}
		long kept = used();
		Counted watched = new Counted(4 * MEGABYTE);
		graphml.write(large, watched);
		this.out.printf("heap beside the subgraph: at most %.1f MB%n", (watched.most - kept) / (double) MEGABYTE);
	}

	private void small(ExportFormat format, ExportedGraph graph) throws IOException {
		List<Long> times = new ArrayList<>();
		Counted counted = new Counted(Long.MAX_VALUE);
		for (int i = 0; i < WARM_UP + RUNS; i++) {
			counted = new Counted(Long.MAX_VALUE);
			long before = cpu();
			format.write(graph, counted);
			times.add(cpu() - before);
		}
		long first = times.get(0);
		List<Long> warm = times.subList(WARM_UP, times.size()).stream().sorted().toList();
		this.out.printf("| %s | %d | %.1f | %.1f (the first) |%n", format.word(), counted.bytes,
				warm.get(RUNS / 2) / 1e6, first / 1e6);
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static long used() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private ExportedGraph exported(int nodes, int edges) {
		List<Subgraph.Node> terms = new ArrayList<>();
		Map<String, ExportedGraph.Position> positions = new HashMap<>();
		for (int i = 0; i < nodes; i++) {
			Subgraph.Node node = new Subgraph.Node(String.format("%06d概念", i), "policy", "mined", "proposed", null, 40,
					30, 20, 10);
			terms.add(node);
			positions.put(node.id(),
					new ExportedGraph.Position(this.random.nextDouble() * 800, this.random.nextDouble() * 600));
		}
		List<Subgraph.Edge> links = new ArrayList<>();
		for (int i = 0; i < edges; i++) {
			int one = this.random.nextInt(nodes - 1);
			int other = one + 1 + this.random.nextInt(nodes - one - 1);
			links.add(new Subgraph.Edge(terms.get(one).name(), terms.get(other).name(), 2, 3, 2,
					this.random.nextDouble(), 0.25));
		}
		return new ExportedGraph(
				new Subgraph(terms, links, nodes, edges, false, 0, 100, 10_000, "MATCH (n) RETURN n", Map.of()),
				Map.of(), Unit.PARAGRAPH, Drawing.at(positions), Map.of("line", "tifa"), Passages.NONE);
	}

	public static void main(String[] args) throws IOException {
		new ExportBenchmark().run();
	}

	/** Counts bytes and lets go of them; every so many it looks at the heap. */
	private static final class Counted extends OutputStream {

		private final long every;

		private long bytes;

		private long most;

		Counted(long every) {
			this.every = every;
		}

		@Override
		public void write(int b) {
			this.bytes++;
		}

		@Override
		public void write(byte[] some, int from, int length) {
			if ((this.bytes + length) / this.every > this.bytes / this.every) {
				this.most = Math.max(this.most, used());
			}
			this.bytes += length;
		}

	}

}
