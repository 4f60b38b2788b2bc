package tifa.server.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tifa.text.Refusal;

/**
 * What the document reader found in a file, as it says it over its connection.
 *
 * @param code {@code text}, {@code table}, {@code archive} or why there is nothing
 * @param detail how many pages of a text it left
 * @param members of an archive, with the code of why one wasn't unpacked or nothing; of a
 * table, its sheets
 */
record Extract(String code, long detail, List<Member> members) {

	Extract {
		members = List.copyOf(members);
	}

	/** A file in an archive, or a sheet in a workbook. */
	record Member(String name, String code) {
	}

	static Extract read(DataInputStream in) throws IOException {
		String code = in.readUTF();
		long detail = in.readLong();
		List<Member> members = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			members.add(new Member(in.readUTF(), in.readUTF()));
		}
		return new Extract(code, detail, members);
	}

	static Extract read(Path file) throws IOException {
		try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
			return read(in);
		}
	}

	void write(Path file) throws IOException {
		try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
			out.writeUTF(this.code);
			out.writeLong(this.detail);
			out.writeInt(this.members.size());
			for (Member each : this.members) {
				out.writeUTF(each.name());
				out.writeUTF(each.code());
			}
		}
	}

	/**
	 * The same, if it is this.
	 * @throws Refusal with the code of why there is nothing, or {@code file.binary}
	 */
	Extract expect(String expected, String file) {
		if (this.code.equals(expected)) {
			return this;
		}
		boolean refused = this.code.contains(".");
		throw new Refusal(refused ? this.code : "file.binary", Map.of("file", file));
	}

}
