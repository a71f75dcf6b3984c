// The finder's thinking, with a map of five made-up organisations.
import assert from "node:assert/strict";
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/text.js";
import "../../docs/assets/js/finder-core.js";

const finder = SocialMap.use("finder-core");

/** @type {SocialMap.FinderData} */
const DATA = {
  services: ["shelter", "legal-advice", "work"],
  kinds: ["ngo", "government"],
  groups: ["women", "men"],
  regions: ["west-africa", "africa", "europe"],
  languages: ["en", "pl"],
  countries: {
    fields: ["code", "names", "found", "regions"],
    rows: [
      ["gh", { nl: "Ghana", en: "Ghana" }, ["ghana", "gh"], [0, 1]],
      ["pl", { nl: "Polen", en: "Poland" }, ["polen", "poland", "pl"], [2]],
    ],
  },
  programmes: { fields: ["id", "names", "countries"], rows: [["rean", { nl: "REAN", en: "REAN" }, [0]]] },
  organisations: {
    // in another order than the type's: the file alone says which place is which
    fields: [
      "name",
      "id",
      "seat",
      "countries",
      "reaches",
      "kind",
      "groups",
      "speaks",
      "states",
      "asOf",
      "contact",
      "confirmed",
    ],
    rows: [
      ["Żaba", "pl/zaba", 1, [1], [], 0, [0], [1], "ynu", "2014", false, false],
      ["Łódź Help", "pl/lodz", 1, [1], [], 0, [], [], "yyu", "2018", false, true],
      ["Akosua", "gh/akosua", 0, [0], [], 0, [1], [0, 1], "lUn", "2014-10", false, false],
      ["Ministry", "gh/ministry", 0, [0], [], 1, [], [], "uuu", "2014-10", true, false],
      ["Network", "network", -1, [], [1], 0, [0, 1], [0], "nny", "2026-01", false, true],
    ],
  },
};

/** @type {SocialMap.Choice} */
const NOTHING = {
  country: -1,
  region: -1,
  kind: -1,
  group: -1,
  speaks: -1,
  programme: -1,
  text: [],
  services: [],
  plain: false,
};
const map = finder.decode(DATA, "en");

/** @param {Partial<SocialMap.Choice>} choice */
function ids(choice, order = "country") {
  const chosen = { ...NOTHING, ...choice };
  const { yes, perhaps } = finder.find(map, chosen);
  return [finder.sort(yes, order, chosen), finder.sort(perhaps, order, chosen)].map((all) => all.map(({ id }) => id));
}

Deno.test("without a choice everybody is found, by country and name, networks last", () => {
  assert.deepEqual(ids({}), [["gh/akosua", "gh/ministry", "pl/lodz", "pl/zaba", "network"], []]);
});

Deno.test("by name: letters with marks and strokes stand where people look for them", () => {
  assert.deepEqual(ids({}, "name")[0], ["gh/akosua", "pl/lodz", "gh/ministry", "network", "pl/zaba"]);
});

Deno.test("by age: the newest first, equals by country", () => {
  assert.deepEqual(ids({}, "age")[0], ["network", "pl/lodz", "gh/akosua", "gh/ministry", "pl/zaba"]);
});

Deno.test("by matches: who offers most of what was chosen first, limited too", () => {
  assert.deepEqual(ids({ services: [0, 1] }, "matches"), [["pl/lodz"], ["gh/akosua", "gh/ministry"]]);
  assert.deepEqual(ids({}, "matches")[0], ["pl/lodz", "gh/akosua", "pl/zaba", "network", "gh/ministry"]);
});

Deno.test("a service that is not stated is a perhaps, one that is refused is none", () => {
  assert.deepEqual(ids({ services: [1] }), [["pl/lodz"], ["gh/akosua", "gh/ministry"]]);
});

Deno.test("only plain yes leaves out what is limited", () => {
  assert.deepEqual(ids({ services: [0] })[0], ["gh/akosua", "pl/lodz", "pl/zaba"]);
  assert.deepEqual(ids({ services: [0], plain: true })[0], ["pl/lodz", "pl/zaba"]);
});

