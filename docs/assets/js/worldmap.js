// The map of the world and the list below it: what to show, one region, and the way around by keyboard.
// Both are drawn from the same numbers, which stand with the list. Nothing is stored, sent or written into the address.
"use strict";

SocialMap.script("worldmap", ["text", "page"], (text, page) => {
  const form = page.part(document, "#worldmap-form", HTMLFormElement);
  const svg = page.part(document, "#worldmap-picture", SVGSVGElement);
  const what = page.part(form, "#worldmap-what", HTMLSelectElement);
  const region = page.part(form, "#worldmap-region", HTMLSelectElement);
  const result = page.part(document, "#worldmap-result");
  const caption = page.part(document, "#worldmap-caption");
  const hint = page.part(document, "#worldmap-hint");
  const ring = page.part(svg, "#worldmap-ring", SVGGElement);
  const steps = numbers(svg, "data-steps");
  const sections = page.all(document, ".sm-region");
  const countries = sections.flatMap((section) =>
    page.all(section, ".sm-countries [data-code]").map((entry) => country(entry, section))
  );
  let here = countries[0]; // the one country of the map that Tab stops at

  /**
   * @param {Element} element
   * @param {string} name
   */
  function numbers(element, name) {
    return page.attribute(element, name).split(" ").map(Number);
  }

  /**
   * @param {Element} element
   */
  function regions(element) {
    return page.attribute(element, "data-regions").split(" ");
  }

  /**
   * @param {HTMLElement} entry
   * @param {HTMLElement} section
   */
  function country(entry, section) {
    const code = page.attribute(entry, "data-code");
    const shape = page.part(svg, `a[data-code="${CSS.escape(code)}"]`, SVGAElement);
    const [x = 0, y = 0] = numbers(shape, "data-at");
    const count = page.part(entry, ".sm-count");
    return {
      name: page.part(entry, "a").textContent ?? "",
      regions: regions(section),
      numbers: numbers(entry, "data-numbers"),
      words: count.textContent ?? "", // as the page was made: for organisations
      count,
      shape,
      title: page.part(shape, "title", SVGTitleElement),
      x,
      y,
      shown: true,
    };
  }

  /** @typedef {(typeof countries)[number]} Country */

  /**
   * @param {Country} one
   * @param {HTMLOptionElement} option
   * @param {number} n
   */
  function words(one, option, n) {
    if (!option.hasAttribute("data-other")) return one.words;
    return text.fill(page.attribute(option, n === 0 ? "data-none" : `data-${text.plural(n)}`), { n });
  }

  /**
   * One country, the same on the map and in the list; gives whether it is shown and has something.
   * @param {Country} one
   * @param {HTMLOptionElement} option
   * @param {string} place
   */
  function drawCountry(one, option, place) {
    const number = one.numbers[Number(option.value)] ?? 0;
    one.count.textContent = words(one, option, number);
    one.title.textContent = `${one.name}: ${one.count.textContent}`;
    one.shown = !place || one.regions.includes(place);
    one.shape.setAttribute("data-step", String(steps.filter((least) => number >= least).length));
    one.shape.classList.toggle("sm-out", !one.shown);
    if (one.shown) one.shape.removeAttribute("aria-hidden");
    else one.shape.setAttribute("aria-hidden", "true");
    return one.shown && number > 0;
  }

  function draw() {
    const [option] = what.selectedOptions;
    const [place] = region.selectedOptions;
    if (!option || !place) return; // nothing is selected while the browser resets the form
    const some = countries.filter((one) => drawCountry(one, option, place.value)).length;
    const shown = countries.filter((one) => one.shown);
    for (const section of sections) section.hidden = place.value !== "" && !regions(section).includes(place.value);
    svg.setAttribute("viewBox", page.attribute(place, "data-box"));
    stopAt(here?.shown ? here : shown[0]);
    point(null);
    circles();
    const where = place.getAttribute("data-name") ?? place.text;
    page.say(
      result,
      text.fill(page.attribute(result, "data-text"), { what: option.text, where, n: some, total: shown.length }),
    );
  }

  // A circle stays as large as an eye can see, however near the map is looked at, and covers little of a small map.
  function circles() {
    const scale = svg.getScreenCTM()?.a ?? 0;
    if (!scale) return;
    const pixels = Math.min(5, 2 + 20 * scale);
    for (const circle of page.all(svg, "circle", SVGCircleElement)) circle.setAttribute("r", String(pixels / scale));
  }

  /** @param {Country | undefined} one */
  function stopAt(one) {
    here = one;
    for (const other of countries) other.shape.setAttribute("tabindex", other === one ? "0" : "-1");
  }

  /**
   * Says one country in the caption and draws a ring around it, above its neighbours.
   * @param {Country | null} one
   */
  function point(one) {
    caption.textContent = one ? one.title.textContent : "";
    ring.replaceChildren();
    const outline = one?.shape.lastElementChild;
    if (outline) ring.append(outline.cloneNode(false), outline.cloneNode(false));
  }

  /**
   * The country of the map that an element belongs to.
   * @param {Element | null} element
   */
  function of(element) {
    const shape = element?.closest("a");
    return countries.find((one) => one.shown && shape && one.shape.isSameNode(shape)) ?? null;
  }

  function focused() {
    return of(document.activeElement);
  }

  /**
   * The next country in a direction: near, and rather straight ahead than aside.
   * @param {Country} from
   * @param {readonly [number, number]} way
   */
  function beside(from, [dx, dy]) {
    const ahead = countries.filter((one) => one.shown && one !== from).flatMap((one) => {
      const far = (one.x - from.x) * dx + (one.y - from.y) * dy;
      const aside = Math.abs((one.x - from.x) * dy) + Math.abs((one.y - from.y) * dx);
      return far > 0 ? [{ one, cost: far + aside * aside / far }] : [];
    });
    return ahead.reduce((best, each) => each.cost < best.cost ? each : best, { one: from, cost: Infinity }).one;
  }

  /** @type {Record<string, readonly [number, number]>} */
  const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  /** @param {KeyboardEvent} event */
  function walk(event) {
    const way = WAYS[event.key];
    if (!way || !here || !focused() || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    beside(here, way).shape.focus();
  }

  const frame = page.part(document, ".sm-worldmap__frame"); // a picture that listens for focus becomes a stop of its own
  frame.addEventListener("keydown", walk);
  frame.addEventListener("focusin", (event) => {
    const one = of(page.target(event));
    if (!one) return;
    stopAt(one);
    point(one);
  });
  frame.addEventListener("focusout", () => point(null));
  frame.addEventListener("mouseover", (event) => point(of(page.target(event)) ?? focused()));
  frame.addEventListener("mouseleave", () => point(focused()));
  globalThis.addEventListener("resize", circles);

  form.hidden = caption.hidden = hint.hidden = false;
  svg.setAttribute("aria-describedby", "worldmap-about worldmap-hint");
  form.addEventListener("change", draw);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(draw, 0));
  // Going back must not bring a client's choice back on a shared computer.
  page.whenLeft(() => form.reset());
  draw();
});
