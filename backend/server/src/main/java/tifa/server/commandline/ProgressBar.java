package tifa.server.commandline;

import java.time.Duration;
import java.util.function.LongSupplier;

import tifa.server.commandline.Commands.Texts;
import tifa.server.console.Console;

/**
 * How far the work is: one line that is drawn anew on a terminal, else a line every ten
 * seconds.
 */
final class ProgressBar {

	private static final int WIDTH = 30;

	private static final long EVERY = Duration.ofSeconds(10).toNanos();

	private static final long SOONEST = Duration.ofSeconds(2).toNanos();

	private final Texts texts;

	private final boolean terminal;

	private final LongSupplier clock;

	private final long start;

	private long told;

	ProgressBar(Texts texts, boolean terminal, LongSupplier clock) {
		this.texts = texts;
		this.terminal = terminal;
		this.clock = clock;
		this.start = clock.getAsLong();
		this.told = this.start;
	}

	static ProgressBar ofThisMachine(Texts texts) {
		return new ProgressBar(texts, System.console() != null, System::nanoTime);
	}

	/** Shows how far it is. */
	void show(double progress, int done, int total) {
		long now = this.clock.getAsLong();
		if (this.terminal) {
			Console.err().print("\r" + line(progress, done, total) + "\u001b[K");
			Console.err().flush();
		}
		else if (now - this.told >= EVERY) {
			this.told = now;
			Console.complain(line(progress, done, total));
		}
	}

	/** Leaves the line. */
	void end() {
		if (this.terminal) {
			Console.complain("");
		}
	}

	String line(double progress, int done, int total) {
		long time = this.clock.getAsLong() - this.start;
		int full = (int) Math.round(progress * WIDTH);
		String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
		String rate = (done > 0 && time > 0) ? this.texts.text("rate", done * 1e9 / time) : "";
		String left = (progress > 0.01 && time > SOONEST)
				? this.texts.text("left", left((long) (time / progress * (1 - progress)))) : "";
		return "%s %3.0f%% %d/%d%s%s".formatted(bar, progress * 100, done, total, rate, left);
	}

	private static String left(long nanos) {
		Duration left = Duration.ofNanos(nanos);
		return "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart());
	}

}
