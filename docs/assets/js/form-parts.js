// The bar that stays in sight while a form is filled in: its parts, how far each is, and the way to them.
"use strict";

SocialMap.script("form-parts", ["page", "form-answers", "form-units"], (page, answers, { units, isAnswered }) => {
  /** @type {SocialMap.FormPartsRoom["parts"]} */
  function parts(form, say) {
    const bar = page.part(document, "#parts"); // within the form, or in the bar of a case
    const fold = page.part(bar, "details", HTMLDetailsElement);
    const all = page.part(bar, "[data-part=all]");
    const list = page.part(bar, "ol");
    let several = false;
    /** @type {{ section: HTMLElement, place: HTMLElement, far: HTMLElement }[]} */
    let lines = [];

    function renew() {
      const sections = page.all(form, ".sm-form-section");
      several = new Set(sections.map((one) => one.closest(".sm-instrument"))).size > 1;
      lines = sections.map((section) => ({
        section,
        place: page.make("a", { href: `#${page.attribute(section, "aria-labelledby")}` }),
        far: page.make("span", { class: "sm-bar__far" }),
      }));
      list.replaceChildren(...lines.map(({ place, far }) => page.make("li", {}, [place, " ", far])));
      close();
      update();
    }

    function update() {
      let [done, many] = [0, 0];
      for (const { section, place, far } of lines) {
        const found = units(section);
        const count = found.filter(isAnswered).length;
        const form = several ? `${section.closest(".sm-instrument")?.getAttribute("data-name")}: ` : "";
        page.say(place, form + answers.said(section.querySelector("h3")));
        page.say(far, say("far", { done: count, all: found.length }));
        far.classList.toggle("sm-bar__far--all", count === found.length);
        done += count;
        many += found.length;
      }
      page.say(all, say("far", { done, all: many }));
    }

    function close() {
      fold.open = false;
    }

    list.addEventListener("click", close); // the jump itself is made by form-living
    document.addEventListener("click", ({ target }) => {
      if (target instanceof Node && !fold.contains(target)) close();
    });
    fold.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !fold.open) return;
      event.preventDefault(); // or a second one would leave the site
      close();
      page.part(fold, "summary").focus();
    });
    renew();
    bar.hidden = false;
    return { update, close, renew };
  }

  return { parts };
});
