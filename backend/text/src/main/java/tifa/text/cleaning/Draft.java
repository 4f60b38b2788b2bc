package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text on its way through the rules; each of its characters knows where it stood in the
 * text as found.
 */
final class Draft {

	private final int end;

	private String text;

	private int[] places;

	private final List<Change> changes;

	private Draft(String text, int[] places, int end, List<Change> changes) {
		this.text = text;
		this.places = places;
		this.end = end;
		this.changes = new ArrayList<>(changes);
	}

	static Draft of(String found) {
		return new Draft(found, IntStream.range(0, found.length()).toArray(), found.length(), List.of());
	}

	/** A part of it, with the changes made there so far. */
	Draft part(int from, int to) {
		int first = (from == 0) ? 0 : place(from);
		int last = place(to);
		List<Change> mine = this.changes.stream()
			.filter((change) -> change.start() >= first && change.start() < last)
			.toList();
		return new Draft(this.text.substring(from, to), Arrays.copyOfRange(this.places, from, to), last, mine);
	}

	String text() {
		return this.text;
	}

	int[] places() {
		return this.places.clone();
	}

	List<Change> changes() {
		return List.copyOf(this.changes);
	}

	/** Where a character stood in the text as found. */
	int place(int at) {
		return (at < this.places.length) ? this.places[at] : this.end;
	}

	void apply(CleaningRule rule) {
		List<Edit> edits = rule.edits(this.text);
		edits.forEach((edit) -> this.changes.add(change(rule.name(), edit)));
		if (edits.stream().anyMatch((edit) -> !edit.put().equals(this.text.substring(edit.start(), edit.end())))) {
			write(edits);
		}
	}

	private Change change(String rule, Edit edit) {
		int start = place(edit.start());
		int last = (edit.end() > edit.start()) ? place(edit.end() - 1) + 1 : start;
		return new Change(rule, start, Math.max(start, last), edit.put());
	}

	private void write(List<Edit> edits) {
		StringBuilder next = new StringBuilder(this.text.length());
		int[] nextPlaces = new int[this.text.length() + edits.stream().mapToInt((edit) -> edit.put().length()).sum()];
		int at = 0;
		for (Edit edit : edits) {
			at = copy(at, edit.start(), next, nextPlaces);
			for (int k = 0; k < edit.put().length(); k++) {
				nextPlaces[next.length() + k] = place(
						Math.max(edit.start(), Math.min(edit.start() + k, edit.end() - 1)));
			}
			next.append(edit.put());
			at = edit.end();
		}
		copy(at, this.text.length(), next, nextPlaces);
		this.text = next.toString();
		this.places = Arrays.copyOf(nextPlaces, next.length());
	}

	private int copy(int from, int to, StringBuilder into, int[] intoPlaces) {
		System.arraycopy(this.places, from, intoPlaces, into.length(), to - from);
		into.append(this.text, from, to);
		return to;
	}

}
