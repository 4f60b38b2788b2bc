package tifa.server.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;
import tifa.text.Sha256;
import tifa.text.speech.MarkdownText;
import tifa.text.speech.Removal;
import tifa.text.speech.SourceText;
import tifa.text.speech.Speech;
import tifa.text.speech.SpeechReader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Reads the speeches of files in any format. What another process found in a file lies
 * beside it in a folder of its own, so that the file is read once.
 */
@Component
public class Documents {

	/** What a column of a table can be. */
	public static final Collection<String> FIELDS = Columns.fields();

	private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

	private final DocumentProcess process;

	private final SpeechReader reader;

	@Autowired
	Documents(DocumentProcess process, TifaSettings settings) {
		this(process, new SpeechReader(settings.limits().text()));
	}

	/**
	 * For a command that needs no server.
	 * @param logs where the process that reads documents tells what it does
	 */
	public static Documents alone(Path logs) {
		return new Documents(new DocumentProcess(logs, TifaSettings.Documents.usual()), new SpeechReader());
	}

	private Documents(DocumentProcess process, SpeechReader reader) {
		this.process = process;
		this.reader = reader;
	}

	/**
	 * A file in an archive.
	 *
	 * @param name with its way in the archive
	 * @param path where it lies
	 * @param code why it isn't there, or nothing
	 */
	public record Member(String name, Path path, String code) {
	}

	/** Ends the process that reads documents; the next one starts it again. */
	public void rest() {
		this.process.end();
	}

	/** Whether a file is an archive of others. */
	public boolean isArchive(Path file, String name) throws IOException {
		try {
			return Format.of(file, name) == Format.ARCHIVE;
		}
		catch (Refusal refusal) {
			return false;
		}
	}

	/**
	 * Unpacks an archive.
	 * @throws Refusal why it can't be
	 */
	public List<Member> members(Path file, String name) throws IOException, InterruptedException {
		List<Extract.Member> members = extract(file, file, name).expect("archive", name).members();
		Path folder = folder(file).resolve("members");
		return IntStream.range(0, members.size())
			.mapToObj((i) -> new Member(members.get(i).name(), folder.resolve(Integer.toString(i)),
					members.get(i).code()))
			.toList();
	}

	/**
	 * Reads the speeches of a file.
	 * @param name how the person knows it
	 * @param columns which column of a table is which field, where that isn't clear
	 * @throws Refusal why nothing of it can be taken in
	 */
	public void read(Path file, String name, Map<String, String> columns, Harvest harvest)
			throws IOException, InterruptedException {
		read(file, name, Format.of(file, name), new Rows(name, columns, this.reader, harvest), harvest);
	}

	private void read(Path file, String name, Format format, Rows rows, Harvest harvest)
			throws IOException, InterruptedException {
		switch (format) {
			case PLAIN -> give(SourceText.of(name, Files.readAllBytes(file)), harvest);
			case MARKDOWN -> give(MarkdownText.of(SourceText.of(name, Files.readAllBytes(file))), harvest);
			case WEB -> give(web(file, name), harvest);
			case SEPARATED -> rows.separated(file, Sha256.of(Files.readAllBytes(file)));
			case JSON -> rows.json(file, Sha256.of(Files.readAllBytes(file)));
			case OFFICE -> office(file, name, rows, harvest);
			case ARCHIVE -> throw new Refusal("archive.tooDeep", Map.of("file", name));
		}
	}

	/**
	 * What cleaning did to a speech of a file.
	 * @param name the file's, or what a row of it says of where it comes from
	 * @param id the speech's id
	 * @return nothing where the file doesn't hold it
	 */
	public Optional<List<Removal>> cleaning(Path file, String name, String id)
			throws IOException, InterruptedException {
		AtomicReference<List<Removal>> found = new AtomicReference<>();
		SpeechReader telling = this.reader.telling((speech, removals) -> {
			if (speech.id().equals(id)) {
				found.set(removals.get());
			}
		});
		Documents documents = new Documents(this.process, telling);
		for (Format format : Format.ofKept(file, name)) {
			try {
				documents.read(file, name, format, new CellSearch(name, telling, id), Harvest.NOTHING);
			}
			catch (Refusal refusal) {
				LOG.debug("{} is not {}", name, format, refusal);
			}
			if (found.get() != null) {
				break;
			}
		}
		return Optional.ofNullable(found.get());
	}

	private void give(SourceText text, Harvest harvest) throws InterruptedException {
		for (Speech speech : this.reader.read(text)) {
			harvest.speech(speech, List.of());
		}
	}

	private void office(Path file, String name, Rows rows, Harvest harvest) throws IOException, InterruptedException {
		Extract found = extract(file, file, name);
		String hash = Sha256.of(Files.readAllBytes(file));
		if (found.code().equals("table")) {
			rows.sheets(folder(file).resolve("sheets"), found.members().stream().map(Extract.Member::name).toList(),
					hash);
			return;
		}
		List<String> warnings = new ArrayList<>();
		if (found.expect("text", name).detail() > 0) {
			warnings.add("pages without text: " + found.detail());
		}
		give(new SourceText(name, hash, Files.readString(folder(file).resolve("text")), false, 1, warnings), harvest);
	}

	/** Its encoding is found out here, since what a page says of it is often wrong. */
	private SourceText web(Path file, String name) throws IOException, InterruptedException {
		SourceText source = SourceText.of(name, Files.readAllBytes(file));
		Path page = Files.createDirectories(folder(file)).resolve("page.html");
		if (Files.notExists(page)) {
			Files.writeString(page, source.text());
		}
		extract(file, page, name).expect("text", name);
		return source.with(Files.readString(folder(file).resolve("text")));
	}

	private Extract extract(Path file, Path page, String name) throws IOException, InterruptedException {
		Path known = folder(file).resolve("extract");
		if (Files.exists(known)) {
			return Extract.read(known);
		}
		try {
			Extract found = this.process.read(page, folder(file), name);
			found.write(Files.createDirectories(folder(file)).resolve("extract"));
			return found;
		}
		catch (Refusal refusal) {
			FileSystemUtils.deleteRecursively(folder(file));
			throw refusal;
		}
	}

	private static Path folder(Path file) {
		return file.resolveSibling(file.getFileName() + ".found");
	}

}
