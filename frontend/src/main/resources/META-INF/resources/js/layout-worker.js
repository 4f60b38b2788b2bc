import { layouts } from "./layout.js";

/** Computes one layout a message, off the page's thread. */
addEventListener("message", ({ data }) => postMessage({ job: data.job, result: layouts[data.kind](data.input) }));
