/** The colours and fonts of a ground, light or dark, whatever the page itself shows. @param {"light"|"dark"} theme */
export function lookOf(theme) {
	const probe = document.createElement("i");
	probe.hidden = true;
	probe.dataset.theme = theme;
	document.body.append(probe);
	const style = getComputedStyle(probe);
	const token = (name) => style.getPropertyValue(name).trim();
	const colours = Object.fromEntries(["c", "q", "d"].flatMap((ramp) => [...Array(10).keys()].map((n) => `--${ramp}${n}`)).map((name) => [name, token(name)]));
	const look = { paper: token("--paper"), ink: token("--ink"), line: token("--line"), faint: token("--ink-3"), hair: token("--hair"),
		sans: token("--sans"), mono: token("--mono"), colours };
	probe.remove();
	return look;
}
