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
};
