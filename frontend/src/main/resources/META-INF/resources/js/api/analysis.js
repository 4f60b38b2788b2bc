/** Communities, centralities and where the overview has its concepts. */
export const analysis = {};
