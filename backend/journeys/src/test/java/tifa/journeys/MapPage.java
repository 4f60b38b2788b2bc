package tifa.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.MouseButton;
import com.microsoft.playwright.options.ReducedMotion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

/**
 * The page as a person meets it, and what they can't see: what is drawn on the canvas,
 * and what the browser complained of.
 */
final class MapPage implements AutoCloseable {

	/** A loaded machine draws slowly; nothing here is worth a false alarm. */
	private static final double PATIENCE = 120_000;

	private static final String AXE = script();

	private static final String CY = "document.getElementById('graph')._cyreg.cy";

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	MapPage(Browser browser, int width, int height) {
		this.context = browser.newContext(new NewContextOptions().setViewportSize(width, height)
			.setLocale("zh-CN")
			.setColorScheme(ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.REDUCE));
		this.context.setDefaultTimeout(PATIENCE);
		this.context.setDefaultNavigationTimeout(PATIENCE);
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (message.type().matches("error|warning")) {
				this.complaints.add(message.text() + " " + message.location());
			}
		});
		this.page.onPageError(this.complaints::add);
		setDefaultAssertionTimeout(PATIENCE);
	}

	private static String script() {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Page page() {
		return this.page;
	}

	Locator part(String testId) {
		return this.page.getByTestId(testId);
	}

	/** Opens the printed link, or with a token the login page. */
	MapPage logIn(Product product, boolean withLink) throws IOException {
		if (withLink) {
			this.page.navigate(product.loginLink());
		}
		else {
			this.page.navigate(product.address() + "/login");
			part("token").fill(product.home().token());
			this.page.keyboard().press("Enter");
		}
		this.page.waitForURL(product.address() + "/");
		return drawn();
	}

	/** Waits until map and panel are there. */
	MapPage drawn() {
		assertThat(this.page.locator("html[data-ready=true]")).hasCount(1);
		assertThat(this.page.locator("#panel[aria-busy=true]")).hasCount(0);
		return this;
	}

	/** The names on the map. */
	List<String> names() {
		return strings(CY + ".nodes().map((node) => node.data('name'))");
	}

	/** The ids of the links on the map, each with its count. */
	List<String> links() {
		return strings(CY + ".edges().map((edge) => edge.id() + ' ' + edge.data('weight'))");
	}

	/** What the export menu gives. */
	Path export(String kind) {
		part("export").click();
		Download file = this.page.waitForDownload(() -> part("export-" + kind).click());
		Path saved = file.path().resolveSibling(file.suggestedFilename());
		file.saveAs(saved);
		return saved;
	}

	/** Where each of them stands. */
	Map<String, String> positions() {
		return strings(CY + ".nodes().map((node) => node.data('name') + '\\t' + "
				+ "[node.position('x'), node.position('y')].map((at) => at.toFixed(2)))")
			.stream()
			.map((line) -> line.split("\t"))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1]));
	}

	/** The pairs of concepts whose labels overlap as they are drawn. */
	List<String> overlappingLabels() {
		return labels("boxes.flatMap((a, i) => boxes.slice(i + 1)"
				+ ".filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)"
				+ ".map((b) => `${a.name} ${b.name}`))");
	}

	/** The concepts whose labels can be read. */
	List<String> readableLabels() {
		return labels("boxes.map(({ name }) => name)");
	}

	/** Two frames on, what has changed has been drawn. */
	private List<String> labels(String expression) {
		return strings("await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then("
				+ "() => import('/js/label-layer.js')).then((layer) => layer.boxesOf(document.getElementById('graph')))"
				+ ".then((boxes) => " + expression + ")");
	}

	/** The names that bear the ring of the selected. */
	List<String> selected() {
		return strings(CY + ".nodes('.sel').map((node) => node.data('name'))");
	}

	/** Double-clicks a concept on the canvas. */
	void doubleClick(String name) {
		double[] at = place(name);
		this.page.mouse().dblclick(at[0], at[1]);
	}

	void rightClick(String name) {
		double[] at = place(name);
		this.page.mouse().click(at[0], at[1], new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
	}

	void pointAt(String name) {
		double[] at = place(name);
		this.page.mouse().move(at[0], at[1]);
	}

	private double[] place(String name) {
		return strings("(() => { const { x, y } = " + CY + ".nodes().filter((node) => node.data('name') === '" + name
				+ "').renderedPosition(); const host = " + CY
				+ ".container().getBoundingClientRect(); return [host.x + x, host.y + y].map(String); })()")
			.stream()
			.mapToDouble(Double::parseDouble)
			.toArray();
	}

	/** Clicks the edge that is easiest to hit on the canvas, and tells its ends. */
	List<String> clickAnEdge() {
		List<String> found = strings(
				"""
						(() => {
							const host = CY.container().getBoundingClientRect();
							const at = (edge, t) => ['x', 'y'].map((c) => edge.source().renderedPosition(c) * (1 - t)
								+ edge.target().renderedPosition(c) * t);
							const room = ([x, y], own) => Math.min(
								...CY.nodes().map((node) => {
									const b = node.renderedBoundingBox();
									return Math.max(b.x1 - x, x - b.x2, b.y1 - y, y - b.y2);
								}),
								...CY.edges().not(own).map((edge) => {
									const [[x1, y1], [x2, y2]] = [at(edge, 0), at(edge, 1)];
									return Math.abs((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / Math.hypot(x2 - x1, y2 - y1);
								}));
							const spots = CY.edges().map((edge) => ({ edge, spot: at(edge, 0.5), room: room(at(edge, 0.5), edge) }));
							const best = spots.reduce((a, b) => (b.room > a.room ? b : a));
							return [host.x + best.spot[0], host.y + best.spot[1], best.edge.source().data('name'),
								best.edge.target().data('name')].map(String);
						})()"""
					.replace("CY", CY));
		this.page.mouse().click(Double.parseDouble(found.get(0)), Double.parseDouble(found.get(1)));
		return found.subList(2, 4);
	}

	/** Whether something has to be scrolled sideways. */
	boolean wider() {
		return (Boolean) this.page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
	}

	/** What axe finds to be a barrier, minor ones too. */
	List<String> barriers() {
		return axe("{ resultTypes: ['violations'] }");
	}

	/** Of these, what is one in whatever colours. */
	List<String> colourlessBarriers() {
		return axe("{ rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] }");
	}

	/** Of these, words that stand out too little. */
	List<String> contrasts() {
		return axe("{ runOnly: ['color-contrast'], resultTypes: ['violations'] }");
	}

	private List<String> axe(String how) {
		if (!(Boolean) this.page.evaluate("() => 'axe' in window")) {
			this.page.evaluate(AXE);
		}
		return strings("await axe.run(" + how + ").then(({ violations }) => violations"
				+ ".map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`))");
	}

	/**
	 * What the browser said on its console since it was asked last, breaches of the
	 * content policy among it.
	 */
	List<String> complaints() {
		List<String> said = List.copyOf(this.complaints);
		this.complaints.clear();
		return said;
	}

	private List<String> strings(String expression) {
		Object json = this.page.evaluate("async () => JSON.stringify(" + expression + ")");
		return new Gson().fromJson((String) json, new TypeToken<List<String>>() {
		}.getType());
	}

	@Override
	public void close() {
		this.context.close();
	}

}
