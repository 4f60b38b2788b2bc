package tifa.server.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.server.console.Console;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whether everything is there, and the one who says so: on the terminal and, once, as a
 * {@link TifaReady} event.
 */
@Component
public class Readiness implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

	private static final long LOOK_EVERY = 50;

	private final Instant start = Instant
		.ofEpochMilli(ProcessHandle.current().info().startInstant().orElseGet(Instant::now).toEpochMilli());

	private final List<Prerequisite> prerequisites;

	private final ApplicationEventPublisher events;

	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "readiness");
		thread.setDaemon(true);
		return thread;
	});

	private boolean said;

	Readiness(List<Prerequisite> prerequisites, ApplicationEventPublisher events) {
		this.prerequisites = List.copyOf(prerequisites);
		this.events = events;
	}

	/** Those that are not there yet. */
	List<Prerequisite> waiting() {
		return this.prerequisites.stream().filter((each) -> !each.met()).toList();
	}

	public boolean ready() {
		return waiting().isEmpty();
	}

	/** Seconds since this process started. */
	long seconds() {
		return Duration.between(this.start, Instant.now()).toSeconds();
	}

	@EventListener
	void watch(ApplicationReadyEvent event) {
		this.watch.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY, TimeUnit.MILLISECONDS);
	}

	private void look() {
		if (ready() && !this.said) {
			this.said = true;
			this.watch.shutdown();
			Console.say("Ready: " + seconds() + " s");
			publish();
		}
	}

	/**
	 * Nobody waits for this thread, so that whatever breaks in it has to be said here.
	 */
	private void publish() {
		try {
			this.events.publishEvent(new TifaReady());
		}
		catch (RuntimeException ex) {
			LOG.error("What follows readiness failed", ex);
			Console.complain("启动后的任务失败，见日志 · Something failed after the start, see the log: " + ex.getMessage());
		}
	}

	@Override
	public void destroy() {
		this.watch.shutdownNow();
	}

}
