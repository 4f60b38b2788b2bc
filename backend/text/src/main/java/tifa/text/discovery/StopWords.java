package tifa.text.discovery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Strings that are never proposed.
 */
final class StopWords {

	/** 三个方面, 几点意见, 12项任务: a number of things, not their name. */
	private static final Pattern COUNTED = Pattern
		.compile("第?[一二两三四五六七八九十几多百千万0-9]+(?:个|点|项|条|种|类|大|些|次|家|名|位|件|年|月|日)?(?:主要|重点|成员)?"
				+ "(?:方面|意见|问题|要求|工作|任务|措施|环节|层面|阶段|内容|建议|情况|原因|原则|单位|议程|目标|季度|时间|以上|左右|多)?");

	private static final Set<String> WORDS = read();

	private StopWords() {
	}

	private static Set<String> read() {
		try (InputStream in = StopWords.class.getResourceAsStream("/tifa/text/stop-words.txt");
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Arrays.stream(line.split(" ")))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a form isn't even proposed where it is quoted. */
	static boolean list(String form) {
		return WORDS.contains(form);
	}

	/** Whether a form is never proposed. */
	static boolean contain(String form) {
		return list(form) || COUNTED.matcher(form).matches();
	}

}
