package tifa.server.documents;

import java.util.ArrayList;
import java.util.List;

import tifa.text.Refusal;
import tifa.text.speech.Speech;

/** Remembers what was read. */
final class Harvested implements Harvest {

	final List<Speech> speeches = new ArrayList<>();

	final List<List<String>> collections = new ArrayList<>();

	final List<String> refused = new ArrayList<>();

	final List<String> warnings = new ArrayList<>();

	@Override
	public void speech(Speech speech, List<String> named) {
		this.speeches.add(speech);
		this.collections.add(named);
	}

	@Override
	public void refused(String place, Refusal refusal) {
		this.refused.add(place + " " + refusal.code());
	}

	@Override
	public void warning(String warning) {
		this.warnings.add(warning);
	}

}
