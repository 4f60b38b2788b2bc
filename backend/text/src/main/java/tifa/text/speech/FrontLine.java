package tifa.text.speech;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms that a line before the first paragraph may have.
 */
final class FrontLine {

	/** The commonest surnames, so that 前言 or 夯实基础 is no speaker. */
	static final String SURNAME = "(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖"
			+ "贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温常康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌"
			+ "毕季裴霍涂苗谷盛曲翁冉骆蓝辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆司卓古吉缪简连芦麦褚娄窦戚岑景费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝习"
			+ "張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭蔣葉蘇呂盧鐘譚陸賈韋鄒龍陶賀顧龔錢嚴湯溫莊聶魯歐關蘭駱藍華喬齊]" + "|欧阳|上官|司马|诸葛|司徒|慕容|歐陽|司馬)";

	static final String NAME = "(?:" + SURNAME + "[ 　]{0,3}\\p{IsHan}{1,2}|\\p{IsHan}{1,8}·\\p{IsHan}{1,8})";

	static final String OFFICE = "(?:总理|总书记|主席|书记|省长|市长|县长|区长|州长|镇长|乡长|部长|主任|局长|院长|厅长|会长|委员长|秘书长|检察长|行长|校长|司令员|政委|董事长|总经理|组长)";

	private static final Pattern BY_LINE = Pattern
		.compile("(?:(?<office>[\\p{IsHan}、，（）()]{2,40})[ 　]+)?(?<name>" + NAME + ")");

	private static final Pattern GLUED = Pattern
		.compile("(?<office>[\\p{IsHan}、，（）()]{0,30}(?:代)?" + OFFICE + "（?(?:代理)?）?)[ 　]*(?<name>" + NAME + ")(?:同志)?");

	private static final Pattern OFFICE_ALONE = Pattern.compile("[\\p{IsHan}、，]{2,30}" + OFFICE);

	private static final Pattern NUMBER = Pattern
		.compile("[\\p{IsHan}（）() ]{1,16}[〔\\[（(【](\\d{4})[〕\\]）)】]第?[ ]?\\d{1,5}号|第[ ]?\\d{1,5}号");

	private static final Pattern SESSION = Pattern
		.compile("[（(—\\-–－―]*[ 　]*(?:\\d{4}|[一二三四五六七八九〇○零]{4})年[^。；]{0,10}?日(?<occasion>[^。；]{4,60}?(?:会议|大会|全会|代表会))"
				+ "(?:上|审议)?(?:通过|批准|修订|公布)?[）)]?");

	private FrontLine() {
	}

	/** The by-line: groups {@code office} and {@code name}; or null. */
	static Matcher byLine(String line) {
		Matcher glued = GLUED.matcher(line);
		if (glued.matches()) {
			return glued;
		}
		Matcher spaced = BY_LINE.matcher(line);
		return (spaced.matches() && Kinds.of(line) == null) ? spaced : null;
	}

	static boolean isOffice(String line) {
		return OFFICE_ALONE.matcher(line).matches();
	}

	/** A document's number, such as 国发〔2018〕5号, with its year as group 1; or null. */
	static Matcher number(String line) {
		Matcher number = NUMBER.matcher(line);
		return number.matches() ? number : null;
	}

	/** 2019年3月5日在某某会议上: the meeting is the group {@code occasion}; or null. */
	static Matcher session(String line) {
		Matcher session = SESSION.matcher(line);
		return session.matches() ? session : null;
	}

	static boolean isSubtitle(String line) {
		return line.startsWith("—") || line.startsWith("--") || line.startsWith("――") || line.startsWith("－－");
	}

	static String withoutDash(String line) {
		return line.replaceFirst("^[—\\-―－ 　]+", "");
	}

}
