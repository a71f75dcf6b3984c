// Overview 1: totals of the scores. Overview 2: a line for every factor that is still negative.
(function () {
  "use strict";
  var Forms = window.Forms;

  function scored(question) {
    return Forms.all(question, ".sm-factor").map(function (factor) {
      var chosen = factor.querySelector("input[type=radio]:checked");
      return { id: question.dataset.scores + "." + factor.dataset.factor, name: Forms.said(factor.querySelector("legend")), second: Forms.second(factor.querySelector("legend")), score: chosen ? chosen.value : "", sign: chosen ? chosen.nextElementSibling.textContent : "" };
    });
  }

  function totals(question) {
    var scores = scored(question).map(function (factor) { return factor.score; });
    function count(wanted) { return scores.filter(function (score) { return wanted.indexOf(score) >= 0; }).length; }
    var numbers = { negative: count(["-", "--"]), very_negative: count(["--"]), positive: count(["+", "++"]), very_positive: count(["++"]), none: count([""]) };
    Forms.all(question, "[data-totals]").forEach(function (place) {
      var text = place.dataset.totals.replace(/\{(\w+)\}/g, function (mark, name) { return numbers[name]; });
      if (place.textContent !== text) { place.textContent = text; }
    });
    question.classList.toggle("sm-scored", numbers.negative + numbers.positive > 0);
  }

  function rowOf(list, factor) {
    return Forms.all(list, ".sm-row").filter(function (row) { return row.dataset.factor === factor.id; })[0];
  }

  // Lines stand in the order of the factors, and people's own lines after them.
  function place(list, factors, index) {
    var later = factors.slice(index + 1).map(function (factor) { return rowOf(list, factor); }).filter(Boolean)[0];
    return later || list.querySelector(".sm-row:not([data-factor])");
  }

  // Each line that was taken over follows its factor; one that is no longer negative stays only while it says something,
  // or while somebody is writing in it.
  function takeOver(list, factors, words) {
    factors.forEach(function (factor, index) {
      var negative = factor.score === "-" || factor.score === "--";
      var found = rowOf(list, factor) || (negative ? Forms.lists.add(list, factor.id, place(list, factors, index)) : null);
      (found ? [found] : []).forEach(function (row) {
        var told = Forms.all(row, "textarea").some(function (field) { return field.value.trim(); });
        if (!negative && !told && !row.contains(document.activeElement)) { row.remove(); return; }
        row.classList.add("sm-row--taken");
        row.querySelector("[data-factor-second]").textContent = factor.otherSide + ": " + factor.second + (factor.sign ? " (" + factor.sign + ")" : "");
        row.querySelector("[data-factor-name]").textContent = factor.side + ": " + factor.name + " (" + (negative ? words.score + " " + factor.sign : words.negative_now) + ")";
        var name = row.querySelector("[data-column=factor]");
        if (name) { name.value = factor.side + ": " + factor.name; Forms.repeat(name); }
        Forms.setFields(Forms.all(row, "[data-column=score]"), factor.score);
        if (!factor.score) { Forms.setFields(Forms.all(row, "[data-column=score]"), ""); }
      });
    });
    Forms.lists.number(list);
    var none = list.querySelector("[data-none]");
    if (none) { none.hidden = !!list.querySelector(".sm-row"); }
  }

  // `said(text)` tells when lines have come or gone.
  function update(root, words, said) {
    var factors = [];
    Forms.all(root, "[data-scores]").forEach(function (question) {
      totals(question);
      var heading = question.closest(".sm-form-section").querySelector("h3");
      var sides = { side: Forms.said(heading), otherSide: Forms.second(heading) };
      scored(question).forEach(function (factor) { factors.push(Object.assign(factor, sides)); });
    });
    Forms.all(root, "[data-takes]").forEach(function (list) {
      var before = list.querySelectorAll(".sm-row--taken").length;
      takeOver(list, factors, words);
      var now = list.querySelectorAll(".sm-row--taken").length;
      if (now !== before) { said(words.lines.replace("{n}", now).replace("{name}", list.closest(".sm-instrument").dataset.name)); }
    });
  }

  Forms.scores = { update: update };
})();
