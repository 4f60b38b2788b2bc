package tifa.text.speech;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Drops the short lines in which a site or a seller speaks about the text.
 */
final class Disclaimers {

	private static final Pattern SIGN = Pattern.compile(
			"仅供(?:学习|参考|内部)|原创投稿|请勿(?:照搬|转载|抄袭)|照搬照抄|版权(?:归|所有)|侵权|免责声明" + "|文档下载|在线阅读|会员分享|转载(?:请|自|于)|来源于?网络|珍藏版");

	private static final int LONGEST = 80;

	private Disclaimers() {
	}

	static String drop(String text) {
		return text.lines().filter((line) -> !isDisclaimer(line)).collect(Collectors.joining("\n"));
	}

	private static boolean isDisclaimer(String line) {
		if (line.strip().length() > LONGEST) {
			return false;
		}
		Matcher sign = SIGN.matcher(line);
		return sign.find() && (sign.find() || line.contains("本文") || line.contains("文档"));
	}

}
