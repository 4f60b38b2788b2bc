package tifa.graph.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServerVersionTests {

	@ParameterizedTest
	@ValueSource(strings = { "5.23.0", "5.26.30", "5.27-aura", "2025.01.0", "2025.12.1", "2026.03", "6.0.0" })
	void theseAreNewEnough(String version) {
		assertThat(ServerVersion.of(version).supported()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "5.22.9", "5.1.0", "4.4.40", "4.4-aura", "3.5.35", "5", "", "null", "Memgraph",
			"99999999999.1" })
	void theseAreNot(String version) {
		assertThat(ServerVersion.of(version).supported()).isFalse();
	}

}
