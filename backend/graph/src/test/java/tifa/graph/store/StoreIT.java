package tifa.graph.store;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every caller of the store relies on. */
class StoreIT {

	private Store store;

	@BeforeEach
	void empty() {
		this.store = TestStore.clear();
	}

	@Test
	void aReadyStoreAnswers() {
		assertThat(this.store.state()).isEqualTo(Store.State.READY);
		assertThat(this.store.<Integer>read((transaction) -> transaction.run("RETURN 1").single().get(0).asInt()))
			.isOne();
	}

	@Test
	void whatWasWrittenCanBeRead() {
		this.store
			.write((transaction) -> transaction.run("CREATE (:Term {name: $name})", Map.of("name", "两个维护")).consume());
		assertThat(names()).isEqualTo("两个维护");
	}

	private String names() {
		return this.store
			.read((transaction) -> transaction.run("MATCH (t:Term) RETURN t.name").single().get(0).asString());
	}

}
