package tifa.text.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms and the numbers that they get. */
class FormNumbersTests {

	@Test
	void aFormHasOneNumberThatLeadsBackToIt() {
		FormNumbers numbers = new FormNumbers();
		List<String> forms = new ArrayList<>();
		Random random = new Random(1);
		for (int i = 0; i < 20_000; i++) {
			String form = random.ints(1 + random.nextInt(24), '一', '一' + 12)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			int number = numbers.add(form);
			if (number == forms.size()) {
				forms.add(form);
			}
			assertThat(forms.get(number)).isEqualTo(form);
		}
		assertThat(numbers.size()).isEqualTo(forms.size());
		assertThat(forms).doesNotHaveDuplicates();
		assertThat(IntStream.range(0, forms.size()).mapToObj(numbers::form)).isEqualTo(forms);
		assertThat(forms.stream().map(numbers::find)).isEqualTo(IntStream.range(0, forms.size()).boxed().toList());
		assertThat(numbers.find("桥")).isEqualTo(-1);
	}

	@Test
	void aPartOfAStringIsFoundByItsHash() {
		FormNumbers numbers = new FormNumbers();
		numbers.add("桥梁");
		assertThat(numbers.find("修桥梁路", 1, 3, "桥梁".hashCode())).isZero();
		assertThat(numbers.find("修桥梁路", 1, 4, "桥梁路".hashCode())).isEqualTo(-1);
	}

}
