package tifa.journeys;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the export menu saves holds exactly what is on the screen, also where a map has
 * been grown by hand.
 */
class ExportPageIT extends OpenMap {

	private static final Path PYTHON = Path.of("/usr/bin/python3");

	private static final String READ = """
			import json, sys, networkx, igraph
			one = networkx.read_graphml(sys.argv[1])
			other = igraph.Graph.Read_GraphML(sys.argv[1])
			assert (one.number_of_nodes(), one.number_of_edges()) == (other.vcount(), other.ecount())
			assert one.graph["method"] == other["method"]
			print(json.dumps({"names": [label for _, label in one.nodes(data="label")],
				"links": [e["id"] + " " + str(int(e["weight"])) for _, _, e in one.edges(data=True)]}))
			""";

	@BeforeAll
	static void growAMap() throws IOException {
		show("term=两个维护&min=1&more=群众路线");
		assertThat(map.part("totals")).containsText("再加");
	}

	@Test
	void theMenuSaysWhatWillBeInTheFileAndCanBeSteeredByKeys() {
		map.part("export").focus();
		map.page().keyboard().press("Enter");
		assertThat(map.part("export-preview")).hasText(map.names().size() + " 个概念、" + map.links().size() + " 条连线，含方法卡");
		assertThat(map.part("export-png")).isFocused();
		map.page().keyboard().press("ArrowDown");
		assertThat(map.part("export-svg")).isFocused();
		map.page().keyboard().press("End");
		assertThat(map.part("export-line")).isFocused();
		map.page().keyboard().press("Escape");
		assertThat(map.part("export-preview")).isHidden();
		assertThat(map.part("export")).isFocused();
	}

	@Test
	void anSvgHasADotALabelAndALineForEachOnTheMap() throws Exception {
		Path file = map.export("svg");
		assertThat(file.getFileName()).hasToString("tifa-两个维护-" + LocalDate.now() + ".svg");
		Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
		assertThat(group(svg, "nodes", "circle")).hasSameSizeAs(map.names());
		assertThat(group(svg, "edges", "line")).hasSameSizeAs(map.links());
		assertThat(group(svg, "labels", "text").stream().map(Element::getTextContent))
			.containsExactlyInAnyOrderElementsOf(map.names());
		String method = svg.getElementsByTagName("metadata").item(0).getTextContent();
		assertThat(JsonParser.parseString(method).getAsJsonObject().keySet()).contains("line", "parameters",
				"vocabulary");
		assertThat(svg.getDocumentElement().getTextContent()).contains("再加 群众路线");
	}

