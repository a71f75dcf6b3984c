// The map of the world and the list below it: what to show, one region, and the way around by keyboard.
// Both are drawn from the same numbers, which stand with the list. Nothing is stored, sent or written into the address.
(function () {
  "use strict";
  var form = document.getElementById("worldmap-form");
  var svg = document.getElementById("worldmap-picture");
  if (!form || !svg) { return; }
  var what = document.getElementById("worldmap-what");
  var region = document.getElementById("worldmap-region");
  var result = document.getElementById("worldmap-result");
  var caption = document.getElementById("worldmap-caption");
  var hint = document.getElementById("worldmap-hint");
  var ring = document.getElementById("worldmap-ring");
  var steps = svg.getAttribute("data-steps").split(" ").map(Number);
  var sections = Array.prototype.slice.call(document.querySelectorAll(".sm-region"));
  var countries = Array.prototype.map.call(document.querySelectorAll(".sm-countries [data-code]"), country);
  var here = countries[0]; // the one country of the map that Tab stops at

  function country(entry) {
    var shape = svg.querySelector('a[data-code="' + entry.getAttribute("data-code") + '"]');
    var at = shape.getAttribute("data-at").split(" ").map(Number);
    var count = entry.querySelector(".sm-count");
    return {
      name: entry.querySelector("a").textContent,
      regions: entry.parentNode.parentNode.getAttribute("data-regions").split(" "),
      numbers: entry.getAttribute("data-numbers").split(" ").map(Number),
      words: count.textContent, // as the page was made: for organisations
      count: count, shape: shape, title: shape.querySelector("title"), x: at[0], y: at[1], shown: true
    };
  }

  function filled(template, values) {
    return template.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
  }

  function words(one, option, number) {
    if (!option.hasAttribute("data-one")) { return one.words; }
    return filled(option.getAttribute(number === 0 ? "data-none" : number === 1 ? "data-one" : "data-other"), { n: number });
  }

  // One country, the same on the map and in the list.
  function drawCountry(one, option, place) {
    var number = one.numbers[Number(option.value)];
    one.count.textContent = words(one, option, number);
    one.title.textContent = one.name + ": " + one.count.textContent;
    one.shown = !place || one.regions.indexOf(place) >= 0;
    one.shape.setAttribute("data-step", steps.filter(function (least) { return number >= least; }).length);
    one.shape.classList.toggle("sm-out", !one.shown);
    if (one.shown) { one.shape.removeAttribute("aria-hidden"); } else { one.shape.setAttribute("aria-hidden", "true"); }
    return one.shown && number > 0;
  }

  function draw() {
    var option = what.options[what.selectedIndex];
    var place = region.options[region.selectedIndex];
    var some = countries.filter(function (one) { return drawCountry(one, option, place.value); }).length;
    var shown = countries.filter(function (one) { return one.shown; });
    sections.forEach(function (section) {
      section.hidden = place.value !== "" && section.getAttribute("data-regions").split(" ").indexOf(place.value) < 0;
    });
    svg.setAttribute("viewBox", place.getAttribute("data-box"));
    stopAt(here.shown ? here : shown[0]);
    point(null);
    circles();
    result.textContent = filled(result.getAttribute("data-text"), {
      what: option.textContent, where: place.getAttribute("data-name") || place.textContent, n: some, total: shown.length
    });
  }

  // A circle stays as large as an eye can see, however near the map is looked at, and covers little of a small map.
  function circles() {
    var scale = svg.getScreenCTM() ? svg.getScreenCTM().a : 0;
    if (!scale) { return; }
    var pixels = Math.min(5, 2 + 20 * scale);
    Array.prototype.forEach.call(svg.querySelectorAll("circle"), function (circle) { circle.setAttribute("r", pixels / scale); });
  }

  function stopAt(one) {
    here = one;
    countries.forEach(function (other) { other.shape.setAttribute("tabindex", other === one ? "0" : "-1"); });
  }

  // Say one country in the caption and draw a ring around it, above its neighbours.
  function point(one) {
    caption.textContent = one ? one.title.textContent : "";
    while (ring.firstChild) { ring.removeChild(ring.firstChild); }
    if (!one) { return; }
    for (var line = 0; line < 2; line += 1) { ring.appendChild(one.shape.lastElementChild.cloneNode(false)); }
  }

  function of(node) {
    var shape = node.closest ? node.closest("a") : null;
    return countries.filter(function (one) { return one.shape === shape && one.shown; })[0] || null;
  }

  function focused() { return of(document.activeElement || svg); }

  // The next country in a direction: near, and rather straight ahead than aside.
  function beside(dx, dy) {
    var best = null, least = Infinity;
    countries.forEach(function (one) {
      var ahead = (one.x - here.x) * dx + (one.y - here.y) * dy;
      var aside = Math.abs((one.x - here.x) * dy) + Math.abs((one.y - here.y) * dx);
      var far = ahead + aside * aside / ahead;
      if (one.shown && one !== here && ahead > 0 && far < least) { best = one; least = far; }
    });
    return best;
  }

  var WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  function walk(event) {
    var way = WAYS[event.key];
    if (!way || !focused() || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    event.preventDefault();
    var next = beside(way[0], way[1]);
    if (next) { next.shape.focus(); }
  }

  var frame = svg.parentNode; // a picture that listens for focus itself becomes a stop of its own
  frame.addEventListener("keydown", walk);
  frame.addEventListener("focusin", function (event) { var one = of(event.target); if (one) { stopAt(one); point(one); } });
  frame.addEventListener("focusout", function () { point(null); });
  frame.addEventListener("mouseover", function (event) { point(of(event.target) || focused()); });
  frame.addEventListener("mouseleave", function () { point(focused()); });
  window.addEventListener("resize", circles);

  form.hidden = caption.hidden = hint.hidden = false;
  svg.setAttribute("aria-describedby", "worldmap-about worldmap-hint");
  form.addEventListener("change", draw);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { window.setTimeout(draw, 0); });
  // Going back must not bring a client's choice back on a shared computer.
  window.addEventListener("pagehide", function () { form.reset(); });
  window.addEventListener("pageshow", function () { form.reset(); });
  draw();
}());
