package tifa.server.lexicon;

import java.time.Instant;
import java.util.List;

/**
 * A change in the record.
 *
 * @param id sixteen hex digits
 * @param at when it was made
 * @param who made it
 * @param decisions what was decided; of an undo, what was undone
 * @param undoes the change that it undoes, or null
 * @param undone whether it has been undone itself
 */
record Recorded(String id, Instant at, String who, List<DecisionView> decisions, String undoes, boolean undone) {
}
