package tifa.server.store;

import java.nio.file.Path;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.store.Store;
import tifa.graph.store.StoreListener;
import tifa.graph.store.StoreSettings;
import tifa.graph.store.StoreTrouble;
import tifa.server.access.Secret;
import tifa.server.console.Console;
import tifa.server.home.Home;
import tifa.server.home.Jars;
import tifa.server.home.SecretFile;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;
import tifa.server.settings.TifaSettings;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Starts the database as soon as the home is taken, beside Spring's own start; the
 * {@link Store} is a bean from the beginning.
 */
public class StoreOpening implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	/** After the home is taken, and logging has started. */
	private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 21;

	private static final int MEGA = 1024 * 1024;

	private static final Logger LOG = LoggerFactory.getLogger(StoreOpening.class);

	@Override
	public int getOrder() {
		return ORDER;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		Home home = event.getBootstrapContext().get(Home.class);
		TifaSettings settings = event.getBootstrapContext().get(TifaSettings.class);
		Store store = open(home, settings.neo4j());
		event.getBootstrapContext().addCloseListener((closed) -> {
			var beans = (DefaultListableBeanFactory) closed.getApplicationContext().getBeanFactory();
			beans.registerSingleton("store", store);
			beans.registerDisposableBean("store", store::close);
		});
	}

	private static Store open(Home home, TifaSettings.Neo4j neo4j) {
		Told told = new Told();
		return (neo4j.uri() == null || neo4j.uri().isBlank())
				? Store.open(home.storeHome(), settings(home, neo4j), told)
				: Store.open(RemoteStore.settings(neo4j), told);
	}

	/** Says on the terminal and in the log how the database fares. */
	private static final class Told implements StoreListener {

		private final Catalogue catalogue = new Catalogue();

		@Override
		public void progress(String line) {
			LOG.info("{}", line);
			Console.say(line);
		}

		@Override
		public void trouble(StoreTrouble trouble, String detail) {
			Console.complain(text(trouble, Language.ZH) + " · " + text(trouble, Language.EN) + " (" + detail + ")");
		}

		private String text(StoreTrouble trouble, Language language) {
			return this.catalogue.text(trouble.code(), Map.of(), language);
		}

	}

	private static StoreSettings settings(Home home, TifaSettings.Neo4j neo4j) {
		return new StoreSettings((int) (neo4j.heap().toBytes() / MEGA), (int) (neo4j.pageCache().toBytes() / MEGA),
				neo4j.startTimeout(), neo4j.callTimeout(), Jars.folder(), door(home, neo4j.boltPort()));
	}

	private static StoreSettings.Door door(Home home, Integer port) {
		if (port == null) {
			return null;
		}
		Path file = home.path().resolve("bolt-password");
		String password = SecretFile.read(file, Secret::next);
		Console.say("直接读库 · Direct access: bolt://127.0.0.1:" + port + ", tifa, " + file);
		return new StoreSettings.Door(port, password);
	}

}
