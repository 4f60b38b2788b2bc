/** The search, in English. */
export const texts = {
	"search.label": "Search concepts",
	"search.hint": "Search concepts: name, alias, pinyin, English",
	"search.none": "\"{q}\" is not in the vocabulary",
	"search.options": "Concepts found",
};
