/** Saved views. */
export const views = {};