Deno.test("silence about whom it helps is a perhaps", () => {
  assert.deepEqual(ids({ group: 0 }), [["pl/zaba", "network"], ["gh/ministry", "pl/lodz"]]);
});

Deno.test("silence about the languages spoken is a perhaps, another language is no match", () => {
  assert.deepEqual(ids({ speaks: 1 }), [["gh/akosua", "pl/zaba"], ["gh/ministry", "pl/lodz"]]);
  const { counts, relaxed } = finder.find(map, { ...NOTHING, speaks: 0, group: 0 });
  assert.deepEqual([counts.speaks, relaxed], [{ 0: 1, 1: 1 }, { group: 1, speaks: 1 }]);
});

Deno.test("a region holds its countries, and the networks that reach it", () => {
  assert.deepEqual(ids({ region: 1 })[0], ["gh/akosua", "gh/ministry", "network"]);
});

Deno.test("words are looked for in names until the texts are there", () => {
  assert.deepEqual(ids({ text: ["lodz"] })[0], ["pl/lodz"]);
  const texts = ["zaba warszawa", "lodz", "akosua accra", "ministry accra", "network"];
  assert.deepEqual(finder.find({ ...map, texts }, { ...NOTHING, text: ["accra"] }).yes.map(({ id }) => id), [
    "gh/akosua",
    "gh/ministry",
  ]);
});

Deno.test("counts say what each further choice would leave", () => {
  const { counts } = finder.find(map, { ...NOTHING, country: 1 });
  assert.deepEqual(counts.service, { 0: 2, 1: 1 });
  assert.deepEqual(counts.kind, { 0: 2 });
  assert.deepEqual(counts.country, { 0: 2, 1: 2 }); // of another country: instead of this one
});

Deno.test("a service is possible where somebody offers it or says nothing, and not where all refuse", () => {
  const found = (/** @type {Partial<SocialMap.Choice>} */ choice) => finder.find(map, { ...NOTHING, ...choice });
  assert.deepEqual(found({}).possible, { 0: 4, 1: 3, 2: 4 });
  assert.deepEqual(found({ country: 0, services: [1] }).possible, { 0: 2, 1: 2, 2: 1 });
  assert.deepEqual(found({ kind: 0, country: 0 }).possible, { 0: 1, 1: 1 }, "Akosua refuses work");
});

Deno.test("nothing found: which choice to let go of", () => {
  const { yes, relaxed } = finder.find(map, { ...NOTHING, country: 0, services: [2], kind: 1 });
  assert.deepEqual(yes, []);
  assert.deepEqual(relaxed, { "service:2": 1 });
  assert.deepEqual(finder.find(map, { ...NOTHING, country: 0, services: [0], plain: true }).relaxed, {
    country: 2,
    plain: 1,
    "service:0": 2,
  });
});

Deno.test("a programme finds who is in its countries", () => {
  assert.deepEqual(ids({ programme: 0 })[0], ["gh/akosua", "gh/ministry"]);
});

Deno.test("letters of states are read with and without a note", () => {
  assert.equal(finder.state("V"), "by-referral");
  assert.equal(finder.state("u"), "unknown");
  assert.equal(finder.state(undefined), "unknown");
});

Deno.test("a country that there is not finds nobody", () => {
  const found = finder.find(map, { ...NOTHING, country: finder.UNKNOWN });
  assert.deepEqual([found.yes.length, found.perhaps.length], [0, 0]);
});

Deno.test("who states one sort of group is silent about the other, and counted as a perhaps", () => {
  const silent = finder.decode({
    ...DATA,
    organisations: {
      fields: [...DATA.organisations.fields, "unsaid"],
      rows: DATA.organisations.rows.map((row) => [...row, row[0] === "Ministry" ? [1] : []]),
    },
  }, "nl");
  const found = finder.find(silent, { ...NOTHING, group: 1 });
  assert.deepEqual(found.perhaps.map(({ name }) => name), ["Ministry"]);
  assert.equal(found.maybe[1], 1);
});
