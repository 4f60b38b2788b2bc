/** Saved views, undo and redo, in English. */
export const texts = {};
