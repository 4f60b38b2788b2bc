/** Appearance, communities and centralities, in Chinese. */
export const texts = {};
