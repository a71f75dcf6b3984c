// Saving to a file on the user's own device, only when asked, and opening it again. The file says what was asked and what was answered.
(function () {
  "use strict";
  var Forms = window.Forms;
  var MARK = "social-map-form";
  var SCHEMA = 1;
  var LARGEST = 4000000; // bytes

  function instruments(root) { return Forms.all(root, "[data-instrument]"); }

  // The questions that were answered, by the id of the answer.
  function asked(instrument, answers) {
    var questions = {};
    Forms.all(instrument, "[data-answer], [data-list]").forEach(function (field) {
      var id = field.dataset.answer || field.dataset.list;
      if (id in answers && !(id in questions)) { questions[id] = field.dataset.list ? Forms.said(field.querySelector(".sm-ask")) : Forms.question(field); }
    });
    return questions;
  }

  function shared(instrument, answers) {
    var words = {};
    Forms.all(instrument, "[data-shared]").forEach(function (field) { if (field.dataset.answer in answers) { words[field.dataset.answer] = field.dataset.shared; } });
    return words;
  }

  // What the file holds: {kind, schema, saved, forms: {id: {name, version, asked, answers, shared}}, parts: {name: …}}; null when empty.
  function collect(root) {
    var file = { kind: MARK, schema: SCHEMA, saved: new Date().toISOString(), forms: {}, parts: {} };
    instruments(root).forEach(function (instrument) {
      var answers = Forms.read(instrument);
      var drawn = instrument.querySelector("[data-drawing]") && (window.formParts || []).some(function (part) { return !part.isEmpty(); });
      if (!Object.keys(answers).length && !drawn) { return; }
      file.forms[instrument.dataset.instrument] = {
        name: instrument.dataset.name, version: instrument.dataset.version,
        asked: asked(instrument, answers), answers: answers, shared: shared(instrument, answers)
      };
    });
    (window.formParts || []).forEach(function (part) { if (!part.isEmpty()) { file.parts[part.name] = part.read(); } });
    return Object.keys(file.forms).length || Object.keys(file.parts).length ? file : null;
  }

  // A name that gives nothing away; give it to the browser as a download.
  function save(file, word) {
    var now = new Date();
    var moment = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 16).replace(/[:T]/g, "-");
    var name = word + "-" + moment + ".json";
    var address = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1) + "\n"], { type: "application/json" }));
    var link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(address); }, 10000);
    return name;
  }

  function plain(value) { return !!value && typeof value === "object" && !Array.isArray(value); }

  function word(value) { return typeof value === "string" || value === true; }

  // An answer is a text, a tick, a list of choices, or lines of such; nothing deeper.
  function sound(value) {
    return word(value) || Array.isArray(value) && value.length <= 10000 && value.every(function (one) {
      return word(one) || plain(one) && Object.keys(one).every(function (key) { return word(one[key]); });
    });
  }

  // The texts of `given`, by names that cannot be anything else.
  function texts(given) {
    var found = Object.create(null);
    if (plain(given)) { Object.keys(given).forEach(function (key) { found[key] = String(given[key]).slice(0, 500); }); }
    return found;
  }

  // The file's content, checked; an Error with the key of a message when it is not one of ours.
  function parse(text) {
    var file;
    try { file = JSON.parse(text); } catch (error) { throw new Error("not_ours"); }
    if (!plain(file) || file.kind !== MARK || file.schema !== SCHEMA || !plain(file.forms)) { throw new Error("not_ours"); }
    var forms = Object.create(null); // a file may bring any name, __proto__ too
    Object.keys(file.forms).forEach(function (id) {
      var form = file.forms[id];
      if (!plain(form) || !plain(form.answers) || !Object.keys(form.answers).every(function (key) { return sound(form.answers[key]); })) { throw new Error("not_ours"); }
      forms[id] = { name: String(form.name || id).slice(0, 200), version: String(form.version || "").slice(0, 20), asked: texts(form.asked), answers: form.answers, shared: texts(form.shared) };
    });
    return { saved: /^\d{4}-/.test(file.saved) ? String(file.saved) : "", forms: forms, parts: plain(file.parts) ? file.parts : {} };
  }

  function load(chosen) {
    return new Promise(function (done, failed) {
      if (chosen.size > LARGEST) { failed(new Error("too_large")); return; }
      var reader = new FileReader();
      reader.onload = function () { try { done(parse(String(reader.result))); } catch (error) { failed(error); } };
      reader.onerror = function () { failed(new Error("not_ours")); };
      reader.readAsText(chosen, "utf-8");
    });
  }

  // The names of the forms that the file holds, and whether one of them stands on this page.
  function of(root, file) {
    var here = instruments(root).map(function (instrument) { return instrument.dataset.instrument; });
    var ids = Object.keys(file.forms);
    return { names: ids.map(function (id) { return file.forms[id].name; }).join(", "), here: ids.some(function (id) { return here.indexOf(id) >= 0; }) };
  }

  // Fills the form. Gives how many answers were set, what has no place here (to be shown), and what there is to say.
  function apply(root, file, words) {
    var told = { count: 0, left: [], said: [] };
    var here = Object.create(null);
    instruments(root).forEach(function (instrument) { here[instrument.dataset.instrument] = instrument; });
    Object.keys(file.forms).forEach(function (id) {
      var form = file.forms[id];
      var left = here[id] ? Forms.write(here[id], form.answers) : form.answers;
      if (here[id] && form.version !== here[id].dataset.version) { told.said.push(words.other_version.replace("{old}", form.version).replace("{new}", here[id].dataset.version)); }
      told.count += Object.keys(form.answers).filter(function (answer) { return !(answer in left); }).length;
      Object.keys(left).forEach(function (answer) {
        var taken = takeShared(root, form, answer, words);
        told.count += taken ? 1 : 0;
        if (!taken) { told.left.push({ form: form.name, asked: String(form.asked[answer] || answer), answer: left[answer] }); }
      });
    });
    Object.keys(file.parts).forEach(function (name) {
      var part = (window.formParts || []).filter(function (one) { return one.name === name; })[0];
      if (part && of(root, file).here && part.write(file.parts[name])) { told.count += 1; } else { told.said.push(words.other_drawing.replace("{name}", of(root, file).names)); }
    });
    return told;
  }

  // The same question in another form: its answer is taken over where there is none yet, with a word on where it is from.
  function takeShared(root, form, answer, words) {
    var word = form.shared[answer];
    var fields = Forms.all(root, "[data-shared]").filter(function (field) { return field.dataset.shared === word && !field.value; });
    if (!fields.length || Forms.setFields(fields, form.answers[answer]) !== null) { return false; }
    fields.forEach(function (field) {
      var note = document.createElement("span");
      note.className = "sm-taken sm-small";
      note.textContent = words.taken.replace("{name}", form.name);
      field.closest(".sm-question").appendChild(note);
    });
    return true;
  }

  Forms.file = { collect: collect, save: save, load: load, of: of, apply: apply };
})();
