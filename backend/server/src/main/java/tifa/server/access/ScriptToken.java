package tifa.server.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.server.health.Prerequisite;
import tifa.server.home.Home;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The long-lived token of scripts: readable by its owner in {@code tifa.home/token}, a
 * hash everywhere else.
 */
@Component
class ScriptToken implements Prerequisite {

	private static final Logger LOG = LoggerFactory.getLogger(ScriptToken.class);

	private static final String NAME = "script";

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private final Path file;

	private final JdbcClient database;

	private final String hash;

	ScriptToken(Home home, JdbcClient database) {
		this.file = home.path().resolve("token");
		this.database = database;
		this.hash = Secret.hash(text());
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

	private String text() {
		try {
			String known = Files.exists(this.file) ? Files.readString(this.file).strip() : "";
			return known.isEmpty() ? written(Secret.next()) : closed(known);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A token that somebody wrote or copied may be open to others. */
	private String closed(String token) throws IOException {
		try {
			if (posix()) {
				Files.setPosixFilePermissions(this.file, OWNER_ONLY);
			}
		}
		catch (FileSystemException ex) {
			LOG.warn("{} belongs to somebody else", this.file);
		}
		return token;
	}

	/** Written aside and renamed, so that the file is never there half or too open. */
	private String written(String token) throws IOException {
		Path aside = this.file.resolveSibling("token.new");
		Files.deleteIfExists(aside);
		if (posix()) {
			Files.createFile(aside, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
		}
		Files.writeString(aside, token + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		Files.move(aside, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		return token;
	}

	private boolean posix() {
		return this.file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private void keep() {
		this.database.sql("MERGE INTO tokens (name, hash) KEY (name) VALUES (?, ?)").params(NAME, this.hash).update();
	}

}
