package tifa.documents;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.jsoup.Jsoup;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The text of a document, a paragraph a line.
 */
final class DocumentText {

	private DocumentText() {
	}

	/**
	 * Reads a document.
	 * @throws Refused {@code file.tooMuchText} or, for an unknown kind,
	 * {@code file.binary}
	 */
	static String of(FileKind kind, Path file) throws IOException, TikaException, SAXException {
		return switch (kind) {
			case HTML -> HtmlText.of(Jsoup.parse(file.toFile(), "UTF-8"));
			default -> {
				BlockLines lines = new BlockLines();
				parse(parser(kind), file, lines);
				yield lines.text();
			}
		};
	}

	private static Parser parser(FileKind kind) {
		return switch (kind) {
			case DOCX -> new OOXMLParser();
			case OLE -> new OfficeParser();
			case RTF -> new RTFParser();
			case ODT -> new OpenDocumentParser();
			case EPUB -> new EpubParser();
			default -> throw new Refused("file.binary");
		};
	}

	private static void parse(Parser parser, Path file, ContentHandler into)
			throws IOException, TikaException, SAXException {
		try (TikaInputStream in = TikaInputStream.get(file)) {
			parser.parse(in, into, new Metadata(), context());
		}
	}

	/** Pictures and files inside a document are left alone. */
	private static ParseContext context() {
		ParseContext context = new ParseContext();
		context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
		OfficeParserConfig office = new OfficeParserConfig();
		office.setIncludeHeadersAndFooters(false);
		office.setExtractMacros(false);
		office.setIncludeShapeBasedContent(false);
		context.set(OfficeParserConfig.class, office);
		return context;
	}

}
