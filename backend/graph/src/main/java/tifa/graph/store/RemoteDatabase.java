package tifa.graph.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A Neo4j that runs elsewhere, a cluster or Aura too. */
record RemoteDatabase(RemoteSettings settings) implements Database {

	private static final Set<String> SCHEMES = Set.of("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc");

	private static final List<String> LABELS = List.of("Speech", "Paragraph", "Term", "Corpus");

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private static final String SERVER = """
			CALL dbms.components() YIELD name, versions, edition
			WHERE name = 'Neo4j Kernel'
			RETURN versions[0] AS version, edition = 'enterprise' AS roles""";

	private static final String OTHERS = """
			CALL db.labels() YIELD label
			WITH collect(label) AS labels
			RETURN CASE WHEN EXISTS { (:Corpus {id: 'corpus'}) } THEN []
				ELSE [label IN labels WHERE NOT label IN $ours] END AS others""";

	@Override
	public Connection connect(StoreListener listener) {
		URI uri = uri();
		Pool pool = new Pool(new Access(uri, token(this.settings.account()), this.settings.database()));
		try {
			boolean roles = roles(pool);
			mine(pool);
			return new Connection(pool, reader(uri, roles), new RemoteServer());
		}
		catch (RuntimeException ex) {
			pool.close();
			throw ex;
		}
	}

	/** The parts that could hold a secret are never repeated. */
	private URI uri() {
		try {
			URI uri = new URI(this.settings.uri());
			if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null
					&& uri.getUserInfo() == null) {
				return uri;
			}
		}
		catch (URISyntaxException ex) {
			// Said below, without its text.
		}
		throw new StoreUnavailableException(StoreTrouble.ADDRESS,
				"tifa.neo4j.uri should look like neo4j://HOST:7687, with one of these schemes: "
						+ SCHEMES.stream().sorted().toList(),
				null);
	}

	private static AuthToken token(RemoteSettings.Account account) {
		return (account.username() != null) ? AuthTokens.basic(account.username(), account.password().get())
				: AuthTokens.none();
	}

	/** Whether the server, which is new enough, knows roles. */
	private static boolean roles(Pool pool) {
		pool.pulse(LIMIT, new CompletableFuture<>());
		Map<String, Object> server = pool.call(AccessMode.READ, LIMIT, new CompletableFuture<>(),
				(transaction) -> transaction.run(SERVER).list(Record::asMap).stream().findFirst().orElse(Map.of()));
		String version = String.valueOf(server.get("version"));
		if (!ServerVersion.of(version).supported()) {
			throw new StoreUnavailableException(StoreTrouble.VERSION, "The server's version is " + version, null);
		}
		return Boolean.TRUE.equals(server.get("roles"));
	}

	/** The database is Tifa's, or empty. */
	private static void mine(Pool pool) {
		List<String> others = pool.call(AccessMode.READ, LIMIT, new CompletableFuture<>(),
				(transaction) -> transaction.run(OTHERS, Map.of("ours", LABELS))
					.single()
					.get("others")
					.asList(Value::asString));
		if (!others.isEmpty()) {
			throw new StoreUnavailableException(StoreTrouble.OTHER_DATA,
					"The database has nodes that aren't Tifa's: " + others, null);
		}
	}

	private Reader reader(URI uri, boolean roles) {
		if (this.settings.reader() == null) {
			return Reader.NONE;
		}
		return Reader.of(new Access(uri, token(this.settings.reader()), this.settings.database()), roles, LIMIT);
	}

	@Override
	public StoreTrouble trouble(RuntimeException failure) {
		return RemoteFailure.of(failure);
	}

	@Override
	public boolean ours() {
		return false;
	}

}
