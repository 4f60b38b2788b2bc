package tifa.server.corpus;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tifa.server.ingest.SpooledFile;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Progress;
import tifa.server.jobs.Reason;

/**
 * What a job finds in the corpus already: it goes into the job's collection as well, many
 * speeches at a time.
 */
final class KnownFiles {

	private static final int BATCH = 200;

	private final PatientCorpus corpus;

	private final String collection;

	private final Progress progress;

	private final Map<SpooledFile, FirstLook> files = new LinkedHashMap<>();

	private final Set<String> speeches = new LinkedHashSet<>();

	KnownFiles(PatientCorpus corpus, String collection, Progress progress) {
		this.corpus = corpus;
		this.collection = collection;
		this.progress = progress;
	}

	/** Speeches of a file that has new ones, too. */
	void add(Set<String> known) {
		this.speeches.addAll(known);
	}

	/** A file without new speeches. */
	void add(SpooledFile file, FirstLook look) throws InterruptedException {
		this.files.put(file, look);
		if (this.files.size() >= BATCH) {
			flush();
		}
	}

	/** Says of each file what became of it. */
	void flush() throws InterruptedException {
		List<String> ids = List.copyOf(this.speeches);
		Set<String> joined = (this.collection != null && !ids.isEmpty())
				? this.corpus.ask(this.progress, (target) -> target.join(ids, this.collection)) : Set.of();
		this.files.forEach((file, look) -> this.progress
			.done(look.result(file, FileResult.State.DUPLICATE, reason(look.ids(), joined))));
		this.files.clear();
		this.speeches.clear();
	}

	private Reason reason(Collection<String> ids, Set<String> joined) {
		return ids.stream().anyMatch(joined::contains)
				? new Reason("speech.addedToCollection", Map.of("collection", this.collection))
				: new Reason("file.duplicate", Map.of());
	}

}
