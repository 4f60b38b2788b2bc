package tifa.server.home;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The embedded file that keeps sessions, tokens and jobs.
 */
@Configuration(proxyBeanMethods = false)
class Database {

	@Bean(destroyMethod = "dispose")
	DataSource dataSource(Home home) {
		return JdbcConnectionPool.create("jdbc:h2:file:" + home.path().resolve("tifa") + ";DB_CLOSE_ON_EXIT=FALSE",
				"tifa", "");
	}

}
