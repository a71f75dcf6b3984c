// What of a form is answered on its own: a question, or each row of one that has rows.
"use strict";

SocialMap.script("form-units", ["page", "form-answers"], (page, answers) => {
  const ROWS = ".sm-factor, .sm-grid__row:not(.sm-row)";

  /** @type {SocialMap.FormUnitsRoom["units"]} */
  function units(root) {
    return page.all(root, `.sm-question, ${ROWS}`).filter((one) => !one.querySelector(ROWS));
  }

  /** @type {SocialMap.FormUnitsRoom["isAnswered"]} */
  function isAnswered(unit) {
    return answers.fields(unit, "[data-answer], [data-column]").some(answers.holds);
  }

  return { units, isAnswered };
});
