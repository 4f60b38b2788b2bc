package tifa.text.cleaning;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The short lines in which a site or a seller speaks about the text.
 */
final class Disclaimers implements CleaningRule {

	private static final Pattern SIGN = Pattern.compile(
			"仅供(?:学习|参考|内部)|原创投稿|请勿(?:照搬|转载|抄袭)|照搬照抄|版权(?:归|所有)|侵权|免责声明" + "|文档下载|在线阅读|会员分享|转载(?:请|自|于)|来源于?网络|珍藏版");

	private static final int LONGEST = 80;

	@Override
	public String name() {
		return "disclaimers";
	}

	@Override
	public List<Edit> edits(String text) {
		return Line.drop(text, Disclaimers::isDisclaimer);
	}

	private static boolean isDisclaimer(String line) {
		if (line.length() > LONGEST) {
			return false;
		}
		long signs = SIGN.matcher(line).results().map(MatchResult::group).distinct().count();
		return signs > 1 || signs == 1 && (line.contains("本文") || line.contains("文档"));
	}

}
