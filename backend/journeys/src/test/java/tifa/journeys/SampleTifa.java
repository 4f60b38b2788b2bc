package tifa.journeys;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The product with the sample in it: one for all test classes, as a start takes long.
 */
final class SampleTifa implements BeforeAllCallback {

	private static final int FEWEST = 16;

	private final String name;

	private Started started;

	SampleTifa() {
		this("sample");
	}

	private SampleTifa(String name) {
		this.name = name;
	}

	/** Another one, which nobody adds anything to. */
	static SampleTifa untouched() {
		return new SampleTifa("untouched");
	}

	@Override
	public void beforeAll(ExtensionContext context) throws IOException {
		this.started = context.getRoot()
			.getStore(Namespace.GLOBAL)
			.computeIfAbsent(this.name, (key) -> new Started("--sample"), Started.class);
		Api api = api();
		Waiting.until(Duration.ofMinutes(3), () -> api.get("/api/corpus").number("fictional") >= FEWEST);
	}

	Product product() throws IOException {
		return this.started.product();
	}

	Api api() throws IOException {
		return this.started.api();
	}

}
