// Words, names and dates.
import assert from "node:assert/strict";
import folding from "./folding.json" with { type: "json" };
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/text.js";

const text = SocialMap.use("text");

/**
 * What is said on the console while `deed` is done.
 * @param {() => void} deed
 */
function complaints(deed) {
  /** @type {string[]} */
  const said = [];
  const { error } = console;
  console.error = (...words) => said.push(words.join(" "));
  try {
    deed();
  } finally {
    console.error = error;
  }
  return said;
}

Deno.test("names are folded as Python folds them", () => {
  for (const example of folding) {
    assert.equal(text.folded(example.text), example.folded);
    assert.equal(text.plain(example.text), example.plain);
  }
});

Deno.test("a template gets its values, also when a value looks like a template", () => {
  assert.equal(text.fill("{n} van {total}: {n}", { n: 3, total: "{n}" }), "3 van {n}: 3");
});

Deno.test("a row has what there is, and the comma of the language of the page", () => {
  assert.equal(text.row(["a", "", null, false, "b"]), "a, b");
});

Deno.test("a value or a word that is missing is named on the console", () => {
  const say = text.speaker({ known: "{n} found" }, "words.js");
  assert.deepEqual(complaints(() => assert.equal(say("unknown"), "unknown")), [
    "the word “unknown” is missing in words.js",
  ]);
  assert.match(complaints(() => assert.equal(say("known", {}), "{n} found"))[0] ?? "", /the value of \{n\}/);
  assert.deepEqual(complaints(() => assert.equal(say("known", { n: 2 }), "2 found")), []);
});

Deno.test("a day is the reader's day, also just after midnight", () => {
  const late = new Date(2026, 10, 8, 0, 5);
  assert.equal(text.day(late), "2026-11-08");
  assert.equal(text.minute(late), "2026-11-08-00-05");
});

Deno.test("a date is written with as much of it as is known", () => {
  const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober"];
  assert.equal(text.written("2014-10-31", months), "31 oktober 2014");
  assert.equal(text.written("2014-10", months), "oktober 2014");
  assert.equal(text.written("2014", months), "2014");
});

Deno.test("what is no date is written as a question mark", () => {
  assert.equal(text.longDate(new Date("nonsense")), "?");
});

Deno.test("a script that comes too early says what it needs", () => {
  const said = complaints(() => SocialMap.script("finder-core", ["page", "search"], () => {}));
  assert.deepEqual(said, ["finder-core.js needs page.js and search.js, loaded before it"]);
});

Deno.test("a script that misses a part of its page says which", () => {
  const said = complaints(() =>
    SocialMap.script("age", [], () => {
      throw new SocialMap.Missing("HTMLElement #grown-old", "the page");
    })
  );
  assert.deepEqual(said, ["age.js: HTMLElement #grown-old is missing in the page"]);
  assert.equal(SocialMap.maybe("age"), null);
});

Deno.test("a number is counted as the language of the page counts", () => {
  const before = SocialMap.language;
  Object.assign(SocialMap, { language: "ar" });
  assert.deepEqual([0, 1, 2, 3, 11, 100].map(text.plural), ["zero", "one", "two", "few", "many", "other"]);
  Object.assign(SocialMap, { language: "en" });
  assert.deepEqual([0, 1, 2].map(text.plural), ["other", "one", "other"]);
  Object.assign(SocialMap, { language: before });
});

Deno.test("figures of Arabic and Persian are figures", () => {
  assert.equal(text.digits("٠٦ ۱۲ 34"), "06 12 34");
});

Deno.test("letters that sound alike are one, so that a word spelt by ear is known", () => {
  const forms = ["cambodja", "laissez", "trafficking", "tracking"];
  assert.deepEqual(["kambodja", "laisses", "trafiking"].map((word) => text.alike(forms, word)), [[0], [1], [2]]);
  assert.deepEqual(text.alike(forms, "trafick"), []);
});
