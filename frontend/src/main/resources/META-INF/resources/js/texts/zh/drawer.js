/** The drawer under the map, in Chinese. */
export const texts = {};
