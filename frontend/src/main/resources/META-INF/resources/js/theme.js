/* Runs before the first paint, so that a dark page doesn't flash white. */
(() => {
	const dark = matchMedia("(prefers-color-scheme: dark)");
	const apply = () => {
		document.documentElement.dataset.theme = dark.matches ? "dark" : "light";
		document.dispatchEvent(new Event("tifa:theme"));
	};
	apply();
	dark.addEventListener("change", apply);
})();
