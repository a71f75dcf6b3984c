// The search's thinking, with an index of a few words.
import assert from "node:assert/strict";
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/text.js";
import "../../docs/assets/js/search-words.js";
import "../../docs/assets/js/search-rank.js";

const words = SocialMap.use("search-words");
const rank = SocialMap.use("search-rank");

const FORMS = ["!cosudow", "advocaat", "cambodja", "cosudow", "huis", "nigeria", "opvang", "vrouwen", "vrouwenopvang"];
/** @type {SocialMap.SearchIndex} */
const INDEX = {
  forms: FORMS,
  stems: FORMS.map((_, place) => place),
  synonyms: [[[6], [4]]],
  starts: [0],
  together: 100,
  kinds: [{ kind: "organisation", count: 2 }, { kind: "country", count: 2 }],
  titles: {},
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
  assert.equal(words.find(INDEX, "huis"), 4);
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

Deno.test("a whole name is one more way to find it", () => {
  assert.equal(words.understand(INDEX, "Cosudow")[0]?.ways.find((way) => way.name)?.stems[0], 0);
});

Deno.test("what sounds alike is near", () => {
  const [word] = words.nearest(INDEX, [{ text: "kambodja", ways: [] }]);
  assert.equal(word?.ways[0]?.form, "cambodja");
});

Deno.test("a question of stop words alone asks for its last one", () => {
  assert.deepEqual(words.understand(INDEX, "de constructor ").map(({ text }) => text), ["constructor"]);
});

/** @type {Record<number, [number, number][]>} */
const POSTINGS = { 1: [[0, 50], [2, 40]], 5: [[2, 40], [3, 90]] };
/** @param {number} stem */
const posting = (stem) => new Map(POSTINGS[stem] ?? []);

Deno.test("a document with every word comes before one with a single heavy word", () => {
  const question = words.understand(INDEX, "advocaat nigeria ");
  assert.equal(rank.ranked(question, INDEX.total, posting)[0]?.number, 2);
});

Deno.test("results stand by kind, the kind with the best result first", () => {
  const results = rank.ranked(words.understand(INDEX, "advocaat nigeria "), INDEX.total, posting);
  const groups = rank.grouped(INDEX.kinds, results);
  assert.deepEqual(groups.map(({ kind, results: all }) => [kind, all.map(({ number }) => number)]), [
    ["country", [2, 3]],
    ["organisation", [0]],
  ]);
  assert.ok(groups.every(({ atOnce }) => atOnce >= 1));
});
