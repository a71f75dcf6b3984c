// Keeps a form that is being filled in up to date: totals, lines, the same question elsewhere; and what every page with answers has:
// no second entry in the history, and Escape twice to leave.
"use strict";

SocialMap.script("form-living", [
  "page",
  "form-answers",
  "form-lists",
  "form-dates",
  "form-scores",
  "form-asking",
], (page, answers, lists, dates, scores, asking) => {
  /** @type {Record<string, string>} */
  const words = JSON.parse(page.part(document, "#form-words", HTMLTemplateElement).content.textContent || "{}");
  const ISO = /^\d{4}-\d{2}-\d{2}$/;
  const TWICE = 1000; // milliseconds between two Escapes

  /** @type {SocialMap.FormLivingRoom["spoken"]} */
  function spoken(answer, id = "", called = () => undefined) {
    if (Array.isArray(answer)) return answer.map((one) => spoken(one, id, called)).join("; ");
    if (typeof answer === "object") {
      const columns = Object.entries(answer).filter(([column]) => column !== "from"); // the factor that it is of, by its id
      return columns.map(([column, one]) => spoken(one, `${id}.${column}`, called)).join(" · ");
    }
    const word = called(id, String(answer));
    if (word) return word;
    if (id.endsWith(".yes-no")) return words[`yes_no.${answer}`] ?? String(answer);
    return answer === true ? "✓" : ISO.test(answer) ? dates.said(answer) : answer;
  }

  /** @type {SocialMap.FormLivingRoom["showEarlier"]} */
  function showEarlier(box, left, worded = () => () => undefined) {
    const names = [...new Set(left.map((one) => one.form))];
    page.part(box, "div").replaceChildren(...names.flatMap((name) => [
      page.make("h3", {}, name),
      page.make(
        "dl",
        {},
        left.filter((one) => one.form === name).flatMap(({ id, of, asked, answer }) => [
          page.make("dt", {}, asked),
          page.make("dd", {}, spoken(answer, id, worded(of)).slice(0, 2000)),
        ]),
      ),
    ]));
    box.hidden = !left.length;
  }

  /**
   * Another field with the same question on this page is not asked again: it gets the same answer.
   * @param {HTMLFormElement} form
   * @param {SocialMap.Field} field
   */
  function same(form, field) {
    const { shared } = field.dataset;
    if (!shared) return;
    for (const other of answers.fields(form, `[data-shared="${CSS.escape(shared)}"]`)) {
      if (other === field) continue;
      answers.setFields([other], field.value);
    }
  }

  /**
   * A link within the page must not make a second entry in the history: Back after leaving would find it.
   * @param {Event} event
   */
  function jump(event) {
    const link = page.target(event)?.closest('a[href^="#"]');
    const target = link && document.getElementById(page.attribute(link, "href").slice(1));
    if (!target) return;
    event.preventDefault();
    if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  }

  let escaped = -Infinity;
  /**
   * Escape twice within a second leaves at once.
   * @param {KeyboardEvent} event
   */
  function escape(event) {
    if (event.key !== "Escape" || event.defaultPrevented) return; // the search has an Escape of its own
    if (event.timeStamp - escaped < TWICE) document.getElementById("exit")?.click();
    escaped = event.timeStamp;
  }

  /** @type {SocialMap.FormLivingRoom["answered"]} */
  function answered(root) {
    const drawn = SocialMap.maybe("drawing")?.parts.some((part) => !part.isEmpty());
    for (const instrument of page.all(root, ".sm-instrument")) {
      const some = Object.keys(answers.read(instrument)).length > 0 || instrument.querySelector(".sm-row--taken") ||
        (drawn && instrument.querySelector("[data-drawing]"));
      instrument.classList.toggle("sm-answered", Boolean(some));
    }
  }

  /**
   * Ctrl and Enter go to the next answer, past buttons; the first letter of yes or no answers, and goes on to the room beside it.
   * @param {HTMLFormElement} form
   * @param {KeyboardEvent} event
   */
  function hurry(form, event) {
    const { target, key, ctrlKey, altKey, metaKey } = event;
    if (!(target instanceof HTMLElement) || altKey || metaKey) return;
    if (key === "Enter" && ctrlKey) {
      event.preventDefault();
      next(form, target)?.focus();
    } else if (!ctrlKey && key.length === 1) {
      const boxes = page.all(target.closest(".sm-yes-no") ?? page.make("div"), "input[type=radio]", HTMLInputElement);
      const box = boxes.includes(/** @type {HTMLInputElement} */ (target)) &&
        boxes.find((one) =>
          one.value && answers.said(one.closest("label")).toLowerCase().startsWith(key.toLowerCase())
        );
      if (!box) return;
      event.preventDefault();
      box.checked = true;
      box.dispatchEvent(new Event("input", { bubbles: true }));
      next(form, box)?.focus();
    }
  }

  /**
   * The field after this one that can be answered; choices of one question are one.
   * @param {HTMLElement} form
   * @param {HTMLElement} from
   */
  function next(form, from) {
    const name = from instanceof HTMLInputElement && from.type === "radio" ? from.name : null;
    const after = answers.fields(form, "[data-answer], [data-column]").find((one) =>
      from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING && one.name !== name &&
      one.getClientRects().length > 0
    );
    if (after?.type !== "radio") return after;
    const chosen = form.querySelector(`input[name="${CSS.escape(after.name)}"]:checked`);
    return chosen instanceof HTMLInputElement ? chosen : after;
  }

  /** @type {SocialMap.FormLivingRoom["live"]} */
  function live(form, { say, tell, touched }) {
    function update() {
      scores.update(form, say, tell);
      answered(form); // of forms that stand together, paper has the one of this page and those in which something stands
    }

    function changed() {
      touched();
      update();
    }

    /** @param {Event} event */
    function typed({ target }) {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) {
        changed(); // a choice in a drawing
        return;
      }
      if (target.dataset.do) return;
      for (const note of target.closest(".sm-question")?.querySelectorAll(".sm-taken") ?? []) note.remove();
      answers.repeat(target);
      same(form, target);
      changed();
    }

    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", typed);
    form.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) answers.settle(target);
    });
    form.addEventListener("focusout", () => setTimeout(update, 0));
    form.addEventListener("keydown", (event) => hurry(form, event));
    form.addEventListener("keydown", (event) => { // Enter in a field of one line must not press a button
      const { target } = event;
      if (event.key === "Enter" && target instanceof HTMLInputElement && target.type !== "file") event.preventDefault();
    });
    document.addEventListener("click", jump);
    document.addEventListener("keydown", escape);
    document.addEventListener("sm-form-changed", changed);
    lists.listen(form, tell, say, changed, asking.ask);
    return update;
  }

  return { live, answered, spoken, showEarlier };
});
