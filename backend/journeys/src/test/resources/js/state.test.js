import { ALL_SPEECHES, format, narrowed, ofSome, parse, rule, speechesOf, USUAL, widened } from "/js/state.js";
import { equal, holds, test } from "/tests/check.js";

test("an empty fragment is the usual view, and the usual view an empty fragment", () => {
	equal(parse(""), { ...USUAL });
	equal(parse("#"), { ...USUAL });
	equal(format(parse("")), "");
});

test("every part of a view comes back from the address", () => {
	const view = {
		...USUAL, term: ["两个维护", "四个意识"], unit: "sentence", measure: "g2", min: 3, limit: 40, minScore: 0.25, from: "2019", to: "2021-03",
		speaker: ["李明", "王芳"], place: ["西柏坡"], kind: ["讲话"], collection: ["上半年", "下半年"], more: ["两个维护", "两个维护", "形式主义"], node: "形式主义", a: "两个维护", b: "四个意识", speech: "00ff00ff00ff00ff", at: 0, q: "讲话",
	};
	equal(parse(`#${format(view)}`), view);
});

for (const name of ["学习、宣传", "A&B", "C++ 语言", "第1#文件", "50%目标", "a=b", "“三严三实”", "%E4%B8%A4", "两个 维护"]) {
	test(`a name with ${name} in it comes back from the address`, () => {
		const view = { ...USUAL, term: [name], a: name };
		equal(parse(`#${format(view)}`), view);
		equal(new URL(`http://127.0.0.1/#${format(view)}`).hash.slice(1).includes("#"), false);
	});
}

test("an address as browsers encode it is read as well", () => {
	equal(parse(`#term=${encodeURIComponent("两个维护")}`).term, ["两个维护"]);
});

test("what can't be read keeps its usual value", () => {
	equal(parse("#unit=page&measure=magic&min=many&limit=x&unknown=1&screen=secret&term=&at"), { ...USUAL });
	equal(parse("#min=-3").min, 1);
	equal(parse("#term=%E4%B8").term, ["%E4%B8"]);
});

test("the usual view is never changed by reading another", () => {
	parse("#term=a&more=b&speaker=c&collection=d");
	equal([USUAL.term, USUAL.more, USUAL.speaker, USUAL.collection], [[], [], [], []]);
});

test("every part of the rule narrows, and can be taken back", () => {
	for (const rule of ["unit=sentence", "measure=g2", "min=3", "limit=9", "from=2019", "to=2020", "minScore=.2", "speaker=x", "place=x", "kind=x", "collection=x", "inSpeech=x"]) {
		holds(narrowed(parse(`#${rule}`)), rule);
		equal(widened(parse(`#term=a&${rule}`)), parse("#term=a"));
	}
});

test("the rule says which speeches, and a view of some is made one of all", () => {
	const view = parse("#term=a&from=2019&speaker=x&speaker=y&kind=z&min=3");
	equal(speechesOf(parse("#inSpeech=s1&inSpeech=s2")).speech, ["s1", "s2"]);
	equal(speechesOf(view), { from: "2019", to: null, speaker: ["x", "y"], place: [], kind: ["z"], collection: [], speech: [] });
	equal(rule(view), { unit: "paragraph", measure: "npmi", min: 3, minScore: null, ...speechesOf(view) });
	holds(ofSome(view) && !ofSome({ ...view, ...ALL_SPEECHES }), "of some");
	holds(!ofSome(parse("#min=3&measure=g2")), "a rule for links is about all speeches");
});
