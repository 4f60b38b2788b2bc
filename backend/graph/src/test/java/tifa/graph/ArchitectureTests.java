package tifa.graph;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("tifa.graph");

	@Test
	void packagesDependOneWay() {
		slices().matching("tifa.graph.(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void knowsNeitherSpringNorTheDatabaseItself() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "org.neo4j.kernel..", "org.neo4j.graphdb..",
					"org.neo4j.dbms..")
			.check(CLASSES);
	}

	@Test
	void onlyTheStoreConnects() {
		noClasses().that()
			.resideOutsideOfPackage("tifa.graph.store..")
			.should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.neo4j.driver.Driver")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.neo4j.driver.GraphDatabase")
			.check(CLASSES);
	}

}
