package tifa.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import tifa.server.console.Console;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Takes a free port where nobody asked for one and the usual one is taken.
 */
@Component
class PortChoice implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	private static final int USUAL = 8080;

	private final boolean asked;

	PortChoice(Environment environment) {
		this.asked = environment.containsProperty("server.port");
	}

	/** After the settings of the server have been applied. */
	@Override
	public int getOrder() {
		return 1;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		if (!this.asked && taken(factory.getAddress())) {
			Console.say("端口 " + USUAL + " 已被占用，改用空闲端口 · Port " + USUAL + " is taken: a free one is used");
			factory.setPort(0);
		}
	}

	private static boolean taken(InetAddress address) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(address, USUAL));
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

}
