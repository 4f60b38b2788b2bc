/** Appearance, communities and centralities, in English. */
export const texts = {};
