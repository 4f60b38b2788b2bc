package tifa.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers are as the OpenAPI document says: its examples fit its schemas, and so does
 * what the server says to the questions that the document gives as examples.
 */
class DescriptionIT {

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@TestFactory
	Stream<DynamicTest> answersFitTheirSchemas() throws IOException {
		JsonObject document = document();
		return document.getAsJsonObject("paths")
			.entrySet()
			.stream()
			.filter((path) -> path.getValue().getAsJsonObject().has("get") && schema(get(path.getValue())) != null)
			.map((path) -> DynamicTest.dynamicTest(path.getKey(),
					() -> check(document, address(path.getKey()), get(path.getValue()))));
	}

	@Test
	void examplesFitTheirSchemas() throws IOException {
		JsonObject document = document();
		List<JsonObject> contents = new ArrayList<>();
		collect(document, contents);
		assertThat(contents).hasSizeGreaterThan(10)
			.allSatisfy((content) -> fits(document, content.get("schema"), content.get("example").toString()));
	}

	@Test
	void whatCypherAndARefusalAnswerFitsToo() throws IOException {
		JsonObject document = document();
		JsonObject cypher = document.getAsJsonObject("paths").getAsJsonObject("/api/cypher").getAsJsonObject("post");
		fits(document, schema(cypher),
				tifa.api().post("/api/cypher", "{\"query\": \"MATCH (t:Term) RETURN t.name AS name LIMIT 2\"}").body());
		JsonObject problem = new JsonObject();
		problem.addProperty("$ref", "#/components/schemas/Problem");
		fits(document, problem, tifa.api().get("/api/term", "name", "没有这个概念").body());
	}

	private static void check(JsonObject document, String path, JsonObject operation) throws IOException {
		List<Object> all = new ArrayList<>();
		for (JsonElement each : operation.getAsJsonArray("parameters")) {
			JsonObject parameter = resolved(document, each.getAsJsonObject());
			if (parameter.get("in").getAsString().equals("query") && parameter.has("example")) {
				JsonElement value = parameter.get("example");
				all.addAll(List.of(parameter.get("name").getAsString(),
						(value.isJsonArray() ? value.getAsJsonArray().get(0) : value).getAsString()));
			}
		}
		fits(document, schema(operation), tifa.api().get(path, all.toArray()).body());
	}

	private static String address(String path) throws IOException {
		if (!path.contains("{id}")) {
			return path;
		}
		String list = path.substring(0, path.indexOf("/{id}"));
		if (list.equals("/api/views")) {
			return path.replace("{id}", tifa.api().post(list, "{\"view\": {}}").text("id"));
		}
		if (list.equals("/api/queries/saved")) {
			String query = "{\"name\": \"described\", \"text\": \"RETURN $n\", \"parameters\": [{\"name\": \"n\", \"type\": \"integer\", \"value\": 1}]}";
			return path.replace("{id}", tifa.api().post(list, query).text("id"));
		}
		return path.replace("{id}",
				tifa.api().get(list).list("items").findFirst().orElseThrow().get("id").getAsString());
	}

	private static JsonObject get(JsonElement path) {
		return path.getAsJsonObject().getAsJsonObject("get");
	}

	/** Of the answer where all is well, if that is JSON. */
	private static JsonElement schema(JsonObject operation) {
		JsonObject ok = operation.getAsJsonObject("responses").getAsJsonObject("200");
		boolean json = ok != null && ok.has("content") && ok.getAsJsonObject("content").size() == 1
				&& ok.getAsJsonObject("content").has("application/json");
		return json ? ok.getAsJsonObject("content").getAsJsonObject("application/json").get("schema") : null;
	}

	private static JsonObject resolved(JsonObject document, JsonObject parameter) {
		if (!parameter.has("$ref")) {
			return parameter;
		}
		String name = parameter.get("$ref").getAsString().replaceAll(".*/", "");
		return document.getAsJsonObject("components").getAsJsonObject("parameters").getAsJsonObject(name);
	}

	private static void collect(JsonElement part, List<JsonObject> contents) {
		if (part.isJsonObject()) {
			JsonObject object = part.getAsJsonObject();
			if (object.has("schema") && object.has("example")) {
				contents.add(object);
			}
			object.entrySet().stream().map(Entry::getValue).forEach((each) -> collect(each, contents));
		}
		else if (part.isJsonArray()) {
			part.getAsJsonArray().forEach((each) -> collect(each, contents));
		}
	}

	private static void fits(JsonObject document, JsonElement schema, String json) {
		JsonObject whole = schema.deepCopy().getAsJsonObject();
		whole.add("components", document.get("components"));
		JsonSchema compiled = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole.toString());
		assertThat(compiled.validate(json, InputFormat.JSON)).as(json).isEmpty();
	}

	private static JsonObject document() throws IOException {
		return tifa.api().get("/api/openapi.json").object();
	}

}
