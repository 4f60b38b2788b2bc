/* Runs before the first paint, so that a dark page doesn't flash white; a classic script, as a module would come too late. */
(() => {
	const dark = matchMedia("(prefers-color-scheme: dark)");
	const apply = () => {
		document.documentElement.dataset.theme = kept() ?? (dark.matches ? "dark" : "light");
		document.dispatchEvent(new Event("tifa:theme"));
	};
	apply();
	dark.addEventListener("change", apply);
	document.addEventListener("tifa:theme-chosen", apply);

	/** What was chosen on this page, else what the browser keeps; it may keep nothing. */
	function kept() {
		const theme = document.documentElement.dataset.chosen ?? stored();
		return ["light", "dark"].includes(theme) ? theme : null;
	}

	function stored() {
		try {
			return localStorage.getItem("tifa.theme");
		} catch {
			return null;
		}
	}
})();
