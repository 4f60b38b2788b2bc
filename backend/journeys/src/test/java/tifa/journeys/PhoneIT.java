package tifa.journeys;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page on a small screen.
 */
class PhoneIT extends OpenPage {

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@BeforeAll
	static void open() {
		map = new MapPage(chromium.browser(), 390, 844);
	}

	@Test
	void nothingOnAPhoneHasToBeScrolledSideways() throws IOException {
		map.page().navigate(tifa.product().address() + "/login");
		assertThat(map.part("token")).isVisible();
		assertThat(map.wider()).as("login").isFalse();
		map.logIn(tifa.product(), false);
		assertThat(map.part("map-node").first()).isAttached();
		assertThat(map.names()).hasSizeBetween(10, 60);
		assertThat(map.overlappingLabels()).isEmpty();
		assertThat(map.readableLabels()).hasSizeGreaterThan(map.names().size() * 19 / 20);
		assertThat(map.wider()).as("overview").isFalse();
		assertThat(map.barriers()).isEmpty();
		map.page().navigate(tifa.product().address() + "/#term=两个维护&a=两个维护&b=四个意识");
		assertThat(map.part("evidence-item").first()).isVisible();
		map.drawn();
		assertThat(map.wider()).as("evidence").isFalse();
	}

}
