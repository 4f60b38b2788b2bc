package tifa.server.access;

import java.awt.AWTError;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.server.console.Console;
import tifa.server.home.Home;
import tifa.server.settings.TifaSettings;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Prints the login line once HTTP answers, and on a first start at a desktop opens it.
 */
@Component
@Profile("!command")
class Announcement implements DisposableBean {

	private static final String ADDRESS = "address";

	private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

	private final LoginCode code;

	private final Home home;

	private final TifaSettings settings;

	Announcement(LoginCode code, Home home, TifaSettings settings) {
		this.code = code;
		this.home = home;
		this.settings = settings;
	}

	@EventListener
	void announce(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
			InetAddress address = web.getEnvironment().getProperty("server.address", InetAddress.class);
			String login = "http://" + host(address) + ":" + web.getWebServer().getPort() + "/login#"
					+ this.code.code();
			Console.say("Login: " + login);
			leaveAddress(login.replaceFirst("/login#.*", ""));
			if (this.home.fresh() && this.settings.open() && !GraphicsEnvironment.isHeadless()) {
				Thread opener = new Thread(() -> open(login), "browser");
				opener.setDaemon(true);
				opener.start();
			}
		}
	}

	/** For commands on the same home; a stale one is found out by its silence. */
	private void leaveAddress(String address) {
		try {
			Files.writeString(this.home.path().resolve(ADDRESS), address + "\n");
		}
		catch (IOException ex) {
			LOG.warn("Commands won't find this Tifa", ex);
		}
	}

	@Override
	public void destroy() throws IOException {
		Files.deleteIfExists(this.home.path().resolve(ADDRESS));
	}

	/** The name of the bound address in a link; of one that stands for all, loopback. */
	static String host(InetAddress bound) {
		if (bound == null || bound.isAnyLocalAddress()) {
			return "127.0.0.1";
		}
		if (bound instanceof Inet6Address) {
			return bound.isLoopbackAddress() ? "[::1]" : "[" + bound.getHostAddress().replaceFirst("%.*", "") + "]";
		}
		return bound.getHostAddress();
	}

	private static void open(String login) {
		try {
			if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
				Desktop.getDesktop().browse(URI.create(login));
			}
		}
		catch (IOException | RuntimeException | AWTError | LinkageError ex) {
			LOG.info("No browser could be opened", ex);
		}
	}

}
