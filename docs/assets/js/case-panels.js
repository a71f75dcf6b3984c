// The page of a case: its panels, of which one is shown, and all that it holds. Nothing of that is anywhere else.
"use strict";

SocialMap.script("case-panels", ["text", "page", "form-dates"], (text, page, dates) => {
  const root = page.part(document, "#case");
  const words = page.part(document, "#form-words", HTMLTemplateElement).content.textContent ?? "{}";
  const say = text.speaker(JSON.parse(words), "#form-words");
  const told = page.byData(root, "part", "told");
  const languages = page.attribute(root, "data-languages").trim().split(" ");
  let unsaved = false;
  let fresh = false; // a panel has just been shown
  /** @type {SocialMap.CaseHeld} */
  const held = {
    file: null,
    secret: null,
    word: "",
    age: 0,
    get unsaved() {
      return unsaved;
    },
    set unsaved(now) { // said in words in sight: the browser is never let ask on leaving
      unsaved = now;
      for (const sign of page.all(root, "[data-part=unsaved]")) sign.hidden = !now;
    },
  };

  /** @type {SocialMap.CasePanelsRoom["named"]} */
  const named = (name, type) => page.byData(root, "part", name, type);

  /** @type {SocialMap.CasePanelsRoom["show"]} */
  function show(name) {
    for (const panel of page.all(root, "[data-panel]")) panel.hidden = panel.dataset.panel !== name;
    const heading = page.part(root, `[data-panel=${name}] h2`);
    heading.focus({ preventScroll: true });
    told.scrollIntoView({ block: "start" });
    fresh = true;
    setTimeout(() => fresh = false, 0);
  }

  /** @type {SocialMap.CasePanelsRoom["tell"]} */
  function tell(words) {
    page.say(told, words);
    settle();
    if (!words) return;
    if (fresh) told.scrollIntoView({ block: "start" }); // words came above what was scrolled to
    else if (told.getBoundingClientRect().top < 0) float();
  }

  /** A message about something further down stays in view there, below any bar that does, until somebody goes on. */
  function float() {
    const bars = document.elementsFromPoint(innerWidth / 2, 1).filter((one) =>
      getComputedStyle(one).position === "sticky"
    );
    const below = Math.max(0, ...bars.map((bar) => bar.getBoundingClientRect().bottom));
    told.style.insetBlockStart = `calc(${below}px + .5rem)`;
    told.classList.add("sm-told--floats");
  }

  function settle() {
    told.classList.remove("sm-told--floats");
    told.style.removeProperty("inset-block-start");
  }

  for (const deed of ["pointerdown", "keydown"]) root.addEventListener(deed, settle);

  /** @type {SocialMap.CasePanelsRoom["wrong"]} */
  function wrong(field, why, is) {
    const hints = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== why.id);
    field.setAttribute("aria-describedby", [...hints, ...(is ? [why.id] : [])].join(" "));
    field.setAttribute("aria-invalid", String(is));
  }

  /** @type {SocialMap.CasePanelsRoom["on"]} */
  function on(deed, act) {
    const buttons = page.all(root, `[data-do="${deed}"]`).filter((one) => !one.closest("[data-finder]")); // it has its own
    for (const button of buttons) button.addEventListener("click", () => act(button));
  }

  /** @type {SocialMap.CasePanelsRoom["offer"]} */
  function offer(list, versions, chosen) {
    const days = versions.map(({ day }) => dates.said(day));
    list.replaceChildren(...days.map((day, at) => {
      const before = days.slice(0, at).filter((one) => one === day).length;
      return page.make("option", { value: at }, before ? `${day} (${before + 1})` : day);
    }));
    list.value = String(chosen);
  }

  /** @type {SocialMap.CasePanelsRoom["forms"]} */
  function forms(language = SocialMap.language) {
    const found = SocialMap.taken(`case/${language}`);
    if (!found) throw new SocialMap.Missing(`case/${language}.js`, "the page of a case");
    return /** @type {SocialMap.CaseForms} */ (found);
  }

  return {
    root,
    held,
    say,
    named,
    show,
    on,
    offer,
    forms,
    languages,
    tell,
    wrong,
    today: () => text.day(),
  };
});
