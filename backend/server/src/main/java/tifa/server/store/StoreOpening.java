package tifa.server.store;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.store.Store;
import tifa.graph.store.StoreSettings;
import tifa.server.console.Console;
import tifa.server.home.Home;
import tifa.server.settings.TifaSettings;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.system.ApplicationHome;
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
		Store store = Store.open(home.storeHome(), settings(settings.neo4j()), StoreOpening::tell);
		event.getBootstrapContext().addCloseListener((closed) -> {
			var beans = (DefaultListableBeanFactory) closed.getApplicationContext().getBeanFactory();
			beans.registerSingleton("store", store);
			beans.registerDisposableBean("store", store::close);
		});
	}

	private static void tell(String line) {
		LOG.info("{}", line);
		Console.say(line);
	}

	private static StoreSettings settings(TifaSettings.Neo4j neo4j) {
		return new StoreSettings((int) (neo4j.heap().toBytes() / MEGA), (int) (neo4j.pageCache().toBytes() / MEGA),
				neo4j.startTimeout(), neo4j.callTimeout(), lib());
	}

	/** Beside tifa.jar; tests, which run without it, say where. */
	private static Path lib() {
		String named = System.getProperty("tifa.lib");
		return (named != null) ? Path.of(named)
				: new ApplicationHome(StoreOpening.class).getDir().toPath().resolve("lib");
	}

}
