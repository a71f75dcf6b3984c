// The finder on the page of organisations: reads the choice, shows what fits, says how many.
// Nothing is stored, sent or written into the address, unless somebody asks for a link.
(function () {
  "use strict";
  var SocialMap = window.SocialMap;
  var finder = SocialMap.finder;
  var form = document.getElementById("finder");
  var table = document.getElementById("organisations");
  if (!form || !table || !SocialMap.taken("data")) { return; }

  var language = form.getAttribute("data-language");
  var root = form.getAttribute("data-root");
  var words = SocialMap.taken("words." + language);
  var map = finder.decode(SocialMap.taken("data"), language);
  var part = function (name) { return form.querySelector("[data-part=" + name + "]"); };
  var selects = { region: map.regions, kind: map.kinds, group: map.groups, programme: map.programmes.map(function (programme) { return programme.id; }) };
  var boxes = Array.prototype.slice.call(form.querySelectorAll("[name=service]"));
  var stage = document.getElementById("stage");
  var shortlist = null;

  var context = {
    map: map, words: words, language: language, root: root, stage: stage, revised: form.getAttribute("data-revised"),
    ticked: function (id) { return Boolean(shortlist) && shortlist.has(id); },
    tick: function (id, on) { shortlist.tick(id, on); },
    wanted: function () { return choice().services; },
    redraw: update
  };
  var rows = new finder.Table(table, context);
  shortlist = new finder.Shortlist(document.getElementById("shortlist"), context, rows);
  var country = new finder.CountryBox(part("country"), document.getElementById("finder-countries"), map, language, update, function (unknown) { part("unknown").textContent = unknown ? words.noCountry : ""; });

  function choice() {
    var chosen = {
      country: country.value,
      text: SocialMap.fold(part("text").value).split(" ").filter(Boolean),
      services: boxes.filter(function (box) { return box.checked; }).map(function (box) { return Number(box.value); }),
      plain: part("plain").checked
    };
    Object.keys(selects).forEach(function (name) { chosen[name] = selects[name].indexOf(part(name).value); });
    return chosen;
  }

  function counted(options, counts, names) {
    Array.prototype.forEach.call(options, function (option) {
      if (!option.value) { return; }
      var number = counts[names.indexOf(option.value)] || 0;
      option.textContent = option.getAttribute("data-name") + " (" + number + ")";
    });
  }

  function showCounts(counts) {
    Object.keys(selects).forEach(function (name) { counted(part(name).options, counts[name], selects[name]); });
    boxes.forEach(function (box) {
      box.parentNode.querySelector(".sm-count").textContent = "(" + (counts.service[box.value] || 0) + ")";
    });
  }

  function announce(result, chosen) {
    var some = chosen.services.length > 0 || chosen.group >= 0;
    var text = SocialMap.fill(words.result, { n: result.yes.length, total: map.organisations.length });
    if (some && result.perhaps.length) { text += ", " + SocialMap.fill(words.perhaps, { n: result.perhaps.length }); }
    part("result").textContent = text;
    part("perhaps").parentNode.hidden = !some || result.perhaps.length === 0;
  }

  function describe(key, chosen) {
    if (key.indexOf("service:") === 0) { return words.services[map.services[Number(key.slice(8))]]; }
    if (key === "country") { return country.name(chosen.country); }
    if (key === "text") { return "“" + part("text").value.trim() + "”"; }
    if (key === "plain") { return words.plain; }
    return part(key).selectedOptions[0].getAttribute("data-name");
  }

  function relax(key) {
    if (key.indexOf("service:") === 0) { boxes[Number(key.slice(8))].checked = false; }
    else if (key === "country") { country.set(-1); }
    else if (key === "plain") { part("plain").checked = false; }
    else { part(key).value = ""; }
    update();
    part("result").focus();
  }

  // Nothing found is never the end: which choice to let go of, and who else reaches the country.
  function nothing(result, chosen) {
    var place = document.getElementById("nothing");
    place.textContent = "";
    place.hidden = result.yes.length > 0;
    table.closest(".sm-scroll").hidden = !rows.rows.length;
    if (!place.hidden) {
      var make = SocialMap.element;
      place.appendChild(make("p", { text: words.nothing }));
      var keys = Object.keys(result.relaxed).sort(function (a, b) { return result.relaxed[b] - result.relaxed[a]; });
      keys.forEach(function (key) {
        var button = make("button", { type: "button", text: SocialMap.fill(words.relax, { choice: describe(key, chosen), n: result.relaxed[key] }) });
        button.addEventListener("click", function () { relax(key); });
        place.appendChild(make("p", {}, [button]));
      });
      if (chosen.country >= 0) { place.appendChild(elsewhere(chosen.country)); }
    }
  }

  function elsewhere(number) {
    var make = SocialMap.element;
    var regions = map.countries[number].regions;
    var list = make("ul");
    map.programmes.forEach(function (programme) {
      if (programme.countries.has(number) || !programme.countries.size) {
        var remark = programme.countries.size ? "" : " (" + words.noList + ")";
        list.appendChild(make("li", {}, [make("a", { href: "../programmes/" + programme.id + ".html", text: programme.names[language] }), document.createTextNode(remark)]));
      }
    });
    map.organisations.forEach(function (organisation) {
      var reaches = organisation.seat < 0 && (organisation.countries.indexOf(number) >= 0 || organisation.reaches.some(function (region) { return regions.indexOf(region) >= 0; }));
      if (reaches) { list.appendChild(make("li", {}, [make("a", { href: organisation.id + ".html", text: organisation.name })])); }
    });
    var page = make("a", { href: "../countries/" + map.countries[number].code + ".html", text: country.name(number) });
    return make("div", {}, [make("p", { text: SocialMap.fill(words.elsewhere, { country: country.name(number) }) }), list, make("p", {}, [page])]);
  }

  function update() {
    var chosen = choice();
    if (chosen.text.length && !map.texts) {
      SocialMap.load(root + language + "/texts.js", function () { map.texts = SocialMap.taken("texts." + language); update(); });
      return;
    }
    var result = finder.find(map, chosen);
    var order = part("sort").value;
    var also = (chosen.services.length || chosen.group >= 0) && part("perhaps").checked ? result.perhaps : [];
    rows.draw(finder.sort(result.yes, order, chosen), finder.sort(also, order, chosen));
    showCounts(result.counts);
    announce(result, chosen);
    nothing(result, chosen);
  }

  function link() {
    var chosen = choice();
    var parts = [];
    if (chosen.country >= 0) { parts.push("country=" + map.countries[chosen.country].code); }
    Object.keys(selects).forEach(function (name) { if (part(name).value) { parts.push(name + "=" + part(name).value); } });
    if (chosen.services.length) { parts.push("services=" + chosen.services.map(function (number) { return map.services[number]; }).join(",")); }
    if (chosen.plain) { parts.push("plain=yes"); }
    if (part("text").value.trim()) { parts.push("text=" + encodeURIComponent(part("text").value.trim())); }
    return location.href.split("#")[0] + "#" + parts.join("&");
  }

  // The link is shown, selected, so that it can be copied where the browser does not allow more.
  function copy() {
    var field = part("link");
    field.value = link();
    field.parentNode.hidden = false;
    field.focus();
    field.select();
    var done = function () { part("copied").textContent = words.copied; };
    if (navigator.clipboard && window.isSecureContext) { navigator.clipboard.writeText(field.value).then(done, function () {}); } else if (document.execCommand("copy")) { done(); }
  }

  // A link somebody was given: take the choice from it, then take it out of the address.
  function arrive() {
    if (location.hash.length < 2) { return; }
    location.hash.slice(1).split("&").forEach(function (pair) {
      var name = pair.split("=")[0];
      var value = decodeURIComponent(pair.slice(name.length + 1));
      if (name === "country") { country.set(map.countries.findIndex(function (one) { return one.code === value; })); }
      else if (name === "services") { value.split(",").forEach(function (id) { var box = boxes[map.services.indexOf(id)]; if (box) { box.checked = true; } }); }
      else if (name === "plain") { part("plain").checked = value === "yes"; }
      else if (name === "text" || selects[name]) { part(name).value = value; }
    });
    history.replaceState(null, "", location.href.split("#")[0]);
  }

  function clear() {
    form.reset();
    country.set(-1);
    part("link").parentNode.hidden = true;
    part("link").value = "";
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  // Text fields answer while somebody types; their late "change" would redraw under a finger that is about to press.
  form.addEventListener("change", function (event) {
    if (event.target.type === "checkbox" || event.target.tagName === "SELECT") { update(); }
  });
  part("text").addEventListener("input", update);
  part("clear").addEventListener("click", function () { clear(); update(); });
  part("copy").addEventListener("click", copy);
  // Going back must not bring a client's choice back on a shared computer.
  // On paper the list is whole: rows that are not drawn yet would be missed by nobody.
  window.addEventListener("beforeprint", function () { rows.all(); });
  window.addEventListener("pagehide", function () { clear(); shortlist.empty(); });
  window.addEventListener("pageshow", function (event) { if (event.persisted) { clear(); shortlist.empty(); update(); } });
  clear();
  arrive();
  update();
}());
