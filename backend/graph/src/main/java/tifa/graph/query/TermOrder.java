package tifa.graph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import tifa.graph.query.TermQuery.Found;
import tifa.text.vocabulary.Pinyin;
import tifa.text.vocabulary.TermStatistics;

/**
 * What terms found can be ordered by: where that is unknown last, where it is alike by
 * name.
 */
public final class TermOrder {

	private static final Map<String, ToDoubleFunction<Found>> FIGURES = new TreeMap<>(
			Map.of("mentions", (found) -> found.counts().mentions(), "speeches",
					(found) -> found.counts().units().speeches(), "confidence", (found) -> found.term().confidence(),
					"entropy", (found) -> statistic(found, TermStatistics::entropy), "pmi",
					(found) -> statistic(found, TermStatistics::pmi), "frequency",
					(found) -> statistic(found, TermStatistics::frequency), "tier",
					(found) -> place(found.term().tier()), "category", (found) -> place(found.term().category())));

	private static final Comparator<Found> BY_NAME = Comparator
		.comparing((Found found) -> Pinyin.of(found.term().name()).whole())
		.thenComparing((found) -> found.term().name());

	/** All orders; those that begin with - are descending. */
	public static final List<String> WORDS = Stream.concat(Stream.of("name"), FIGURES.keySet().stream())
		.flatMap((word) -> Stream.of(word, "-" + word))
		.toList();

	private TermOrder() {
	}

	/** The order of one of the words. */
	public static Comparator<Found> of(String word) {
		boolean descending = word.startsWith("-");
		ToDoubleFunction<Found> figure = FIGURES.get(word.substring(descending ? 1 : 0));
		if (figure == null) {
			return descending ? BY_NAME.reversed() : BY_NAME;
		}
		Comparator<Found> known = Comparator.comparing((found) -> Double.isNaN(figure.applyAsDouble(found)));
		Comparator<Found> by = Comparator.comparingDouble(figure);
		return known.thenComparing(descending ? by.reversed() : by).thenComparing((found) -> found.term().name());
	}

	private static double place(Enum<?> value) {
		return (value != null) ? value.ordinal() : Double.NaN;
	}

	private static double statistic(Found found, ToDoubleFunction<TermStatistics> which) {
		TermStatistics statistics = found.term().statistics();
		return (statistics != null) ? which.applyAsDouble(statistics) : Double.NaN;
	}

}
