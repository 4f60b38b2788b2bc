import { api } from "./api.js";
import { byId } from "./dom.js";
import { speaking } from "./language.js";
import { tab } from "./storage.js";
import { t } from "./texts.js";

/** The page that a printed link opens: spends its code, or asks for the token. */
speaking(() => (byId("said").textContent = ""));

/** Also where the link is pasted while this page is open: then only the fragment changes. */
function begin() {
	const code = location.hash.slice(1);
	history.replaceState(null, "", location.pathname);
	if (code) {
		enter({ code });
	} else {
		byId("ask").hidden = false;
	}
}

async function enter(secret) {
	byId("said").textContent = t("login.checking");
	try {
		await api.login(secret);
		const kept = tab.get("tifa.fragment") ?? "";
		tab.remove("tifa.fragment");
		location.replace(`/${kept}`);
	} catch (error) {
		byId("said").textContent = t("login.refused", { detail: error.message });
		byId("ask").hidden = false;
		byId("token").focus();
	}
}

byId("ask").addEventListener("submit", (event) => {
	event.preventDefault();
	enter({ token: byId("token").value.trim() });
});
addEventListener("hashchange", () => location.hash && begin());
begin();
