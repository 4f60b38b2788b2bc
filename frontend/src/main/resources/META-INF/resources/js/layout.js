import { around } from "./layout/around.js";
import { overview } from "./layout/overview.js";
import { ring } from "./layout/ring.js";

/** The three ways to place a picture; pure, so a worker or a test can call them. */
export const layouts = { overview, ring, around };
