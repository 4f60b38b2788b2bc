import { weather } from "../api.js";
import { byId, icon } from "../dom.js";
import { t } from "../texts.js";
import { drawWaiting } from "../waiting.js";
import { known } from "./known.js";

let early = false;

/** Says above the page that the server is away or still computes what is asked for, and takes it back. */
export function watchWeather() {
	weather.addEventListener("unavailable", ({ detail }) => {
		if (known()) {
			banner("info", detail === null ? t("error.network") : t("error.restarting", { n: detail }));
		} else {
			early = true;
			drawWaiting(t(detail === null ? "error.network" : "error.starting"));
		}
	});
	weather.addEventListener("computing", ({ detail }) => banner("info", detail));
	weather.addEventListener("available", calm);
}

/** @returns {boolean} whether this page was there before the server */
export function wasEarly() {
	return early;
}

export function banner(sign, ...parts) {
	byId("banner").hidden = false;
	byId("banner").replaceChildren(icon(sign), ...parts);
}

export function calm() {
	byId("banner").hidden = true;
}
