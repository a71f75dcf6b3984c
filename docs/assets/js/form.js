// A form that is filled in on the page: nothing is sent or stored, and whoever leaves leaves it empty.
"use strict";

SocialMap.script("form", [
  "text",
  "page",
  "form-answers",
  "form-lists",
  "form-scores",
  "form-file",
  "form-leaving",
  "form-asking",
], (
  text,
  page,
  answers,
  lists,
  scores,
  files,
  leaving,
  asking,
) => {
  const TWICE = 1000; // milliseconds between two Escapes
  const form = page.part(document, "#form", HTMLFormElement);
  const template = page.part(document, "#form-words", HTMLTemplateElement);
  const say = text.speaker(JSON.parse(template.content.textContent ?? "{}"), "#form-words");
  const earlier = page.part(form, "#earlier");
  const two = page.byData(form, "do", "two", HTMLInputElement);
  const places = page.all(form, ".sm-told"); // both say it, so that one is in sight; only the first one is read out
  let unsaved = false;

  /** @param {string} words */
  const tell = (words) => page.say(places, words);

  function update() {
    scores.update(form, say, tell);
    // Of forms that stand together, paper has the one of this page and those in which something stands.
    for (const instrument of page.all(form, ".sm-instrument")) {
      const some = Object.keys(answers.read(instrument)).length > 0 || instrument.querySelector(".sm-row--taken");
      instrument.classList.toggle("sm-answered", Boolean(some));
    }
  }

  function changed() {
    unsaved = true;
    update();
  }

  function empty() {
    answers.clear(form);
    for (const part of SocialMap.maybe("drawing")?.parts ?? []) part.clear();
    showEarlier([]);
    lists.start(form);
    update();
    unsaved = false;
    tell("");
  }

  function save() {
    const file = files.collect(form);
    if (!file) {
      tell(say("nothing"));
      return;
    }
    tell(say("saved", { name: files.save(file, say("file")) }));
    unsaved = false;
  }

  async function clear() {
    if (files.collect(form) && !(await asking.ask(say("sure_clear")))) return;
    empty();
    tell(say("cleared"));
    page.part(form, ".sm-fields :is(textarea, input)").focus();
  }

  /** @param {HTMLInputElement} input */
  async function open(input) {
    const chosen = input.files?.[0];
    if (!chosen) return;
    try {
      await put(await files.load(chosen));
    } catch (error) {
      tell(say(error instanceof Error && error.message === "too_large" ? "too_large" : "not_ours"));
    }
    input.value = "";
  }

  /**
   * A file of this form takes the place of what stands here; one of another form only adds what both ask.
   * @param {SocialMap.SavedFile} file
   */
  async function put(file) {
    const { here, names } = files.of(form, file);
    if (here && files.collect(form) && !(await asking.ask(say("sure_open")))) return;
    const before = files.collect(form);
    const was = unsaved;
    try {
      if (here) makeRoom();
      const told = fill(file);
      showEarlier(told.left);
      const date = text.longDate(new Date(file.saved), true);
      const first = say(here ? "opened" : "opened_other", { n: told.count, date, name: names });
      tell([first, ...told.said, ...(told.left.length ? [say("see_earlier")] : [])].join(" "));
      unsaved = !here && (was || told.count > 0);
      if (told.left.length) earlier.focus();
    } catch (error) { // what stood here stands here again
      empty();
      if (before) fill(before);
      unsaved = was;
      throw error;
    }
  }

  function makeRoom() {
    empty();
    for (const rows of page.all(form, ".sm-rows")) rows.replaceChildren();
  }

  /**
   * The answers of a file, with lists and totals brought up to date; gives what there is to tell.
   * @param {SocialMap.SavedFile} file
   */
  function fill(file) {
    const told = files.apply(form, file, say);
    lists.start(form);
    update();
    return told;
  }

  /**
   * An answer as people read it.
   * @param {SocialMap.Answer | SocialMap.Line} answer
   * @returns {string}
   */
  function spoken(answer) {
    if (Array.isArray(answer)) return answer.map(spoken).join("; ");
    if (typeof answer === "object") return Object.values(answer).map(spoken).join(" · ");
    return answer === true ? "✓" : answer;
  }

  /**
   * What the file says besides: read, not asked again, and not saved with this form.
   * @param {SocialMap.Told["left"]} left
   */
  function showEarlier(left) {
    const names = [...new Set(left.map((one) => one.form))];
    page.part(earlier, "div").replaceChildren(...names.flatMap((name) => [
      page.make("h3", {}, name),
      page.make(
        "dl",
        {},
        left.filter((one) => one.form === name).flatMap(({ asked, answer }) => [
          page.make("dt", {}, asked),
          page.make("dd", {}, spoken(answer).slice(0, 2000)),
        ]),
      ),
    ]));
    earlier.hidden = !left.length;
  }

  /**
   * Another field with the same question on this page is not asked again: it gets the same answer.
   * @param {SocialMap.Field} field
   */
  function same(field) {
    const { shared } = field.dataset;
    if (!shared) return;
    for (const other of answers.fields(form, `[data-shared="${CSS.escape(shared)}"]`)) {
      if (other === field) continue;
      other.value = field.value;
      answers.repeat(other);
    }
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
    same(target);
    changed();
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

  // Whatever a browser keeps of a page that is left (for Back, for reopening), it keeps an empty one.
  /** @param {Event} event */
  function leftBehind({ type }) {
    empty();
    leaving.close();
    two.checked = false;
    document.body.classList.remove("sm-both");
    if (type !== "pageshow") return;
    page.part(form, ".sm-fields", HTMLFieldSetElement).disabled = false;
    for (const tools of page.all(form, ".sm-tools")) tools.hidden = false;
  }

  page.part(document, "[data-without-script]").hidden = true;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", typed);
  form.addEventListener("focusout", () => setTimeout(update, 0));
  form.addEventListener("change", ({ target }) => {
    if (target === two) document.body.classList.toggle("sm-both", two.checked);
    else if (target instanceof HTMLInputElement && target.dataset.do === "open") open(target);
  });
  form.addEventListener("keydown", (event) => { // Enter in a field of one line must not press a button
    const { target } = event;
    if (event.key === "Enter" && target instanceof HTMLInputElement && target.type !== "file") event.preventDefault();
  });
  for (const [name, deed] of Object.entries({ save, print: () => globalThis.print(), clear })) {
    for (const button of page.all(form, `.sm-tools [data-do=${name}]`)) button.addEventListener("click", deed);
  }
  leaving.listen(form, { holds: () => unsaved && files.collect(form) !== null, save, empty });
  document.addEventListener("sm-exit", empty);
  document.addEventListener("click", jump);
  document.addEventListener("keydown", escape);
  lists.listen(form, tell, say, changed, asking.ask);
  document.addEventListener("sm-form-changed", changed);
  page.whenLeft(leftBehind);
});
