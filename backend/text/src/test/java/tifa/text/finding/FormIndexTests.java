package tifa.text.finding;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where strings stand. */
class FormIndexTests {

	@Test
	void allAreFoundWhereverTheyStand() {
		FormIndex index = new FormIndex(List.of("党建", "党建工作", "建工", "工作", "𠮷县"));
		assertThat(index.in("抓党建工作，看𠮷县党建")).containsExactly(new Span(1, 3, "党建"), new Span(1, 5, "党建工作"),
				new Span(2, 4, "建工"), new Span(3, 5, "工作"), new Span(7, 10, "𠮷县"), new Span(10, 12, "党建"));
	}

	@Test
	void theBeginningOfOneAloneIsNone() {
		assertThat(new FormIndex(List.of("党建工作责任制")).in("党建工作责任")).isEmpty();
	}

	@Test
	void withoutStringsNothingIsFound() {
		assertThat(new FormIndex(List.of()).in("抓党建工作")).isEmpty();
	}

}
