package tifa.server.api;

import tools.jackson.databind.JsonNode;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Describes the HTTP interface as an OpenAPI document.
 */
@RestController
class DescriptionController {

	private final JsonNode document = Description.document();

	@GetMapping("/api/openapi.json")
	JsonNode description() {
		return this.document;
	}

}
