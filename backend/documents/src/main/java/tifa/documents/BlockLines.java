package tifa.documents;

import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes what stands in blocks of XHTML, such as paragraphs and headings, each on a line
 * of its own.
 */
final class BlockLines extends DefaultHandler {

	private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "br",
			"table", "ul", "ol", "blockquote", "pre", "section", "article", "dt", "dd");

	private static final Set<String> CELLS = Set.of("td", "th");

	private static final Set<String> SILENT = Set.of("head", "title", "style", "script");

	private final LimitedText text = new LimitedText();

	private int silent;

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		if (SILENT.contains(name)) {
			this.silent++;
		}
		if (BLOCKS.contains(name)) {
			this.text.endLine();
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) throws SAXException {
		if (SILENT.contains(name)) {
			this.silent--;
		}
		if (BLOCKS.contains(name)) {
			this.text.endLine();
		}
		else if (CELLS.contains(name)) {
			this.text.add(" ");
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) throws SAXException {
		if (this.silent == 0) {
			this.text.add(new String(characters, start, length));
		}
	}

	@Override
	public void ignorableWhitespace(char[] characters, int start, int length) {
		// Between blocks.
	}

	String text() {
		return this.text.toString();
	}

}
