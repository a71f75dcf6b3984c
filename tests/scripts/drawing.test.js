// What a drawing consists of, where its people stand, and what is said of it.
import assert from "node:assert/strict";
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/text.js";
import "../../docs/assets/js/drawing-data.js";
import "../../docs/assets/js/drawing-places.js";
import "../../docs/assets/js/drawing-families.js";
import "../../docs/assets/js/drawing-order.js";
import "../../docs/assets/js/drawing-routes.js";
import "../../docs/assets/js/drawing-words.js";

const data = SocialMap.use("drawing-data");
const { arranged, forget } = SocialMap.use("drawing-order");
const { routes } = SocialMap.use("drawing-routes");
const { inWords } = SocialMap.use("drawing-words");
const { COLUMN } = SocialMap.use("drawing-places");

const CHOICES = {
  generation: ["grandparents", "parents", "own"],
  symbol: ["woman", "man", "other"],
  place: ["origin", "elsewhere"],
  tie: ["partners", "divorced", "parent", "sibling", "close"],
  kind: ["family"],
  support: ["practical", "advice"],
  strength: ["weak", "fair", "strong"],
  direction: ["from", "to"],
};

/** @param {string} key */
const say = (key) => key;

/**
 * @param {number} id
 * @param {string} generation
 */
function person(id, generation) {
  return { id, name: `P${id}`, generation, symbol: "woman" };
}

/** @param {Record<string, unknown>} given */
function genogram(given) {
  return /** @type {SocialMap.Genogram} */ (data.checked("genogram", { kind: "genogram", ...given }, CHOICES));
}

const FAMILY = genogram({
  people: [person(1, "parents"), person(2, "parents"), person(3, "own"), person(4, "own")],
  ties: [
    { from: 1, to: 2, kind: "partners" },
    { from: 1, to: 3, kind: "parent" },
    { from: 2, to: 3, kind: "parent" },
    { from: 1, to: 4, kind: "parent" },
    { from: 2, to: 4, kind: "parent" },
  ],
});

Deno.test("text is kept without signs that draw nothing, cut between signs", () => {
  assert.equal(data.clean("A\u202eb\u0000c", 10), "A b c");
  assert.equal(data.clean("👩‍👧x", 2), "👩‍");
  assert.equal(data.clean(3, 10), "");
});

Deno.test("what is no drawing of this kind is refused", () => {
  for (const given of [null, 1, [], { kind: "ecogram", people: [] }, { kind: "genogram", people: "x" }]) {
    assert.equal(data.checked("genogram", given, CHOICES), null);
  }
});

Deno.test("a drawing keeps one client, known values and ties between people who are there", () => {
  const { people, ties } = genogram({
    people: [
      { ...person(7, "own"), client: true },
      { ...person(8, "moon"), client: true, symbol: "<img>" },
      { ...person(7, "own"), name: "again" },
      { id: "9" },
    ],
    ties: [{ from: 7, to: 8, kind: "close" }, { from: 7, to: 7, kind: "close" }, { from: 7, to: 99, kind: "close" }],
  });
  assert.deepEqual(people.map(({ id, client, generation, symbol }) => [id, client, generation, symbol]), [
    [7, true, "own", "woman"],
    [8, false, "own", "other"],
  ]);
  assert.deepEqual(ties.map(({ from, to }) => [from, to]), [[7, 8]]);
});

Deno.test("a file numbers people from one, and ties with them", () => {
  const drawing = genogram({ people: [person(5, "own"), person(9, "own")], ties: [{ from: 9, to: 5, kind: "close" }] });
  assert.deepEqual(/** @type {any} */ (data.plain(drawing, CHOICES)).ties, [{ from: 2, to: 1, kind: "close" }]);
});

Deno.test("children stand below the middle of their parents, nobody over another", () => {
  forget();
  const { nodes, generations } = arranged(FAMILY.people, FAMILY.ties, CHOICES.generation);
  assert.deepEqual(generations, ["parents", "own"]);
  const [one = 0, two = 0, three = 0, four = 0] = nodes.map(({ x }) => x);
  assert.ok(Math.abs(one - two) >= COLUMN && Math.abs(three - four) >= COLUMN);
  assert.ok(Math.abs((one + two) / 2 - (three + four) / 2) < 1);
});

Deno.test("the same people and ties give the same places", () => {
  const places = () => {
    forget();
    return arranged(FAMILY.people, FAMILY.ties, CHOICES.generation).nodes.map(({ x }) => x);
  };
  assert.deepEqual(places(), places());
});

Deno.test("neighbours are joined directly, others in lanes that they share with no line beside them", () => {
  forget();
  const far = [...FAMILY.ties, { id: 9, from: 3, to: 2, kind: "close" }];
  const { ties, branches, heights } = routes(arranged(FAMILY.people, far, CHOICES.generation));
  assert.deepEqual(ties.map(({ kind, beside }) => [kind, beside]), [["partners", 0], ["close", null]]);
  assert.equal(branches.length, 1);
  assert.ok((heights[1] ?? 0) >= 2);
});

Deno.test("a genogram in words: rows in their order, ties to several in one sentence", () => {
  const sections = inWords(FAMILY, say, CHOICES);
  assert.deepEqual(sections.map(({ title }) => title), ["generation.parents", "generation.own", "word.ties"]);
  assert.deepEqual(sections.at(-1)?.entries, ["P1 tie.partners P2.", "P1 tie.parent P3, P4.", "P2 tie.parent P3, P4."]);
});

Deno.test("an empty drawing says nothing", () => {
  assert.ok(data.isEmpty(data.empty("ecogram")));
  assert.deepEqual(inWords(data.empty("genogram"), say, CHOICES), []);
});
