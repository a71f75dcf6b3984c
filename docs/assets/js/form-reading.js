// Reading together: one question at a time, large, for a tablet between two people. The fields are those of the form itself.
"use strict";

SocialMap.script("form-reading", ["page", "form-units"], (page, { units, isAnswered }) => {
  const NOW = "sm-now";
  const ARROWS = { ArrowRight: 1, ArrowLeft: -1 };

  /** @type {SocialMap.FormReadingRoom["reading"]} */
  function reading(form, say) {
    const bar = page.part(form, "#reading");
    const where = page.byData(bar, "part", "where");
    const buttons = {
      previous: page.byData(bar, "do", "previous", HTMLButtonElement),
      next: page.byData(bar, "do", "next", HTMLButtonElement),
    };
    /** @type {HTMLElement | null} */
    let now = null;
    let place = 0;

    /** All questions, as they stand at this moment: lists may have grown, and only what is filled in may be shown. */
    function all() {
      const found = units(page.part(form, ".sm-fields"));
      const only = form.classList.contains("sm-only-filled");
      return only ? found.filter((one) => one === now || isAnswered(one)) : found;
    }

    /** @param {HTMLElement | null} unit */
    function show(unit) {
      now?.classList.remove(NOW);
      for (const old of page.all(form, ".sm-first")) old.classList.remove("sm-first");
      now = unit;
      if (!unit) return;
      unit.classList.add(NOW);
      const section = unit.closest(".sm-form-section");
      if (section && units(section)[0] === unit) section.classList.add("sm-first"); // with what to know before
      tell();
      const head = unit.querySelector("legend, .sm-ask, label");
      if (!(head instanceof HTMLElement)) return;
      head.tabIndex = -1;
      head.focus();
      scrollTo(0, 0);
    }

    function tell() {
      const found = all();
      const at = now ? found.indexOf(now) : -1;
      if (at < 0) return;
      place = at;
      page.say(where, say("reading_at", { n: at + 1, all: found.length }));
      buttons.previous.disabled = at === 0;
      buttons.next.disabled = at === found.length - 1;
    }

    /** @param {number} by */
    function go(by) {
      const found = all();
      const next = found[(now ? found.indexOf(now) : 0) + by];
      if (next) show(next);
    }

    function start() {
      const found = all();
      const at = document.activeElement?.closest(".sm-fields")
        ? found.find((one) => one.contains(document.activeElement))
        : null;
      document.body.classList.add("sm-reading");
      bar.hidden = false;
      show(at ?? found.find((one) => one.closest(".sm-own")) ?? found[0] ?? null);
    }

    /** The form was drawn anew: the same question of it, in other words. */
    function again() {
      if (bar.hidden) return false;
      now = null;
      show(all()[place] ?? null);
      return true;
    }

    function stop() {
      if (bar.hidden) return;
      const was = now;
      show(null);
      bar.hidden = true;
      document.body.classList.remove("sm-reading");
      was?.scrollIntoView({ block: "center" });
      const field = was?.querySelector("textarea, input");
      if (field instanceof HTMLElement) field.focus();
    }

    buttons.previous.addEventListener("click", () => go(-1));
    buttons.next.addEventListener("click", () => go(1));
    page.byData(bar, "do", "stop").addEventListener("click", stop);
    form.addEventListener("keydown", (event) => {
      const step = ARROWS[/** @type {keyof ARROWS} */ (event.key)];
      const { target } = event;
      if (bar.hidden || !step || event.altKey || event.ctrlKey || event.metaKey) return;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return; // arrows move in a field
      event.preventDefault();
      go(getComputedStyle(form).direction === "rtl" ? -step : step);
    });
    return { start, stop, tell, again };
  }

  return { reading };
});
