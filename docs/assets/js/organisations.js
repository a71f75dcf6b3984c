// The first filter of the table of organisations: by country and by services.
// Works on the rows that stand in the page; nothing is stored, sent or written into the address.
(function () {
  "use strict";
  var OFFERED = { "yes": true, "limited": true, "on-request": true, "by-referral": true };
  var form = document.getElementById("filter");
  var table = document.getElementById("organisations");
  if (!form || !table) { return; }
  var country = document.getElementById("filter-country");
  var result = document.getElementById("filter-result");
  var total = Number(table.getAttribute("data-total"));

  function chosen() {
    return Array.prototype.map.call(form.querySelectorAll("input:checked"), function (box) { return Number(box.value); });
  }

  // "yes" when every chosen service is offered, "perhaps" when none is refused but some are not stated.
  function fit(row, services) {
    var cells = row.querySelectorAll("td");
    var answer = "yes";
    for (var i = 0; i < services.length; i += 1) {
      var state = cells[services[i]].getAttribute("data-state");
      if (state === "unknown") { answer = "perhaps"; } else if (!OFFERED[state]) { return "no"; }
    }
    return answer;
  }

  function words(template, values) {
    return template.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
  }

  function announce(shown, perhaps, filtered) {
    var text = words(result.getAttribute("data-result"), { n: shown, total: total });
    if (perhaps) { text += ", " + words(result.getAttribute("data-perhaps"), { n: perhaps }); }
    if (filtered && !shown) { text += ". " + result.getAttribute("data-nothing"); }
    result.textContent = text;
  }

  function filter() {
    var services = chosen();
    var code = country.value;
    var shown = 0;
    var perhaps = 0;
    Array.prototype.forEach.call(table.tBodies, function (group) {
      var visible = 0;
      Array.prototype.forEach.call(group.querySelectorAll(".sm-organisation"), function (row) {
        var here = !code || row.getAttribute("data-countries").split(" ").indexOf(code) >= 0;
        var answer = here ? fit(row, services) : "no";
        row.hidden = answer !== "yes";
        if (answer === "yes") { visible += 1; } else if (answer === "perhaps") { perhaps += 1; }
      });
      var contacts = group.querySelector(".sm-contacts-row");
      var ours = !code || group.getAttribute("data-country") === code;
      if (contacts) { contacts.hidden = services.length > 0 || !ours; }
      group.hidden = !visible && !(contacts && !contacts.hidden);
      shown += visible;
    });
    announce(shown, perhaps, services.length > 0 || code);
  }

  form.hidden = false;
  form.addEventListener("change", filter);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { window.setTimeout(filter, 0); });
  // Going back must not bring a client's choice back on a shared computer.
  window.addEventListener("pagehide", function () { form.reset(); });
  window.addEventListener("pageshow", function () { form.reset(); });
  filter();
}());
