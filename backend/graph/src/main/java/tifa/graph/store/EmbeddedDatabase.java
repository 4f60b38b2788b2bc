package tifa.graph.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.neo4j.driver.AuthTokens;

/** Neo4j Community in a child JVM, on the store a home names. */
record EmbeddedDatabase(StoreHome home, StoreSettings settings) implements Database {

	private static final String NAME = "The database";

	private static final int PASSWORD_BYTES = 32;

	EmbeddedDatabase {
		if (!Files.isDirectory(lib(settings))) {
			throw new StoreUnavailableException("The database's jars are not in " + lib(settings)
					+ ": that folder comes with tifa.jar and belongs beside it.");
		}
	}

	@Override
	public Connection connect(StoreListener listener) throws InterruptedException {
		StoreSettings.Door door = this.settings.door();
		if (door != null && taken(door.port())) {
			throw new StoreUnavailableException(StoreTrouble.BOLT_PORT, "Port " + door.port() + " is taken", null);
		}
		String password = password();
		String passwords = (door != null) ? password + " " + door.password() : password;
		ChildJvm child = ChildJvm.start(command(), List.of(passwords), this.home.logs().resolve("neo4j.log"));
		try {
			String address = child.awaitReady(this.settings.startTimeout(),
					(passed) -> listener.progress("数据库正在启动 · " + NAME + " is starting (" + passed.toSeconds() + " s)"));
			Pool pool = new Pool(new Access(URI.create("bolt://" + address.replace(' ', ':')),
					AuthTokens.basic("neo4j", password), "neo4j"));
			return new Connection(pool, new Reader(pool, null), child);
		}
		catch (InterruptedException | RuntimeException ex) {
			child.close();
			throw ex;
		}
	}

	@Override
	public StoreTrouble trouble(RuntimeException failure) {
		return (failure instanceof StoreUnavailableException known) ? known.trouble() : StoreTrouble.UNAVAILABLE;
	}

	/** A database of before may not have given it back to the system wholly. */
	private static boolean taken(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

	@Override
	public boolean ours() {
		return true;
	}

	ChildJvm.Command command() {
		return new ChildJvm.Command(NAME, lib(this.settings), "tifa.neo4j.Launcher", flags(), arguments());
	}

	/**
	 * The optimising compiler waits until code is really hot, which spares 5 of 16 CPU
	 * seconds at the start; without it ({@code TieredStopAtLevel=1}) the start takes as
	 * long, but then recounting a hub takes 90 ms instead of 37. The serial collector
	 * saves another two at the start over G1, and answers as fast.
	 */
	private List<String> flags() {
		return List.of("-Xmx" + this.settings.heapMegabytes() + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
				"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-Dlog4j2.disable.jmx=true",
				"-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=20000",
				"-XX:Tier4CompileThreshold=100000", "-XX:Tier4BackEdgeThreshold=400000");
	}

	/**
	 * One transaction may take half of the heap, all together three quarters: past that
	 * it is refused instead of ending the database.
	 */
	private List<String> arguments() {
		int heap = this.settings.heapMegabytes();
		List<String> arguments = new ArrayList<>(List.of(this.home.store().toString(),
				"server.memory.pagecache.size=" + this.settings.pageCacheMegabytes() + "m",
				"db.memory.transaction.max=" + heap / 2 + "m",
				"dbms.memory.transaction.total.max=" + heap * 3 / 4 + "m"));
		if (this.settings.door() != null) {
			String address = "127.0.0.1:" + this.settings.door().port();
			arguments.add("server.bolt.listen_address=" + address);
			arguments.add("server.bolt.advertised_address=" + address);
		}
		return arguments;
	}

	/** New at every start, known to this process and its child only. */
	private static String password() {
		byte[] bytes = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	private static Path lib(StoreSettings settings) {
		return settings.lib().resolve("neo4j");
	}

}
