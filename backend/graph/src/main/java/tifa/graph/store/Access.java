package tifa.graph.store;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;

/**
 * Where a database is, and as whom it is asked.
 *
 * @param database its name; null for the one that the account is at home in
 */
record Access(URI uri, AuthToken token, String database) {

	Driver driver(int connections, Duration limit) {
		return GraphDatabase.driver(this.uri, this.token, configuration(connections, limit));
	}

	SessionConfig session(AccessMode mode) {
		SessionConfig.Builder session = SessionConfig.builder().withDefaultAccessMode(mode);
		return ((this.database != null) ? session.withDatabase(this.database) : session).build();
	}

	private static Config configuration(int connections, Duration limit) {
		return Config.builder()
			.withMaxConnectionPoolSize(connections)
			.withConnectionTimeout(limit.toSeconds(), TimeUnit.SECONDS)
			.withConnectionAcquisitionTimeout(2 * limit.toSeconds(), TimeUnit.SECONDS)
			.withMaxTransactionRetryTime(5, TimeUnit.SECONDS)
			.withUserAgent("tifa")
			.withTelemetryDisabled(true)
			.build();
	}

}
