import { layouts } from "./layout.js";

/** Computes one layout a message, off the page's thread; what goes wrong is told as well. */
addEventListener("message", ({ data: { job, kind, input } }) => {
	try {
		postMessage({ job, result: layouts[kind](input) });
	} catch (error) {
		postMessage({ job, error: String(error) });
	}
});
