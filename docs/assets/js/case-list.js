// The forms of a case: how far each is, by step of the method, and what comes next.
"use strict";

SocialMap.script("case-list", [
  "page",
  "form-dates",
  "form-living",
  "case-panels",
  "case-choices",
  "case-progress",
  "case-sheet",
  "case-versions",
  "case-print",
], (page, dates, living, { held, say, named, forms }, choices, progress, sheet, versions, printing) => {
  /** @param {SocialMap.CaseForm} form */
  const ofSheet = (form) => held.file?.sheets[form.sheet] ?? [];

  /** @param {SocialMap.CaseForm} form */
  const withForm = (form) => ofSheet(form).filter((one) => Object.hasOwn(one.forms, form.id));

  /** @param {SocialMap.CaseProgress} far */
  function said({ state, answered, total, day }) {
    return say(`state.${state}`, { answered, total, date: dates.said(day) });
  }

  /** @param {string | undefined} state */
  const label = (state) => say(state === "empty" ? "begin" : "open_form");

  /**
   * @param {SocialMap.CaseForm} form
   * @param {string} words
   * @param {string} does
   */
  function opens(form, words, does) {
    const open = () => sheet.open(form.sheet, ofSheet(form).at(-1) ?? null);
    return page.button(words, open, { "aria-label": `${does}: ${form.name}` });
  }

  /**
   * @param {SocialMap.CaseForm} form
   * @param {SocialMap.CaseProgress} far
   */
  function row(form, far) {
    const { name } = form;
    const does = label(far.state);
    const buttons = [opens(form, does, does)];
    buttons[0]?.setAttribute("data-form", form.id);
    if (withForm(form).length > 1) {
      const compare = say("compare");
      buttons.push(page.button(compare, () => versions.compare(form), { "aria-label": `${compare}: ${name}` }));
    }
    if (far.state !== "empty") {
      const print = say("print_form");
      buttons.push(page.button(print, () => printing.start({ id: form.sheet }), { "aria-label": `${print}: ${name}` }));
    }
    const { length } = withForm(form);
    const date = dates.said(far.day);
    const many = length > 1 ? [page.make("br"), say("many_versions", { n: length, date })] : [];
    const again = form.again ? [page.make("span", { class: "sm-hint" }, say("again_at", { steps: form.again }))] : [];
    return page.make("tr", { "data-state": far.state }, [
      page.make("th", { scope: "row" }, [name, ...again]),
      page.make("td", {}, [said(far), ...many]),
      page.make("td", {}, buttons),
    ]);
  }

  /** @type {SocialMap.CaseListRoom["render"]} */
  function render() {
    const all = forms().forms;
    const far = all.map((form) => progress.progress(form.id, form.units, ofSheet(form)));
    let step = "";
    named("forms").replaceChildren(...all.flatMap((form, at) => {
      const found = far[at] ? [row(form, far[at])] : [];
      if (form.step === step) return found;
      step = form.step;
      const heading = page.make("th", { colspan: 3, scope: "rowgroup" }, step || say("no_step"));
      return [page.make("tr", { class: "sm-case__step" }, [heading]), ...found];
    }));
    const states = Object.fromEntries(all.map(({ id }, at) => [id, far[at]?.state ?? "empty"]));
    const next = all.find(({ id }) => id === progress.next(all.map((one) => one.id), states));
    const count = Object.values(states).filter((state) => state === "done").length;
    const words = next ? say("next", { done: count, all: all.length }) : say("all_done", { all: all.length });
    named("next").replaceChildren(words, ...(next ? [" ", opens(next, next.name, label(states[next.id]))] : []));
    showUnknown(new Set(all.map((one) => one.sheet)));
  }

  /**
   * Forms that this site does not have stay in the case, and can be read.
   * @param {Set<string>} known
   */
  function showUnknown(known) {
    const left = Object.entries(held.file?.sheets ?? {}).filter(([id]) => !known.has(id))
      .flatMap(([, all]) =>
        all.flatMap(({ day, forms }) =>
          Object.entries(forms).flatMap(([of, { name, asked, answers }]) =>
            Object.entries(answers).map(([id, answer]) => ({
              id,
              of,
              form: `${name}${SocialMap.comma}${dates.said(day)}`,
              asked: asked[id] ?? id,
              answer,
            }))
          )
        )
      );
    living.showEarlier(named("left-over"), left, choices.worded);
  }

  return { render };
});
