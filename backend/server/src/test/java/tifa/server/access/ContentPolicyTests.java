package tifa.server.access;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentPolicyTests {

	@Test
	void theHashIsThatOfTheTextBetweenTheTags() {
		String html = "<head>\n<script type=\"importmap\">{}</script>\n<script type=\"module\" src=\"/a.js\"></script>";
		assertThat(ContentPolicy.hashes(html))
			.containsExactly(" 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='");
	}

	@Test
	void aPageWithoutImportMapAddsNothing() {
		assertThat(ContentPolicy.hashes("<script src=\"/a.js\"></script>")).isEmpty();
	}

}
