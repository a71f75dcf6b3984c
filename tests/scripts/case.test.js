// A case as a file: written and read, locked and unlocked, and nothing hostile taken for one.
import assert from "node:assert/strict";
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/form-saved.js";
import "../../docs/assets/js/case-format.js";
import "../../docs/assets/js/case-lock.js";
import "../../docs/assets/js/case-file.js";
import "../../docs/assets/js/case-progress.js";
import "../../docs/assets/js/case-shared.js";
import "../../docs/assets/js/case-brought.js";

const format = SocialMap.use("case-format");
const lock = SocialMap.use("case-lock");
const { progress, next, changes, redrawn, scores } = SocialMap.use("case-progress");
const alike = SocialMap.use("case-shared");
const brought = SocialMap.use("case-brought");

/** @param {SocialMap.Answers} answers */
function form(answers) {
  return { name: "Plan", version: "1", asked: { "goals.work.score": "Work", what: "What?" }, answers, shared: {} };
}

/**
 * @param {string} day
 * @param {SocialMap.Answers} answers
 */
function version(day, answers) {
  return { day, done: [], forms: { plan: form(answers) }, parts: {} };
}

function example() {
  const file = format.empty();
  format.add(file, "plan", version("2026-02-01", { what: "later" }));
  format.add(file, "plan", version("2026-01-01", { what: "Zażółć", rows: [{ who: "aunt", ok: true }] }));
  return file;
}

const MOMENT = new Date("2026-11-29T12:00:00Z");
const written = () => JSON.parse(format.written(example(), MOMENT));

