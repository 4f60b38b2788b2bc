package tifa.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tifa.graph.store.RemoteSettings;
import tifa.server.settings.TifaSettings;

/**
 * The settings of a database of one's own as the store takes them.
 */
final class RemoteStore {

	private RemoteStore() {
	}

	static RemoteSettings settings(TifaSettings.Neo4j neo4j) {
		TifaSettings.Reader reader = neo4j.reader();
		return new RemoteSettings(neo4j.uri().strip(), text(neo4j.database()),
				account(neo4j.username(), neo4j.password(), neo4j.passwordFile()), (text(reader.username()) != null)
						? account(reader.username(), reader.password(), reader.passwordFile()) : null,
				neo4j.startTimeout(), neo4j.callTimeout());
	}

	private static RemoteSettings.Account account(String username, String password, Path file) {
		return new RemoteSettings.Account(text(username), () -> (file != null) ? read(file) : filled(password));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Null where nothing was given. */
	private static String text(String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	private static String filled(String value) {
		return (value != null) ? value : "";
	}

}
