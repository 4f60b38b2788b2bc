package tifa.text;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Which way dependencies point in this module, and where HanLP stops. */
class ArchitectureTests {

	private static final String HANLP = "com.hankcs..";

	private static final String KNOWS_HANLP = "tifa\\.text\\.(finding\\.(Segmenter|FormTrie)|vocabulary\\.Pinyin|script\\.Simplified)";

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("tifa.text");

	@Test
	void packagesDoNotDependOnEachOtherInCircles() {
		slices().matching("tifa.text.(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void textDependsOnTheJdkAndHanLpAlone() {
		classes().should().onlyDependOnClassesThat(resideInAnyPackage("tifa.text..", "java..", HANLP)).check(CLASSES);
	}

	@Test
	void hanLpIsKnownToFourClasses() {
		noClasses().that()
			.haveNameNotMatching(KNOWS_HANLP)
			.should()
			.dependOnClassesThat()
			.resideInAPackage(HANLP)
			.check(CLASSES);
	}

	@Test
	void hanLpIsInNoSignatureThatOthersSee() {
		members().that().areNotPrivate().should(notName(resideInAnyPackage(HANLP))).check(CLASSES);
	}

	@Test
	void readingATextKnowsNothingOfTermsAndCounts() {
		noClasses().that()
			.resideInAPackage("tifa.text.speech")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("tifa.text.vocabulary", "tifa.text.finding", "tifa.text.counting")
			.check(CLASSES);
	}

	private static ArchCondition<JavaMember> notName(DescribedPredicate<JavaClass> foreign) {
		return new ArchCondition<>("not name foreign types") {
			@Override
			public void check(JavaMember member, ConditionEvents events) {
				member.getAllInvolvedRawTypes()
					.stream()
					.filter(foreign)
					.forEach((type) -> events
						.add(SimpleConditionEvent.violated(member, member.getFullName() + " names " + type.getName())));
			}
		};
	}

}
