// The map of the front door: pointing at a country, or taking one below it, answers the first question; the one that was
// answered is shown.
"use strict";

SocialMap.script("pointing", ["page", "finder"], (page, finder) => {
  const svg = page.part(document, "#pointing", SVGSVGElement);
  const whole = page.attribute(svg, "viewBox");
  const [, , width = 0, height = 0] = whole.split(" ").map(Number);
  const NEAR = 3; // times as large, around a country that was chosen

  page.part(document, "#pointing-map", HTMLElement).addEventListener("click", (event) => {
    const code = page.target(event)?.closest("a")?.getAttribute("data-code");
    if (!code || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    finder.choose(code);
  });

  /** @param {string} code */
  function show(code) {
    for (const other of page.all(svg, ".sm-here", SVGAElement)) other.classList.remove("sm-here");
    const shape = code ? svg.querySelector(`a[data-code="${CSS.escape(code)}"]`) : null;
    if (!shape) {
      svg.setAttribute("viewBox", whole);
      return;
    }
    shape.classList.add("sm-here");
    shape.parentNode?.append(shape); // above its neighbours
    const [x = 0, y = 0] = page.attribute(shape, "data-at").split(" ").map(Number);
    const [wide, high] = [width / NEAR, height / NEAR];
    const left = Math.min(Math.max(x - wide / 2, 0), width - wide);
    const top = Math.min(Math.max(y - high / 2, 0), height - high);
    svg.setAttribute("viewBox", [left, top, wide, high].map(Math.round).join(" "));
  }

  finder.watch(show);
});
