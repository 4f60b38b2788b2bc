package tifa.text.discovery;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tifa.text.finding.Segmenter;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;

/**
 * The likeliest category of a name: by its last words where they settle it, otherwise by
 * the words that it shares with names of the vocabulary (naive Bayes with add-one).
 */
final class CategoryGuess {

	private static final Map<Category, Pattern> HEADS = heads();

	private final Segmenter segmenter = new Segmenter(List.of());

	private final Map<Category, Map<String, Integer>> words = new EnumMap<>(Category.class);

	private final Map<Category, Integer> totals = new EnumMap<>(Category.class);

	CategoryGuess(Collection<Term> known) {
		for (Term term : known) {
			for (Segmenter.Word word : this.segmenter.words(MatchingForm.of(term.name()))) {
				this.words.computeIfAbsent(term.category(), (key) -> new HashMap<>())
					.merge(word.text(), 1, Integer::sum);
				this.totals.merge(term.category(), 1, Integer::sum);
			}
		}
	}

	private static Map<Category, Pattern> heads() {
		Map<Category, Pattern> heads = new EnumMap<>(Category.class);
		heads.put(Category.MEETING, Pattern.compile(".*(?:会议|大会|全会|座谈会|论坛|峰会|博览会|代表会)"));
		heads.put(Category.LAW, Pattern.compile(".*(?:法|条例|法典|法律|司法解释)"));
		heads.put(Category.DOCUMENT, Pattern.compile(".*(?:办法|规定|细则|决定|决议|意见|纲要|规划|方案|公报|白皮书|宣言|准则|公约|协定|联合声明)"));
		heads.put(Category.ORGANISATION,
				Pattern.compile(".*(?:委员会|办公室|总局|管理局|研究院|研究会|协会|联合会|基金会|领导小组|工作组|指挥部|人民政府|常委会|集团|银行|大学|学院)"));
		heads.put(Category.PLACE, Pattern.compile(".*(?:省|市|自治区|特别行政区|新区|开发区|示范区|先行区|试验区|园区|城市群|都市圈|经济带|经济圈|走廊)"));
		heads.put(Category.CAMPAIGN, Pattern.compile(".*(?:主题教育|教育实践活动|学习教育|运动|专项行动|专项整治)"));
		return heads;
	}

	Category of(String form) {
		for (Map.Entry<Category, Pattern> head : HEADS.entrySet()) {
			if (head.getValue().matcher(form).matches()) {
				return head.getKey();
			}
		}
		List<Segmenter.Word> parts = this.segmenter.words(form);
		Category likeliest = Category.FORMULATION;
		double most = score(Category.FORMULATION, parts);
		for (Category category : this.words.keySet()) {
			double score = score(category, parts);
			if (score > most) {
				most = score;
				likeliest = category;
			}
		}
		return likeliest;
	}

	private double score(Category category, List<Segmenter.Word> parts) {
		Map<String, Integer> counts = this.words.getOrDefault(category, Map.of());
		double total = this.totals.getOrDefault(category, 0) + 1000.0;
		double score = Math.log(total);
		for (Segmenter.Word part : parts) {
			score += Math.log((counts.getOrDefault(part.text(), 0) + 1) / total);
		}
		return score;
	}

}
