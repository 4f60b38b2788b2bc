package tifa.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import tifa.server.ingest.Labels;
import tifa.server.ingest.SpeechIntake;
import tifa.server.ingest.SpooledFile;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Progress;
import tifa.server.jobs.Reason;

/**
 * A corpus that only remembers what came in.
 */
public class RememberingIntake implements SpeechIntake {

	private final List<String> texts = new CopyOnWriteArrayList<>();

	private final List<Map<String, Object>> fields = new CopyOnWriteArrayList<>();

	private final List<String> collections = new CopyOnWriteArrayList<>();

	@Override
	public void take(List<SpooledFile> files, Labels labels, Progress progress) throws IOException {
		for (SpooledFile file : files) {
			progress.done((file.size() == 0) ? FileResult.rejected(file.name(), new Reason("file.empty", Map.of()))
					: added(file, labels));
		}
	}

	private FileResult added(SpooledFile file, Labels labels) throws IOException {
		this.texts.add(Files.readString(file.path()));
		this.collections.add(String.valueOf(labels.collection()));
		this.fields.add(labels.fields());
		return new FileResult(file.name(), FileResult.State.ADDED, List.of("s" + this.texts.size()), null);
	}

	@Override
	public boolean empty() {
		return this.texts.isEmpty();
	}

	public List<String> texts() {
		return new ArrayList<>(this.texts);
	}

	public List<String> collections() {
		return new ArrayList<>(this.collections);
	}

	public List<Map<String, Object>> fields() {
		return new ArrayList<>(this.fields);
	}

	public void forget() {
		this.fields.clear();
		this.texts.clear();
		this.collections.clear();
	}

}
