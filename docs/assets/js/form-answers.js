// Reads, writes and clears the answers of a form. They are held by the fields of the page and nowhere else.
(function () {
  "use strict";
  var LONGEST = 20000; // signs in one answer, as the fields allow
  var MOST_ROWS = 100;
  var LONG = 150; // signs: more than that is printed over the whole width, and may go on overleaf

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }

  // Typed text is repeated beside the field: the field grows with it on the screen, and paper shows all of it.
  function repeat(field) {
    var entry = field.closest(".sm-entry");
    if (!entry) { return; }
    entry.classList.toggle("sm-long", field.value.length > LONG);
    if (!field.value) { entry.removeAttribute("data-said"); return; }
    entry.setAttribute("data-said", field.type === "date" ? dated(field.value) : field.value);
  }

  function dated(value) {
    var day = new Date(value + "T12:00:00");
    return isNaN(day) ? value : day.toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "long", year: "numeric" });
  }

  function question(field) {
    var label = field.getAttribute("aria-labelledby");
    var factor = field.closest(".sm-factor");
    if (factor) { // the same factor is asked for two countries: the part of the form says which
      var name = said(field.closest(".sm-form-section").querySelector("h3")) + ": " + said(factor.querySelector("legend"));
      return field.type === "radio" ? name : name + " – " + said(document.querySelector('label[for="' + field.id + '"]'));
    }
    if (label) { return label.split(" ").map(function (id) { return said(document.getElementById(id)); }).join(" – "); }
    var own = field.closest("label") || document.querySelector('label[for="' + field.id + '"]');
    var group = field.type === "radio" || field.type === "checkbox" && field.hasAttribute("data-many");
    var legend = group && field.closest("fieldset") && field.closest("fieldset").querySelector("legend");
    return legend && field.closest("fieldset").className !== "sm-fields" ? said(legend) : own ? said(own) : "";
  }

  function said(element) {
    var main = element && element.querySelector(".sm-said");
    return (main || element || { textContent: "" }).textContent.replace(/\s+/g, " ").trim();
  }

  function second(element) {
    var other = element && element.querySelector(".sm-second");
    return other ? other.textContent.replace(/\s+/g, " ").trim() : "";
  }

  function fieldValue(field) {
    if (field.type === "radio") { return field.checked && field.value ? field.value : undefined; }
    if (field.type === "checkbox") { return field.checked ? (field.hasAttribute("data-many") ? field.value : true) : undefined; }
    return field.value.trim() ? field.value : undefined;
  }

  // {id: answer}: text, true for a tick, a list of choices, or the rows of a list as [{column: answer}].
  function read(instrument) {
    var answers = {};
    all(instrument, "[data-answer]").forEach(function (field) {
      var value = fieldValue(field);
      if (value === undefined) { return; }
      if (field.hasAttribute("data-many")) { (answers[field.dataset.answer] = answers[field.dataset.answer] || []).push(value); }
      else { answers[field.dataset.answer] = value; }
    });
    all(instrument, "[data-list]").forEach(function (list) {
      var rows = all(list, ".sm-row").map(readRow).filter(function (row) { return row !== null; });
      if (rows.length) { answers[list.dataset.list] = rows; }
    });
    return answers;
  }

  function readRow(row) {
    var values = {};
    all(row, "[data-column]").forEach(function (field) {
      var value = fieldValue(field);
      if (value !== undefined) { values[field.dataset.column] = value; }
    });
    if (!row.dataset.factor) { return Object.keys(values).length ? values : null; }
    return ownWords(values) ? Object.assign(values, { from: row.dataset.factor }) : null; // else it comes by itself
  }

  // Whether a line that was taken over says more than its factor and score.
  function ownWords(values) {
    return Object.keys(values).some(function (column) { return column !== "factor" && column !== "score"; });
  }

  // Sets `value` on these fields, which all have the same answer; gives what of it could not be set, null when all could.
  function setFields(fields, value) {
    var left = Array.isArray(value) ? value.slice() : [value];
    function done(one) { left = left.filter(function (other) { return other !== one; }); }
    fields.forEach(function (field) {
      if (field.type === "radio" || field.hasAttribute("data-many")) {
        if (left.indexOf(field.value) >= 0) { field.checked = true; done(field.value); }
      } else if (field.type === "checkbox") {
        if (value === true) { field.checked = true; done(true); }
      } else if (typeof value === "string" && value.length <= LONGEST) {
        field.value = value;
        repeat(field);
        if (field.value || !value) { done(value); }
      }
    });
    return left.length ? (Array.isArray(value) ? left : value) : null;
  }

  // Sets the answers; gives those that have no field here, so that nothing gets lost unseen.
  function write(instrument, answers) {
    var left = Object.create(null); // a file may bring any name, __proto__ too
    Object.keys(answers).forEach(function (id) {
      var value = answers[id];
      var list = all(instrument, "[data-list]").filter(function (one) { return one.dataset.list === id; })[0];
      var fields = all(instrument, "[data-answer]").filter(function (field) { return field.dataset.answer === id; });
      var rest = list && Array.isArray(value) ? writeRows(list, value) : fields.length ? setFields(fields, value) : value;
      if (rest !== null) { left[id] = rest; }
    });
    return left;
  }

  // Sets the lines of a list; gives those that do not fit, each with the columns that are not there; null when all did.
  function writeRows(list, rows) {
    var left = rows.slice(MOST_ROWS);
    rows.slice(0, MOST_ROWS).forEach(function (values) {
      var row = window.Forms.lists.add(list, typeof values.from === "string" ? values.from : "");
      var rest = {};
      Object.keys(values).forEach(function (column) {
        var fields = all(row, "[data-column]").filter(function (field) { return field.dataset.column === column; });
        if (column !== "from" && (!fields.length || setFields(fields, values[column]) !== null)) { rest[column] = values[column]; }
      });
      if (Object.keys(rest).length) { left.push(rest); }
    });
    return left.length ? left : null;
  }

  function clear(root) {
    all(root, "input, textarea").forEach(function (field) {
      if (field.dataset.do === "two") { return; } // in which languages the questions stand is no answer
      if (field.type === "checkbox") { field.checked = false; }
      else if (field.type === "radio") { field.checked = field.value === ""; }
      else { field.value = ""; repeat(field); }
    });
    all(root, ".sm-rows").forEach(function (rows) { rows.textContent = ""; });
    all(root, ".sm-taken").forEach(function (note) { note.remove(); });
  }

  window.Forms = { all: all, repeat: repeat, question: question, said: said, second: second, read: read, write: write, clear: clear, setFields: setFields };
})();
