package tifa.server.ingest;

import java.util.List;

/**
 * The name under which a person meets an uploaded file again.
 */
final class DisplayName {

	private static final int LONGEST = 300;

	private DisplayName() {
	}

	/**
	 * A plain relative path is kept, as it tells files of a folder apart; of any other
	 * path the last segment. Control characters become visible, and none begins as the
	 * names of bundled files do.
	 */
	static String of(String submitted) {
		String name = submitted.replace('\\', '/').replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
		List<String> segments = List.of(name.split("/"));
		boolean relative = segments.stream().noneMatch((each) -> each.isBlank() || each.matches("\\.{1,2}|.*:"));
		String shown = ((relative && !submitted.contains("\\")) ? name : last(segments)).replaceFirst("^tifa:",
				"tifa：");
		return (shown.length() <= LONGEST) ? shown : "…" + shown.substring(shown.length() - LONGEST);
	}

	private static String last(List<String> segments) {
		return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
	}

}
