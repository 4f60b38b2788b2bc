import { api } from "../api.js";
import { toast } from "../dom.js";
import { t } from "../texts.js";
import { said } from "../trouble.js";
import { frozen } from "../view/view.js";
import { tell } from "../views/told.js";
import { beyond, viewOf } from "./line.js";

/**
 * Opens the view that a method line tells, and says what is otherwise here than where it was written.
 * @param {string} text with the line in it @param {typeof import("../app/router.js").page} page
 */
export async function openLine(text, page) {
	try {
		const { asked, differs } = await api.line(text);
		page.dispatch("open", { view: frozen({ ...viewOf(asked, page.state().view), screen: "map" }) });
		await page.settled();
		const words = [...differs.map(({ message }) => message), ...beyond(asked).map((name) => t("method.beyond", { name, value: String(asked[name]) }))];
		tell(words.length ? [t("method.differs"), ...words] : []);
		if (!words.length) {
			toast(t("method.opened"));
		}
	} catch (error) {
		toast(said(error), "warn");
	}
}
