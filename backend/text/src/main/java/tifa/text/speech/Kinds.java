package tifa.text.speech;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tifa.text.script.Simplified;

/**
 * The genres of documents, as their titles end.
 */
final class Kinds {

	private static final Pattern KIND = Pattern.compile(
			"(调研报告|工作报告|总结报告|述职报告|考察报告|讲话|发言|演讲|谈话|致辞|主持词|开幕词|闭幕词|贺词|贺信|贺电|慰问信|公开信|致敬信|党课|报告|决定|决议|公报|意见|通知|通报|批复|批示|请示"
					+ "|复函|答复|条例|规定|办法|规则|细则|章程|准则|纲要|规划|方案|建议|要点|纪要|总结|倡议书?|宣言|声明|公告|社论|评论员文章|函|令|电话|质询)"
					+ "(?:提纲|稿|全文|摘要|摘编|记录)?$");

	/** What is told under a more general word. */
	private static final Map<String, String> GENERAL = Map.of("复函", "函", "电话", "谈话");

	private static final Pattern REMARK = Pattern.compile("[ 　]*[（(〔\\[].*[）)〕\\]]$");

	private Kinds() {
	}

	/** The genre that a title's last words name, or null. */
	static String of(String title) {
		Matcher kind = KIND.matcher(Simplified.of(REMARK.matcher(title.strip()).replaceFirst("")));
		return kind.find() ? GENERAL.getOrDefault(kind.group(1), kind.group(1)) : null;
	}

}
