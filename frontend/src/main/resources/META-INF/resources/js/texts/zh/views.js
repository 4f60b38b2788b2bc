/** Saved views, undo and redo, in Chinese. */
export const texts = {};
