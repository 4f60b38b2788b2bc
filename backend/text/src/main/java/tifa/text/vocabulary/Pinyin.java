package tifa.text.vocabulary;

import java.util.List;
import java.util.Locale;

import com.hankcs.hanlp.HanLP;

/**
 * A name in pinyin without tones, whole and by initials: lianggeweihu and lgwh.
 *
 * @param whole all syllables
 * @param initials the first letter of each
 */
public record Pinyin(String whole, String initials) {

	public static Pinyin of(String name) {
		StringBuilder whole = new StringBuilder();
		StringBuilder initials = new StringBuilder();
		String plain = MatchingForm.of(name);
		List<com.hankcs.hanlp.dictionary.py.Pinyin> syllables = HanLP.convertToPinyinList(plain);
		for (int i = 0; i < syllables.size(); i++) {
			String syllable = syllable(syllables.get(i), plain.charAt(i));
			whole.append(syllable);
			initials.append(syllable, 0, Math.min(1, syllable.length()));
		}
		return new Pinyin(whole.toString(), initials.toString());
	}

	private static String syllable(com.hankcs.hanlp.dictionary.py.Pinyin pinyin, char character) {
		if (pinyin != com.hankcs.hanlp.dictionary.py.Pinyin.none5) {
			return pinyin.getPinyinWithoutTone();
		}
		return (Character.isLetterOrDigit(character) && character < 128)
				? String.valueOf(character).toLowerCase(Locale.ROOT) : "";
	}

}
