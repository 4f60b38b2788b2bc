package tifa.server.queries;

import java.time.Instant;
import java.util.List;

import tifa.graph.analyst.NamedQuery.Parameter;

/**
 * A query that somebody keeps, as JSON.
 *
 * @param id its id
 * @param version grows with each change
 * @param name its name; no other bears it
 * @param note what its author says of it, may be empty
 * @param who who kept it
 * @param parameters what it takes
 * @param text the statement
 * @param created when it was kept
 * @param updated when it was changed last
 */
record SavedQuery(String id, int version, String name, String note, String who, List<Parameter> parameters, String text,
		Instant created, Instant updated) {

	/** What it says, apart from its name. */
	boolean says(Draft draft) {
		return this.text.equals(draft.text()) && this.note.equals(draft.note())
				&& this.parameters.equals(draft.parameters());
	}

	/** A draft of it, with what another one says. */
	Draft with(Draft said) {
		return new Draft((said.name() != null) ? said.name() : this.name,
				(said.note() != null) ? said.note() : this.note, (said.text() != null) ? said.text() : this.text,
				(said.parameters() != null) ? said.parameters() : this.parameters);
	}

	Draft draft() {
		return new Draft(this.name, this.note, this.text, this.parameters);
	}

}
