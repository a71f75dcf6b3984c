// The search box of every page: what is typed becomes a list of results that arrows, Enter and Escape work on.
// What is typed is forgotten when the page is left: on a shared computer nobody sees what a client needed.
"use strict";

SocialMap.script("search-box", ["page", "search", "search-results"], (page, search, { results }) => {
  const box = page.part(document, "#search");
  const field = page.part(box, "#search-field", HTMLInputElement);
  const panel = page.part(box, "#search-panel");
  const list = page.part(box, "#search-list");
  const count = page.part(box, "#search-count"); // seen
  const said = page.part(box, "#search-said"); // heard
  const home = page.attribute(box, "data-home").replace(/index\.html$/, "");
  const failed = page.attribute(box, "data-failed");
  const view = results(list, page.part(box, "#search-danger"), home);
  let asked = 0; // the number of the newest question: older answers are dropped
  /** @type {string | null} the question whose results are shown */
  let answered = null;
  let active = -1;

  /** @param {{ seen: string, heard: string }} told */
  function tell({ seen, heard }) {
    page.say(count, seen);
    page.say(said, heard);
  }

  function options() {
    return page.all(list, "[role=option]");
  }

  /** @param {boolean} yes */
  function open(yes) {
    panel.hidden = !yes;
    field.setAttribute("aria-expanded", String(yes));
    if (!yes) choose(-1);
  }

  /** @param {number} number */
  function choose(number) {
    active = number;
    const all = options();
    all.forEach((option, at) => option.setAttribute("aria-selected", String(at === number)));
    const chosen = all[number];
    if (chosen) {
      field.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  }

  /** @param {1 | -1} step */
  function move(step) {
    const { length } = options();
    if (length) choose(active < 0 && step < 0 ? length - 1 : (active + step + length) % length);
  }

  /**
   * Says whether an answer is on its way.
   * @param {boolean} yes
   */
  function busy(yes) {
    if (yes) list.setAttribute("aria-busy", "true");
    else list.removeAttribute("aria-busy");
  }

  // Gives whether the answer is still wanted when it comes.
  async function ask() {
    const question = field.value.trim();
    asked += 1;
    const ours = asked;
    if (!question) {
      forget();
      return false;
    }
    busy(true);
    const answer = await search.ask(field.value);
    const index = await search.index();
    if (ours !== asked) return false;
    busy(false);
    answered = question;
    if (!index) list.textContent = "";
    tell(index ? view.show(index, answer) : { seen: failed, heard: failed });
    open(true);
    choose(-1);
    list.scrollTop = 0;
    return true;
  }

  function forget() {
    close();
    answered = null;
    field.value = "";
    list.textContent = "";
    tell({ seen: "", heard: "" });
  }

  // Closed stays closed: an answer that is still on its way does not open it again.
  function close() {
    asked += 1;
    busy(false);
    open(false);
  }

  async function enter() {
    if (active < 0 && answered !== field.value.trim() && !(await ask())) return;
    options()[Math.max(active, 0)]?.click();
  }

  /** @type {Record<string, () => void>} */
  const keys = {
    ArrowDown() {
      if (panel.hidden && answered) open(true);
      move(1);
    },
    ArrowUp: () => move(-1),
    Enter: enter,
    Escape: () => panel.hidden ? forget() : close(),
  };

  field.addEventListener("focus", () => search.index());
  field.addEventListener("input", ask);
  field.addEventListener("click", () => {
    if (answered && panel.hidden) open(true);
  });
  field.addEventListener("keydown", (event) => {
    const deed = keys[event.key];
    if (!deed || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    deed();
  });
  // “Show all” keeps the place: the first result that was not there before becomes the chosen one.
  list.addEventListener("click", async (event) => {
    const more = page.target(event)?.closest("[data-more]");
    if (!(more instanceof HTMLElement)) return;
    event.preventDefault();
    const place = options().indexOf(more);
    field.focus();
    await view.more(page.attribute(more, "data-more"));
    choose(place);
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close();
  });
  document.addEventListener("keydown", (event) => {
    // Never one key alone: somebody who speaks to the computer, or misses a key, would press it by chance.
    if (event.key !== "/" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    field.focus();
  });
  page.whenLeft(forget);
  box.hidden = false;
});
