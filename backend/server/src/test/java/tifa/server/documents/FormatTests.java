package tifa.server.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** How a file is read, whatever its name says. */
class FormatTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "讲话.txt,讲话,PLAIN", "讲话,讲话,PLAIN", "讲话.MD,讲话,MARKDOWN", "表.csv,讲话,SEPARATED", "表.tsv,讲话,SEPARATED",
			"表.jsonl,{},JSON", "表.json,[],JSON", "页.htm,讲话,WEB", "页.doc,<html><body>讲话,WEB", "讲话.doc,{\\rtf1,OFFICE",
			"讲话.txt,%PDF-1.7,OFFICE", "讲话.doc,讲话,PLAIN", "讲话.txt,[{\"text\",JSON", "讲话.txt,{讲话},PLAIN",
			"空.docx,'',PLAIN" })
	void contentGoesBeforeTheName(String name, String content, Format format) throws IOException {
		assertThat(Format.of(write(content), name)).isEqualTo(format);
	}

	@ParameterizedTest
	@CsvSource({ "讲话.docx,OFFICE", "表.xlsx,OFFICE", "书.epub,OFFICE", "讲话.zip,ARCHIVE", "讲话.bin,ARCHIVE" })
	void zipFilesAreDocumentsByTheirNamesAndElseArchives(String name, Format format) throws IOException {
		assertThat(Format.of(write("PK\u0003\u0004"), name)).isEqualTo(format);
	}

	@Test
	void aDocumentThatBeginsLikeNoneIsDamaged() throws IOException {
		Path file = write("讲话");
		assertThat(catchThrowableOfType(Refusal.class, () -> Format.of(file, "讲话.pdf")).code())
			.isEqualTo("file.damaged");
	}

	@ParameterizedTest
	@CsvSource({ "讲话.txt,讲话,PLAIN SEPARATED", "表.csv,讲话,SEPARATED", "青石日报,讲话,PLAIN SEPARATED",
			"http://example.org/a.html,讲话,SEPARATED", "讲话.pdf,讲话,SEPARATED", "讲话.txt,{\"a,JSON" })
	void aRowThatNamesItsSourceIsFoundInItsTableAllTheSame(String name, String content, String formats)
			throws IOException {
		assertThat(Format.ofKept(write(content), name)).extracting(Format::name).containsExactly(formats.split(" "));
	}

	private Path write(String content) throws IOException {
		return Files.write(this.folder.resolve("file"), content.getBytes(StandardCharsets.UTF_8));
	}

}
