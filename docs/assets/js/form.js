// A form that is filled in on the page: nothing is sent or stored, and whoever leaves leaves it empty.
(function () {
  "use strict";
  var Forms = window.Forms;
  var form = document.getElementById("form");
  if (!form) { return; }
  var words = JSON.parse(document.getElementById("form-words").content.textContent);
  var earlier = document.getElementById("earlier");
  var two = form.querySelector("[data-do=two]");
  var unsaved = false;
  document.querySelector("[data-without-script]").hidden = true;

  // Both places say it, so that one of them is in sight; only the first one is read out.
  function say(text) { Forms.all(form, ".sm-told").forEach(function (place) { place.textContent = text; }); }

  function update() {
    Forms.scores.update(form, words, say);
    // Of forms that stand together, paper has the one of this page and those in which something stands.
    Forms.all(form, ".sm-instrument").forEach(function (instrument) {
      instrument.classList.toggle("sm-answered", Object.keys(Forms.read(instrument)).length > 0 || !!instrument.querySelector(".sm-row--taken"));
    });
  }

  function changed() { unsaved = true; update(); }

  function empty() {
    Forms.clear(form);
    (window.formParts || []).forEach(function (part) { part.clear(); });
    showEarlier([]);
    say("");
    unsaved = false;
    Forms.lists.start(form);
    update();
    say("");
  }

  function save() {
    var file = Forms.file.collect(form);
    if (!file) { say(words.nothing); return; }
    say(words.saved.replace("{name}", Forms.file.save(file, words.file)));
    unsaved = false;
  }

  function clear() {
    if (Forms.file.collect(form) && !window.confirm(words.sure_clear)) { return; }
    empty();
    say(words.cleared);
    form.querySelector(".sm-fields textarea, .sm-fields input").focus();
  }

  function open(input) {
    var chosen = input.files[0];
    if (!chosen) { return; }
    Forms.file.load(chosen).then(function (file) {
      var of = Forms.file.of(form, file);
      var before = Forms.file.collect(form);
      if (of.here && before && !window.confirm(words.sure_open)) { return; }
      var was = unsaved;
      try { put(file, of); } catch (error) { // what stood here stands here again
        empty();
        if (before) { fill(before); }
        unsaved = was;
        throw new Error("not_ours");
      }
    }).catch(function (error) { say(words[error.message] || words.not_ours); }).then(function () { input.value = ""; });
  }

  // The answers of a file, with lists and totals brought up to date; gives what there is to tell.
  function fill(file) {
    var told = Forms.file.apply(form, file, words);
    Forms.lists.start(form);
    update();
    return told;
  }

  // A file of this form takes the place of what stands here; one of another form only adds what both ask.
  function put(file, of) {
    if (of.here) {
      empty();
      Forms.all(form, ".sm-rows").forEach(function (rows) { rows.textContent = ""; });
    }
    var told = fill(file);
    showEarlier(told.left);
    var day = new Date(file.saved);
    var moment = isNaN(day) ? "?" : day.toLocaleString(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" });
    var first = (of.here ? words.opened : words.opened_other).replace("{n}", told.count).replace("{date}", moment).replace("{name}", of.names);
    say([first].concat(told.said, told.left.length ? [words.see_earlier] : []).join(" "));
    unsaved = !of.here && (unsaved || told.count > 0);
    if (told.left.length) { earlier.focus(); }
  }

  function spoken(answer) {
    if (Array.isArray(answer)) { return answer.map(spoken).join("; "); }
    if (answer && typeof answer === "object") { return Object.keys(answer).map(function (key) { return spoken(answer[key]); }).join(" · "); }
    return answer === true ? "✓" : String(answer);
  }

  // What the file says besides: read, not asked again, and not saved with this form.
  function showEarlier(answers) {
    var place = earlier.querySelector("div");
    place.textContent = "";
    earlier.hidden = !answers.length;
    var name = "";
    var list;
    answers.forEach(function (one) {
      if (one.form !== name || !list) {
        name = one.form;
        place.appendChild(Object.assign(document.createElement("h3"), { textContent: name }));
        list = place.appendChild(document.createElement("dl"));
      }
      list.appendChild(Object.assign(document.createElement("dt"), { textContent: one.asked }));
      list.appendChild(Object.assign(document.createElement("dd"), { textContent: spoken(one.answer).slice(0, 2000) }));
    });
  }

  // Another field with the same question on this page is not asked again: it gets the same answer.
  function same(field) {
    if (!field.dataset.shared) { return; }
    Forms.all(form, '[data-shared="' + field.dataset.shared + '"]').forEach(function (other) {
      if (other !== field) { other.value = field.value; Forms.repeat(other); }
    });
  }

  function typed(event) {
    if (event.target.dataset.do) { return; }
    var question = event.target.closest(".sm-question");
    Forms.all(question || form, question ? ".sm-taken" : "none").forEach(function (note) { note.remove(); });
    Forms.repeat(event.target);
    same(event.target);
    changed();
  }

  function leave(event) {
    if (event) { event.preventDefault(); }
    empty();
    window.location.replace("about:blank"); // takes the place of this page, so that Back does not come here
  }

  // A link within the page must not make a second entry in the history: Back after leaving would find it.
  function jump(event) {
    var link = event.target.closest('a[href^="#"]');
    var target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!target) { return; }
    event.preventDefault();
    if (!target.hasAttribute("tabindex")) { target.tabIndex = -1; }
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  }

  var escaped = 0;
  function escape(event) { // Escape twice within a second leaves at once
    if (event.key !== "Escape" || event.defaultPrevented) { return; } // the search has an Escape of its own
    if (event.timeStamp - escaped < 1000 && escaped) { leave(); }
    escaped = event.timeStamp;
  }

  var deeds = { save: save, print: function () { window.print(); }, clear: clear };

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", typed);
  form.addEventListener("focusout", function () { setTimeout(update, 0); });
  form.addEventListener("change", function (event) {
    if (event.target.dataset.do === "open") { open(event.target); }
    if (event.target === two) { document.body.classList.toggle("sm-both", two.checked); }
  });
  form.addEventListener("keydown", function (event) { // Enter in a field of one line must not press a button
    if (event.key === "Enter" && event.target.tagName === "INPUT" && event.target.type !== "file") { event.preventDefault(); }
  });
  Forms.all(form, ".sm-tools [data-do]").forEach(function (button) {
    if (deeds[button.dataset.do]) { button.addEventListener("click", deeds[button.dataset.do]); }
  });
  Forms.all(document, "[data-do=leave]").forEach(function (link) { link.addEventListener("click", leave); });
  document.addEventListener("click", jump);
  document.addEventListener("keydown", escape);
  Forms.lists.listen(form, say, words, changed);
  document.addEventListener("sm-form-changed", changed);

  // A browser asks before it drops answers that were not saved; leaving at once never asks.
  window.addEventListener("beforeunload", function (event) { if (unsaved && Forms.file.collect(form)) { event.preventDefault(); event.returnValue = words.unsaved; } });
  // Whatever a browser keeps of a page that is left (for Back, for reopening), it keeps an empty one.
  function leftBehind() {
    empty();
    two.checked = false;
    document.body.classList.remove("sm-both");
  }
  window.addEventListener("pagehide", leftBehind);
  window.addEventListener("pageshow", function () {
    leftBehind();
    form.querySelector(".sm-fields").disabled = false;
    Forms.all(form, ".sm-tools").forEach(function (tools) { tools.hidden = false; });
  });
})();
