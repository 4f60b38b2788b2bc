import { texts as analysis } from "./en/analysis.js";
import { texts as corpus } from "./en/corpus.js";
import { texts as drawer } from "./en/drawer.js";
import { texts as evidence } from "./en/evidence.js";
import { texts as exporting } from "./en/export.js";
import { texts as filters } from "./en/filters.js";
import { texts as frame } from "./en/frame.js";
import { texts as guide } from "./en/guide.js";
import { texts as map } from "./en/map.js";
import { texts as method } from "./en/method.js";
import { texts as panel } from "./en/panel.js";
import { texts as problems } from "./en/problems.js";
import { texts as query } from "./en/query.js";
import { texts as reader } from "./en/reader.js";
import { texts as search } from "./en/search.js";
import { texts as views } from "./en/views.js";
import { texts as vocabulary } from "./en/vocabulary.js";

/** The texts of the page by feature, in English. */
export const parts = { analysis, corpus, drawer, evidence, exporting, filters, frame, guide, map, method, panel, problems, query, reader, search, views, vocabulary };

/** Every text of the page, in English. Quotes and dots are the plain ones, as the Chinese fonts make the curly ones as wide as a letter. */
export const en = Object.assign({}, ...Object.values(parts));
