package tifa.server.store;

import tifa.graph.store.Store;
import tifa.graph.store.StoreTrouble;
import tifa.server.health.Prerequisite;

import org.springframework.stereotype.Component;

/**
 * Tifa is ready only when its database answers.
 */
@Component
class StoreReady implements Prerequisite {

	private final Store store;

	StoreReady(Store store) {
		this.store = store;
	}

	@Override
	public String name() {
		return "store";
	}

	@Override
	public boolean met() {
		return this.store.state() == Store.State.READY;
	}

	@Override
	public String trouble() {
		StoreTrouble trouble = this.store.trouble();
		return (trouble != StoreTrouble.UNAVAILABLE) ? trouble.code() : null;
	}

	@Override
	public String state() {
		return this.store.state().name();
	}

}
