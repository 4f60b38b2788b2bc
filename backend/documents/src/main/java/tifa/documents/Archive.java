package tifa.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.ChecksumVerifyingInputStream;

/**
 * Unpacks a zip file, up to limits that no honest one reaches.
 */
final class Archive {

	private static final int MOST_ENTRIES = 20_000;

	private static final long MOST_BYTES = 2L << 30;

	private static final long HIGHEST_RATIO = 100;

	/** Below this many bytes a ratio says nothing. */
	private static final long HARMLESS = 10L << 20;

	private static final int BUFFER = 1 << 16;

	private final ZipFile zip;

	private final Path folder;

	private final long limit;

	private final List<Reading.Member> members = new ArrayList<>();

	private long bytes;

	private Archive(ZipFile zip, Path folder, long size) {
		this.zip = zip;
		this.folder = folder;
		this.limit = Math.min(MOST_BYTES, Math.max(HARMLESS, size * HIGHEST_RATIO));
	}

	/**
	 * Writes each file of an archive into a folder, under its number.
	 * @throws Refused {@code archive.tooManyFiles} or {@code archive.tooLarge}
	 */
	static Reading unpack(Path file, Path folder) throws IOException {
		Files.createDirectories(folder);
		try (ZipFile zip = ZipFile.builder().setPath(file).setCharset(StandardCharsets.ISO_8859_1).get()) {
			Archive archive = new Archive(zip, folder, Files.size(file));
			Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
			while (entries.hasMoreElements()) {
				archive.take(entries.nextElement());
			}
			return new Reading("archive", 0, archive.members);
		}
	}

	private void take(ZipArchiveEntry entry) throws IOException {
		String name = name(entry);
		if (entry.isDirectory() || isHidden(name)) {
			return;
		}
		if (this.members.size() == MOST_ENTRIES) {
			throw new Refused("archive.tooManyFiles");
		}
		String code = entry.getGeneralPurposeBit().usesEncryption() ? "file.password" : unpacked(entry);
		this.members.add(new Reading.Member(name, code));
	}

	/** What systems put beside people's files. */
	private static boolean isHidden(String name) {
		return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.")
				|| name.endsWith("Thumbs.db");
	}

	private String unpacked(ZipArchiveEntry entry) {
		Path file = this.folder.resolve(Integer.toString(this.members.size()));
		try (InputStream in = checked(entry); OutputStream out = Files.newOutputStream(file)) {
			byte[] buffer = new byte[BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				this.bytes += read;
				if (this.bytes > this.limit) {
					throw new Refused("archive.tooLarge");
				}
				out.write(buffer, 0, read);
			}
			return "";
		}
		catch (IOException ex) {
			return "file.damaged";
		}
	}

	private InputStream checked(ZipArchiveEntry entry) throws IOException {
		return new ChecksumVerifyingInputStream(new CRC32(), this.zip.getInputStream(entry), entry.getSize(),
				entry.getCrc());
	}

	/** Names without a mark for UTF-8 are often in it all the same, else in GBK. */
	private static String name(ZipArchiveEntry entry) {
		if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
			return entry.getName().replace('\\', '/');
		}
		byte[] bytes = entry.getName().getBytes(StandardCharsets.ISO_8859_1);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, Charset.forName("GB18030"));
		}
	}

}
