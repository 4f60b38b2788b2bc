import { texts as analysis } from "./zh/analysis.js";
import { texts as corpus } from "./zh/corpus.js";
import { texts as drawer } from "./zh/drawer.js";
import { texts as evidence } from "./zh/evidence.js";
import { texts as exporting } from "./zh/export.js";
import { texts as filters } from "./zh/filters.js";
import { texts as frame } from "./zh/frame.js";
import { texts as guide } from "./zh/guide.js";
import { texts as map } from "./zh/map.js";
import { texts as method } from "./zh/method.js";
import { texts as panel } from "./zh/panel.js";
import { texts as problems } from "./zh/problems.js";
import { texts as query } from "./zh/query.js";
import { texts as reader } from "./zh/reader.js";
import { texts as search } from "./zh/search.js";
import { texts as views } from "./zh/views.js";
import { texts as vocabulary } from "./zh/vocabulary.js";

/** The texts of the page by feature, in Chinese. */
export const parts = { analysis, corpus, drawer, evidence, exporting, filters, frame, guide, map, method, panel, problems, query, reader, search, views, vocabulary };

/** Every text of the page, in Chinese. */
export const zh = Object.assign({}, ...Object.values(parts));
