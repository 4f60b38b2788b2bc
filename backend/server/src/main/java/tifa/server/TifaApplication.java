package tifa.server;

import java.util.Arrays;

import org.slf4j.LoggerFactory;
import tifa.server.commandline.Commands;
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
 * Starts Tifa: {@code java -jar tifa.jar [serve] [--sample] [--tifa.…=…]}; other commands
 * are {@link Commands}.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TifaApplication {

	private static final int START_FAILED = 3;

	public static void main(String[] arguments) {
		if (Commands.asked(arguments)) {
			System.exit(Commands.run(arguments));
		}
		Console.say("提法 Tifa " + new TifaVersion().text());
		try {
			start(arguments);
		}
		catch (HomeInUse ex) {
			Console.complain(ex.getMessage());
			System.exit(START_FAILED);
		}
		catch (RuntimeException ex) {
			LoggerFactory.getLogger(TifaApplication.class).error("Tifa did not start", ex);
			Console.complain("Tifa 未能启动 · Tifa did not start: " + root(ex).getMessage());
			System.exit(START_FAILED);
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

	/** What lies at the bottom of a failure. */
	public static Throwable root(Throwable ex) {
		return (ex.getCause() != null) ? root(ex.getCause()) : ex;
	}

}
