import { api, Problem } from "../api.js";
import { t } from "../texts.js";
import { addressOf } from "./asked.js";
import { declaredBy, fieldsOf, fits, jsonOf, keptOf } from "./parameters.js";

/** Longer than the server's own limit, so that its word comes first. */
const PATIENCE = 30_000;

/**
 * What lies on the desk: a statement with its parameters, and its answer. Tells "changed" whenever the answer is another.
 */
export class Desk extends EventTarget {

	asked = { key: null, text: "", declared: [], values: new Map(), named: null, saved: null, as: null, auto: false };
	text = "";
	values = new Map();
	answer = null;
	/** What the answer is to. */
	ran = null;
	plan = null;
	trouble = null;
	running = null;
	stopping = null;
	tab = "table";
	sort = null;
	/** What rows have to hold to be shown. */
	only = "";

	/** @param {import("./asked.js").Asked} asked */
	open(asked) {
		this.cancel();
		Object.assign(this, { asked, text: asked.text, values: asked.values, answer: null, ran: null, plan: null, trouble: null, tab: "table", sort: null, only: "" });
	}

	fields() {
		return fieldsOf(this.text, this.asked.declared, this.values);
	}

	given() {
		return jsonOf(this.fields());
	}

	/** The named query, where the statement is still its own. */
	named() {
		return this.text === this.asked.named?.text ? this.asked.named : null;
	}

	address() {
		return addressOf(this.text, this.given(), this.named(), this.asked.saved);
	}

	/** Whether what the answer is to was changed since. */
	stale() {
		return this.ran !== null && (this.ran.text !== this.text || this.ran.given !== this.given());
	}

	/** Whether the query that is kept says something else than the desk. */
	changed() {
		const { saved } = this.asked;
		return Boolean(saved) && (saved.text !== this.text || keptOf(this.fields()) !== keptOf(fieldsOf(saved.text, declaredBy(saved), new Map())));
	}

	/** @param {number} [skip] how many rows to leave out */
	async run(skip = 0) {
		const wrong = this.fields().find((field) => !fits(field));
		if (wrong) {
			this.trouble = { message: t("query.notOfType", { name: wrong.name, type: t(`query.type.${wrong.type}`) }) };
			this.tell();
			return;
		}
		const ran = { text: this.text, given: this.given(), skip };
		const answer = await this.ask(ran.text, ran.given, skip);
		if (answer) {
			Object.assign(this, { answer, ran, plan: answer.plan, tab: answer.plan ? "plan" : this.tab === "plan" ? "table" : this.tab, sort: null, only: "" });
			this.tell();
		}
	}

	async explain() {
		const answer = await this.ask(`EXPLAIN ${this.text}`, this.given());
		this.plan = answer?.plan ?? this.plan;
		this.tell();
	}

	async ask(text, given, skip = 0) {
		this.cancel();
		await this.stopping;
		const running = { stop: new AbortController(), since: Date.now() };
		Object.assign(this, { running, trouble: null });
		this.tell();
		try {
			return await api.cypher(text, given, skip, AbortSignal.any([running.stop.signal, AbortSignal.timeout(PATIENCE)]));
		} catch (error) {
			if (this.running === running) {
				this.trouble = troubleOf(error);
			}
			return null;
		} finally {
			if (this.running === running) {
				this.running = null;
				this.tell();
			}
		}
	}

	/** What runs is no longer waited for, and the server told to stop it. */
	cancel() {
		if (this.running) {
			this.running.stop.abort();
			this.running = null;
			this.stopping = api.stopCypher().catch(() => null);
			this.trouble = { message: t("query.cancelled"), calm: true };
			this.tell();
		}
	}

	tell() {
		this.dispatchEvent(new Event("changed"));
	}

}

function troubleOf(error) {
	if (error instanceof Problem) {
		const { line, column } = error.values ?? {};
		return { message: error.message, code: error.code, ...(Number.isInteger(line) ? { line, column } : {}) };
	}
	return { message: error.name === "TimeoutError" ? t("error.timeout", { n: PATIENCE / 1000 }) : t("query.noAnswer") };
}
