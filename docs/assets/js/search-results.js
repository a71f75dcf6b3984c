// How results look: grouped by what they are, with the words that were found marked, or named when they stand elsewhere.
(function () {
  "use strict";
  var SocialMap = window.SocialMap;
  var matching = SocialMap.matching;
  var STEP = 50; // results that “show all” adds at once

  function words(template, values) {
    return template.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
  }

  function element(name, style, text) {
    var made = document.createElement(name);
    made.className = "sm-search__" + style;
    if (text) { made.textContent = text; }
    return made;
  }

  // The stems by which a document was found, or could have been.
  function stemsOf(result) {
    var stems = {};
    result.words.forEach(function (word) {
      word.ways.forEach(function (way) {
        if (way === word.way || way.stems.length === 1) { way.stems.forEach(function (stem) { stems[stem] = true; }); }
      });
    });
    return stems;
  }

  // `text` in a new element, its found words marked; `marked` remembers their stems.
  function withMarks(text, style, stems, index, marked) {
    var made = element("span", style);
    text.split(/([\s,;:()\/·-]+)/).forEach(function (piece) {
      var hits = matching.split(piece).map(function (word) { return matching.find(index, word); })
        .filter(function (at) { return at >= 0 && stems[index.stems[at]]; });
      hits.forEach(function (at) { marked[index.stems[at]] = true; });
      made.appendChild(hits.length ? document.createElement("mark") : document.createTextNode(piece));
      if (hits.length) { made.lastChild.textContent = piece; }
    });
    return made;
  }

  // The words that were found in the document, but do not stand in its title or summary.
  function elsewhere(result, index, marked) {
    var names = [];
    function seen(way) { return way.stems.every(function (stem) { return marked[stem]; }); }
    result.words.forEach(function (word) {
      var way = word.way;
      if (way.name || word.ways.some(seen)) { return; }
      var forms = way.form ? [way.form] : way.stems.map(function (stem) { return index.said[stem]; });
      var name = forms.map(function (form) { return index.spelled[form] || form; }).join(" ");
      if (names.indexOf(name) < 0) { names.push(name); }
    });
    return names;
  }

  function option(result, home, index) {
    var made = element("a", "option");
    var stems = stemsOf(result), marked = {};
    made.href = home + result.path;
    made.appendChild(withMarks(result.title, "title", stems, index, marked));
    made.appendChild(withMarks(result.summary, "summary", stems, index, marked));
    var names = elsewhere(result, index, marked);
    if (names.length) { made.appendChild(element("span", "found", words(index.say.found, { words: names.join(", ") }))); }
    return made;
  }

  function link(title, path, home) {
    var made = element("a", "option");
    made.href = home + path;
    made.appendChild(element("span", "title", title));
    return made;
  }

  function more(group, shown, index) {
    var left = group.results.length - shown;
    var label = left > STEP ? index.say.more : index.say.all;
    var made = element("div", "option");
    made.setAttribute("data-more", group.kind);
    made.appendChild(element("span", "title", words(label, { n: group.results.length })));
    return made;
  }

  function section(title, entries) {
    var made = element("div", "group");
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", title);
    var head = element("div", "kind", title);
    head.setAttribute("aria-hidden", "true");
    made.appendChild(head);
    entries.forEach(function (entry) { made.appendChild(entry); });
    return made;
  }

  function sentence(answer, say) {
    if (!answer.total) { return say.nothing; }
    if (answer.near) { return say.near; }
    var text = words(say[answer.total === 1 ? "count.one" : "count.other"], { n: answer.total });
    return answer.missing.length ? text + ". " + words(say.missing, { words: answer.missing.join(", ") }) : text;
  }

  // A function that draws an answer into `list` and gives the sentence about it.
  SocialMap.results = function (list, home) {
    var current = null, shown = {};

    function draw() {
      var index = SocialMap.search.index(), made = document.createDocumentFragment();
      current.groups.forEach(function (group) {
        var now = Math.min(shown[group.kind] || group.atOnce, group.results.length);
        var entries = group.results.slice(0, now).map(function (result) { return option(result, home, index); });
        if (now < group.results.length) { entries.push(more(group, now, index)); }
        made.appendChild(section(index.titles[group.kind], entries));
      });
      if (!current.total || current.near) {
        made.appendChild(section(index.say.lists, index.lists.map(function (each) { return link(each[0], each[1], home); })));
      }
      list.textContent = "";
      list.appendChild(made);
      Array.prototype.forEach.call(list.querySelectorAll(".sm-search__option"), function (each, i) {
        each.id = "search-option-" + i;
        each.setAttribute("role", "option");
        each.setAttribute("aria-selected", "false");
        each.tabIndex = -1;
      });
    }

    function show(answer) {
      current = answer;
      shown = {};
      if (!SocialMap.search.index()) { list.textContent = ""; return ""; }
      draw();
      return sentence(answer, SocialMap.search.index().say);
    }

    // Show more results of a kind.
    show.more = function (kind, then) {
      var group = current.groups.filter(function (each) { return each.kind === kind; })[0];
      var now = shown[kind] || group.atOnce;
      var next = group.results.slice(now, now + STEP);
      SocialMap.search.more(next, function () {
        shown[kind] = now + next.length;
        draw();
        then();
      });
    };
    return show;
  };
}());
