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
 * send the answer off before its headers are complete.
 */
@Controller
class PageController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final byte[] map;

	private final byte[] login;

	PageController() throws IOException {
		this.map = page("index.html");
		this.login = page("login.html");
	}

	@GetMapping({ "/", "/index.html" })
	ResponseEntity<byte[]> map() {
		return answer(this.map);
	}

	@GetMapping({ "/login", "/login.html" })
	ResponseEntity<byte[]> login() {
		return answer(this.login);
	}

	private static byte[] page(String name) throws IOException {
		String html = new ClassPathResource(PageFiles.PLACE + name).getContentAsString(StandardCharsets.UTF_8);
		return Modules.announcedIn(html).getBytes(StandardCharsets.UTF_8);
	}

	private static ResponseEntity<byte[]> answer(byte[] page) {
		return ResponseEntity.ok()
			.contentType(HTML)
			.cacheControl(CacheControl.noCache())
			.eTag(EntityTags.of(page))
			.body(page);
	}

}
