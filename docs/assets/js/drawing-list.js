// The lists in which people and ties are entered: adding, changing, moving, removing and putting back, by keyboard too.
(function () {
  "use strict";
  var Drawing = window.SocialMap.drawing;

  // `root` is the part of the page; `context` has words, choices, kind, drawing(), changed() and say(text).
  function List(root, context) {
    this.context = context;
    this.lists = {};
    this.templates = {};
    this.undone = null;
    ["people", "ties"].forEach(function (sort) {
      var list = root.querySelector("[data-part=" + sort + "]");
      if (!list) { return; }
      this.lists[sort] = list;
      this.templates[sort] = root.querySelector("template[data-part=" + sort + "]");
      list.addEventListener("input", this.changed.bind(this, sort));
      list.addEventListener("change", this.changed.bind(this, sort));
      list.addEventListener("click", this.pressed.bind(this, sort));
      root.querySelector("[data-do=add-" + sort + "]").addEventListener("click", this.add.bind(this, sort));
    }, this);
    this.client = root.querySelector("[data-part=client]");
    if (this.client) {
      this.client.addEventListener("input", function () {
        context.drawing().client = Drawing.clean(this.client.value, Drawing.LENGTH.name);
        context.changed();
      }.bind(this));
    }
  }

  List.prototype.entries = function (sort) { return this.context.drawing()[sort]; };
  List.prototype.nodes = function (sort) { return Array.from(this.lists[sort].children).filter(function (node) { return node.dataset.id; }); };
  List.prototype.node = function (sort, entry) { return this.nodes(sort).find(function (node) { return node.dataset.id === String(entry.id); }); };

  // What a person or tie is called in sentences.
  List.prototype.name = function (sort, entry) {
    var words = this.context.words;
    var number = this.entries(sort).indexOf(entry) + 1;
    if (sort === "ties") { return Drawing.fill(words["item.tie"], { n: number }); }
    return entry.name.trim() || Drawing.fill(words["item.person"], { n: number });
  };

  List.prototype.numbered = function (entries) { // a number that nobody has had on this page
    this.last = entries.reduce(function (most, entry) { return Math.max(most, entry.id || 0); }, this.last || 0) + 1;
    return this.last;
  };

  // Draws the lists anew from the drawing.
  List.prototype.rebuild = function () {
    this.undone = null;
    if (this.client) { this.client.value = this.context.drawing().client; }
    Object.keys(this.lists).forEach(function (sort) {
      this.lists[sort].textContent = "";
      this.entries(sort).forEach(function (entry) {
        if (!entry.id) { entry.id = this.numbered(this.entries(sort)); }
        this.lists[sort].appendChild(this.build(sort, entry));
      }, this);
    }, this);
    this.label();
  };

  List.prototype.build = function (sort, entry) {
    var node = document.importNode(this.templates[sort].content, true).firstElementChild;
    node.dataset.id = entry.id;
    if (sort === "ties") { this.offer(node, entry); }
    this.show(node, entry);
    return node;
  };

  List.prototype.show = function (node, entry) {
    Array.from(node.querySelectorAll("[data-field]")).forEach(function (field) {
      var value = entry[field.dataset.field];
      if (field.type === "checkbox") { field.checked = Array.isArray(value) ? value.indexOf(field.value) >= 0 : value === true; }
      else { field.value = value === undefined || value === null ? "" : value; }
    });
  };

  List.prototype.offer = function (node, tie) { // everybody, in both lists of a tie
    var people = this.context.drawing().people;
    ["from", "to"].forEach(function (end) {
      var select = node.querySelector("[data-field=" + end + "]");
      var first = select.options[0];
      select.textContent = "";
      select.appendChild(first);
      people.forEach(function (person) {
        var option = document.createElement("option");
        option.value = person.id;
        option.textContent = this.name("people", person);
        select.appendChild(option);
      }, this);
      select.value = tie[end] || "";
    }, this);
  };

  // Names and numbers, wherever they stand.
  List.prototype.label = function () {
    Object.keys(this.lists).forEach(function (sort) {
      var entries = this.entries(sort);
      this.nodes(sort).forEach(function (node, index) {
        var entry = entries[index];
        var name = this.name(sort, entry);
        var first = Drawing.fill(this.context.words[sort === "ties" ? "item.tie" : "item.person"], { n: index + 1 });
        node.querySelector("legend").textContent = sort === "people" && entry.name.trim() ? first + ": " + entry.name.trim() : first;
        Array.from(node.querySelectorAll("button")).forEach(function (button) {
          button.setAttribute("aria-label", button.textContent.trim() + ": " + name);
          if (button.dataset.do === "up") { button.disabled = index === 0; }
          if (button.dataset.do === "down") { button.disabled = index === entries.length - 1; }
        });
        if (sort === "ties") {
          this.offer(node, entry);
          node.querySelector("[data-part=same]").hidden = !(entry.from && entry.from === entry.to);
        }
      }, this);
    }, this);
    this.empty();
  };

  List.prototype.empty = function () { // a tie needs two people
    if (!this.lists.ties) { return; }
    var few = this.entries("people").length < 2;
    var add = this.lists.ties.parentNode.querySelector("[data-do=add-ties]");
    add.disabled = few;
    this.lists.ties.parentNode.querySelector("[data-part=few]").hidden = !few;
  };

  List.prototype.done = function (words, values) {
    this.label();
    this.context.changed();
    if (words) { this.context.say(Drawing.fill(this.context.words["said." + words], values || {})); }
  };

  List.prototype.changed = function (sort, event) {
    var field = event.target;
    var node = field.closest("[data-id]");
    if (!node || !field.dataset.field) { return; }
    var entry = this.entries(sort)[this.nodes(sort).indexOf(node)];
    var name = field.dataset.field;
    if (sort === "ties" && name !== "kind") {
      entry[name] = Number(field.value) || null;
    } else if (name === "support") {
      entry.support = Array.from(node.querySelectorAll("[data-field=support]")).filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    } else if (field.type === "checkbox") {
      entry[name] = field.checked;
    } else {
      entry[name] = Drawing.clean(field.value, Drawing.LENGTH[name] || 40);
    }
    if (name === "client" && field.checked && event.type === "change") { this.only(entry); return; }
    this.done();
  };

  List.prototype.only = function (client) { // one client at most
    this.entries("people").forEach(function (person) {
      person.client = person === client;
      this.node("people", person).querySelector("[data-field=client]").checked = person.client;
    }, this);
    this.done("client", { name: this.name("people", client) });
  };

  List.prototype.add = function (sort) {
    var entries = this.entries(sort);
    if (entries.length >= Drawing.MOST[sort]) { this.context.say(Drawing.fill(this.context.words["said.full"], { n: Drawing.MOST[sort] })); return; }
    var before = entries[entries.length - 1];
    var entry = sort === "people" ? Drawing.person(this.context.kind, this.context.choices)
      : { from: before ? before.from : null, kind: before ? before.kind : this.context.choices.tie[0], to: null }; // the next child of the same parent
    if (this.context.kind === "genogram" && sort === "people") {
      entry.client = entries.length === 0;
      entry.generation = before ? before.generation : "own";
    }
    entry.id = this.numbered(entries);
    entries.push(entry);
    var node = this.build(sort, entry);
    this.lists[sort].appendChild(node);
    this.done("added", { name: this.name(sort, entry) });
    node.querySelector(sort === "ties" && entry.from ? "[data-field=to]" : "[data-field]").focus();
  };

  List.prototype.pressed = function (sort, event) {
    var button = event.target.closest("button");
    if (!button) { return; }
    if (button.dataset.do === "back") { this.back(); return; }
    var index = this.nodes(sort).indexOf(button.closest("[data-id]"));
    if (button.dataset.do === "remove") { this.remove(sort, index); }
    if (button.dataset.do === "up") { this.move(sort, index, index - 1, button); }
    if (button.dataset.do === "down") { this.move(sort, index, index + 1, button); }
  };

  List.prototype.move = function (sort, from, to, button) {
    var entries = this.entries(sort);
    var nodes = this.nodes(sort);
    if (to < 0 || to >= entries.length) { return; }
    entries.splice(to, 0, entries.splice(from, 1)[0]);
    this.lists[sort].insertBefore(nodes[from], to > from ? nodes[to].nextSibling : nodes[to]);
    this.done("moved", { name: this.name(sort, entries[to]), n: to + 1, all: entries.length });
    (button.disabled ? nodes[from].querySelector("[data-do=up]:enabled, [data-do=down]:enabled") : button).focus();
  };

  List.prototype.remove = function (sort, index) {
    var drawing = this.context.drawing();
    var entry = this.entries(sort)[index];
    var name = this.name(sort, entry);
    var node = this.nodes(sort)[index];
    this.forget();
    this.undone = { sort: sort, entry: entry, index: index, ties: drawing.ties.slice() };
    this.entries(sort).splice(index, 1);
    drawing.ties = drawing.ties.filter(function (tie) { return sort === "ties" || (tie.from !== entry.id && tie.to !== entry.id); });
    var line = document.importNode(this.context.undo.content, true).firstElementChild;
    line.querySelector("[data-part=gone]").textContent = Drawing.fill(this.context.words["said.removed"], { name: name });
    var button = line.querySelector("button");
    button.setAttribute("aria-label", button.textContent.trim() + ": " + name);
    this.undone.line = line;
    node.parentNode.replaceChild(line, node);
    this.prune();
    this.done("removed", { name: name });
    button.focus();
  };

  List.prototype.prune = function () { // ties whose person has gone
    if (!this.lists.ties) { return; }
    var kept = this.entries("ties").map(function (tie) { return String(tie.id); });
    this.nodes("ties").forEach(function (node) { if (kept.indexOf(node.dataset.id) < 0) { node.remove(); } });
  };

  List.prototype.forget = function () {
    if (this.undone) { this.undone.line.remove(); }
    this.undone = null;
  };

  List.prototype.back = function () {
    var undone = this.undone;
    var entries = this.entries(undone.sort);
    var client = entries.some(function (entry) { return entry.client; });
    if (client) { undone.entry.client = false; }
    entries.splice(Math.min(undone.index, entries.length), 0, undone.entry);
    if (undone.sort === "people") { // ties that went with her, not ones removed or made since
      var here = this.entries("ties");
      var lost = undone.ties.filter(function (tie) { return here.indexOf(tie) < 0 && (tie.from === undone.entry.id || tie.to === undone.entry.id); });
      this.context.drawing().ties = here.concat(lost);
    }
    this.rebuild();
    this.done("back", { name: this.name(undone.sort, undone.entry) });
    this.node(undone.sort, undone.entry).querySelector("[data-field]").focus();
  };

  Drawing.List = List;
}());
