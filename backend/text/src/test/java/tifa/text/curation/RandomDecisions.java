package tifa.text.curation;

import java.util.List;
import java.util.Random;

import tifa.text.vocabulary.Category;

/** Decisions about few names, so that they meet. */
final class RandomDecisions {

	private static final List<String> NAMES = List.of("党的十九大", "十九大", "党代会", "代表大会", "凝聚力", "三进三问", "新词一", "新词二",
			"新词三");

	private RandomDecisions() {
	}

	static Decision next(Random random) {
		Action action = Action.values()[random.nextInt(Action.values().length)];
		List<String> aliases = random.nextBoolean() ? List.of(name(random)) : List.of();
		return new Decision(action, name(random), name(random), Category.values()[random.nextInt(5)], aliases,
				random.nextBoolean() ? "gloss" : null, (random.nextInt(4) == 0) ? name(random) : null);
	}

	private static String name(Random random) {
		return NAMES.get(random.nextInt(NAMES.size()));
	}

}
