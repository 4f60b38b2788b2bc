/** The search, in Chinese. */
export const texts = {
	"search.label": "搜索概念",
	"search.hint": "搜索概念：名称、别名、拼音、首字母",
	"search.none": "词表里没有“{q}”",
	"search.options": "找到的概念",
};
