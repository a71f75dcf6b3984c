// The search's thinking, with an index of a few words.
import assert from "node:assert/strict";
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/text.js";
import "../../docs/assets/js/search-arabic.js";
import "../../docs/assets/js/search-words.js";
import "../../docs/assets/js/search-signs.js";
import "../../docs/assets/js/search-names.js";
import "../../docs/assets/js/search-asked.js";
import "../../docs/assets/js/search-rank.js";

const words = SocialMap.use("search-words");
const signs = SocialMap.use("search-signs");
const names = SocialMap.use("search-names");
const asking = SocialMap.use("search-asked");
const rank = SocialMap.use("search-rank");

const FORMS = [
  "!cosudow",
  "!hopehelp",
  "!nigeria",
  "#comensha.nl",
  "#info@comensha.nl",
  "+31334481186",
  "+112",
  "advocaat",
  "cambodja",
  "cosudow",
  "help",
  "hope",
  "huis",
  "nigeria",
  "opvang",
  "vrouwen",
  "vrouwenopvang",
].sort();
/** @param {string} form */
const at = (form) => FORMS.indexOf(form);
/** @type {SocialMap.SearchIndex} */
const INDEX = {
  asked: [],
  named: [[at("cosudow"), at("hope"), at("help")], []],
  joining: new Set(["and", "en"]),
  longest: 24,
  forms: FORMS,
  stems: FORMS.map((_, place) => place),
  synonyms: [[[at("opvang")], [at("huis")]]],
  starts: [0],
  together: 100,
  kinds: [{ kind: "organisation", count: 2 }, { kind: "country", count: 2 }],
  titles: {},
  codes: "ng kh",
  last: new Set([3]),
  helps: new Set([2]),
  danger: { phrases: ["112", "=help", "hij slaat", "wil … dood", "bedreig-"], calls: [], path: "" },
  formsOf: (stem) => [FORMS[stem] ?? ""],
  firstOf: () => 2,
  lists: [],
  stop: new Set(["de", "constructor"]),
  spelled: new Map(),
  total: 4,
  first: words.place(FORMS, "0"),
  said: FORMS,
  say: (key) => key,
};

/** @param {string} question */
function found(question) {
  return words.understand(INDEX, question).map(({ text, ways }) => [
    text,
    ways.map(({ stems }) => stems.map((stem) => FORMS[stem]).join("+")),
  ]);
}

Deno.test("words are split as the index splits them", () => {
  assert.deepEqual(words.split("I.O.M. en DT&V, foto’s; Łódź"), ["iom", "en", "dt", "v", "fotos", "lodz"]);
});

Deno.test("a form is found at its place", () => {
  assert.equal(words.find(INDEX, "huis"), at("huis"));
  assert.equal(words.find(INDEX, "huiz"), -1);
});

Deno.test("the word itself comes first, then those that begin with it; a synonym last", () => {
  assert.deepEqual(found("opvang "), [["opvang", ["opvang", "vrouwenopvang", "huis"]]]);
  assert.deepEqual(found("vrouwen")[0]?.[1]?.slice(0, 2), ["vrouwen", "vrouwenopvang"]);
});

Deno.test("two letters swapped, one too many, another ending", () => {
  for (const typed of ["nigeira", "nigeriia", "nigria"]) assert.deepEqual(found(typed)[0]?.[1]?.[0], "nigeria");
  assert.deepEqual(found("advocaten")[0]?.[1]?.[0], "advocaat");
});

Deno.test("a compound that nobody wrote is found by its halves", () => {
  assert.ok(found("vrouwenhuis")[0]?.[1]?.includes("vrouwen+huis"));
});

/** @param {string} question */
function named(question) {
  return names.names(INDEX, question, words.understand(INDEX, question)).map(({ stem, whole }) => [FORMS[stem], whole]);
}

Deno.test("a whole name within a question is known, misspelt too", () => {
  assert.deepEqual(named("Cosudow"), [["!cosudow", true]]);
  assert.deepEqual(named("advocaat in nigeira"), [["!nigeria", false]]);
  assert.deepEqual(named("opvang"), []);
});

Deno.test("the words that join a name are said or not, and stop words beside it leave it whole", () => {
  for (const said of ["hope & help", "Hope and Help", "de Hope en Help"]) {
    assert.deepEqual(named(said), [["!hopehelp", true]], said);
  }
});

Deno.test("the beginning of a name is known", () => {
  const [name] = names.names(INDEX, "cosud", words.understand(INDEX, "cosud"));
  assert.ok(name?.begun && name.begun < 1 && FORMS[name.stem] === "!cosudow");
});

Deno.test("a country is known by what others call it, also where words have no spaces between them", () => {
  const listed = { kambodscha: "kh", ไทย: "ng" };
  assert.deepEqual(names.abroad(INDEX, "Kambodscha", listed).map(({ doc }) => doc), [3]);
  assert.deepEqual(names.within(INDEX, "ประเทศไทย", listed).map(({ doc }) => doc), [2]);
});

