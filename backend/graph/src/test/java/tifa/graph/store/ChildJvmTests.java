package tifa.graph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChildJvmTests {

	private static final String WAITS = "class Waits { public static void main(String[] a) throws Exception { System.in.read(); } }";

	@TempDir
	private Path folder;

	@Test
	void whereTheLogCannotBeOpenedNoProcessIsLeft() throws IOException {
		Path source = Files.writeString(this.folder.resolve("Waits.java"), WAITS);
		Path log = Files.createDirectory(this.folder.resolve("child.log"));
		Set<Long> before = children();
		ChildJvm.Command command = new ChildJvm.Command("The child", this.folder, source.toString(), List.of(),
				List.of());
		assertThatExceptionOfType(StoreUnavailableException.class)
			.isThrownBy(() -> ChildJvm.start(command, List.of(), log));
		assertThat(children()).isEqualTo(before);
	}

	private static Set<Long> children() {
		return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
	}

}
