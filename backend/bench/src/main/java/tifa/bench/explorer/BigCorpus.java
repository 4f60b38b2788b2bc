package tifa.bench.explorer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import tifa.text.curation.Action;
import tifa.text.curation.Change;
import tifa.text.curation.Curation;
import tifa.text.curation.CurationTable;
import tifa.text.curation.Decision;
import tifa.text.vocabulary.Category;

/**
 * Generated speeches and the vocabulary of their concepts, for Tifa to read: 50,000
 * concepts of 64 topics, drawn after Zipf (1949), a million pairs of which share at least
 * two paragraphs, and one that is linked with all. The same comes out each time.
 */
final class BigCorpus {

	/** The concept that each paragraph mentions. */
	static final String HUB = "万有枢纽";

	private static final int TERMS = 50_000;

	private static final int TOPICS = 64;

	private static final int PAIRS = 1_000_000;

	private static final int PARAGRAPHS_A_SPEECH = 50;

	private static final int OF_TOPIC = 6;

	private static final int OF_ANY = 2;

	/** Each concept is drawn at least once, two a paragraph. */
	private static final int COVERED = 2;

	private static final String CHARACTERS = "安宝昌诚德东丰福富刚高光广贵海红华辉吉佳坚江杰金景俊康坤兰乐丽林龙茂梅民明宁鹏平琴青泉荣瑞森山胜书松涛天庭伟文武祥新兴秀雪雅阳英永勇玉元云泽振志忠洲竹";

	private final Random random = new Random(41);

	private final List<String> names;

	private final Set<Long> pairs = new HashSet<>();

	private BigCorpus() {
		Set<String> different = new LinkedHashSet<>(List.of(HUB));
		while (different.size() < TERMS) {
			different.add(name(3 + this.random.nextInt(3)));
		}
		this.names = List.copyOf(different);
	}

	private String name(int length) {
		StringBuilder name = new StringBuilder();
		IntStream.range(0, length)
			.forEach((i) -> name.append(CHARACTERS.charAt(this.random.nextInt(CHARACTERS.length()))));
		return name.toString();
	}

	/**
	 * What paragraphs mention: each twice, so that no link is below the usual minimum.
	 */
	private List<List<Integer>> paragraphs() {
		List<List<Integer>> all = new ArrayList<>();
		for (int first = 1; first < TERMS || this.pairs.size() < PAIRS; first += COVERED * TOPICS) {
			for (int topic = 0; topic < TOPICS && (first < TERMS || this.pairs.size() < PAIRS); topic++) {
				List<Integer> drawn = drawn(topic, first);
				link(drawn);
				all.add(shuffled(drawn));
				all.add(shuffled(drawn));
			}
		}
		return shuffled(all);
	}

	/** A term's number tells its topic, and how common it is there. */
	private List<Integer> drawn(int topic, int first) {
		Set<Integer> drawn = new LinkedHashSet<>(List.of(0));
		for (int i = 0; i < COVERED && first + i * TOPICS + topic < TERMS; i++) {
			drawn.add(first + i * TOPICS + topic);
		}
		while (drawn.size() < 1 + COVERED + OF_TOPIC) {
			drawn.add(1 + TOPICS * zipf((TERMS - 1) / TOPICS) + topic);
		}
		while (drawn.size() < 1 + COVERED + OF_TOPIC + OF_ANY) {
			drawn.add(1 + zipf(TERMS - 1));
		}
		return List.copyOf(drawn);
	}

	/** A rank below some number, the first the likeliest: the inverse of ln. */
	private int zipf(int below) {
		return (int) Math.floor(Math.exp(this.random.nextDouble() * Math.log(below)) - 1);
	}

	private void link(List<Integer> drawn) {
		for (int one : drawn) {
			drawn.stream().filter((other) -> other > one).forEach((other) -> this.pairs.add((long) one << 32 | other));
		}
	}

	private <T> List<T> shuffled(List<T> some) {
		List<T> other = new ArrayList<>(some);
		Collections.shuffle(other, this.random);
		return other;
	}

	private void write(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("home"));
		Files.write(folder.resolve("home").resolve("vocabulary.tsv"), vocabulary().lines());
		List<List<Integer>> paragraphs = paragraphs();
		ObjectMapper mapper = new ObjectMapper();
		try (BufferedWriter speeches = Files.newBufferedWriter(folder.resolve("speeches.jsonl"))) {
			for (int from = 0; from < paragraphs.size(); from += PARAGRAPHS_A_SPEECH) {
				int number = from / PARAGRAPHS_A_SPEECH;
				String text = String.join("\n",
						paragraphs.subList(from, Math.min(from + PARAGRAPHS_A_SPEECH, paragraphs.size()))
							.stream()
							.map(this::text)
							.toList());
				speeches.write(mapper.writeValueAsString(
						Map.of("title", "第" + (number + 1) + "次讲话", "date", String.valueOf(1980 + number % 45),
								"speaker", CHARACTERS.substring(number % 12, number % 12 + 2), "text", text)));
				speeches.newLine();
			}
		}
	}

	private CurationTable vocabulary() {
		Category[] categories = Category.values();
		List<Decision> decisions = IntStream.range(0, TERMS)
			.mapToObj((i) -> new Decision(Action.ADD, this.names.get(i), null,
					categories[i % TOPICS % categories.length], List.of(), null, null))
			.toList();
		return new CurationTable(List.of(), new Curation(List.of(new Change("big", decisions))));
	}

	/** Clauses of one concept each, so that nothing else is found. */
	private String text(List<Integer> paragraph) {
		List<String> said = paragraph.stream().map(this.names::get).toList();
		int half = said.size() / 2;
		return String.join("，", said.subList(0, half)) + "。" + String.join("，", said.subList(half, said.size())) + "。";
	}

	public static void main(String[] args) throws IOException {
		new BigCorpus().write(Path.of(System.getProperty("report")).resolveSibling("big"));
	}

}
