package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a web page that lead elsewhere: breadcrumbs, print, share, font size, the
 * article before and after.
 */
final class Navigation implements CleaningRule {

	private static final int LONGEST = 80;

	private static final String BUTTON = "打印(?:本页|本文|此页|文章)?|关闭(?:窗口|本页)?|(?:加入)?收藏(?:本文|本页)?|(?:一键)?分享(?:到)?|微信(?:好友)?|(?:新浪|腾讯)?微博|朋友圈"
			+ "|QQ(?:空间|好友)?|返回(?:顶部|首页|列表)?|纠错|我要(?:评论|纠错)|复制链接|字体(?:大小)?|字号|放大|缩小|默认|超大|[大中小]|首页|网站地图|无障碍(?:阅读|浏览)?"
			+ "|登录|注册|繁[体體]|简体|手机版|设为首页|联系我们|关于我们|更多";

	private static final Pattern BUTTONS = Pattern
		.compile("[\\s　|｜【】\\[\\]:：/·>\\-+]*(?:(?:" + BUTTON + ")[\\s　|｜【】\\[\\]:：/·>\\-+]*){2,}");

	private static final Pattern LINE = Pattern.compile(
			"(?:您|你)?(?:当前|现在)?(?:的|所在)*位置[:：].*|首页[ 　]*(?:>|»|›|→|/|\\||-).*|[^。，]{1,20}(?:[ 　]*[>»›][ 　]*[^。，>»›]{1,30}){2,}"
					+ "|[【\\[]?[上下]一(?:篇|页|条|章)[】\\]]?(?:[:： 　].*)?|.{0,12}(?:扫一扫|扫描(?:上方|下方|右侧)?二维码)[^。，]{0,24}"
					+ "|[【\\[]?分享(?:到|至)[】\\]]?[:： 　].*|(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?[:：] ?\\d+.*|相关(?:链接|阅读|新闻|文章|稿件|报道)[:：]?"
					+ "|[【\\[]?(?:打印|关闭窗口|关闭本页|返回顶部)[】\\]]?|<!--.*|-->");

	@Override
	public String name() {
		return "navigation";
	}

	@Override
	public List<Edit> edits(String text) {
		return Line.drop(text, (line) -> line.length() <= LONGEST
				&& (LINE.matcher(line).matches() || BUTTONS.matcher(line).matches()));
	}

}
