/** What went wrong, in English. */
export const texts = {
	"error.title": "That did not work",
	"error.network": "Tifa cannot be reached, trying again. What you see stays; nothing is lost.",
	"error.away": "Tifa cannot be reached: it is not running, or the network is down. This step was not done; please try again in a while.",
	"error.restarting": "The graph database is starting, about {n} s. What you see stays; nothing is lost.",
	"error.starting": "The graph database is starting, then the map appears",
	"error.again": "Try again",
	"error.timeout": "No answer within {n} seconds: please try again.",
	"error.unknownTerm": "\"{term}\" is not in the vocabulary: back to all speeches.",
	"error.unknownThere": "\"{term}\" is not in the vocabulary: the map stays as it is.",
	"error.because": "{title}: {detail}",
};
