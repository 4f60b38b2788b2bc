package tifa.journeys;

import java.util.Map;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What hands do on the map: drawing around concepts, looking at a part, pointing.
 */
class HandsIT extends OpenMap {

	private BoundingBox room;

	@BeforeEach
	void lookAtAll() {
		map.page().locator("#zoom-fit").click();
		this.room = map.part("map").boundingBox();
	}

	@Test
	void aBoxDrawnWithShiftSelectsWhatItHolds() {
		map.page().keyboard().down("Shift");
		along(new double[][] { { 0.02, 0.02 }, { 0.6, 0.98 } });
		map.page().keyboard().up("Shift");
		assertThat(map.selected()).hasSizeGreaterThan(3);
		assertThat(map.selected().size()).isLessThan(map.names().size());
		map.page().keyboard().press("Escape");
	}

	@Test
	void aLassoIsDrawnOnceAfterItsKey() {
		map.page().keyboard().press("l");
		along(new double[][] { { 0.4, 0.02 }, { 0.98, 0.02 }, { 0.98, 0.98 }, { 0.4, 0.98 } });
		assertThat(map.selected()).hasSizeGreaterThan(3);
		int selected = map.selected().size();
		Map<String, String> before = map.positions();
		along(new double[][] { { 0.01, 0.97 }, { 0.02, 0.99 } });
		assertThat(map.selected()).as("dragging the ground moves the map again").hasSize(selected);
		assertThat(map.positions()).isEqualTo(before);
		map.page().keyboard().press("Escape");
	}

	@Test
	void aSmallMapShowsWhichPartIsSeenAndMovesIt() {
		assertThat(map.page().locator("#minimap")).isHidden();
		map.page().locator("#zoom-in").click();
		map.page().locator("#zoom-in").click();
		assertThat(map.page().locator("#minimap")).isVisible();
		assertThat(map.overlappingLabels()).isEmpty();
		var seen = map.readableLabels();
		BoundingBox small = map.page().locator("#minimap").boundingBox();
		map.page().mouse().click(small.x + 20, small.y + 20);
		assertThat(map.readableLabels()).isNotEqualTo(seen);
		map.page().locator("#zoom-fit").click();
		assertThat(map.page().locator("#minimap")).isHidden();
	}

	@Test
	void whatIsPointedAtIsReadFirstWhereverItIs() {
		for (int i = 0; i < 5; i++) {
			map.page().locator("#zoom-out").click();
		}
		String hidden = map.names()
			.stream()
			.filter((name) -> !map.readableLabels().contains(name))
			.findFirst()
			.orElseThrow();
		map.pointAt(hidden);
		assertThat(map.readableLabels()).contains(hidden);
		assertThat(map.overlappingLabels()).isEmpty();
	}

	private void along(double[][] way) {
		Page page = map.page();
		for (int i = 0; i < way.length; i++) {
			page.mouse()
				.move(this.room.x + way[i][0] * this.room.width, this.room.y + way[i][1] * this.room.height,
						new Mouse.MoveOptions().setSteps(5));
			if (i == 0) {
				page.mouse().down();
			}
		}
		page.mouse().up();
	}

}
