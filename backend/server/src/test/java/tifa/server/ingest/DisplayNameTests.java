package tifa.server.ingest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayNameTests {

	@ParameterizedTest
	@CsvSource({ "讲话.txt, 讲话.txt", "2019/三月/讲话.txt, 2019/三月/讲话.txt", "../../etc/passwd, passwd", "/etc/passwd, passwd",
			"C:\\Users\\x\\讲话.txt, 讲话.txt", "C:/x/a.txt, a.txt", "a/./b.txt, b.txt", "a//b.txt, b.txt",
			"tifa:sample/x.txt, tifa：sample/x.txt", "x/../tifa:x.txt, tifa：x.txt", "a/tifa:x.txt, a/tifa:x.txt" })
	void onlyAPlainRelativePathIsKept(String submitted, String shown) {
		assertThat(DisplayName.of(submitted)).isEqualTo(shown);
	}

	@Test
	void whatCannotBeSeenIsMadeVisible() {
		assertThat(DisplayName.of("a\u202Etxt.exe\u0007")).isEqualTo("a\uFFFDtxt.exe\uFFFD");
	}

	@Test
	void aVeryLongNameKeepsItsEnd() {
		assertThat(DisplayName.of("长".repeat(400) + ".txt")).hasSize(301).startsWith("…").endsWith(".txt");
	}

}
