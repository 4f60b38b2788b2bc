/** What greets somebody new, in English. */
export const texts = {
	"empty.map": "Map",
	"empty.mapText": "Tifa finds the political concepts in every passage and links those that appear together.",
	"empty.proof": "Evidence",
	"empty.proofText": "Click a link and read every passage that made it; its number is the number of passages.",
	"empty.share": "Share",
	"empty.shareText": "Every view has an address: reload it, keep it, send it, and the same view comes back.",
	"empty.sample": "See the sample",
	"empty.sampleText": "Speeches written for Tifa, fictional",
	"key.search": "Search for a concept",
	"key.tab": "Through the concepts and links on the map; Enter selects",
	"key.grow": "Add the next neighbours of the selected concept",
	"key.undo": "Undo, on the map",
	"key.redo": "Redo, on the map",
	"key.arrows": "Move through search results and menus",
	"key.escape": "Back: closes a menu, drops the selection, closes a text",
	"key.make": "Make a concept of what is selected in a speech",
};
