package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tifa.text.cleaning.Enumerators;

/**
 * The front of a document: the lines before its first paragraph, and what they tell.
 *
 * @param lines the lines of title, subtitle, date and by-line
 * @param title the title, or null
 * @param date the date, or null
 * @param speaker who speaks, or null
 * @param office the speaker's office, or null
 * @param occasion the meeting, or null
 * @param kind the genre, or null
 */
record Front(List<String> lines, String title, PartialDate date, String speaker, String office, String occasion,
		String kind) {

	private static final int MOST_LINES = 8;

	private static final int LONGEST_LINE = 60;

	private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：:]$");

	/** The commonest surnames, so that 前言 or 夯实基础 is no speaker. */
	private static final String SURNAME = "(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖"
			+ "贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温常康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌"
			+ "毕季裴霍涂苗谷盛曲翁冉骆蓝辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆司卓古吉缪简连芦麦褚娄窦戚岑景费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝习]"
			+ "|欧阳|上官|司马|诸葛|司徒|慕容)";

	private static final Pattern BY_LINE = Pattern.compile("(?:(?<office>[\\p{IsHan}、（）()]{2,30})[ 　]+)?(?<name>"
			+ SURNAME + "[ 　]?\\p{IsHan}{1,2}|\\p{IsHan}{1,8}·\\p{IsHan}{1,8})");

	private static final Pattern OCCASION = Pattern.compile("在(.{4,60}?)(?:上|时)?的(?:讲话|发言|致辞|报告|主持词|总结讲话)$");

	private static final Pattern KIND = Pattern
		.compile("(调研报告|工作报告|总结报告|讲话|发言|致辞|主持词|贺词|报告|决定|决议|公报|意见|通知|通报|批复|条例|规定|办法|纲要|规划|方案|倡议书|公告|函|令)"
				+ "(?:提纲|稿|全文|摘要)?$");

	static Front of(List<String> paragraphs) {
		List<String> lines = new ArrayList<>();
		for (String line : paragraphs) {
			if (lines.size() == MOST_LINES || !isFront(line)) {
				break;
			}
			lines.add(line);
		}
		return (lines.size() < paragraphs.size()) ? read(lines) : read(List.of());
	}

	private static boolean isFront(String line) {
		return line.length() <= LONGEST_LINE && !SENTENCE_END.matcher(line).matches() && !Enumerators.begins(line)
				&& !line.contains("…………");
	}

	private static Front read(List<String> lines) {
		PartialDate date = null;
		Matcher byLine = null;
		List<String> titles = new ArrayList<>();
		for (String line : lines) {
			PartialDate lineDate = DateFinder.alone(line);
			Matcher candidate = BY_LINE.matcher(line);
			if (DateFinder.isAlone(line)) {
				date = (lineDate != null) ? lineDate : date;
			}
			else if (!titles.isEmpty() && candidate.matches() && KIND.matcher(line).results().findAny().isEmpty()) {
				byLine = candidate;
			}
			else {
				titles.add(line);
			}
		}
		String heading = String.join(" ", titles);
		if (date == null) {
			date = DateFinder.yearIn(heading);
		}
		return new Front(lines, title(titles), date, (byLine != null) ? byLine.group("name") : null,
				(byLine != null) ? byLine.group("office") : null, last(OCCASION, titles), last(KIND, titles));
	}

	/** The lines before a dash are the title, the line after it the subtitle. */
	private static String title(List<String> titles) {
		List<String> main = titles.stream().filter((line) -> !line.startsWith("—") && !line.startsWith("--")).toList();
		return titles.isEmpty() ? null : String.join(" ", main.isEmpty() ? titles : main);
	}

	private static String last(Pattern pattern, List<String> lines) {
		String found = null;
		for (String line : lines) {
			Matcher matcher = pattern.matcher(line.replaceFirst("[（(].*[）)]$", "").strip());
			found = matcher.find() ? matcher.group(1) : found;
		}
		return found;
	}

}
