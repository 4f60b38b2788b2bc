package tifa.text.counting;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the order by code point and Java's own differ. */
class CodePointOrderTests {

	/** U+FF5E, U+20BB7: by code point in this order, by UTF-16 unit the other way. */
	private static final List<String> ORDERED = List.of("～", "𠮷");

	@Test
	void charactersBeyondTheBasicPlaneComeLast() {
		assertThat(Stream.of("𠮷", "～").sorted(CodePointOrder.INSTANCE)).isEqualTo(ORDERED);
		assertThat(Stream.of("～", "𠮷").sorted()).isNotEqualTo(ORDERED);
	}

	@Test
	void theFirstDifferenceDecides() {
		assertThat(CodePointOrder.INSTANCE.compare("𠮷甲", "𠮷乙")).isPositive();
		assertThat(CodePointOrder.INSTANCE.compare("甲～", "甲𠮷")).isNegative();
	}

	@Test
	void aPrefixComesFirst() {
		assertThat(CodePointOrder.INSTANCE.compare("党", "党建")).isNegative();
		assertThat(CodePointOrder.INSTANCE.compare("𠮷", "𠮷𠮷")).isNegative();
		assertThat(CodePointOrder.INSTANCE.compare("", "党")).isNegative();
		assertThat(CodePointOrder.INSTANCE.compare("𠮷", "𠮷")).isZero();
	}

	@Test
	void aPairStartsWithTheSmallerNameHoweverItIsGiven() {
		assertThat(Pair.of("𠮷", "～")).isEqualTo(new Pair("～", "𠮷")).isEqualTo(Pair.of("～", "𠮷"));
		assertThat(new Pair("甲", "～")).isLessThan(new Pair("甲", "𠮷"));
	}

}
