package tifa.graph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

class XmlFormatsTests {

	private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";

	private static final Map<String, ExportedGraph.Position> PLACES = Map.of("t:=1+1",
			new ExportedGraph.Position(1.5, -2, 12.0, 13.0, "#0072b2", "#4f9fe0"));

	@Test
	void graphmlKeepsNamesCountsAndMethod() throws Exception {
		Document file = parse("graphml", PLACES);
		List<Element> nodes = all(file, GRAPHML, "node");
		assertThat(nodes).extracting((node) -> data(node, "label")).isEqualTo(OddGraph.IN_XML);
		assertThat(nodes).extracting((node) -> node.getAttribute("id"))
			.isEqualTo(OddGraph.IN_XML.stream().map((name) -> "t:" + name).toList());
		assertThat(nodes.get(0)).extracting((node) -> data(node, "gloss"), (node) -> data(node, "speeches"))
			.containsExactly("-两个维护", "6");
		assertThat(data(nodes.get(4), "gloss")).isNull();
		assertThat(List.of(data(nodes.get(4), "x"), data(nodes.get(4), "size"), data(nodes.get(4), "colour")))
			.containsExactly("1.5", "12.0", "#0072b2");
		assertThat(all(file, GRAPHML, "desc")).extracting(Element::getTextContent)
			.containsExactly("<paragraphs> that hold both", "NPMI");
		List<Element> edges = all(file, GRAPHML, "edge");
		assertThat(edges.get(0))
			.extracting((edge) -> data(edge, "weight"), (edge) -> data(edge, "score"),
					(edge) -> data(edge, "edge_sentences"))
			.containsExactly("11", "-0.125", "1");
		assertThat(data(edges.get(edges.size() - 1), "score")).isNull();
		assertThat(data(all(file, GRAPHML, "graph").get(0), "method")).startsWith("tifa-1 r7");
	}

	@Test
	void graphmlDeclaresEveryKeyOnceWithNameAndType() throws Exception {
		Document file = parse("graphml", Map.of());
		List<Element> keys = all(file, GRAPHML, "key");
		assertThat(keys).extracting((key) -> key.getAttribute("id")).doesNotHaveDuplicates().doesNotContain("x", "y");
		assertThat(keys).filteredOn((key) -> key.getAttribute("id").equals("weight"))
			.singleElement()
			.extracting((key) -> key.getAttribute("attr.name"), (key) -> key.getAttribute("attr.type"))
			.containsExactly("weight", "long");
		assertThat(all(file, GRAPHML, "data")).extracting((data) -> data.getAttribute("key"))
			.isSubsetOf(keys.stream().map((key) -> key.getAttribute("id")).toList());
	}

	@ParameterizedTest
	@CsvSource({ "gexf,1.3,http://gexf.net/1.3", "gexf12,1.2,http://www.gexf.net/1.2draft" })
	void gexfKeepsNamesCountsAndPlaces(String word, String version, String namespace) throws Exception {
		Document file = parse(word, PLACES);
		assertThat(file.getDocumentElement().getNamespaceURI()).isEqualTo(namespace);
		assertThat(file.getDocumentElement().getAttribute("version")).isEqualTo(version);
		assertThat(all(file, namespace, "node")).extracting((node) -> node.getAttribute("label"))
			.isEqualTo(OddGraph.IN_XML);
		assertThat(all(file, namespace, "edge")).extracting((edge) -> edge.getAttribute("weight"))
			.containsExactly("11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22");
		assertThat(all(file, namespace + "/viz", "position")).singleElement()
			.extracting((place) -> place.getAttribute("x"), (place) -> place.getAttribute("y"))
			.containsExactly("1.5", "-2.0");
		assertThat(all(file, namespace + "/viz", "color")).singleElement()
			.extracting((colour) -> colour.getAttribute("r"), (colour) -> colour.getAttribute("g"),
					(colour) -> colour.getAttribute("b"))
			.containsExactly("0", "114", "178");
		assertThat(all(file, namespace, "description").get(0).getTextContent()).contains("tifa-1 r7", "\"undated\":3");
	}

	@Test
	void whatXmlCannotHoldIsReplaced() throws Exception {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		new Xml(file).empty("a", "b", "\u0001x\uD800y\uFFFF").finish();
		assertThat(parse(file.toByteArray()).getDocumentElement().getAttribute("b")).isEqualTo("\uFFFDx\uFFFDy\uFFFD");
	}

	private static Document parse(String word, Map<String, ExportedGraph.Position> positions) throws Exception {
		return parse(OddGraph.file(word, positions));
	}

	private static Document parse(byte[] file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
	}

	private static List<Element> all(Document file, String namespace, String name) {
		NodeList found = file.getElementsByTagNameNS(namespace, name);
		List<Element> all = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			all.add((Element) found.item(i));
		}
		return all;
	}

	private static String data(Element holder, String key) {
		NodeList found = holder.getElementsByTagNameNS(GRAPHML, "data");
		for (int i = 0; i < found.getLength(); i++) {
			if (((Element) found.item(i)).getAttribute("key").equals(key)) {
				return found.item(i).getTextContent();
			}
		}
		return null;
	}

}
