package tifa.server.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The few lines a person reads in the terminal; everything else goes to the log file.
 */
public final class Console {

	private static final PrintStream OUT = stream(FileDescriptor.out);

	private static final PrintStream ERR = stream(FileDescriptor.err);

	private static volatile boolean quiet;

	private Console() {
	}

	/** From now on nothing is said; complaints still are. */
	public static void quiet() {
		quiet = true;
	}

	public static void say(String line) {
		if (!quiet) {
			OUT.println(line);
		}
	}

	/** Where commands write what they were asked for. */
	public static PrintStream out() {
		return OUT;
	}

	/** Where commands tell how far they are. */
	public static PrintStream err() {
		return ERR;
	}

	public static void complain(String line) {
		ERR.println(line);
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, charset());
	}

	/** Terminals read UTF-8, whatever the locale says, except on Windows. */
	private static Charset charset() {
		String windows = System.getProperty("sun.stdout.encoding");
		return (windows != null && Charset.isSupported(windows)) ? Charset.forName(windows) : StandardCharsets.UTF_8;
	}

}
