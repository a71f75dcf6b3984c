// What a drawing consists of: people and ties, and nothing that a file or a paste may smuggle in. Touches no page.
(function () {
  "use strict";
  var SocialMap = window.SocialMap = window.SocialMap || {};
  var Drawing = SocialMap.drawing = SocialMap.drawing || {};

  Drawing.MOST = { people: 60, ties: 150 };
  Drawing.LENGTH = { name: 40, born: 4, remark: 160 };

  // Signs that draw nothing, turn the direction of the text, or may not stand in an SVG file.
  var UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]+/g;
  var LONE = /[\ud800-\udfff]/gu;

  Drawing.clean = function (text, most) {
    if (typeof text !== "string") { return ""; }
    var kept = text.slice(0, 4 * most).replace(UNSEEN, " ").replace(LONE, "");
    return Array.from(kept).slice(0, most).join("");
  };

  Drawing.fill = function (text, values) {
    return text.replace(/\{([a-z]+)\}/g, function (whole, name) { return name in values ? values[name] : whole; });
  };

  function said(given, field) { return Drawing.clean(given[field], Drawing.LENGTH[field]).trim(); }
  function one(value, allowed, otherwise) { return allowed.indexOf(value) >= 0 ? value : otherwise; }
  function listed(value, most) { return Array.isArray(value) ? value.slice(0, most) : []; }
  function plain(value) { return value !== null && typeof value === "object" && !Array.isArray(value); }
  function number(value) { return Number.isSafeInteger(value) && value > 0; }

  // `choices` are the values that the form offers: {generation: [...], symbol: [...], place: [...], ...}.
  var PERSON = {
    genogram: function (given, choices) {
      var born = said(given, "born");
      return {
        name: said(given, "name"),
        generation: one(given.generation, choices.generation, "own"),
        symbol: one(given.symbol, choices.symbol, "other"),
        born: /^\d{4}$/.test(born) ? born : "",
        place: one(given.place, choices.place, ""),
        deceased: given.deceased === true,
        client: given.client === true,
        remark: said(given, "remark")
      };
    },
    ecogram: function (given, choices) {
      var support = listed(given.support, 20);
      return {
        name: said(given, "name"),
        kind: one(given.kind, choices.kind, ""),
        place: one(given.place, choices.place, ""),
        support: choices.support.filter(function (sort) { return support.indexOf(sort) >= 0; }),
        strength: one(given.strength, choices.strength, "fair"),
        direction: one(given.direction, choices.direction, ""),
        tense: given.tense === true,
        remark: said(given, "remark")
      };
    }
  };

  // A new person as the form shows her first.
  Drawing.person = function (kind, choices) { return PERSON[kind]({ symbol: "woman" }, choices); };

  Drawing.empty = function (kind) { return { kind: kind, client: "", people: [], ties: [] }; };

  Drawing.isEmpty = function (drawing) {
    return drawing.people.length === 0 && drawing.ties.length === 0 && drawing.client.trim() === "";
  };

  // The drawing that `given` describes, with only what is known, in measure; null when it is not a drawing of this kind.
  Drawing.checked = function (kind, given, choices) {
    if (!plain(given) || given.kind !== kind || !Array.isArray(given.people)) { return null; }
    var drawing = Drawing.empty(kind);
    var ids = [];
    var client = false;
    drawing.client = kind === "ecogram" ? Drawing.clean(given.client, Drawing.LENGTH.name).trim() : "";
    listed(given.people, Drawing.MOST.people).filter(plain).forEach(function (entry) {
      if (!number(entry.id) || ids.indexOf(entry.id) >= 0) { return; }
      var person = PERSON[kind](entry, choices);
      if (person.client && client) { person.client = false; }
      client = client || person.client === true;
      person.id = entry.id;
      ids.push(entry.id);
      drawing.people.push(person);
    });
    if (kind !== "genogram") { return drawing; }
    listed(given.ties, Drawing.MOST.ties).filter(plain).forEach(function (entry) {
      var tie = { from: entry.from, to: entry.to, kind: one(entry.kind, choices.tie, "") };
      if (tie.kind && tie.from !== tie.to && ids.indexOf(tie.from) >= 0 && ids.indexOf(tie.to) >= 0) { drawing.ties.push(tie); }
    });
    return drawing;
  };

  // What goes into a file: people numbered from one, ties that are complete.
  Drawing.plain = function (drawing, choices) {
    var numbers = {};
    drawing.people.forEach(function (person, index) { numbers[person.id] = index + 1; });
    return Drawing.checked(drawing.kind, {
      kind: drawing.kind,
      client: drawing.client,
      people: drawing.people.map(function (person) { return Object.assign({}, person, { id: numbers[person.id] }); }),
      ties: drawing.ties.map(function (tie) { return { from: numbers[tie.from], to: numbers[tie.to], kind: tie.kind }; })
    }, choices);
  };
}());