/** @param {unknown} given */
const refused = (given) => {
  try {
    format.read(given);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "taken";
};

Deno.test("what is written is read again, versions from old to new", () => {
  const { file, dropped } = format.read(written());
  assert.equal(dropped, 0);
  assert.deepEqual(file.sheets.plan?.map(({ day }) => day), ["2026-01-01", "2026-02-01"]);
  assert.deepEqual(JSON.parse(format.written(file, MOMENT)), written());
});

Deno.test("a newer file, a damaged one and one of others are told apart", () => {
  assert.equal(refused({ ...written(), schema: 2 }), "newer");
  assert.equal(refused({ ...written(), schema: "1" }), "damaged");
  assert.equal(refused({ ...written(), sheets: [] }), "damaged");
  assert.equal(refused({ ...written(), sheets: { plan: [] } }), "damaged");
  assert.equal(refused({ ...written(), sheets: { plan: [{ day: 1, forms: {} }] } }), "damaged");
  assert.equal(refused({ kind: "something else" }), "not_ours");
  assert.equal(refused(null), "not_ours");
});

Deno.test("a file that is too long, too deep or too much is refused", () => {
  const with_ = (/** @type {unknown} */ answers, parts = {}) =>
    refused({ ...written(), sheets: { plan: [{ day: "2026-01-01", forms: { plan: { answers } }, parts }] } });
  assert.equal(with_({ what: "fine" }), "taken");
  assert.equal(with_({ what: "x".repeat(20001) }), "too_much");
  assert.equal(with_({ what: [[["deep"]]] }), "damaged");
  assert.equal(with_(Object.fromEntries(Array.from({ length: 3001 }, (_, at) => [`q${at}`, "x"]))), "too_much");
  assert.equal(with_({ what: Array.from({ length: 201 }, () => "x") }), "too_much");
  assert.equal(with_({}, { drawing: [[[[[["deep"]]]]]] }), "too_much");
  const many = Array.from({ length: 61 }, () => version("2026-01-01", {}));
  assert.equal(refused({ ...written(), sheets: { plan: many } }), "too_much");
});

Deno.test("a version whose day is none opens all the same, with the day on which the file was saved", () => {
  const sheets = { plan: [{ ...version("20266-11-29", { what: "kept" }) }] };
  const { file, dropped } = format.read({ ...written(), sheets });
  assert.deepEqual(file.sheets.plan?.map(({ day, forms }) => [day, forms.plan?.answers.what]), [[
    "2026-11-29",
    "kept",
  ]]);
  assert.equal(dropped, 1, "it is told");
  const undated = format.read({ ...written(), sheets, saved: "x" }).file;
  assert.ok(format.isDay(undated.sheets.plan?.[0]?.day));
  assert.equal(refused(JSON.parse(format.written(undated, MOMENT))), "taken");
  assert.equal(format.isDay("20266-11-29"), false);
});

Deno.test("a file that is made to break the page is damaged or too much, and nothing else", () => {
  const with_ = (/** @type {object} */ given) =>
    refused({ ...written(), sheets: { plan: [{ day: "2026-01-01", forms: { plan: { answers: {}, ...given } } }] } });
  let [list, group] = /** @type {unknown[]} */ (["x", "x"]);
  for (let n = 0; n < 200000; n++) [list, group] = [[list], { a: group }];
  assert.equal(with_({ answers: { what: list } }), "too_much");
  assert.equal(with_({ answers: { what: group } }), "too_much");
  for (const hostile of [{ toString: 1 }, list]) {
    assert.equal(with_({ asked: { what: hostile }, shared: { what: hostile } }), "taken");
    assert.equal(with_({ name: hostile, version: hostile }), "taken");
    assert.equal(refused({ ...written(), saved: hostile }), "taken");
  }
});

Deno.test("of a file that was cut off is said that it is damaged, of a strange one that it isn't ours", () => {
  const { wrapped, data } = SocialMap.use("case-file");
  const frame = '<!doctype html><script type="application/json" id="case">SOCIALMAP-CASE</script>';
  const text = format.written(example(), MOMENT);
  const page = wrapped(frame, text);
  for (const cut of [page.slice(0, -30), page.slice(0, 100), text.slice(0, -2), text.slice(0, 30)]) {
    assert.throws(() => data(cut), { message: "damaged" }, cut);
  }
  for (const other of ["<html>", "no json", "[".repeat(200000)]) {
    assert.throws(() => data(other), { message: "not_ours" });
  }
});

const TALK = { day: "2026-11-20", who: "intake", asked: "Shelter", answer: "Yes, from March", next: "Call on Monday" };
const MADE_UP = {
  id: "xx/made-up",
  name: "Made-up",
  where: "Nowhere",
  offers: "Shelter: yes",
  services: ["shelter"],
  reach: "+000 1",
  talks: [TALK],
};

Deno.test("the shortlist is kept with what was asked and answered, and refused when it is none", () => {
  const { file, dropped } = format.read({
    ...written(),
    organisations: [{ ...MADE_UP, more: 1, talks: [{ ...TALK, mood: "x" }] }],
    sought: { country: "xx", services: ["shelter"], whom: "woman, 27", other: 1 },
  });
  assert.deepEqual([file.organisations, dropped], [[MADE_UP], 3]);
  assert.deepEqual(file.sought, { country: "xx", services: ["shelter"], group: "", whom: "woman, 27", need: "" });
  assert.deepEqual(format.read(JSON.parse(format.written(file, MOMENT))), { file, dropped: 0 });
  /** @param {unknown} one */
  const given = (one) => refused({ ...written(), organisations: one });
  const { id, name, where, offers } = MADE_UP;
  assert.equal(given([{ id, name, where, offers }]), "taken", "as files were saved before there were talks");
  assert.equal(given([{ ...MADE_UP, services: [1] }]), "damaged");
  assert.equal(given([{ ...MADE_UP, name: 1 }]), "damaged");
  assert.equal(given([{ ...MADE_UP, talks: "x" }]), "damaged");
  assert.equal(given([{ ...MADE_UP, talks: [{ ...TALK, answer: { toString: 1 } }] }]), "damaged");
  assert.equal(given([{ ...MADE_UP, talks: Array.from({ length: 101 }, () => TALK) }]), "too_much");
  assert.equal(given("x"), "damaged");
  assert.equal(given(Array.from({ length: 51 }, () => MADE_UP)), "too_much");
  assert.equal(refused({ ...written(), sought: { services: [{}] } }), "damaged");
});

Deno.test("what the shortlist brings to a question has a line for each that says something, and comes once", () => {
  const silent = { ...MADE_UP, id: "xx/other", name: "Other", where: "", reach: "", talks: [] };
  const all = [MADE_UP, silent];
  /** @param {string} what */
  const lines = (what) => brought.lines(all, what, (who, day) => `spoke with ${who} on ${day}`);
  assert.deepEqual(lines("names"), ["Made-up (Nowhere)", "Other"]);
  assert.deepEqual(lines("spoken"), ["Made-up: spoke with intake on 2026-11-20"]);
  assert.deepEqual(lines("help"), ["Made-up: Yes, from March"]);
  assert.deepEqual(lines("agreed"), [], "what comes next is no agreement");
  assert.deepEqual(lines("reach"), ["Made-up: +000 1"]);
  assert.deepEqual(lines("constructor"), []);
  assert.equal(brought.added("  ", ["a", "b"], "\n"), "a\nb");
  assert.equal(brought.added("mine\na", ["a", "b"], "\n"), "mine\na\nb");
});

Deno.test("what is unknown is counted and left out; no name of a file becomes anything else", () => {
  const given = { ...written(), extra: 1 };
  given.sheets.plan[0].forms.plan.script = "x";
  const { file, dropped } = format.read(given);
  assert.equal(dropped, 2);
  assert.ok(!format.written(file, MOMENT).includes("script"));
  const hostile = JSON.parse(
    '{"kind":"social-map-case","schema":1,"sheets":{"__proto__":[{"day":"2026-01-01","forms":{"__proto__":{"answers":{"x":"y"}}}}]}}',
  );
  assert.deepEqual(Object.keys(format.read(hostile).file.sheets), ["__proto__"]);
  assert.equal(/** @type {any} */ ({}).x, undefined);
});

Deno.test("the file of a single form is a version of its date", () => {
  const { day, forms } = format.ofForm({
    saved: "2026-03-04T10:00:00Z",
    forms: { plan: form({ what: "x" }) },
    parts: {},
  }, "2026-11-29");
  assert.equal(day, "2026-03-04");
  assert.equal(forms.plan?.answers.what, "x");
  const dated = { saved: "", forms: { plan: form({ date: "2025-05-05" }) }, parts: {} };
  assert.equal(format.ofForm(dated, "2026-11-29").day, "2025-05-05");
  assert.equal(format.ofForm({ ...dated, forms: { plan: form({ date: "soon" }) } }, "2026-11-29").day, "2026-11-29");
});

Deno.test("a locked file says nothing of what is in it, is another one each time, and opens with its passphrase alone", async () => {
  const text = format.written(example(), MOMENT);
  const secret = await lock.secret("a made-up passphrase");
  assert.equal(secret.key.extractable, false);
  assert.equal(secret.rounds, 600000);
  assert.equal(secret.salt.length, 16);
  const [one, other] = [await lock.lock(text, secret), await lock.lock(text, secret)];
  assert.notEqual(JSON.parse(one).iv, JSON.parse(other).iv);
  assert.notEqual(JSON.parse(one).content, JSON.parse(other).content);
  const outside = one + atob(JSON.parse(one).content);
  for (const word of ["later", "aunt", "Plan", "What", "plan", "2026", "passphrase"]) {
    assert.ok(!outside.includes(word), word);
  }
  const locked = lock.checked(JSON.parse(one));
  const opened = await lock.unlock(locked, "a made-up passphrase");
  assert.equal(opened.text.trim(), text);
  await assert.rejects(lock.unlock(locked, "another passphrase"), { message: "wrong" });
  const short = await lock.lock("x", secret);
  assert.equal(
    JSON.parse(short).content.length,
    JSON.parse(one).content.length,
    "its length does not tell how much is in it",
  );
});

Deno.test("a locked file of which a sign was changed does not open, wherever it is", async () => {
  const secret = await lock.secret("é made-up passphrase");
  const file = JSON.parse(await lock.lock("hello", secret));
  assert.equal((await lock.unlock(lock.checked(file), "e\u0301 made-up passphrase")).text.trim(), "hello");
  const flipped = (/** @type {string} */ text) => (text.startsWith("A") ? "B" : "A") + text.slice(1);
  for (const place of ["salt", "iv", "content"]) {
    const changed = lock.checked({ ...file, [place]: flipped(file[place]) });
    // deno-lint-ignore no-await-in-loop -- each takes a core
    await assert.rejects(lock.unlock(changed, "é made-up passphrase"), { message: "wrong" });
  }
  await assert.rejects(lock.unlock(lock.checked({ ...file, rounds: 600001 }), "é made-up passphrase"), {
    message: "wrong",
  });
});

Deno.test("a locked file that would keep a computer busy, or isn't whole, is refused before a passphrase is asked", async () => {
  const file = JSON.parse(await lock.lock("hello", await lock.secret("a made-up passphrase")));
  const told = (/** @type {object} */ given) => {
    try {
      lock.checked({ ...file, ...given });
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
    return "taken";
  };
  assert.equal(told({}), "taken");
  assert.equal(told({ schema: 2 }), "newer");
  assert.equal(told({ rounds: 1e12 }), "damaged");
  assert.equal(told({ rounds: 1000 }), "damaged");
  assert.equal(told({ salt: "AAAA" }), "damaged");
  assert.equal(told({ iv: "no base64!" }), "damaged");
  assert.equal(told({ content: undefined }), "damaged");
  assert.equal(told({ cipher: "none" }), "damaged");
  assert.equal(told({ script: "x" }), "damaged");
  assert.equal(told({ kind: "other" }), "not_ours");
});

Deno.test("a case in the page that opens itself is data, whatever was typed, and comes out as it went in", () => {
  const { wrapped, data } = SocialMap.use("case-file");
  const frame = '<!doctype html><script type="application/json" id="case">SOCIALMAP-CASE</script>';
  const text = JSON.stringify({ kind: "x", said: "</script><script>alert(1)</script> $& SOCIALMAP-CASE" });
  const file = wrapped(frame, text);
  assert.equal(file.split("</script>").length, 2);
  assert.deepEqual(data(file), JSON.parse(text));
  assert.deepEqual(data(text), JSON.parse(text));
});

Deno.test("a passphrase is weak when it is short or has few different signs", () => {
  assert.equal(lock.weakness("eleven long"), "short");
  assert.equal(lock.weakness("aaaaaaaaaaaaaaaa"), "simple");
  assert.equal(lock.weakness("121212121212121"), "simple");
  assert.equal(lock.weakness("four plain words here"), "");
});

Deno.test("a form is empty, begun, or done when somebody says so, by the newest version that has it", () => {
  const units = ["what", "goals.work", "goals.home"];
  assert.deepEqual(progress("plan", units, undefined), { state: "empty", answered: 0, total: 3, day: "" });
  const first = version("2026-01-01", { "goals.work.score": "+", "goals.work.why": "x", whatever: "x" });
  assert.deepEqual(progress("plan", units, [first]), { state: "begun", answered: 1, total: 3, day: "2026-01-01" });
  const second = { ...version("2026-02-01", {}), done: ["plan"] };
  assert.equal(progress("plan", units, [first, second]).state, "done");
  assert.equal(progress("other", units, [first]).state, "empty");
  const dated = progress("plan", units, [version("2026-01-01", { date: "2026-01-01" })]);
  assert.equal(dated.state, "empty", "the day is no answer");
});

Deno.test("what comes next is the first form that isn't done", () => {
  assert.equal(next(["a", "b", "c"], { a: "done", b: "begun", c: "empty" }), "b");
  assert.equal(next(["a"], { a: "done" }), null);
});

Deno.test("what changed between two versions, and the scores of both", () => {
  const before = form({ "goals.work.score": "-", what: "same", gone: "x", date: "2026-01-01" });
  const after = form({ "goals.work.score": "+", what: "same", come: ["a"], date: "2026-02-01" });
  assert.deepEqual(changes(before, after).map(({ id }) => id), ["goals.work.score", "gone", "come"]);
  assert.deepEqual(scores(before, after), [{ id: "goals.work.score", asked: "Work", before: "-", after: "+" }]);
  assert.deepEqual(changes(undefined, after).length, 3);
});

Deno.test("a drawing that changed is a difference", () => {
  const one = version("2026-01-01", {});
  const drawn = (/** @type {string} */ name) => ({ ...one, parts: { drawing: { people: [{ name }] } } });
  assert.equal(redrawn(drawn("Aunt"), drawn("Aunt")), false);
  assert.equal(redrawn(drawn("Aunt"), drawn("Uncle")), true);
  assert.equal(redrawn(one, drawn("Aunt")), true);
  assert.equal(redrawn(one, undefined), false);
});

Deno.test("an answer that another form has corrected since is found, in its newest version only", () => {
  const asked = (/** @type {string} */ day, /** @type {string} */ said) => ({
    ...version(day, {}),
    forms: { plan: { ...form({ who: said }), shared: { who: "name" } } },
  });
  const sheets = {
    own: [asked("2026-03-01", "OLD")],
    one: [asked("2026-01-01", "OLDEST"), asked("2026-02-01", "NEW")],
    two: [asked("2026-04-01", " OLD ")],
    three: [asked("2026-01-05", " ")],
  };
  const others = alike.others(sheets, "own");
  assert.deepEqual(others.map(({ day }) => day), ["2026-04-01", "2026-02-01", "2026-01-05"]);
  assert.deepEqual(alike.differing(others, "name", "OLD"), [{ name: "Plan", form: "plan", id: "who", answer: "NEW" }]);
  assert.deepEqual(alike.differing(others, "address", "OLD"), []);
});
