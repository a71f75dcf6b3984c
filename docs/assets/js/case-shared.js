// What forms of a case hold beside what is typed: answers that others have too, and those that have no field any more. Touches no page.
"use strict";

SocialMap.script("case-shared", [], () => {
  /** @type {SocialMap.CaseSharedRoom["others"]} */
  function others(sheets, own) {
    return Object.entries(sheets).filter(([id]) => id !== own).flatMap(([, all]) => all.slice(-1))
      .sort((a, b) => a.day < b.day ? 1 : a.day > b.day ? -1 : 0);
  }

  /** @type {SocialMap.CaseSharedRoom["differing"]} */
  function differing(versions, word, said) {
    /** @type {Map<string, { name: string, form: string, id: string }>} */
    const found = new Map();
    for (const [form, { name, shared, answers }] of versions.flatMap(({ forms }) => Object.entries(forms))) {
      for (const id of Object.keys(shared).filter((one) => shared[one] === word)) {
        const answer = answers[id];
        if (typeof answer !== "string" || !answer.trim() || answer.trim() === said.trim()) continue;
        if (!found.has(answer)) found.set(answer, { name, form, id });
      }
    }
    return [...found].map(([answer, from]) => ({ ...from, answer }));
  }

  /** @type {SocialMap.CaseSharedRoom["plain"]} */
  function plain(forms) {
    return JSON.stringify(Object.entries(forms).map(([id, { answers }]) => [id, answers]));
  }

  /** @type {SocialMap.CaseSharedRoom["kept"]} */
  function kept(before, now, asks) {
    /** @type {Record<string, SocialMap.SavedForm>} */
    const forms = Object.assign(Object.create(null), now);
    for (const [id, was] of Object.entries(before)) {
      const homeless = Object.entries(was.answers).filter(([answer]) => !asks(id, answer));
      if (!homeless.length) continue;
      const form = forms[id] ?? { ...was, answers: {} };
      const asked = Object.fromEntries(homeless.map(([answer]) => [answer, was.asked[answer] ?? answer]));
      forms[id] = {
        ...form,
        answers: { ...Object.fromEntries(homeless), ...form.answers },
        asked: { ...asked, ...form.asked },
      };
    }
    return forms;
  }

  return { others, differing, plain, kept };
});
