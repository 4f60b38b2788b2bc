package tifa.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/** The embedded database: its settings and its address. */
record Database(DatabaseManagementService service, String address) {

	/**
	 * Starts the database in a folder; returns when it answers over Bolt.
	 * @param settings {@code key=value} lines that complete or override the built-in ones
	 */
	static Database start(Path store, List<String> settings, Accounts accounts) throws IOException {
		Path configuration = configuration(store, settings);
		Path closed = configuration.resolveSibling("default-login-closed");
		if (Files.notExists(closed)) {
			closeDefaultLogin(store, configuration);
			Files.createFile(closed);
		}
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(store)
			.loadPropertiesFromFile(configuration)
			.build();
		accounts.open(service);
		return new Database(service, bolt(service.database("system")));
	}

	void stop() {
		this.service.shutdown();
	}

	/**
	 * Or a new store would answer to neo4j/neo4j from the moment it listens until its
	 * password is set. Can be done again: of a store that has users it changes nothing.
	 */
	private static void closeDefaultLogin(Path store, Path configuration) {
		ExecutionContext context = new ExecutionContext(store, configuration.getParent());
		int code = new CommandLine(new SetInitialPasswordCommand(context)).execute(UUID.randomUUID().toString());
		if (code != 0) {
			throw new IllegalStateException("The default login could not be closed, code " + code);
		}
	}

	private static Path configuration(Path store, List<String> settings) throws IOException {
		Path file = Files.createDirectories(store.resolve("conf")).resolve("neo4j.conf");
		try (InputStream builtIn = Database.class.getResourceAsStream("neo4j.conf")) {
			List<String> keys = settings.stream().map(Database::key).toList();
			String text = new String(builtIn.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !keys.contains(key(line)))
				.collect(Collectors.joining("\n"));
			return Files.writeString(file, text + "\n" + String.join("\n", settings) + "\n");
		}
	}

	/** What a line sets; Neo4j refuses a file that sets something twice. */
	private static String key(String line) {
		return line.split("=", 2)[0].strip();
	}

	/** The port is known only to the register, since the system chose it. */
	private static String bolt(GraphDatabaseService system) {
		HostnamePort address = ((GraphDatabaseAPI) system).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return address.getHost() + " " + address.getPort();
	}

}
