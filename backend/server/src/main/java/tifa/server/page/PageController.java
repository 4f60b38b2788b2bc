package tifa.server.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the page's HTML files under their short addresses; without a forward, which would
 * send the answer off before its headers are complete. What is made of many files is made
 * once.
 */
@Controller
class PageController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private static final MediaType JAVASCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

	private static final String SHEETS = "/css/page.css";

	private static final String CHINESE = "/js/texts/zh.js";

	private static final String ENGLISH = "/js/texts/en.js";

	private final byte[] map;

	private final byte[] login;

	private final byte[] sheets = bytes(Joined.of(SHEETS));

	private final byte[] chinese = bytes(Joined.of(CHINESE));

	private final byte[] english = bytes(Joined.of(ENGLISH));

	PageController() throws IOException {
		this.map = page("index.html");
		this.login = page("login.html");
	}

	@GetMapping({ "/", "/index.html" })
	ResponseEntity<byte[]> map() {
		return answer(this.map, HTML);
	}

	@GetMapping({ "/login", "/login.html" })
	ResponseEntity<byte[]> login() {
		return answer(this.login, HTML);
	}

	@GetMapping(SHEETS)
	ResponseEntity<byte[]> sheets() {
		return answer(this.sheets, CSS);
	}

	@GetMapping(CHINESE)
	ResponseEntity<byte[]> chinese() {
		return answer(this.chinese, JAVASCRIPT);
	}

	@GetMapping(ENGLISH)
	ResponseEntity<byte[]> english() {
		return answer(this.english, JAVASCRIPT);
	}

	private static byte[] page(String name) throws IOException {
		String html = new ClassPathResource(PageFiles.PLACE + name).getContentAsString(StandardCharsets.UTF_8);
		return bytes(Modules.announcedIn(html));
	}

	private static byte[] bytes(String content) {
		return content.getBytes(StandardCharsets.UTF_8);
	}

	private static ResponseEntity<byte[]> answer(byte[] page, MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noCache())
			.eTag(EntityTags.of(page))
			.body(page);
	}

}
