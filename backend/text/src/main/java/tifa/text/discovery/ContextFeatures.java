package tifa.text.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import tifa.text.finding.Segmenter;
import tifa.text.finding.Span;

/**
 * Describes a candidate by its words and by what stands around it in its sentence.
 */
final class ContextFeatures {

	private static final List<String> NATURES = List.of("n", "nr", "ns", "nt", "nz", "v", "vn", "vi", "a", "ad", "an",
			"b", "d", "m", "q", "p", "c", "f", "t", "s", "i", "l", "j", "k", "g", "uj", "r", "w", "u", "none");

	private static final Set<String> LIGHT = Set.of("坚持", "推进", "推动", "加强", "加快", "促进", "实现", "完善", "健全", "深化", "强化",
			"提高", "提升", "增强", "扩大", "落实", "贯彻", "开展", "做好", "抓好", "实施", "建立", "建设", "构建", "打造", "发展", "优化", "严格", "全面",
			"深入", "积极", "大力", "切实", "继续", "进一步", "不断", "着力", "努力", "保持", "保障", "维护", "支持", "鼓励", "引导", "完成", "解决", "创新",
			"改革", "培育", "弘扬", "统筹", "规范", "确保", "加大", "打好", "打赢", "巩固", "拓展", "发挥", "营造", "形成", "抓住", "抓", "把握", "走",
			"高举", "树立", "广泛", "扎实", "有序", "有效", "稳步", "认真", "牢牢", "始终", "充分", "更加", "持续", "新建", "建成", "增加", "降低", "减少",
			"参与", "适应", "反对", "防止", "要", "把", "将", "以", "为", "对", "向", "在", "从", "让", "使", "是", "有", "就", "都", "也",
			"更");

	private static final Set<String> GENERIC = Set.of("工作", "问题", "方面", "要求", "情况", "内容", "精神", "意见", "作用", "水平", "能力",
			"力量", "时候", "过程", "原因", "任务", "重点", "措施", "成效", "成果", "方法", "机制", "体系", "制度", "建设", "发展", "队伍", "质量", "意识",
			"责任", "核心", "关键", "重要", "主要", "单位", "部门", "地方", "会议", "讲话", "事业", "成绩", "经验", "目标", "力度", "步伐", "进程", "格局",
			"环境", "条件", "基础", "保障", "规模", "领域", "项目", "活动", "企业", "地区", "阶段", "特点", "优势", "关系", "利益", "需要", "方式", "途径",
			"进展", "突破", "贡献", "胜利", "局面", "新局面", "态势", "势头", "形势", "变化", "影响", "程度", "范围", "数量", "比重", "增长", "以上", "左右",
			"以来", "时期", "举措", "部署");

	private static final Pattern NUMERAL = Pattern
		.compile("^[一二两三四五六七八九十百千万双0-9]+(?:个|大|项|条|种|次|有|要|不|位|高|新|好|强|严|实|进|查|同|率|化|型|点|为)?.{1,6}$");

	private static final Pattern MEASURED = Pattern.compile(".*[0-9%]+.*");

	static final List<String> NAMES = names();

	private final NameStyle style;

	ContextFeatures(NameStyle style) {
		this.style = style;
	}

	private static List<String> names() {
		List<String> names = new ArrayList<>(List.of("length", "words", "firstLanguage", "lastLanguage",
				"leastLanguage", "oneWord", "styleFirst", "styleLast", "styleParts", "styleLeast", "verbs", "nouns",
				"verbalNouns", "adjectives", "adverbs", "numbers", "of", "and", "separators", "commas", "parallel",
				"numeral", "measured", "lightFirst", "genericLast", "lightBefore", "genericAfter", "knownShare",
				"knownCount", "knownFirst", "knownLast", "quoted", "quotedPart", "titled", "clauseBefore",
				"clauseAfter", "ofBefore", "ofAfter", "andBefore", "andAfter", "listBefore", "listAfter", "oneFirst",
				"oneLast", "twoTwo", "styleBefore", "styleAfter", "knownBefore", "knownAfter"));
		for (String where : List.of("first", "last", "before", "after")) {
			NATURES.forEach((nature) -> names.add(where + "." + nature));
		}
		return List.copyOf(names);
	}

	/** Fills in the values of {@link #NAMES}, from the first place on. */
	void fill(Candidate candidate, MarkedSentence sentence, float[] all) {
		List<Segmenter.Word> words = candidate.words(sentence);
		String string = candidate.in(sentence);
		Segmenter.Word before = word(sentence, candidate.first() - 1);
		Segmenter.Word after = word(sentence, candidate.last() + 1);
		int i = ofWords(words, string, all);
		all[20] = Candidates.isParallel(string) ? 1 : 0;
		all[19] = sentence.commas().get(candidate.start(), candidate.end()).cardinality();
		i = around((before != null) ? before.text() : "", (after != null) ? after.text() : "", words, all, i);
		i = known(candidate, sentence, all, i);
		i = marks(candidate, sentence, before, after, all, i);
		for (Segmenter.Word word : Arrays.asList(words.get(0), words.get(words.size() - 1), before, after)) {
			all[i + nature(word)] = 1;
			i += NATURES.size();
		}
	}

