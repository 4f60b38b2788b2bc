package tifa.server.jobs;

import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Queues the jobs that were cut off, before any request can queue another.
 */
@Component
class Resuming implements SmartInitializingSingleton {

	private final Jobs jobs;

	private final List<Resumption> resumptions;

	Resuming(Jobs jobs, List<Resumption> resumptions) {
		this.jobs = jobs;
		this.resumptions = List.copyOf(resumptions);
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.jobs.resume(this.resumptions);
	}

}
