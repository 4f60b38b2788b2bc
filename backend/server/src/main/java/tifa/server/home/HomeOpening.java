package tifa.server.home;

import java.util.Map;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import tifa.server.settings.TifaSettings;

/**
 * Takes the home as soon as the settings are known, before the log file in it is opened.
 */
public class HomeOpening implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	/** After the settings are read, before logging starts. */
	private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 15;

	@Override
	public int getOrder() {
		return ORDER;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		ConfigurableEnvironment environment = event.getEnvironment();
		TifaSettings settings = Binder.get(environment).bindOrCreate("tifa", TifaSettings.class);
		Home home = Home.open(settings.home());
		environment.getPropertySources().addLast(places(home));
		event.getBootstrapContext().register(Home.class, (context) -> home);
		event.getBootstrapContext().register(TifaSettings.class, (context) -> settings);
		event.getBootstrapContext().addCloseListener((closed) -> {
			var beans = (DefaultListableBeanFactory) closed.getApplicationContext().getBeanFactory();
			beans.registerSingleton("home", home);
			beans.registerDisposableBean("home", home::close);
		});
	}

	private static MapPropertySource places(Home home) {
		return new MapPropertySource("tifa.home", Map.of("logging.file.name", home.storeHome().logs() + "/tifa.log",
				"spring.servlet.multipart.location", home.path() + "/spool"));
	}

}
