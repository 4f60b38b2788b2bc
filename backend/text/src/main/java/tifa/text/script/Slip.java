package tifa.text.script;

import java.util.List;

/**
 * A character that stands for two, or is written for another, and which of them its
 * neighbours call for; the first that fits decides.
 *
 * @param characters the character, in its variants
 * @param before the characters before it, one of which calls for this; {@code *} is any
 * @param after the characters behind it, one of which does
 * @param put what it is then
 */
record Slip(String characters, String before, String after, char put) {

	private static final String ANY = "*";

	/** Both scripts, as neighbours are looked at as they are written. */
	private static final List<Slip> SLIPS = List.of(new Slip("著", "随隨沿本朝跟味", "手眼重力急实實想陆陸落装裝迷", '着'),
			new Slip("著", "显顯名原专專论論巨编編译譯遗遺合土卓昭拙新所知撰旧舊", "作名述称稱者书書录錄", '著'), new Slip("著", ANY, "", '着'),
			new Slip("画畫", "计計规規企策筹籌谋謀", "", '划'), new Slip("瞭", "明", "解然", '了'), new Slip("藉", "慰狼", "", '藉'),
			new Slip("藉", "凭憑", "由口此以助著着", '借'), new Slip("覆", "答回反批函", "函核议議审審", '复'), new Slip("甚", "", "麼么麽", '什'),
			new Slip("乾", "", "隆坤清", '乾'), new Slip("祇衹", "神", "", '祇'), new Slip("祇衹", ANY, ANY, '只'),
			new Slip("沈", "深低消浮", "重痛默淀澱浸思没沒着著稳穩", '沉'), new Slip("份", "凑湊", "额額", '份'), new Slip("份", "部成", "子", '分'),
			new Slip("分", "", "配开開离離成为為别別布佈管类類", '分'), new Slip("分", "身", "", '份'));

	/** What a character is in its company, or null where that doesn't matter. */
	static Character correction(String text, int at) {
		char character = text.charAt(at);
		for (Slip slip : SLIPS) {
			if (slip.characters.indexOf(character) >= 0 && slip.fits(text, at)) {
				return slip.put;
			}
		}
		return null;
	}

	static boolean isPossible(char character) {
		return SLIPS.stream().anyMatch((slip) -> slip.characters.indexOf(character) >= 0);
	}

	private boolean fits(String text, int at) {
		return at > 0 && calls(this.before, text.charAt(at - 1))
				|| at + 1 < text.length() && calls(this.after, text.charAt(at + 1));
	}

	private static boolean calls(String neighbours, char neighbour) {
		return neighbours.equals(ANY) ? Character.UnicodeScript.of(neighbour) == Character.UnicodeScript.HAN
				: neighbours.indexOf(neighbour) >= 0;
	}

}
