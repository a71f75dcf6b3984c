// Lists that have as many lines as are needed.
(function () {
  "use strict";
  var Forms = window.Forms;
  var MOST = 100;
  var made = 0; // so that no two fields ever share an id

  // A new line at the end, or before the line `before`; the one that stands for `factor` already, when there is one.
  function add(list, factor, before) {
    var rows = list.querySelector(".sm-rows");
    var old = factor && Forms.all(rows, ".sm-row").filter(function (row) { return row.dataset.factor === factor; })[0];
    if (old) { return old; }
    made += 1;
    var row = document.importNode(list.querySelector("template").content, true).firstElementChild;
    Forms.all(row, "[id], [name], [aria-labelledby], [aria-describedby]").forEach(function (element) {
      ["id", "name", "aria-labelledby", "aria-describedby"].forEach(function (name) {
        var value = element.getAttribute(name);
        if (value) { element.setAttribute(name, value.replace(/ROW/g, "row" + made)); }
      });
    });
    if (factor) { row.dataset.factor = factor; }
    rows.insertBefore(row, before || null);
    number(list);
    return row;
  }

  function number(list) {
    Forms.all(list, ".sm-row").forEach(function (row, index) { row.querySelector("[data-number]").textContent = index + 1; });
    list.classList.toggle("sm-has-rows", !!list.querySelector(".sm-row"));
    list.querySelector("[data-do=add]").disabled = Forms.all(list, ".sm-row").length >= MOST;
  }

  function remove(list, row) {
    var after = row.nextElementSibling || row.previousElementSibling;
    row.remove();
    number(list);
    var next = after ? after.querySelector("textarea, input:not([type=radio])") : list.querySelector("[data-do=add]");
    (next || list.querySelector(".sm-ask")).focus();
  }

  function filled(row) {
    return Forms.all(row, "textarea, input").some(function (field) { return field.type === "radio" ? field.checked && field.value : field.value.trim(); });
  }

  // A list starts with one empty line, except one that takes its lines over.
  function start(root) {
    Forms.all(root, "[data-list]").forEach(function (list) {
      if (!list.dataset.takes && !list.querySelector(".sm-row")) { add(list, ""); }
      number(list);
    });
  }

  // `said(text)` tells somebody who does not see it.
  function listen(root, said, words, changed) {
    root.addEventListener("click", function (event) {
      var button = event.target.closest("[data-list] button[data-do]");
      if (!button) { return; }
      var list = button.closest("[data-list]");
      if (button.dataset.do === "add") {
        var row = add(list, "");
        row.querySelector("textarea, input").focus();
      } else if (!filled(button.closest(".sm-row")) || window.confirm(words.sure_row)) {
        remove(list, button.closest(".sm-row"));
        said(words.removed);
      }
      changed();
    });
  }

  Forms.lists = { add: add, start: start, listen: listen, number: number };
})();
