// The finder's table: draws rows, opens notes and details in place.
(function () {
  "use strict";
  var SocialMap = window.SocialMap;
  var STEP = 100; // rows drawn at once; more on request

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === "text") { made.textContent = attributes[key]; } else if (attributes[key] !== null) { made.setAttribute(key, attributes[key]); }
    });
    (children || []).forEach(function (child) { if (child) { made.appendChild(child); } });
    return made;
  }

  function fill(template, values) {
    return template.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
  }

  function date(iso, months) {
    var parts = iso.split("-");
    return (parts[2] ? Number(parts[2]) + " " : "") + (parts[1] ? months[Number(parts[1]) - 1] + " " : "") + parts[0];
  }

  // `context`: map, words, language, root (folder of the data), ticked(id) and tick(id, on).
  function Table(table, context) {
    this.table = table;
    this.context = context;
    this.columns = context.map.services.length + 1;
    this.body = element("tbody");
    Array.prototype.slice.call(table.tBodies).forEach(function (body) { body.remove(); });
    table.appendChild(this.body);
  }

  Table.prototype.draw = function (matches, perhaps) {
    this.rows = matches.map(function (organisation) { return [organisation, false]; })
      .concat(perhaps.map(function (organisation) { return [organisation, true]; }));
    this.body.textContent = "";
    this.drawn = 0;
    this.more();
  };

  Table.prototype.more = function () {
    var fragment = document.createDocumentFragment();
    var until = Math.min(this.rows.length, this.drawn + STEP);
    for (; this.drawn < until; this.drawn += 1) { fragment.appendChild(this.row(this.rows[this.drawn][0], this.rows[this.drawn][1])); }
    if (this.drawn < this.rows.length) {
      var button = element("button", { type: "button", text: fill(this.context.words.more, { n: this.rows.length - this.drawn }) });
      var last = element("tr", { "class": "sm-more" }, [element("td", { colspan: this.columns }, [button])]);
      button.addEventListener("click", function () { last.remove(); this.more(); }.bind(this));
      fragment.appendChild(last);
    }
    this.body.appendChild(fragment);
  };

  Table.prototype.all = function () {
    while (this.drawn < this.rows.length) {
      this.body.querySelectorAll(".sm-more").forEach(function (row) { row.remove(); });
      this.more();
    }
  };

  Table.prototype.where = function (organisation) {
    var map = this.context.map;
    return organisation.seat < 0 ? this.context.words.international : map.countries[organisation.seat].names[this.context.language];
  };

  Table.prototype.row = function (organisation, perhaps) {
    var context = this.context;
    var words = context.words;
    var box = element("input", { type: "checkbox", autocomplete: "off", "aria-label": fill(words.shortlist, { name: organisation.name }) });
    box.checked = context.ticked(organisation.id);
    box.addEventListener("change", function () { context.tick(organisation.id, box.checked); });
    var open = element("button", { type: "button", "class": "sm-link", "aria-expanded": "false", text: words.details, "aria-label": words.details + ": " + organisation.name });
    var remark = this.where(organisation) + (organisation.contact ? " · " + words.contact : "") + (perhaps ? " · " + words.perhapsRow : "");
    var head = element("th", { scope: "row" }, [
      element("label", { "class": "sm-tick" }, [box]),
      element("a", { href: organisation.id + ".html", text: organisation.name }),
      element("span", { "class": "sm-remark", text: remark }),
      element("span", { "class": "sm-age", text: fill(words.asOf, { date: date(organisation.asOf, words.months) }) + " · " }, [open])
    ]);
    var row = element("tr", { "class": "sm-organisation" + (perhaps ? " sm-organisation--perhaps" : ""), "data-id": organisation.id }, [head]);
    context.map.services.forEach(function (service, number) { row.appendChild(this.cell(organisation, service, number)); }, this);
    open.addEventListener("click", function () { this.toggle(row, organisation, open); }.bind(this));
    return row;
  };

  Table.prototype.cell = function (organisation, service, number) {
    var letter = organisation.states[number];
    var state = SocialMap.finder.STATES[letter.toLowerCase()];
    var words = this.context.words;
    var said = element("span", { text: words.states[state] });
    var cell = element("td", { "class": "sm-cell sm-cell--" + state, "data-state": state }, [element("span", { "class": "sm-label", text: words.services[service] + ": " })]);
    if (letter !== letter.toLowerCase()) {
      said = element("button", { type: "button", "class": "sm-link", "aria-expanded": "false", text: words.states[state] });
      said.addEventListener("click", function () { this.note(cell, said, organisation, service); }.bind(this));
    }
    cell.appendChild(said);
    return cell;
  };

  Table.prototype.detail = function (organisation, ready, language) {
    var map = this.context.map;
    var speech = language || this.context.language;
    var seat = organisation.seat < 0 ? "int" : map.countries[organisation.seat].code;
    SocialMap.load(this.context.root + speech + "/" + seat + ".js", function () { ready(SocialMap.taken("details." + speech)[organisation.id]); });
  };

  Table.prototype.note = function (cell, button, organisation, service) {
    var there = cell.querySelector(".sm-note");
    if (there) { there.remove(); button.setAttribute("aria-expanded", "false"); return; }
    this.detail(organisation, function (detail) {
      var text = [detail.via[service], detail.notes[service]].filter(Boolean).join(". ");
      cell.appendChild(element("p", { "class": "sm-note", text: text }));
      button.setAttribute("aria-expanded", "true");
    });
  };

  // Details open under the row, so that nobody loses the selection by looking at one organisation.
  Table.prototype.toggle = function (row, organisation, button) {
    var next = row.nextElementSibling;
    if (next && next.classList.contains("sm-detail")) { next.remove(); button.setAttribute("aria-expanded", "false"); return; }
    var words = this.context.words;
    this.detail(organisation, function (detail) {
      var more = element("div");
      more.innerHTML = detail.more; // made and escaped by the build from the record's own fields
      var reach = element("div");
      reach.innerHTML = detail.reach;
      var inside = element("div", { "class": "sm-detail__inside" }, [
        element("div", {}, [element("h3", { text: words.about }), more]),
        element("div", {}, [element("h3", { text: words.reach }), element("p", { "class": "sm-warning", text: words.before }), reach])
      ]);
      row.after(element("tr", { "class": "sm-detail" }, [element("td", { colspan: this.columns }, [inside])]));
      button.setAttribute("aria-expanded", "true");
    }.bind(this));
  };

  SocialMap.finder.Table = Table;
  SocialMap.element = element;
  SocialMap.fill = fill;
  SocialMap.date = date;
}());
