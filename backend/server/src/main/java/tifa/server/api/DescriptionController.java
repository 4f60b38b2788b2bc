package tifa.server.api;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Describes the HTTP interface as an OpenAPI document.
 */
@RestController
class DescriptionController {

	@GetMapping("/api/openapi.json")
	ResponseEntity<Resource> description() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(new ClassPathResource("tifa/server/api/openapi.json"));
	}

}
