/** The colours and fonts of a ground, light or dark, whatever the page itself shows. @param {"light"|"dark"} theme */
export function lookOf(theme) {
	const probe = document.createElement("i");
	probe.hidden = true;
	probe.dataset.theme = theme;
	document.body.append(probe);
	const style = getComputedStyle(probe);
	const token = (name) => style.getPropertyValue(name).trim();
	const colours = Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 9].map((n) => [`--c${n}`, token(`--c${n}`)]));
	const look = { paper: token("--paper"), ink: token("--ink"), line: token("--line"), faint: token("--ink-3"), hair: token("--hair"),
		sans: token("--sans"), mono: token("--mono"), colours };
	probe.remove();
	return look;
}
