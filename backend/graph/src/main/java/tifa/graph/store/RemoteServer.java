package tifa.graph.store;

import java.util.concurrent.CompletableFuture;

/** A database that isn't ours to start or to end: it is lost once it is given up. */
final class RemoteServer implements Server {

	private final CompletableFuture<String> lost = new CompletableFuture<>();

	@Override
	public CompletableFuture<String> lost() {
		return this.lost;
	}

	@Override
	public void kill() {
		this.lost.complete("it doesn't answer");
	}

	@Override
	public void close() {
		kill();
	}

}
