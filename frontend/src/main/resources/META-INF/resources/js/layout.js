import { around } from "./layout/around.js";
import { concentric } from "./layout/concentric.js";
import { loose } from "./layout/loose.js";
import { overview } from "./layout/overview.js";
import { ring } from "./layout/ring.js";
import { timeline } from "./layout/timeline.js";

/** The ways to place a picture; pure, so a worker or a test can call them. */
export const layouts = { overview, ring, around, concentric, timeline, loose };
