/** The drawer under the map, in English. */
export const texts = {};
