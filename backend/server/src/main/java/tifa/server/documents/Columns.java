package tifa.server.documents;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column of a table is which field of a speech: as somebody said, else by its name.
 */
final class Columns {

	static final String TEXT = "text";

	private static final Pattern DECORATION = Pattern.compile("[\\s_\\-:：*\"“”\uFEFF]|[(（\\[【].*?[)）\\]】]");

	/** In the order of preference. */
	private static final Map<String, List<String>> NAMES = names();

	private final Map<String, String> columns = new LinkedHashMap<>();

	/**
	 * Finds the columns of fields.
	 * @param found the columns there are
	 * @param given fields with their columns; no other is looked for where there are any
	 */
	Columns(Collection<String> found, Map<String, String> given) {
		for (String field : NAMES.keySet()) {
			Optional<String> column = given.isEmpty() ? recognised(field, found)
					: Optional.ofNullable(given.get(field)).filter(found::contains);
			column.ifPresent((name) -> this.columns.put(field, name));
		}
	}

	private static Map<String, List<String>> names() {
		Map<String, List<String>> names = new LinkedHashMap<>();
		names.put(TEXT, List.of("text", "content", "fulltext", "body", "正文", "内容", "全文", "文本", "原文", "讲话内容", "讲话全文",
				"文章内容", "文章正文"));
		names.put("title", List.of("title", "headline", "标题", "题目", "题名", "篇名", "文章标题", "讲话标题"));
		names.put("subtitle", List.of("subtitle", "副标题", "副题"));
		names.put("date", List.of("date", "publishdate", "pubdate", "time", "日期", "讲话日期", "讲话时间", "时间", "发布日期", "发布时间",
				"发表日期", "发表时间", "成文日期"));
		names.put("speaker", List.of("speaker", "author", "讲话人", "发言人", "演讲人", "主讲人", "作者"));
		names.put("office", List.of("office", "position", "职务", "职位"));
		names.put("place", List.of("place", "location", "地点", "地方", "地区"));
		names.put("kind", List.of("kind", "type", "genre", "文种", "类型", "体裁"));
		names.put("occasion", List.of("occasion", "event", "meeting", "场合", "会议"));
		names.put("source", List.of("source", "url", "来源", "出处", "链接", "网址"));
		names.put("collection", List.of("collection", "collections", "集合", "专题", "文集"));
		return names;
	}

	/** The fields that a column can be. */
	static Collection<String> fields() {
		return NAMES.keySet();
	}

	private static Optional<String> recognised(String field, Collection<String> found) {
		return NAMES.get(field)
			.stream()
			.flatMap((name) -> found.stream().filter((column) -> plain(column).equals(name)))
			.findFirst();
	}

	private static String plain(String column) {
		return DECORATION.matcher(column).replaceAll("").toLowerCase(Locale.ROOT);
	}

	boolean hasText() {
		return this.columns.containsKey(TEXT);
	}

	/** A row's values by field, without blank ones. */
	Map<String, String> fields(Map<String, String> row) {
		Map<String, String> fields = new LinkedHashMap<>();
		this.columns.forEach((field, column) -> {
			String value = row.get(column);
			if (value != null && !value.isBlank()) {
				fields.put(field, value.strip());
			}
		});
		return fields;
	}

}
