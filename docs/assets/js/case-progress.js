// How far the forms of a case are, and what changed between two versions. Touches no page.
"use strict";

SocialMap.script("case-progress", [], () => {
  const SCORE = /\.score$/;

  /** @type {SocialMap.CaseProgressRoom["progress"]} */
  function progress(id, units, versions) {
    const last = versions?.filter((one) => Object.hasOwn(one.forms, id)).at(-1);
    const answers = Object.keys(last?.forms[id]?.answers ?? {});
    const answered = units.filter((unit) => answers.some((key) => key === unit || key.startsWith(`${unit}.`))).length;
    const drawn = Object.keys(last?.parts ?? {}).length > 0;
    if (drawn) answers.push("#drawing"); // no question has such an id
    const some = answers.some((key) => key !== "date"); // the day alone, which another form on the sheet may have set, is no answer
    const state = last?.done.includes(id) ? "done" : some ? "begun" : "empty";
    return { state, answered, total: units.length, day: last?.day ?? "" };
  }

  /** @type {SocialMap.CaseProgressRoom["next"]} */
  function next(order, states) {
    const open = order.filter((id) => states[id] !== "done");
    return open[0] ?? null;
  }

  /** @param {unknown} answer */
  const plain = (answer) => JSON.stringify(answer ?? null);

  /** @type {SocialMap.CaseProgressRoom["changes"]} */
  function changes(before, after) {
    const [was, now] = [before?.answers ?? {}, after?.answers ?? {}];
    const ids = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter((id) => id !== "date");
    return ids.filter((id) => plain(was[id]) !== plain(now[id])).map((id) => ({
      id,
      asked: after?.asked[id] ?? before?.asked[id] ?? id,
      before: was[id] ?? null,
      after: now[id] ?? null,
    }));
  }

  /** @type {SocialMap.CaseProgressRoom["redrawn"]} */
  const redrawn = (before, after) => plain(before?.parts ?? {}) !== plain(after?.parts ?? {});

  /** @type {SocialMap.CaseProgressRoom["scores"]} */
  function scores(before, after) {
    const [was, now] = [before?.answers ?? {}, after?.answers ?? {}];
    return [...new Set([...Object.keys(now), ...Object.keys(was)])].filter((id) => SCORE.test(id)).map((id) => ({
      id,
      asked: after?.asked[id] ?? before?.asked[id] ?? id,
      before: String(was[id] ?? ""),
      after: String(now[id] ?? ""),
    }));
  }

  return { progress, next, changes, redrawn, scores };
});
