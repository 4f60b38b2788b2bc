package tifa.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A curator adds speeches on the screen of the corpus and sees what became of them.
 */
@TestMethodOrder(OrderAnnotation.class)
class CorpusJobsIT extends OpenPage {

	private static final String COLLECTION = "试用集";

	private static Started tifa;

	@BeforeAll
	static void open() throws IOException {
		tifa = new Started("--sample");
		Api api = tifa.api();
		Waiting.until(Duration.ofMinutes(3), () -> api.get("/api/corpus").number("fictional") >= 16);
		map = new MapPage(chromium.browser(), 1440, 900).logIn(tifa.product(), false);
		map.page().navigate(tifa.product().address() + "/#screen=speeches");
		assertThat(map.part("job")).hasCount(1);
		map.drawn();
	}

	@AfterAll
	static void close() throws IOException {
		closeThePage();
		if (tifa != null) {
			tifa.close();
		}
	}

	@Test
	@Order(1)
	void droppedFilesGoToTheCollectionAndTheirJobTellsWhatBecameOfThem() throws IOException {
		map.part("intake-collection").fill(COLLECTION);
		map.page()
			.evaluate(
					"""
							() => {
								const dataTransfer = new DataTransfer();
								const text = '同志们：要坚持以人民为中心，推动高质量发展，不断满足人民日益增长的美好生活需要。';
								dataTransfer.items.add(new File([text], '好.txt', { type: 'text/plain' }));
								dataTransfer.items.add(new File(['no Chinese here'], 'bad.txt', { type: 'text/plain' }));
								document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
							}""");
		Locator job = done(2);
		assertThat(job).containsText("新增 1，已有 0，未收 1");
		assertThat(job).containsText(COLLECTION);
		job.getByTestId("job-open").click();
		assertThat(job.getByTestId("job-result")).hasCount(2);
		assertThat(job.locator("[data-state=ADDED] a")).hasText("好.txt");
		assertThat(job.locator("[data-state=REJECTED]")).containsText("汉字");
		assertThat(tifa.api().get("/api/speeches", "collection", COLLECTION).number("total")).isEqualTo(1);
		assertThat(map.barriers()).isEmpty();
	}

	@Test
	@Order(2)
	void aPastedTextWithAWrongDateStaysInItsForm() {
		map.part("paste").click();
		map.part("intake-text").fill("同志们：要坚持和加强党的全面领导，坚持以人民为中心，深入推进乡村振兴。");
		map.part("intake-title").fill("粘贴来的讲话");
		map.part("intake-date").fill("2024-99");
		map.part("paste-send").click();
		assertThat(map.part("paste-wrong")).containsText("2024-99");
		assertThat(map.part("intake-title")).hasValue("粘贴来的讲话");
		assertThat(map.complaints()).hasSize(1).first().asString().contains("400");
	}

	@Test
	@Order(3)
	void aPastedTextIsTakenInUnderItsTitle() throws IOException {
		map.part("intake-date").fill("2024-05");
		map.part("paste-send").click();
		assertThat(map.part("paste-form")).isHidden();
		assertThat(done(3)).containsText("新增 1，已有 0，未收 0");
		JsonObject speech = tifa.api().get("/api/speeches", "q", "粘贴来的讲话").list("items").findFirst().orElseThrow();
		assertThat(speech.get("date").getAsString()).isEqualTo("2024-05");
		assertThat(map.part("speech-row").filter(new Locator.FilterOptions().setHasText("粘贴来的讲话"))).hasCount(1);
	}

	@Test
	@Order(4)
	void aTableGoesOnWhenItsColumnsAreTold() throws IOException {
		String table = "甲,乙\n修路的事,青石县要坚持以人民为中心，把路修好，把桥修好。\n修桥的事,青石县要坚持以人民为中心，把桥先修好。\n";
		map.part("file-input")
			.setInputFiles(new FilePayload("表.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
		map.page().locator(".uploads").getByTestId("say-columns").click();
		map.part("columns-send").click();
		assertThat(map.part("columns-wrong")).containsText("正文");
		assertThat(map.barriers()).isEmpty();
		map.part("column-0").selectOption("title");
		map.part("column-1").selectOption("text");
		map.part("columns-send").click();
		assertThat(done(5)).containsText("新增 1，已有 0，未收 0");
		assertThat(tifa.api().get("/api/speeches", "q", "修桥的事").number("total")).isEqualTo(1);
	}

	@Test
	@Order(5)
	void aCheckSaysThatNothingIsBroken() {
		map.part("check").click();
		Locator job = done(6);
		assertThat(job.locator("[data-testid=job-result][data-state=SOUND]")).containsText("一切无误");
		assertThat(map.barriers()).isEmpty();
	}

	@Test
	@Order(6)
	void itFitsAPhoneAndSpeaksEnglish() {
		map.page().setViewportSize(390, 844);
		assertThat(map.wider()).isFalse();
		map.part("en").click();
		assertThat(map.part("job").first()).containsText("nothing broken");
		assertThat(map.wider()).isFalse();
	}

	/** The newest of so many jobs, once all have ended. */
	private static Locator done(int jobs) {
		assertThat(map.part("job")).hasCount(jobs);
		assertThat(map.page().locator("[data-testid=job][data-state=DONE]")).hasCount(jobs);
		return map.part("job").first();
	}

}
