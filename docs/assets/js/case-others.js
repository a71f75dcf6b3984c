// What other forms of a case have answered already: it is not asked again, and where it is another answer by now, that is said.
"use strict";

SocialMap.script("case-others", [
  "page",
  "form-answers",
  "form-file",
  "form-living",
  "case-shared",
  "case-panels",
  "case-choices",
], (page, answers, files, living, alike, { held, say }, choices) => {
  /** @param {string} id */
  const others = (id) => alike.others(held.file?.sheets ?? {}, id);

  /** @type {SocialMap.CaseOthersRoom["take"]} */
  function take(form, id) {
    const forms = Object.assign(Object.create(null), ...others(id).map((one) => one.forms));
    return files.apply(form, { saved: "", forms, parts: {} }, say).count;
  }

  /** @type {SocialMap.CaseOthersRoom["differing"]} */
  function differing(form, id) {
    const found = answers.fields(form, "[data-shared]").filter(answers.holds).flatMap((field) =>
      alike.differing(others(id), page.attribute(field, "data-shared"), String(answers.valueOf(field)))
        .map((one) => ({ field, ...one }))
    );
    for (const { field, name, form: other, id: asked, answer } of found) {
      const button = page.button(say("take_answer"), () => {
        answers.setFields(answers.group(field), answer);
        field.focus();
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      const shown = living.spoken(answer, asked, choices.worded(other));
      const said = [say("differs", { name, answer: shown }), " ", button];
      field.closest(".sm-question")?.append(page.make("span", { class: "sm-taken sm-small sm-noprint" }, said));
    }
    return found.length ? [say("differ", { n: found.length })] : [];
  }

  /** @type {SocialMap.CaseOthersRoom["asks"]} */
  function asks(form, id, answer) {
    const instrument = page.all(form, "[data-instrument]").find((one) => one.dataset.instrument === id);
    return instrument !== undefined && page.all(instrument, "[data-answer], [data-list]")
      .some(({ dataset }) => dataset.answer === answer || dataset.list === answer);
  }

  /** @type {SocialMap.CaseOthersRoom["earlier"]} */
  const earlier = (box, left) => living.showEarlier(box, left, choices.worded);

  return { take, differing, asks, earlier };
});
