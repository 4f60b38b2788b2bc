package tifa.server.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.server.documents.Documents;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Progress;
import tifa.server.jobs.Reason;
import tifa.text.Refusal;

import org.springframework.stereotype.Component;

/**
 * Puts the files of archives in the place of these, so that each is taken or refused by
 * itself.
 */
@Component
class Archives {

	private static final Logger LOG = LoggerFactory.getLogger(Archives.class);

	/** Archives in archives are looked into, those in them are not. */
	private static final int DEPTH = 2;

	private final Documents documents;

	Archives(Documents documents) {
		this.documents = documents;
	}

	/**
	 * The same files with those of archives.
	 * @param done the names of those that became something before
	 */
	List<SpooledFile> open(List<SpooledFile> files, Set<String> done, Progress progress) throws InterruptedException {
		List<SpooledFile> open = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (SpooledFile file : files) {
			progress.goOn();
			open(file, done, DEPTH, names, open, progress);
		}
		return open;
	}

	private void open(SpooledFile file, Set<String> done, int depth, Set<String> names, List<SpooledFile> open,
			Progress progress) throws InterruptedException {
		try {
			if (depth == 0 || !this.documents.isArchive(file.path(), file.name())) {
				open.add(file);
				return;
			}
			List<Documents.Member> members = this.documents.members(file.path(), file.name());
			if (members.isEmpty()) {
				throw new Refusal("file.empty", Map.of("file", file.name()));
			}
			progress.more(members.size() - 1);
			for (Documents.Member member : members) {
				String name = Spool.unused(DisplayName.of(file.name() + "/" + member.name()), names);
				if (!done.contains(name)) {
					take(name, member, done, depth, names, open, progress);
				}
			}
		}
		catch (Refusal refusal) {
			progress.done(FileResult.rejected(file.name(), Reason.of(refusal)));
		}
		catch (IOException ex) {
			LOG.warn("{} could not be unpacked", file.name(), ex);
			progress.done(FileResult.rejected(file.name(), new Reason("file.unreadable", Map.of())));
		}
	}

	private void take(String name, Documents.Member member, Set<String> done, int depth, Set<String> names,
			List<SpooledFile> open, Progress progress) throws IOException, InterruptedException {
		if (!member.code().isEmpty()) {
			progress.done(FileResult.rejected(name, new Reason(member.code(), Map.of("file", name))));
			return;
		}
		open(new SpooledFile(name, member.path(), Files.size(member.path())), done, depth - 1, names, open, progress);
	}

}
