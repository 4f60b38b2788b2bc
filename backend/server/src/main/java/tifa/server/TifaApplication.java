package tifa.server;

import java.util.Arrays;
import java.util.Set;

import org.slf4j.LoggerFactory;
import tifa.server.console.Console;
import tifa.server.corpus.TifaVersion;
import tifa.server.home.HomeInUse;
import tifa.server.home.HomeOpening;
import tifa.server.store.StoreOpening;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts Tifa: {@code java -jar tifa.jar [serve] [--sample] [--tifa.…=…]}.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TifaApplication {

	private static final Set<String> SERVE = Set.of("serve");

	public static void main(String[] arguments) {
		Console.say("提法 Tifa " + new TifaVersion().text());
		for (String argument : arguments) {
			if (!argument.startsWith("--") && !SERVE.contains(argument)) {
				Console.complain("没有这个命令 · There is no such command: " + argument);
				System.exit(2);
			}
		}
		try {
			start(arguments);
		}
		catch (HomeInUse ex) {
			Console.complain(ex.getMessage());
			System.exit(1);
		}
		catch (RuntimeException ex) {
			LoggerFactory.getLogger(TifaApplication.class).error("Tifa did not start", ex);
			Console.complain("Tifa 未能启动 · Tifa did not start: " + root(ex).getMessage());
			System.exit(1);
		}
	}

	/** Starts everything in this process and returns once HTTP answers. */
	public static ConfigurableApplicationContext start(String... arguments) {
		SpringApplication application = new SpringApplication(TifaApplication.class);
		application.setHeadless(false);
		application.addListeners(new HomeOpening(), new StoreOpening());
		return application.run(settings(arguments));
	}

	private static String[] settings(String[] arguments) {
		return Arrays.stream(arguments)
			.map((argument) -> argument.equals("--sample") ? "--tifa.sample=true" : argument)
			.toArray(String[]::new);
	}

	private static Throwable root(Throwable ex) {
		return (ex.getCause() != null) ? root(ex.getCause()) : ex;
	}

}
