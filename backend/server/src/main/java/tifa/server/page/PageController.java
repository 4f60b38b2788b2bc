package tifa.server.page;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
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

	@GetMapping("/")
	ResponseEntity<Resource> map() {
		return page("index.html");
	}

	@GetMapping("/login")
	ResponseEntity<Resource> login() {
		return page("login.html");
	}

	private static ResponseEntity<Resource> page(String name) {
		return ResponseEntity.ok()
			.contentType(HTML)
			.cacheControl(CacheControl.noCache())
			.body(new ClassPathResource("META-INF/resources/" + name));
	}

}
