package tifa.server;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTests {

	private static final JavaClasses TIFA = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("tifa");

	@Test
	void featuresDoNotDependOnEachOtherInCycles() {
		slices().matching("tifa.server.(*)..").should().beFreeOfCycles().check(TIFA);
	}

	@Test
	void springStaysInTheServer() {
		noClasses().that()
			.resideOutsideOfPackage("tifa.server..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..")
			.check(TIFA);
	}

	@Test
	void nothingDependsOnTheServer() {
		noClasses().that()
			.resideOutsideOfPackage("tifa.server..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("tifa.server..")
			.check(TIFA);
	}

	@Test
	void controllersAreNobodyElsesBusiness() {
		classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate().check(TIFA);
	}

	@Test
	void theDriverStaysInTheGraph() {
		noClasses().that()
			.resideInAPackage("tifa.server..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.neo4j..")
			.check(TIFA);
	}

}