	@Test
	void aPngIsAsLargeAsTheScaleSaysAndNotBlank() throws Exception {
		Path svg = map.export("svg");
		Element picture = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(svg.toFile())
			.getDocumentElement();
		map.part("export").click();
		map.part("export-scale-4").click();
		map.page().keyboard().press("Escape");
		Path file = map.export("png");
		BufferedImage png = ImageIO.read(file.toFile());
		assertThat(List.of(png.getWidth(), png.getHeight())).isEqualTo(
				Stream.of("width", "height").map((side) -> 4 * Integer.parseInt(picture.getAttribute(side))).toList());
		assertThat(IntStream.range(0, png.getWidth() * png.getHeight() / 97)
			.map((i) -> png.getRGB(i * 97 % png.getWidth(), i * 97 / png.getWidth()))
			.distinct()
			.count()).isGreaterThan(20);
		assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).contains("iTXt", "tifa/", "+群众路线",
				"连线");
	}

	@Test
	void aGrownMapComesAsItStandsInTheTables() throws Exception {
		try (ZipFile zip = new ZipFile(map.export("csv").toFile())) {
			assertThat(zip.stream().map(Object::toString)).contains("nodes.csv", "edges.csv", "evidence.csv",
					"method.txt", "method.json");
			assertThat(rows(zip, "nodes.csv")).hasSameSizeAs(map.names());
			assertThat(rows(zip, "edges.csv").stream().map((row) -> row.split(",")[0]))
				.containsExactlyInAnyOrderElementsOf(map.links().stream().map((link) -> link.split(" ")[0]).toList());
		}
	}

	@Test
	@SuppressWarnings("unchecked")
	void cytoscapeReadsTheNodesAndWeightsThatAreOnTheMap() throws IOException {
		List<String> read = (List<String>) map.page().evaluate("""
				async (file) => {
					const { default: cytoscape } = await import("cytoscape");
					const read = cytoscape({ headless: true, elements: JSON.parse(file).elements });
					return [...read.nodes().map((node) => node.data("name")),
						...read.edges().map((edge) => `${edge.id()} ${edge.data("weight")}`)];
				}""", Files.readString(map.export("cyjs")));
		assertThat(read)
			.containsExactlyInAnyOrderElementsOf(Stream.concat(map.names().stream(), map.links().stream()).toList());
	}

	@Test
	@EnabledIf("otherProgramsAreHere")
	void otherProgramsReadTheNodesAndWeightsThatAreOnTheMap() throws Exception {
		Path file = map.export("graphml");
		Process python = new ProcessBuilder(PYTHON.toString(), "-c", READ, file.toString()).redirectErrorStream(true)
			.start();
		String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(python.waitFor(2, TimeUnit.MINUTES)).isTrue();
		var read = JsonParser.parseString(said).getAsJsonObject();
		assertThat(read.getAsJsonArray("names")).extracting((name) -> name.getAsString())
			.containsExactlyInAnyOrderElementsOf(map.names());
		assertThat(read.getAsJsonArray("links")).extracting((link) -> link.getAsString())
			.containsExactlyInAnyOrderElementsOf(map.links());
	}

	@Test
	void speechesComeAlongAsTheyAreOnTheMap() throws Exception {
		try (MapPage with = another(1440, 900)) {
			String speech = tifa.api()
				.get("/api/graph", "term", "两个维护", "min", 1, "speeches", 3)
				.list("nodes")
				.map((node) -> node.get("id").getAsString())
				.filter((id) -> id.startsWith("s:"))
				.findFirst()
				.orElseThrow();
			with.page().navigate(tifa.product().address() + "/#term=两个维护&min=1&speeches=3&hide=t:四个意识&hide=" + speech);
			with.drawn();
			List<String> seen = with.links()
				.stream()
				.map((link) -> link.split(" ")[0])
				.filter((link) -> Stream.of(link.split("\\|")).noneMatch(List.of(speech, "t:四个意识")::contains))
				.toList();
			try (ZipFile zip = new ZipFile(with.export("csv").toFile())) {
				assertThat(rows(zip, "nodes.csv").stream().filter((row) -> row.contains(",speech,"))).hasSize(2)
					.noneMatch((row) -> row.startsWith(speech));
				assertThat(rows(zip, "edges.csv").stream().map((row) -> row.split(",")[0]))
					.containsExactlyInAnyOrderElementsOf(seen);
			}
			Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(with.export("svg").toFile());
			assertThat(group(svg, "nodes", "rect")).hasSize(2);
			assertThat(with.complaints()).isEmpty();
		}
	}

	@Test
	void anEmptyMapCannotBeExportedAndSaysWhy() throws IOException {
		try (MapPage empty = phone()) {
			empty.page().navigate(tifa.product().address() + "/#from=1950&to=1951");
			assertThat(empty.page().locator("#notice")).isVisible();
			empty.drawn();
			empty.part("export").click();
			assertThat(empty.part("export-preview")).containsText("没有可导出的内容");
			for (Locator item : empty.page().locator("#export-menu [role^=menuitem]").all()) {
				assertThat(item).hasAttribute("aria-disabled", "true");
			}
		}
	}

	@Test
	void aMapOfAnOlderRevisionIsNotPassedOffAsTheNewOne() throws IOException {
		Api.Answer answer = tifa.api().in("en").post("/api/export/graphml", "{\"limit\": 3, \"revision\": 0}");
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.body()).contains("export.stale", "reload");
	}

	/**
	 * Debian's python3-networkx and python3-igraph; where tifa.required asks for them,
	 * their absence fails.
	 */
	static boolean otherProgramsAreHere() throws Exception {
		return System.getProperty("tifa.required", "").contains("browser") || (Files.isExecutable(PYTHON)
				&& new ProcessBuilder(PYTHON.toString(), "-c", "import networkx, igraph").start().waitFor() == 0);
	}

	private static List<Element> group(Document svg, String id, String tag) {
		NodeList groups = svg.getElementsByTagName("g");
		Element group = IntStream.range(0, groups.getLength())
			.mapToObj((i) -> (Element) groups.item(i))
			.filter((each) -> each.getAttribute("id").equals(id))
			.findFirst()
			.orElseThrow();
		NodeList found = group.getElementsByTagName(tag);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i)).toList();
	}

	private static List<String> rows(ZipFile zip, String name) throws IOException {
		String table = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		return table.lines().skip(1).toList();
	}

}
