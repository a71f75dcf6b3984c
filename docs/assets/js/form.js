// A form that is filled in on the page: nothing is sent or stored, and whoever leaves leaves it empty.
"use strict";

SocialMap.script("form", [
  "text",
  "page",
  "form-answers",
  "form-lists",
  "form-file",
  "form-leaving",
  "form-asking",
  "form-living",
  "form-parts",
  "form-reading",
  "form-language",
], (
  text,
  page,
  answers,
  lists,
  files,
  leaving,
  asking,
  living,
  { parts },
  { reading },
  languages,
) => {
  const form = page.part(document, "#form", HTMLFormElement);
  const speakers = ["#form-words", "#form-words-second"].flatMap((id) => {
    const template = document.querySelector(id); // a map in one language has no second
    return template instanceof HTMLTemplateElement
      ? [text.speaker(JSON.parse(template.content.textContent ?? "{}"), id)]
      : [];
  });
  let second = false; // whether the form stands in its other language
  /** @type {SocialMap.Speaker} */
  const say = (key, values) => (speakers[Number(second)] ?? speakers[0])?.(key, values) ?? key;
  const earlier = page.part(form, "#earlier");
  const two = form.querySelector("[data-do=two]");
  const only = page.byData(form, "do", "only-filled", HTMLInputElement);
  const places = page.all(form, ".sm-told"); // both say it, so that one is in sight; only the first one is read out
  let unsaved = false;

  /** @param {string} words */
  const tell = (words) => page.say(places, words);
  const live = living.live(form, { say, tell, touched });
  const bar = parts(form, say);
  const together = reading(form, say);

  function touched() {
    unsaved = true;
    setTimeout(() => { // after what follows from it
      bar.update();
      together.tell();
    }, 0);
  }

  function update() {
    live();
    bar.update();
  }

  function empty() {
    answers.clear(form);
    for (const part of SocialMap.maybe("drawing")?.parts ?? []) part.clear();
    living.showEarlier(earlier, []);
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
      living.showEarlier(earlier, told.left);
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

  /** The form in the language that it is not in now; what is filled in stays. */
  function change() {
    const was = unsaved;
    second = !second;
    languages.swap(page.all(document, ".md-content__inner"));
    languages.redraw(form, second);
    form.lang = page.attribute(form, second ? "data-language-second" : "data-language");
    form.dir = page.attribute(form, second ? "data-dir-second" : "data-dir");
    form.dataset.locale = page.attribute(form, second ? "data-locale-second" : "data-locale-first");
    for (const field of answers.fields(form, "[data-date]")) answers.repeat(field);
    update();
    together.tell();
    tell("");
    unsaved = was;
  }

  // Whatever a browser keeps of a page that is left (for Back, for reopening), it keeps an empty one.
  /** @param {Event} event */
  function leftBehind({ type }) {
    empty();
    leaving.close();
    bar.close();
    together.stop();
    if (second) change();
    for (const box of [two, only]) if (box instanceof HTMLInputElement) box.checked = false;
    form.classList.remove("sm-only-filled");
    document.body.classList.remove("sm-both");
    if (type !== "pageshow") return;
    page.part(form, ".sm-fields", HTMLFieldSetElement).disabled = false;
    for (const tools of page.all(form, ".sm-tools")) tools.hidden = false;
  }

  page.part(document, "[data-without-script]").hidden = true;
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target === two) document.body.classList.toggle("sm-both", target.checked);
    else if (target === only) form.classList.toggle("sm-only-filled", target.checked);
    else if (target.dataset.do === "open") open(target);
  });
  const deeds = { save, print: () => globalThis.print(), clear, read: together.start, language: change };
  for (const [name, deed] of Object.entries(deeds)) {
    for (const button of page.all(form, `:is(.sm-tools, .sm-bar, .sm-reading__bar) [data-do=${name}]`)) {
      button.addEventListener("click", deed);
    }
  }
  leaving.listen(form, { holds: () => unsaved && files.collect(form) !== null, save, empty });
  document.addEventListener("sm-exit", empty);
  page.whenLeft(leftBehind);
});
