import { analysis } from "./api/analysis.js";
import { graph } from "./api/graph.js";
import { jobs } from "./api/jobs.js";
import { queries } from "./api/queries.js";
import { site } from "./api/site.js";
import { speeches } from "./api/speeches.js";
import { views } from "./api/views.js";
import { vocabulary } from "./api/vocabulary.js";

export { Problem, weather } from "./api/http.js";
export { FORESIGHT } from "./api/vocabulary.js";

/** The server: only the modules in api/ know addresses. */
export const api = { ...analysis, ...graph, ...jobs, ...queries, ...site, ...speeches, ...views, ...vocabulary };
