package tifa.text.discovery;

import java.util.Arrays;

/**
 * Numbers forms from 0 on in the order they come: an open-addressing table over their
 * characters, which stand one after another, so that a form takes some thirty bytes.
 */
final class FormNumbers {

	private char[] characters = new char[1 << 12];

	/** Where each form starts, and where the last one ends. */
	private int[] starts = new int[1 << 10];

	/** By hash: one more than the form's number, or 0. */
	private int[] slots = new int[1 << 11];

	private int size;

	/** How many forms there are. */
	int size() {
		return this.size;
	}

	/** The form with a number. */
	String form(int number) {
		return new String(this.characters, this.starts[number], length(number));
	}

	private int length(int number) {
		return this.starts[number + 1] - this.starts[number];
	}

	/** The number of a form, which it gets where it has none. */
	int add(String form) {
		int slot = slot(form, 0, form.length(), form.hashCode());
		if (this.slots[slot] != 0) {
			return this.slots[slot] - 1;
		}
		reserve(form.length());
		form.getChars(0, form.length(), this.characters, this.starts[this.size]);
		this.starts[this.size + 1] = this.starts[this.size] + form.length();
		this.slots[slot] = ++this.size;
		if (this.size * 2 > this.slots.length) {
			grow();
		}
		return this.size - 1;
	}

	/** The number of a form, or -1. */
	int find(String form) {
		return find(form, 0, form.length(), form.hashCode());
	}

	/**
	 * The number of a part of a string, or -1.
	 * @param hash the hash code of that part, as strings have it
	 */
	int find(String string, int start, int end, int hash) {
		return this.slots[slot(string, start, end, hash)] - 1;
	}

	/** Where a string stands or would. */
	private int slot(String string, int start, int end, int hash) {
		int mask = this.slots.length - 1;
		int slot = mixed(hash) & mask;
		while (this.slots[slot] != 0 && !is(this.slots[slot] - 1, string, start, end)) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	private boolean is(int number, String string, int start, int end) {
		if (length(number) != end - start) {
			return false;
		}
		for (int i = start, k = this.starts[number]; i < end; i++, k++) {
			if (this.characters[k] != string.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private void reserve(int length) {
		if (this.size + 2 > this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, this.starts.length + this.starts.length / 2);
		}
		int end = this.starts[this.size] + length;
		if (end > this.characters.length) {
			this.characters = Arrays.copyOf(this.characters, end + end / 2);
		}
	}

	private void grow() {
		this.slots = new int[this.slots.length * 2];
		for (int number = 0; number < this.size; number++) {
			String form = form(number);
			this.slots[slot(form, 0, form.length(), form.hashCode())] = number + 1;
		}
	}

	/** The finaliser of MurmurHash3 (A. Appleby, public domain). */
	private static int mixed(int hash) {
		int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
		h = (h ^ (h >>> 13)) * 0xc2b2ae35;
		return h ^ (h >>> 16);
	}

}
