// A form of a case, opened in its page: one version of it, in any language of the site.
"use strict";

SocialMap.script("case-sheet", [
  "page",
  "form-answers",
  "form-lists",
  "form-file",
  "form-dates",
  "form-living",
  "form-asking",
  "form-parts",
  "form-reading",
  "case-format",
  "case-shared",
  "case-panels",
  "case-others",
  "case-filling",
], (
  page,
  answers,
  lists,
  files,
  dates,
  living,
  asking,
  { parts },
  { reading },
  format,
  alike,
  panels,
  others,
  filling,
) => {
  const { held, say, tell, named } = panels;
  const form = page.part(document, "#form", HTMLFormElement);
  const earlier = page.part(form, "#earlier");
  const fields = named("fields");
  const which = named("version", HTMLSelectElement);
  const two = page.byData(panels.root, "do", "two", HTMLInputElement);
  const only = page.byData(panels.root, "do", "only-filled", HTMLInputElement);
  let quiet = false; // a drawing that is put on the page says that it has changed
  const live = living.live(form, { say, tell, touched });
  const bar = parts(form, say);
  const together = reading(form, say);

  let language = SocialMap.language;
  /** `copied` is what other forms had answered when it was opened. @type {{ id: string, version: SocialMap.CaseVersion, copied: string } | null} */
  let current = null;

  function touched() {
    if (current && !quiet) held.unsaved = true;
    setTimeout(() => { // after what follows from it
      bar.update();
      together.tell();
    }, 0);
  }

  function update() {
    live();
    bar.update();
  }

  /** @param {string} id */
  const versions = (id) => held.file?.sheets[id] ?? [];

  /** @param {string} id */
  function sheet(id) {
    const found = panels.forms(language).sheets.find((one) => one.id === id);
    if (!found) throw new SocialMap.Missing(`the form ${id}`, `case/${language}.js`);
    return found;
  }

  /** @type {SocialMap.CaseSheetRoom["open"]} */
  function open(id, version, shown = SocialMap.language) {
    tell("");
    language = shown;
    current = { id, version: version ?? { day: panels.today(), done: [], forms: {}, parts: {} }, copied: "" };
    const told = draw();
    const notes = [...told.said, ...(version ? differing() : takeOver()), behind()].filter(Boolean);
    panels.show("sheet");
    tell(notes.join(" "));
  }

  /** Shows the open version in the language that was chosen. */
  function draw() {
    if (!current) throw new SocialMap.Missing("an open form", "the case");
    const { id, version } = current;
    const { html, forms } = sheet(id);
    quiet = true;
    fields.replaceChildren(...page.fromTemplates(html).childNodes);
    form.lang = language;
    const all = panels.forms(language);
    form.dir = all.direction;
    form.dataset.locale = all.locale;
    SocialMap.maybe("drawing")?.open(fields);
    const told = files.apply(form, { saved: "", forms: version.forms, parts: version.parts }, say);
    lists.start(form);
    live();
    bar.renew();
    quiet = false;
    filling.offer(fields, () => {
      touched();
      update();
    });
    others.earlier(earlier, told.left);
    const own = all.forms.filter((one) => forms.includes(one.id));
    named("sheet-name").textContent = own.map(({ name }) => name).join(" · ");
    showDone(panels.forms().forms.filter((one) => forms.includes(one.id)));
    showVersions();
    for (const button of page.all(panels.root, "[data-do=language]")) button.hidden = button.dataset.code === language;
    return told;
  }

  /** What other forms of the case have answered already is not asked again. */
  function takeOver() {
    const count = current ? others.take(form, current.id) : 0;
    update();
    if (current && count) current.copied = alike.plain(files.collect(form)?.forms ?? {});
    return count ? [say("taken_over", { n: count })] : [];
  }

  /** What an older version says is of its day: only the newest one is held against other forms. */
  function differing() {
    return !current || behind() ? [] : others.differing(form, current.id);
  }

  /** @type {SocialMap.CaseSheetRoom["behind"]} */
  function behind() {
    const all = current ? versions(current.id) : [];
    const last = all.at(-1);
    if (!current || !last || last === current.version || !all.includes(current.version)) return "";
    return say("not_current", { date: dates.said(last.day) });
  }

  /** @param {readonly SocialMap.CaseForm[]} forms */
  function showDone(forms) {
    named("done").replaceChildren(...forms.map(({ id, name }) => {
      const box = page.make("input", { type: "checkbox", autocomplete: "off" });
      box.checked = current?.version.done.includes(id) ?? false;
      box.addEventListener("change", () => {
        if (!current) return;
        const { version } = current;
        version.done = box.checked ? [...version.done, id] : version.done.filter((one) => one !== id);
        held.unsaved = true;
      });
      return page.make("label", {}, [box, ` ${forms.length > 1 ? say("done_of", { name }) : say("done")}`]);
    }));
  }

  function showVersions() {
    const all = current ? versions(current.id) : [];
    const at = current ? all.indexOf(current.version) : -1;
    named("which").hidden = all.length < 2 || at < 0;
    panels.offer(which, all, at);
    const newest = which.lastElementChild;
    if (newest) newest.textContent = say("current_version", { date: newest.textContent ?? "" });
  }

  /** @type {SocialMap.CaseSheetRoom["collect"]} */
  function collect() {
    if (!current || !held.file) return;
    const { id, version, copied } = current;
    const now = files.collect(form);
    const forms = alike.kept(version.forms, now?.forms ?? {}, (one, answer) => others.asks(form, one, answer));
    format.drop(held.file, id, version);
    if (!Object.keys(forms).length && !version.done.length) return; // nothing stands in it
    if (copied && copied === alike.plain(forms) && !Object.keys(now?.parts ?? {}).length && !version.done.length) {
      Object.assign(version, { forms }); // looked at only: copies alone are no version
      return;
    }
    const date = Object.values(forms).map((one) => one.answers.date).find(format.isDay);
    Object.assign(version, { forms, parts: now?.parts ?? {}, day: date ?? version.day });
    for (const one of version.done) forms[one] ??= { name: one, version: "", asked: {}, answers: {}, shared: {} };
    format.add(held.file, id, version);
  }

  /** @type {SocialMap.CaseSheetRoom["close"]} */
  function close() {
    current = null;
    together.stop();
    answers.clear(form);
    for (const part of SocialMap.maybe("drawing")?.parts ?? []) part.clear();
    SocialMap.maybe("drawing")?.open(document.createDocumentFragment());
    fields.replaceChildren();
    bar.renew();
    living.showEarlier(earlier, []);
    for (const name of ["done", "version", "sheet-name"]) named(name).replaceChildren();
    two.checked = only.checked = false;
    form.classList.remove("sm-only-filled");
    document.body.classList.remove("sm-both");
    language = SocialMap.language;
  }

  function repeat() {
    if (!current) return;
    collect();
    const { id, version } = current;
    if (!versions(id).includes(version)) return tell(say("nothing"));
    const forms = structuredClone(version.forms);
    for (const one of Object.values(forms)) delete one.answers.date;
    const copy = { day: panels.today(), done: [], forms, parts: structuredClone(version.parts) };
    if (held.file) format.add(held.file, id, copy);
    held.unsaved = true;
    open(id, copy);
    tell([say("repeated"), behind()].filter(Boolean).join(" "));
  }

  async function remove() {
    if (!current || !(await asking.ask(say("sure_remove"))) || !current || !held.file) return;
    const { id, version } = current;
    format.drop(held.file, id, version);
    held.unsaved = true;
    close();
    page.part(panels.root, "[data-panel=sheet] [data-do=back]").click();
    tell(say("removed_version"));
  }

  panels.on("repeat", repeat);
  panels.on("remove", remove);
  panels.on("language", (button) => {
    collect();
    language = page.attribute(button, "data-code");
    draw();
    if (together.again()) return;
    form.querySelector("h2, h3")?.scrollIntoView({ block: "nearest" });
    page.part(panels.root, "[data-do=language]:not([hidden])").focus();
  });
  which.addEventListener("change", () => {
    if (!current) return;
    const { id } = current;
    const chosen = versions(id)[Number(which.value)];
    collect();
    if (chosen) open(id, chosen);
  });
  two.addEventListener("change", () => document.body.classList.toggle("sm-both", two.checked));
  only.addEventListener("change", () => form.classList.toggle("sm-only-filled", only.checked));
  panels.on("read", together.start);

  return {
    open,
    shown: () => current && { id: current.id, version: current.version, language },
    isOpen: () => current !== null,
    collect,
    behind,
    close,
  };
});