/** @param {string} question */
function keys(question) {
  return signs.signs(INDEX, question).words.flatMap(({ ways }) => ways.map(({ stems: [stem = -1] }) => FORMS[stem]));
}

Deno.test("a number is known in every way of writing it", () => {
  for (const number of ["0334481186", "033 448 11 86", "+31 (0)33-4481186", "0031.33.4481186", "tel: 033/448 1186"]) {
    assert.deepEqual(keys(number), ["+31334481186"], number);
  }
  assert.deepEqual(keys("112"), ["+112"]);
  assert.deepEqual(keys("sinds 2014"), []);
});

Deno.test("a mailbox is known whole, another one by its host", () => {
  assert.deepEqual(keys("mailto:INFO@comensha.nl"), ["#info@comensha.nl"]);
  for (const said of ["comensha.nl", "https://www.comensha.nl/contact", "iemand@comensha.nl"]) {
    assert.deepEqual(keys(said), ["#comensha.nl"], said);
  }
});

Deno.test("what is found as a number is no word any more", () => {
  assert.equal(signs.signs(INDEX, "bel 0334481186 nu").rest, "bel   nu");
});

Deno.test("words of danger, some only when nothing else is said", () => {
  assert.ok(signs.danger(INDEX, "Hij slaat haar") && signs.danger(INDEX, "help!") && signs.danger(INDEX, "bel 112"));
  assert.ok(!signs.danger(INDEX, "help met opvang"));
  assert.ok(signs.danger(INDEX, "ze wil liever dood") && signs.danger(INDEX, "ze wil dood"), "a gap");
  assert.ok(!signs.danger(INDEX, "ze wil weten wie van hen is dood"), "words too far apart");
  assert.ok(signs.danger(INDEX, "bedreigingen") && !signs.danger(INDEX, "onbedreigd"), "a beginning");
});

Deno.test("what sounds alike is near", () => {
  const [word] = words.nearest(INDEX, [{ text: "kambodja", ways: [] }]);
  assert.equal(word?.ways[0]?.form, "cambodja");
});

Deno.test("a question of stop words alone asks for its last one", () => {
  assert.deepEqual(words.understand(INDEX, "de constructor ").map(({ text }) => text), ["constructor"]);
});

/** @type {Record<number, [number, number][]>} */
const POSTINGS = {
  [at("advocaat")]: [[0, 50], [2, 40]],
  [at("nigeria")]: [[0, 10], [2, 40], [3, 90]],
  [at("!nigeria")]: [[2, 9]],
  [at("!cosudow")]: [[0, 20]],
  [at("cosudow")]: [[0, 50]],
  [at("hope")]: [[0, 50]],
};
/** @param {number} stem */
const posting = (stem) => new Map(POSTINGS[stem] ?? []);

/** @param {string} question */
function ranked(question) {
  const understood = words.understand(INDEX, question);
  return rank.ranked(INDEX, understood, names.names(INDEX, question, understood), posting);
}

Deno.test("a document with every word comes before one with a single heavy word", () => {
  const all = ranked("advocaat nigeria ").map((result) => [result.number, result.all]);
  assert.deepEqual(all, [[2, true], [0, true], [3, false]]);
});

Deno.test("a country that is named comes first, what is past last", () => {
  assert.deepEqual(ranked("nigeria").map(({ number, last }) => [number, last]), [[2, false], [0, false], [3, true]]);
});

Deno.test("an organisation with its country comes before the country, by a part of its name too", () => {
  for (const said of ["cosudow nigeria", "hope nigeria"]) assert.equal(ranked(said)[0]?.number, 0, said);
});

Deno.test("results stand by kind, the kind with the best result first", () => {
  const results = ranked("advocaat nigeria ");
  const groups = rank.grouped(INDEX.kinds, results);
  assert.deepEqual(groups.map(({ kind, results: all }) => [kind, all.map(({ number }) => number)]), [
    ["country", [2, 3]],
    ["organisation", [0]],
  ]);
  assert.ok(groups.every(({ atOnce }) => atOnce >= 1));
});

Deno.test("a question finds the page for which people ask in the words that come nearest", () => {
  /** @type {SocialMap.SearchPhrases[]} pages 7 and 8, asked for with the stems 1 and 2, or 3; and with 2 and 3 */
  const asked = [[7, [1, 2], [3]], [8, [2, 3]]];
  /** @param {number} stem @param {number} [factor] */
  const word = (stem, factor = 1) => ({ text: `${stem}`, ways: [{ stems: [stem], factor, form: `${stem}` }] });
  const whole = asking.alike({ asked }, [word(1), word(2)]);
  assert.equal(whole.get(7), 1);
  assert.ok((whole.get(8) ?? 0) < 1);
  assert.ok((asking.alike({ asked }, [word(1, 0.6), word(2)]).get(7) ?? 0) < 1, "a look-alike says less");
  assert.equal(asking.alike({ asked }, [word(9)]).size, 0);
});
