/** The few words in which the modules' tests are written; a test that throws has failed. */
const tests = [];

/** @param {string} name a sentence @param {() => void|Promise<void>} body */
export function test(name, body) {
	tests.push({ name, body });
}

export function equal(found, expected, about = "") {
	const [one, other] = [found, expected].map((value) => JSON.stringify(value));
	if (one !== other) {
		throw new Error(`${about} expected ${other}, found ${one}`);
	}
}

export function holds(truth, about) {
	if (!truth) {
		throw new Error(about);
	}
}

/** One after the other. @returns {Promise<{name: string, error: string?}[]>} */
export async function run() {
	const results = [];
	for (const { name, body } of tests) {
		try {
			await body();
			results.push({ name, error: null });
		} catch (error) {
			results.push({ name, error: String(error.stack ?? error) });
		}
	}
	return results;
}
