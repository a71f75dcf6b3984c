// Overview 1: totals of the scores. Overview 2: a line for every factor that is still negative.
"use strict";

SocialMap.script("form-scores", ["text", "page", "form-answers", "form-lists"], (text, page, answers, lists) => {
  const NEGATIVE = ["-", "--"];
  const POSITIVE = ["+", "++"];

  /**
   * The factors of a question with the scores that were chosen.
   * @param {HTMLElement} question
   */
  function scored(question) {
    const heading = page.part(question.closest(".sm-form-section") ?? question, "h3");
    return page.all(question, ".sm-factor").map((factor) => {
      const legend = page.part(factor, "legend");
      const chosen = factor.querySelector("input[type=radio]:checked");
      const score = chosen instanceof HTMLInputElement ? chosen.value : "";
      return {
        id: `${question.dataset.scores}.${factor.dataset.factor}`,
        name: `${answers.said(heading)}: ${answers.said(legend)}`,
        second: `${answers.second(heading)}: ${answers.second(legend)}`,
        score,
        sign: score ? chosen?.nextElementSibling?.textContent ?? "" : "",
        negative: NEGATIVE.includes(score),
      };
    });
  }

  /** @typedef {ReturnType<typeof scored>[number]} Factor */

  /**
   * @param {HTMLElement} question
   * @param {readonly Factor[]} factors
   */
  function totals(question, factors) {
    /** @param {readonly string[]} wanted */
    const count = (...wanted) => factors.filter(({ score }) => wanted.includes(score)).length;
    const numbers = {
      negative: count(...NEGATIVE),
      very_negative: count("--"),
      positive: count(...POSITIVE),
      very_positive: count("++"),
      none: count(""),
    };
    for (const place of page.all(question, "[data-totals]")) {
      page.say(place, text.fill(page.attribute(place, "data-totals"), numbers));
    }
    question.classList.toggle("sm-scored", numbers.negative + numbers.positive > 0);
  }

  /**
   * For paper: where one form scores the same factors twice (here, and in the country of origin), the scores beside each other.
   * @param {HTMLElement} instrument
   */
  function glance(instrument) {
    instrument.querySelector(".sm-glance")?.remove();
    const asked = page.all(instrument, "[data-scores]");
    const columns = asked.map(scored);
    if (columns.length < 2 || !columns.flat().some(({ score }) => score)) return;
    const both = (/** @type {HTMLElement} */ one) => {
      const second = answers.second(one);
      return [answers.said(one), ...(second ? [page.make("span", { class: "sm-second" }, second)] : [])];
    };
    const sections = asked.map((question) => question.closest(".sm-form-section") ?? question);
    const heads = sections.map((one) => page.make("th", { colspan: 2 }, both(page.part(one, "h3"))));
    const legends = asked.map((question) => page.all(question, ".sm-factor > legend"));
    const most = Math.max(...columns.map((column) => column.length));
    const rows = Array.from({ length: most }, (_, at) =>
      page.make(
        "tr",
        {},
        columns.flatMap((column, place) => {
          const legend = legends[place]?.[at];
          return [page.make("td", {}, legend ? both(legend) : ""), page.make("td", {}, column[at]?.sign ?? "")];
        }),
      ));
    const table = [page.make("thead", {}, [page.make("tr", {}, heads)]), page.make("tbody", {}, rows)];
    const copied = (/** @type {string} */ place) => [...page.part(instrument, place).cloneNode(true).childNodes];
    const head = [page.make("b", {}, copied(".sm-glance-name")), ...copied(".sm-hint--scores")];
    sections[0]?.before(page.make("table", { class: "sm-glance", "aria-hidden": "true" }, [
      page.make("caption", {}, head),
      ...table,
    ]));
  }

  /**
   * Before which line a new one goes: lines stand in the order of the factors, and people's own lines after them.
   * @param {HTMLElement} list
   * @param {readonly Factor[]} later
   */
  function place(list, later) {
    const [next] = later.flatMap(({ id }) => lists.rowOf(list, id) ?? []);
    return next ?? list.querySelector(".sm-row:not([data-factor])");
  }

  /**
   * Each line that was taken over follows its factor; one that is no longer negative stays only while it says
   * something, or while somebody is writing in it.
   * @param {HTMLElement} list
   * @param {readonly Factor[]} factors
   * @param {SocialMap.Speaker} say
   */
  function takeOver(list, factors, say) {
    factors.forEach((factor, at) => {
      const row = lists.rowOf(list, factor.id) ??
        (factor.negative ? lists.add(list, factor.id, place(list, factors.slice(at + 1))) : null);
      if (!row) return;
      const told = page.all(row, "textarea", HTMLTextAreaElement).some((field) => field.value.trim());
      if (factor.negative || told || row.contains(document.activeElement)) follow(row, factor, say);
      else row.remove();
    });
    lists.number(list);
    const none = list.querySelector("[data-none]");
    if (none instanceof HTMLElement) none.hidden = Boolean(list.querySelector(".sm-row"));
  }

  /**
   * @param {HTMLElement} row
   * @param {Factor} factor
   * @param {SocialMap.Speaker} say
   */
  function follow(row, { name, second, score, sign, negative }, say) {
    row.classList.add("sm-row--taken");
    page.part(row, "[data-factor-second]").textContent = `${second}${sign && ` (${sign})`}`;
    page.part(row, "[data-factor-name]").textContent = `${name} (${
      negative ? `${say("score")} ${sign}` : say("negative_now")
    })`;
    answers.setFields(answers.fields(row, "[data-column=factor]"), name);
    answers.setFields(answers.fields(row, "[data-column=score]"), score);
  }

  /** @type {SocialMap.FormScoresRoom["update"]} */
  function update(root, say, told) {
    const factors = page.all(root, "[data-scores]").flatMap((question) => {
      const found = scored(question);
      totals(question, found);
      return found;
    });
    for (const instrument of page.all(root, ".sm-instrument")) glance(instrument);
    for (const list of page.all(root, "[data-takes]")) {
      const before = page.all(list, ".sm-row--taken").length;
      takeOver(list, factors, say);
      const now = page.all(list, ".sm-row--taken").length;
      const name = list.closest(".sm-instrument")?.getAttribute("data-name") ?? "";
      if (now !== before) told(say("lines", { n: now, name }));
    }
  }

  return { update };
});
