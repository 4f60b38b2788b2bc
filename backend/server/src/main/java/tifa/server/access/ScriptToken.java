package tifa.server.access;

import java.nio.file.Files;
import java.nio.file.Path;

import tifa.server.health.Prerequisite;
import tifa.server.home.Home;
import tifa.server.home.SecretFile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The long-lived token of scripts: readable by its owner in {@code tifa.home/token}, a
 * hash everywhere else.
 */
@Component
class ScriptToken implements Prerequisite {

	private static final String NAME = "script";

	private final Path file;

	private final JdbcClient database;

	private final String hash;

	ScriptToken(Home home, JdbcClient database) {
		this.file = home.path().resolve("token");
		this.database = database;
		this.hash = Secret.hash(SecretFile.read(this.file, Secret::next));
		keep();
	}

	boolean is(String offered) {
		return Secret.same(this.hash, Secret.hash(offered));
	}

	@Override
	public String name() {
		return "token";
	}

	@Override
	public boolean met() {
		return Files.exists(this.file);
	}

	private void keep() {
		this.database.sql("MERGE INTO tokens (name, hash) KEY (name) VALUES (?, ?)").params(NAME, this.hash).update();
	}

}
