package tifa.documents;

import java.io.InputStream;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;

/**
 * Leaves the files alone that a document carries.
 */
final class NothingEmbedded implements EmbeddedDocumentExtractor {

	@Override
	public boolean shouldParseEmbedded(Metadata metadata) {
		return false;
	}

	@Override
	public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
		// Never asked for.
	}

}
