package tifa.documents;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What was found in a file: {@code text} (in the file of that name), {@code table} (as
 * CSV, a file a sheet in {@code sheets}) or {@code archive}; or why nothing was.
 *
 * @param code what was found, or the code of a refusal
 * @param detail of a text, how many pages have none
 * @param members of an archive; of a table, its sheets that have rows
 */
record Reading(String code, long detail, List<Member> members) {

	Reading {
		members = List.copyOf(members);
	}

	static Reading of(String code) {
		return new Reading(code, 0, List.of());
	}

	/**
	 * A file in an archive, or a sheet in a workbook.
	 *
	 * @param name with its way in the archive
	 * @param code why it wasn't unpacked; empty where it was, into the file
	 * {@code members/N}, N being its place in the list
	 */
	record Member(String name, String code) {
	}

	void write(DataOutputStream out) throws IOException {
		out.writeUTF(this.code);
		out.writeLong(this.detail);
		out.writeInt(this.members.size());
		for (Member each : this.members) {
			out.writeUTF(each.name());
			out.writeUTF(each.code());
		}
	}

}
