/** What greets somebody new, in Chinese. */
export const texts = {
	"empty.map": "成图",
	"empty.mapText": "提法从每段文字里认出政治概念，同段出现的两个概念连成一线。",
	"empty.proof": "求证",
	"empty.proofText": "点一条线，读到造成它的每一段原文；线上的数就是段数。",
	"empty.share": "分享",
	"empty.shareText": "每个视图都在地址栏里，刷新、收藏、发给同事，看到的一样。",
	"empty.sample": "先看示例语料",
	"empty.sampleText": "为提法而写，纯属虚构",
	"key.search": "搜索概念",
	"key.tab": "依次到图上的概念和连线，回车选中",
	"key.grow": "再加选中概念的邻居",
	"key.undo": "撤销（地图上）",
	"key.redo": "重做（地图上）",
	"key.arrows": "在搜索结果和菜单里移动",
	"key.escape": "退回：关菜单、取消选中、合上原文",
	"key.make": "把原文里选中的文字作为概念",
};
