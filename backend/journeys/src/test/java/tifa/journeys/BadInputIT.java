package tifa.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that can't be taken in: each is named with its reason, and the others of the
 * batch are added.
 */
class BadInputIT {

	private static final int SIXTY_MEGABYTES = 60 * 1024 * 1024;

	private static final String GOOD = "在河湾县基层治理座谈会上的讲话\n（2021年4月）\n"
			+ "同志们：\n河湾县坚持党建引领基层治理，增强四个意识，做到两个维护，把群众路线落到每一个村居。\n" + "要持续整治形式主义，为基层减负，让干部有更多时间走进群众、解决问题。\n";

	private static final String OTHER = "在白沙村座谈会上的讲话\n（2020年6月）\n同志们：\n白沙村坚持党建引领，反对形式主义，修路的事要抓紧办，把群众路线走好。\n";

	private static final List<String> REFUSED = List.of("空.txt", "程序.txt", "english.txt", "太大.txt", "损坏.pdf",
			"包.zip/坏.docx", "表.csv");

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@Test
	void eachIsNamedWithItsReasonAndTheRestIsAdded() throws IOException {
		Api api = tifa.api();
		JsonObject job = api.ingest(batch()).object();
		assertThat(job.get("state").getAsString()).isEqualTo("DONE");
		assertThat(states(job)).containsExactlyInAnyOrder("空.txt REJECTED", "程序.txt REJECTED", "english.txt REJECTED",
				"太大.txt REJECTED", "损坏.pdf REJECTED", "包.zip/坏.docx REJECTED", "包.zip/内/好.rtf ADDED", "表.csv REJECTED",
				"国标.txt ADDED", "好.txt DUPLICATE");
		String path = "/api/ingests/" + job.get("id").getAsString();
		assertThat(reasons(api.in("zh-CN,zh;q=0.9").get(path))).allMatch((reason) -> han(reason) > 4);
		assertThat(reasons(api.in("en-GB,en;q=0.9").get(path)))
			.allMatch((reason) -> han(reason) == 0 && reason.length() > 10);
		String before = api.get("/api/corpus").body();
		assertThat(states(api.ingest(batch()).object())).contains("好.txt DUPLICATE", "包.zip/内/好.rtf DUPLICATE");
		assertThat(api.get("/api/corpus").body()).isEqualTo(before);
	}

	@Test
	void aTableGoesOnOnceItsColumnsAreTold() throws IOException {
		Api api = tifa.api();
		String rows = "第一篇,2020年,青石县要坚持问题导向，把路修好，把桥修好。\n第二篇,2020年,\n第三篇,2021-03,青石县要坚持问题导向，把学校办好。\n";
		JsonObject refused = api.ingest(new Upload().file("讲话.csv", "甲,乙,丙\n" + rows)).object();
		JsonObject result = refused.getAsJsonArray("results").get(0).getAsJsonObject();
		assertThat(result.get("code").getAsString()).isEqualTo("table.unmapped");
		assertThat(result.getAsJsonObject("table").get("columns")).hasToString("[\"甲\",\"乙\",\"丙\"]");
		Api.Answer told = api.post("/api/ingests/" + refused.get("id").getAsString() + "/columns",
				"{\"file\": \"讲话.csv\", \"columns\": {\"text\": \"丙\", \"title\": \"甲\", \"date\": \"乙\"}}");
		assertThat(told.status()).isEqualTo(202);
		assertThat(states(api.ended(told.location()).object())).containsExactlyInAnyOrder("讲话.csv ADDED",
				"讲话.csv:3 REJECTED");
	}

	private static Upload batch() throws IOException {
		byte[] large = new byte[SIXTY_MEGABYTES];
		Arrays.fill(large, (byte) 'a');
		byte[] binary = new byte[4096];
		new Random(1).nextBytes(binary);
		return new Upload().file("空.txt", new byte[0])
			.file("程序.txt", binary)
			.file("english.txt", "This speech is about rural governance and has no Chinese in it at all. ".repeat(20))
			.file("太大.txt", large)
			.file("损坏.pdf", "%PDF-1.7\n1 0 obj\n<<>>")
			.file("包.zip", archive())
			.file("表.csv", "甲,乙\n修路,修桥\n")
			.file("国标.txt", GOOD.getBytes(Charset.forName("GBK")))
			.file("好.txt", GOOD.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] archive() throws IOException {
		StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc1 ");
		OTHER.chars().forEach((c) -> rtf.append((c == '\n') ? "\\par\n" : "\\u" + (short) c + "?"));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("坏.docx"));
			zip.write("PK\u0003\u0004 was a document".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("内/好.rtf"));
			zip.write(rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII));
		}
		return bytes.toByteArray();
	}

	private static List<String> states(JsonObject job) {
		return job.getAsJsonArray("results")
			.asList()
			.stream()
			.map((each) -> each.getAsJsonObject())
			.map((each) -> each.get("file").getAsString() + " " + each.get("state").getAsString())
			.toList();
	}

	private static List<String> reasons(Api.Answer job) {
		List<String> reasons = job.list("results")
			.filter((each) -> REFUSED.contains(each.get("file").getAsString()))
			.map((each) -> each.get("reason").getAsString())
			.toList();
		assertThat(reasons).hasSameSizeAs(REFUSED);
		return reasons;
	}

	private static long han(String text) {
		return text.codePoints().filter(Character::isIdeographic).count();
	}

}
