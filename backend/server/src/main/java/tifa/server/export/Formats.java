package tifa.server.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tifa.graph.export.ExportFormat;
import tifa.graph.export.HtmlFormat;
import tifa.server.page.OnePage;
import tifa.text.Refusal;

/**
 * The formats that can be asked for.
 */
final class Formats {

	private static final List<ExportFormat> ALL = Stream
		.concat(ExportFormat.all().stream(),
				Stream.of(new HtmlFormat(OnePage.sheet("/css/offline.css"), OnePage.script("/js/offline/page.js"))))
		.toList();

	private Formats() {
	}

	static ExportFormat of(String word) {
		return ALL.stream()
			.filter((format) -> format.word().equals(word))
			.findFirst()
			.orElseThrow(() -> new Refusal("export.unknown", Map.of("format", word, "formats", words())));
	}

	private static String words() {
		return ALL.stream().map(ExportFormat::word).collect(Collectors.joining(", "));
	}

}
