package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tifa.text.cleaning.Enumerators;

/**
 * The front of a document: the lines before its first paragraph, each for what it is.
 */
final class Front {

	private static final int MOST_LINES = 12;

	private static final int LONGEST_LINE = 60;

	/** A line that is surely a title or a session may be longer. */
	private static final int LONGEST_TITLE = 90;

	private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：:]$");

	/** Where a title that stands on several lines goes on without a space. */
	private static final Pattern OFFICIAL = Pattern.compile(".*(?:关于|转发|印发|批转|關於).*|.*[的和与及、《]$");

	private final List<String> lines = new ArrayList<>();

	private final List<String> subtitles = new ArrayList<>();

	private String title = "";

	private boolean complete;

	private PartialDate date;

	private PartialDate sessionDate;

	private String session;

	private String speaker;

	private String office;

	private Integer numberYear;

	static Front of(List<String> paragraphs) {
		Front front = new Front();
		for (String line : paragraphs) {
			if (front.lines.size() == MOST_LINES || !isFront(line)) {
				break;
			}
			front.lines.add(line);
		}
		if (front.lines.size() == paragraphs.size()) {
			front.lines.clear();
		}
		front.read();
		return front;
	}

	private static boolean isFront(String line) {
		boolean known = Kinds.of(line) != null || FrontLine.session(line) != null;
		return line.length() <= (known ? LONGEST_TITLE : LONGEST_LINE) && !SENTENCE_END.matcher(line).matches()
				&& !Enumerators.begins(line) && !line.contains("…………");
	}

	private void read() {
		for (int i = 0; i < this.lines.size(); i++) {
			String line = this.lines.get(i);
			Matcher session = FrontLine.session(line);
			Matcher number = FrontLine.number(line);
			if (DateFinder.isAlone(line)) {
				PartialDate found = DateFinder.alone(line);
				this.date = (found != null) ? found : this.date;
				this.complete = !this.title.isEmpty();
			}
			else if (session != null) {
				this.sessionDate = DateFinder.firstIn(FrontLine.withoutDash(line));
				this.session = session.group("occasion").replaceFirst("^在", "");
				this.complete = true;
			}
			else if (number != null) {
				this.numberYear = (number.group(1) != null) ? Integer.valueOf(number.group(1)) : null;
				this.complete = true;
			}
			else if (!isByLine(i)) {
				readTitle(line);
			}
		}
	}

	/** Office and name in one line, or the office in the line before. */
	private boolean isByLine(int i) {
		Matcher byLine = FrontLine.byLine(this.lines.get(i));
		if (byLine == null || this.title.isEmpty() && byLine.group("office") == null) {
			return !this.title.isEmpty() && i + 1 < this.lines.size() && FrontLine.isOffice(this.lines.get(i))
					&& FrontLine.byLine(this.lines.get(i + 1)) != null;
		}
		this.speaker = byLine.group("name").replaceAll("[ 　]", "");
		boolean above = byLine.group("office") == null && i > 0 && FrontLine.isOffice(this.lines.get(i - 1));
		this.office = above ? this.lines.get(i - 1) : byLine.group("office");
		this.complete = true;
		return true;
	}

	private void readTitle(String line) {
		if (FrontLine.isSubtitle(line) && !this.title.isEmpty()) {
			this.subtitles.add(FrontLine.withoutDash(line));
			this.complete = true;
		}
		else if (!this.title.isEmpty() && isSubsequence(bare(line), bare(this.title))) {
			this.complete = this.complete || line.length() > 2;
		}
		else if (this.complete && !line.startsWith("的")) {
			this.subtitles.add(line);
		}
		else {
			this.title += (this.title.isEmpty() || goesOn(line)) ? line : " " + line;
			splitTitle();
			this.complete = this.complete || Kinds.of(this.title) != null || this.title.length() > LONGEST_LINE;
		}
	}

	/** A subtitle may stand behind the title, in its line. */
	private void splitTitle() {
		int dash = this.title.indexOf("——");
		if (dash > 2) {
			this.subtitles.add(FrontLine.withoutDash(this.title.substring(dash)));
			this.title = this.title.substring(0, dash).strip();
			this.complete = true;
		}
	}

	private boolean goesOn(String line) {
		return line.length() <= 2 || line.startsWith("的") || OFFICIAL.matcher(this.title).matches();
	}

	private static String bare(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]", "");
	}

	/** A line that only says the title again, whole or in part. */
	private static boolean isSubsequence(String line, String title) {
		int at = 0;
		for (int i = 0; i < title.length() && at < line.length(); i++) {
			at += (title.charAt(i) == line.charAt(at)) ? 1 : 0;
		}
		return at == line.length() && line.length() >= 3;
	}

	/** How many paragraphs it takes. */
	int size() {
		return this.lines.size();
	}

	/** The title, or null. */
	String title() {
		return this.title.isEmpty() ? null : this.title;
	}

	/** What stands below the title and explains it, or null. */
	String subtitle() {
		return this.subtitles.isEmpty() ? null : String.join(" ", this.subtitles);
	}

	/** Title and subtitles, each of which may name occasion, kind and date. */
	List<String> headings() {
		List<String> headings = new ArrayList<>(this.subtitles);
		if (title() != null) {
			headings.add(0, this.title);
		}
		return headings;
	}

	/** The date on a line of its own, or null. */
	PartialDate date() {
		return this.date;
	}

	/** The date of the session that a line names, or null. */
	PartialDate sessionDate() {
		return this.sessionDate;
	}

	/** The session that a line with a date names, or null. */
	String session() {
		return this.session;
	}

	/** The name in the by-line, or null. */
	String speaker() {
		return this.speaker;
	}

	/** The office in the by-line, or null. */
	String office() {
		return this.office;
	}

	/** The year in the document's number, or null. */
	Integer numberYear() {
		return this.numberYear;
	}

}
