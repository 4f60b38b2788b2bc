package tifa.server.health;

/**
 * Something that has to be there before Tifa is ready; beans of this type are asked.
 */
public interface Prerequisite {

	/** What is waited for, such as {@code store}. */
	String name();

	boolean met();

	/** The code of what a person has to mend before; null where waiting is enough. */
	default String trouble() {
		return null;
	}

	/** How far it is, in one word. */
	default String state() {
		return met() ? "READY" : "STARTING";
	}

}
