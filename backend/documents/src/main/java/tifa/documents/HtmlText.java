package tifa.documents;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a web page without what leads to other pages.
 */
final class HtmlText implements NodeVisitor {

	private static final String ASIDE = "script, style, noscript, template, nav, header:has(nav), footer, aside, form, "
			+ "button, select, iframe, svg, [hidden], [aria-hidden=true], [role=navigation]";

	/** As blocks as those that a browser begins a line with. */
	private static final Set<String> BREAKS = Set.of("br", "tr", "hr", "option");

	private final LimitedText text = new LimitedText();

	private HtmlText() {
	}

	static String of(Document page) {
		page.select(ASIDE).remove();
		HtmlText found = new HtmlText();
		page.body().traverse(found);
		return found.text.toString();
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			this.text.add(words.text());
		}
		else if (node instanceof Element element && isBreak(element)) {
			this.text.endLine();
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element && isBreak(element)) {
			this.text.endLine();
		}
	}

	private static boolean isBreak(Element element) {
		return element.isBlock() || BREAKS.contains(element.normalName());
	}

}
