/** The few words in which the modules' tests are written; a test that throws has failed. */
const tests = [];

/** @param {string} name a sentence @param {() => void} body */
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

/** @returns {{name: string, error: string?}[]} */
export function run() {
	return tests.map(({ name, body }) => {
		try {
			body();
			return { name, error: null };
		} catch (error) {
			return { name, error: String(error.stack ?? error) };
		}
	});
}
