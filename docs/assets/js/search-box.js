// The search box of every page: what is typed becomes a list of results that arrows, Enter and Escape work on.
// What is typed is forgotten when the page is left: on a shared computer nobody sees what a client needed.
(function () {
  "use strict";
  var search = window.SocialMap.search;
  var box = document.getElementById("search");
  if (!box) { return; }
  var field = document.getElementById("search-field");
  var panel = document.getElementById("search-panel");
  var list = document.getElementById("search-list");
  var count = document.getElementById("search-count");
  var said = document.getElementById("search-said");
  var home = box.getAttribute("data-home").replace(/index\.html$/, "");
  var show = window.SocialMap.results(list, home);
  var asked = 0;       // the number of the newest question: older answers are dropped
  var answered = null; // the question whose results are shown
  var active = -1;

  function options() { return list.querySelectorAll("[role=option]"); }

  function open(yes) {
    panel.hidden = !yes;
    field.setAttribute("aria-expanded", String(yes));
    if (!yes) { choose(-1); }
  }

  function choose(number) {
    var all = options();
    active = number;
    Array.prototype.forEach.call(all, function (option, i) { option.setAttribute("aria-selected", String(i === number)); });
    if (all[number]) {
      field.setAttribute("aria-activedescendant", all[number].id);
      all[number].scrollIntoView({ block: "nearest" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  }

  function move(step) {
    var length = options().length;
    if (!length) { return; }
    choose(active < 0 && step < 0 ? length - 1 : (active + step + length) % length);
  }

  function ask(then) {
    var question = field.value.trim();
    asked += 1;
    var ours = asked;
    if (!question) { forget(); return; }
    search(field.value, function (answer) {
      if (ours !== asked) { return; }
      answered = question;
      count.textContent = said.textContent = show(answer) || box.getAttribute("data-failed");
      open(true);
      choose(-1);
      list.scrollTop = 0;
      if (then) { then(); }
    });
  }

  function forget() {
    asked += 1;
    answered = null;
    field.value = "";
    list.textContent = count.textContent = said.textContent = "";
    open(false);
  }

  // Closed stays closed: an answer that is still on its way does not open it again.
  function close() {
    asked += 1;
    open(false);
  }

  function go() {
    var option = options()[active < 0 ? 0 : active];
    if (option) { option.click(); }
  }

  function enter() {
    if (active < 0 && answered !== field.value.trim()) { ask(go); } else { go(); }
  }

  field.addEventListener("focus", search.prepare);
  field.addEventListener("input", function () { ask(); });
  field.addEventListener("click", function () { if (answered && panel.hidden) { open(true); } });
  field.addEventListener("keydown", function (event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) { return; }
    var keys = {
      ArrowDown: function () { if (panel.hidden && answered) { open(true); } move(1); },
      ArrowUp: function () { move(-1); },
      Enter: enter,
      Escape: function () { if (panel.hidden) { forget(); } else { close(); } }
    };
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });
  // “Show all” keeps the place: the first result that was not there before becomes the chosen one.
  list.addEventListener("click", function (event) {
    var more = event.target.closest("[data-more]");
    if (!more) { return; }
    event.preventDefault();
    var place = Array.prototype.indexOf.call(options(), more);
    field.focus();
    show.more(more.getAttribute("data-more"), function () { choose(place); });
  });
  box.addEventListener("focusout", function (event) {
    if (!box.contains(event.relatedTarget)) { close(); }
  });
  document.addEventListener("keydown", function (event) {
    var typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
    }
  });
  window.addEventListener("pagehide", forget);
  window.addEventListener("pageshow", forget);
  box.hidden = false;
}());
