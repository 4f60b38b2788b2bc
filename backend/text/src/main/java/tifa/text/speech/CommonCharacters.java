package tifa.text.speech;

import java.util.BitSet;

/**
 * How much a text looks like Chinese that somebody wrote, rather than bytes read in the
 * wrong encoding: those become rare characters.
 */
final class CommonCharacters {

	private static final String SIMPLIFIED = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法"
			+ "学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由"
			+ "问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走"
			+ "义各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指许统区保至队形社便空决治展科司五基书"
			+ "非则听白却界达光放强即像难且权思完设式色路记南品住告类求据程北边张该交规万取望觉术领共确传师观清今切院让识带导争运党干群众府议精神贯彻落习近坚持"
			+ "改革组织责风廉纪律委县省镇村农企济环境态创造团众讲志彻党章宪协商监督执标准效率质供需求服调查研究深化推扩促增积极扎抓紧严格加快步努奋斗梦复兴"
			+ "富美丽谐健康卫医疗扶贫脱困难险稳健优势项目投资财税金融贸易港澳台湾统战侨宗族疆藏青妇英勇胜利历史伟旗帜核央书总届代闻媒网络技术智能数字产业链";

	private static final String TRADITIONAL = "這個們來為國說時會對後過發經學樣長進開從實軍無與機業關點兩間問並應戰頭體見產製話給門論處義幾條係氣題變總電數報結務場"
			+ "計資許統區隊決達強難權設記類據該規萬術領確傳師觀讓識帶導爭運黨幹眾議貫徹習堅組織責風紀縣鎮農濟環態創團講憲協監執標準質調擴積極緊嚴奮鬥夢復興"
			+ "麗諧衛醫療貧脫險穩優勢項財稅貿灣僑歷偉幟屆聞網絡鏈當動還種實東將聲員認題邊張";

	private static final String MARKS = "，。、：；！？“”‘’《》（）—…「」『』　·";

	private static final BitSet COMMON = new BitSet(0x10000);

	static {
		(SIMPLIFIED + TRADITIONAL + MARKS).chars().forEach(COMMON::set);
	}

	/** A wrong character weighs as much as three right ones. */
	private static final int WRONG = 3;

	private CommonCharacters() {
	}

	/**
	 * The share of common characters among those beyond ASCII, less the wrong ones.
	 * @return at most 1; Chinese of any genre is above 0.5; 0 where there are none
	 */
	static double share(CharSequence text) {
		int all = 0;
		int score = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean common = COMMON.get(c);
			all += (c >= 0x80) ? 1 : 0;
			score += common ? 1 : 0;
			if (!common && isWrong(c)) {
				score -= WRONG;
			}
		}
		return (all > 0) ? (double) score / all : 0;
	}

	/** Lost, for private use, or a control character. */
	private static boolean isWrong(char c) {
		return c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF' || c >= 0x7F && c < 0xA0
				|| c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
	}

}
