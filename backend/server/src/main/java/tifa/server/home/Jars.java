package tifa.server.home;

import java.nio.file.Path;

import org.springframework.boot.system.ApplicationHome;

/**
 * Where the jars of the child processes lie: beside tifa.jar.
 */
public final class Jars {

	private Jars() {
	}

	/** The folder {@code lib}; tests, which run without tifa.jar, say where. */
	public static Path folder() {
		String named = System.getProperty("tifa.lib");
		return (named != null) ? Path.of(named) : new ApplicationHome(Jars.class).getDir().toPath().resolve("lib");
	}

}
