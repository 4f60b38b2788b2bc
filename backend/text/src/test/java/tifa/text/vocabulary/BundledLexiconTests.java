package tifa.text.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The terms that come with Tifa. */
class BundledLexiconTests {

	private static final List<Term> TERMS = Lexicon.bundled();

	private static final Map<String, Term> BY_NAME = TERMS.stream()
		.collect(Collectors.toMap(Term::name, Function.identity()));

	private static final Set<String> OFFICES = Set.of("总书记", "国家主席", "主席", "总理", "副总理", "国务院总理", "军委主席", "中央军委主席",
			"委员长", "省委书记", "市委书记", "书记", "省长", "市长", "部长");

	@Test
	void holdsAtLeastFourHundredTermsOfEveryCategory() {
		assertThat(TERMS).hasSizeGreaterThanOrEqualTo(400);
		assertThat(TERMS).extracting(Term::category).contains(Category.values());
	}

	@Test
	void namesAndAliasesAreInNormalFormAndGlossed() {
		assertThat(TERMS).allSatisfy((term) -> {
			assertThat(term.name()).isEqualTo(TermName.normal(term.name())).isNotBlank();
			assertThat(term.forms()).allMatch((form) -> form.length() >= 2);
			assertThat(term.gloss()).isNotBlank();
		});
	}

	@Test
	void everyTermIsInTheVocabulary() {
		assertThat(Vocabulary.of(TERMS).terms()).containsExactlyInAnyOrderElementsOf(TERMS);
	}

	@Test
	void anOfficeIsNoAliasOfAPerson() {
		assertThat(TERMS).filteredOn((term) -> term.category() == Category.PERSON)
			.isNotEmpty()
			.allSatisfy((person) -> assertThat(person.forms()).doesNotContainAnyElementsOf(OFFICES));
	}

	@Test
	void everyBroaderTermExists() {
		assertThat(TERMS).extracting(Term::broader)
			.filteredOn((broader) -> broader != null)
			.isNotEmpty()
			.allMatch(BY_NAME::containsKey);
	}

	@Test
	void noTermIsBroaderThanItself() {
		assertThat(TERMS).allSatisfy((term) -> {
			Set<String> seen = new HashSet<>();
			for (Term at = term; at != null; at = (at.broader() != null) ? BY_NAME.get(at.broader()) : null) {
				assertThat(seen.add(at.name())).as("%s comes back to %s", term.name(), at.name()).isTrue();
			}
		});
	}

	@Test
	void everyTermCanBeTypedInPinyin() {
		assertThat(TERMS).allSatisfy((term) -> {
			Pinyin pinyin = Pinyin.of(term.name());
			assertThat(pinyin.whole()).matches("[a-z0-9]+");
			assertThat(pinyin.initials()).matches("[a-z0-9]+");
		});
	}

}