	private int ofWords(List<Segmenter.Word> words, String string, float[] all) {
		String first = words.get(0).text();
		String last = words.get(words.size() - 1).text();
		int i = 0;
		all[i++] = string.length();
		all[i++] = words.size();
		all[i++] = language(first);
		all[i++] = language(last);
		float leastLanguage = Float.MAX_VALUE;
		float parts = 0;
		float leastPart = Float.MAX_VALUE;
		for (Segmenter.Word word : words) {
			float part = this.style.part(word.text());
			leastLanguage = Math.min(leastLanguage, language(word.text()));
			parts += part;
			leastPart = Math.min(leastPart, part);
		}
		all[i++] = leastLanguage;
		all[i++] = (words.size() == 1) ? 1 : 0;
		all[i++] = this.style.first(first);
		all[i++] = this.style.last(last);
		all[i++] = parts / words.size();
		all[i++] = leastPart;
		all[i++] = count(words, "v") - count(words, "vn");
		all[i++] = count(words, "n");
		all[i++] = count(words, "vn");
		all[i++] = count(words, "a");
		all[i++] = count(words, "d");
		all[i++] = count(words, "m");
		for (Segmenter.Word word : words) {
			all[i] += word.text().equals("的") ? 1 : 0;
			all[i + 1] += isAnd(word.text()) ? 1 : 0;
			all[i + 2] += word.text().equals("、") ? 1 : 0;
		}
		i += 5;
		all[i++] = NUMERAL.matcher(string).matches() ? 1 : 0;
		all[i++] = MEASURED.matcher(string).matches() ? 1 : 0;
		return i;
	}

	private static int around(String before, String after, List<Segmenter.Word> words, float[] all, int from) {
		int i = from;
		all[i++] = LIGHT.contains(words.get(0).text()) ? 1 : 0;
		all[i++] = GENERIC.contains(words.get(words.size() - 1).text()) ? 1 : 0;
		all[i++] = LIGHT.contains(before) ? 1 : 0;
		all[i++] = GENERIC.contains(after) ? 1 : 0;
		return i;
	}

	private int marks(Candidate candidate, MarkedSentence sentence, Segmenter.Word before, Segmenter.Word after,
			float[] all, int from) {
		int i = from;
		String wordBefore = (before != null) ? before.text() : "";
		String wordAfter = (after != null) ? after.text() : "";
		List<Segmenter.Word> words = candidate.words(sentence);
		boolean opens = sentence.opens().get(candidate.start());
		boolean closes = sentence.closes().get(candidate.end());
		all[i++] = (opens && closes) ? 1 : 0;
		all[i++] = (opens != closes) ? 1 : 0;
		all[i++] = (sentence.titles().get(candidate.start()) && closes) ? 1 : 0;
		all[i++] = !isText(wordBefore) ? 1 : 0;
		all[i++] = !isText(wordAfter) ? 1 : 0;
		all[i++] = wordBefore.equals("的") ? 1 : 0;
		all[i++] = wordAfter.equals("的") ? 1 : 0;
		all[i++] = isAnd(wordBefore) ? 1 : 0;
		all[i++] = isAnd(wordAfter) ? 1 : 0;
		all[i++] = (wordBefore.equals("、") && !sentence.commas().get(candidate.start() - 1)) ? 1 : 0;
		all[i++] = (wordAfter.equals("、") && !sentence.commas().get(candidate.end())) ? 1 : 0;
		all[i++] = (words.get(0).text().length() == 1) ? 1 : 0;
		all[i++] = (words.get(words.size() - 1).text().length() == 1) ? 1 : 0;
		all[i++] = words.stream().allMatch((word) -> word.text().length() == 2) ? 1 : 0;
		all[i++] = isText(wordBefore) ? this.style.part(wordBefore) : -12;
		all[i++] = isText(wordAfter) ? this.style.part(wordAfter) : -12;
		all[i++] = touches(sentence, candidate.start(), false);
		all[i++] = touches(sentence, candidate.end(), true);
		return i;
	}

	private static Segmenter.Word word(MarkedSentence sentence, int place) {
		return (place >= 0 && place < sentence.words().size()) ? sentence.words().get(place) : null;
	}

	private static int nature(Segmenter.Word word) {
		if (word == null) {
			return NATURES.indexOf("none");
		}
		String nature = word.nature();
		if (word.text().equals("的")) {
			return NATURES.indexOf("uj");
		}
		int found = (nature.length() > 1) ? NATURES.indexOf(nature.substring(0, 2)) : -1;
		found = (found >= 0) ? found : NATURES.indexOf(nature.substring(0, 1));
		return (found >= 0) ? found : NATURES.indexOf("n");
	}

	private static float language(String word) {
		return (float) CorpusIndex.log2(Segmenter.frequency(word) + 1);
	}

	private static float touches(MarkedSentence sentence, int place, boolean start) {
		for (Span span : sentence.known()) {
			if ((start ? span.start() : span.end()) == place) {
				return 1;
			}
		}
		return 0;
	}

	private static boolean isAnd(String word) {
		return word.equals("和") || word.equals("与") || word.equals("及") || word.equals("以及") || word.equals("同");
	}

	private static boolean isText(String word) {
		return !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0));
	}

	private static long count(List<Segmenter.Word> words, String nature) {
		return words.stream().filter((word) -> word.nature().startsWith(nature)).count();
	}

	private static int known(Candidate candidate, MarkedSentence sentence, float[] all, int from) {
		int i = from;
		int covered = 0;
		int count = 0;
		boolean first = false;
		boolean last = false;
		for (Span span : sentence.known()) {
			if (span.end() <= candidate.start() || span.start() >= candidate.end()) {
				continue;
			}
			boolean within = span.start() >= candidate.start() && span.end() <= candidate.end();
			if (within) {
				covered += span.end() - span.start();
				count++;
				first |= span.start() == candidate.start();
				last |= span.end() == candidate.end();
			}
		}
		all[i++] = (float) covered / candidate.length();
		all[i++] = count;
		all[i++] = first ? 1 : 0;
		all[i++] = last ? 1 : 0;
		return i;
	}

}
