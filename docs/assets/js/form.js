// A form that is filled in on the page: nothing is sent or stored, and whoever leaves leaves it empty.
(function () {
  "use strict";
  var Forms = window.Forms;
  var form = document.getElementById("form");
  if (!form) { return; }
  var words = JSON.parse(document.getElementById("form-words").content.textContent);
  var status = form.querySelector("[role=status]");
  var earlier = document.getElementById("earlier");
  var unsaved = false;
  document.querySelector("[data-without-script]").hidden = true;

  function say(text) { status.textContent = text; }

  function update() {
    Forms.scores.update(form, words);
    // Of forms that stand together, paper has the one of this page and those in which something stands.
    Forms.all(form, ".sm-instrument").forEach(function (instrument) {
      instrument.classList.toggle("sm-answered", Object.keys(Forms.read(instrument)).length > 0 || !!instrument.querySelector(".sm-row--taken"));
    });
  }

  function changed() { unsaved = true; update(); }

  function parts(action) { (window.formParts || []).forEach(function (part) { part[action](); }); }

  function empty() {
    Forms.clear(form);
    parts("clear");
    earlier.hidden = true;
    earlier.querySelector("div").textContent = "";
    document.body.classList.remove("sm-both");
    say("");
    unsaved = false;
    Forms.lists.start(form);
    update();
  }

  function save() {
    var file = Forms.file.collect(form);
    if (!file) { say(words.nothing); return; }
    say(words.saved.replace("{name}", Forms.file.save(file, words.file)));
    unsaved = false;
  }

  function open(input) {
    var chosen = input.files[0];
    if (!chosen) { return; }
    if (Forms.file.collect(form) && !window.confirm(words.sure_open)) { input.value = ""; return; }
    Forms.file.load(chosen).then(function (file) {
      empty();
      Forms.all(form, ".sm-rows").forEach(function (rows) { rows.textContent = ""; });
      var told = Forms.file.apply(form, file, words);
      Forms.lists.start(form);
      update();
      showEarlier(told.left);
      var day = new Date(file.saved);
      say([words.opened.replace("{n}", told.count).replace("{date}", isNaN(day) ? "?" : day.toLocaleString(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" }))].concat(told.said).join(" "));
      unsaved = false;
    }, function (error) { say(words[error.message] || words.not_ours); }).then(function () { input.value = ""; });
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
      if (other !== field) { other.value = field.value; other.checked = field.checked; Forms.repeat(other); }
    });
  }

  function leave(event) {
    event.preventDefault();
    empty();
    window.location.replace("about:blank"); // takes the place of this page, so that Back does not come here
  }

  var deeds = {
    save: save,
    print: function () { window.print(); },
    clear: function () {
      if (!Forms.file.collect(form)) { say(words.nothing); return; }
      if (window.confirm(words.sure_clear)) { empty(); say(words.cleared); form.querySelector(".sm-fields textarea, .sm-fields input").focus(); }
    }
  };

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", function (event) { if (event.target.dataset.do) { return; } Forms.repeat(event.target); same(event.target); changed(); });
  form.addEventListener("change", function (event) {
    var deed = event.target.dataset.do;
    if (deed === "open") { open(event.target); }
    if (deed === "two") { document.body.classList.toggle("sm-both", event.target.checked); }
  });
  form.addEventListener("keydown", function (event) { // Enter in a field of one line must not press a button
    if (event.key === "Enter" && event.target.tagName === "INPUT" && event.target.type !== "file") { event.preventDefault(); }
  });
  Forms.all(form, ".sm-tools [data-do]").forEach(function (button) {
    if (deeds[button.dataset.do]) { button.addEventListener("click", deeds[button.dataset.do]); }
  });
  Forms.all(document, "[data-do=leave]").forEach(function (link) { link.addEventListener("click", leave); });
  Forms.lists.listen(form, say, words, changed);
  document.addEventListener("sm-form-changed", changed);

  // A browser asks before it drops answers that were not saved; leaving at once never asks.
  window.addEventListener("beforeunload", function (event) { if (unsaved && Forms.file.collect(form)) { event.preventDefault(); event.returnValue = words.unsaved; } });
  // Whatever a browser keeps of a page that is left (for Back, for reopening), it keeps an empty one.
  window.addEventListener("pagehide", empty);
  window.addEventListener("pageshow", function () {
    empty();
    form.querySelector(".sm-fields").disabled = false;
    Forms.all(form, ".sm-tools").forEach(function (tools) { tools.hidden = false; });
  });
})();
