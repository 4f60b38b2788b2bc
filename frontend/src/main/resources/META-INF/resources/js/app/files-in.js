import { byId, h, toast } from "../dom.js";
import { dropped, picked } from "../files.js";
import { t } from "../texts.js";
import { said } from "../trouble.js";

/**
 * Files dropped anywhere on the page or picked; what sends them and tells what became of them comes when there are some.
 * @param {() => Promise<void>} grown called once a batch that added something is done
 */
export function filesIn(grown) {
	const [files, folder] = [byId("file-input"), byId("folder-input")];
	let over = 0;
	let collection = () => "";
	let coming = null;
	let there = null;

	for (const input of [files, folder]) {
		input.addEventListener("change", () => {
			const chosen = picked(input.files);
			input.value = "";
			send(chosen);
		});
	}
	document.addEventListener("dragenter", (event) => carriesFiles(event) && hint(++over));
	document.addEventListener("dragleave", (event) => carriesFiles(event) && hint(--over));
	document.addEventListener("dragover", (event) => carriesFiles(event) && event.preventDefault());
	document.addEventListener("drop", async (event) => {
		if (carriesFiles(event)) {
			event.preventDefault();
			hint(over = 0);
			send(await dropped(event.dataTransfer));
		}
	});

	function hint(depth) {
		document.querySelector(".dropnow").textContent = collection() ? t("upload.dropInto", { collection: collection() }) : t("upload.dropNow");
		document.body.classList.toggle("dropping", depth > 0);
	}

	async function upload() {
		try {
			coming ??= import("../upload.js").then((module) => (there = module.upload({ grown, collection: () => collection() })));
			return await coming;
		} catch (error) {
			coming = null;
			toast(said(error), "warn");
			throw error;
		}
	}

	/**
	 * @param {import("../files.js").Named[]} files @param {Record<string, string>} [fields] metadata, of a single file only
	 * @returns {Promise<{problem: Error?, results: object[]}>} what became of them
	 */
	async function send(files, fields) {
		return (await upload()).send(files, fields);
	}

	return {
		send,
		/** Follows a job that was not sent from here. @param {() => Promise<object>} ask for the job @param {(job: object) => void} say how far it is */
		watch: async (ask, say) => (await upload()).watch(ask, say),
		/** Which collection files go to from now on. @param {() => string} name empty for none */
		into: (name) => (collection = name),
		busy: () => Boolean(coming) && (there?.busy() ?? true),
		pick: () => files.click(),
		/** Buttons to pick files or a folder. @param {string} main the class of the first @param {string} [where] before the test id */
		buttons: (main, where = "") => [
			h(`button.btn.${main}`, { type: "button", "data-testid": `${where}pick-files`, onclick: () => files.click() }, t("upload.files")),
			h("button.btn.out", { type: "button", onclick: () => folder.click() }, t("upload.folder")),
		],
	};
}

function carriesFiles({ dataTransfer }) {
	return dataTransfer?.types.includes("Files");
}
