// The drawing in words, for who does not see it and for under it on paper. Touches no page.
(function () {
  "use strict";
  var Drawing = window.SocialMap.drawing;

  function stop(text) { return /[.!?…]$/.test(text) ? text : text + "."; }

  function remarked(facts, person) { return person.remark.trim() ? facts.replace(/\.$/, "") + " – " + stop(person.remark.trim()) : stop(facts); }

  function joined(ties) { // one sentence for all to whom somebody has the same tie
    var found = [];
    ties.filter(function (tie) { return tie.from && tie.to && tie.from !== tie.to; }).forEach(function (tie) {
      var same = found.find(function (other) { return other.from === tie.from && other.kind === tie.kind; });
      if (same) { same.to.push(tie.to); } else { found.push({ from: tie.from, kind: tie.kind, to: [tie.to] }); }
    });
    return found;
  }

  function called(drawing, words) { // by id, as the lists call them
    var names = {};
    drawing.people.forEach(function (person, index) { names[person.id] = person.name.trim() || Drawing.fill(words["item.person"], { n: index + 1 }); });
    return names;
  }

  function genogram(drawing, words, choices) {
    var names = called(drawing, words);
    var sections = choices.generation.map(function (generation) {
      return {
        title: words["generation." + generation],
        entries: drawing.people.filter(function (person) { return person.generation === generation; }).map(function (person) {
          var facts = [
            person.client && words["word.client"], words["symbol." + person.symbol], person.deceased && words["word.deceased"],
            person.born && Drawing.fill(words["word.born"], { year: person.born }), person.place && words["place." + person.place]
          ].filter(Boolean).join(", ");
          return names[person.id] + ": " + remarked(facts, person);
        })
      };
    });
    sections.push({
      title: words["word.ties"],
      entries: joined(drawing.ties).map(function (tie) {
        return stop(names[tie.from] + " " + words["tie." + tie.kind] + " " + tie.to.map(function (id) { return names[id]; }).join(", "));
      })
    });
    return sections.filter(function (section) { return section.entries.length; });
  }

  function ecogram(drawing, words, choices) {
    var names = called(drawing, words);
    var entries = drawing.people.map(function (person) {
      var who = [person.kind && words["kind." + person.kind], person.place && words["place." + person.place]].filter(Boolean).join(", ");
      var tie = [words["strength." + person.strength], person.tense && words["word.tense"], person.direction && words["direction." + person.direction]].filter(Boolean).join(", ");
      var support = person.support.map(function (sort) { return words["support." + sort]; }).join(", ") || words["word.none"];
      return names[person.id] + (who ? " (" + who + ")" : "") + ". " + Drawing.fill(words["word.support"], { support: support }) + " " +
        remarked(Drawing.fill(words["word.tie"], { tie: tie }), person);
    });
    var client = Drawing.fill(words["word.around"], { name: drawing.client.trim() || words.client });
    var sums = choices.support.map(function (sort) {
      var who = drawing.people.filter(function (person) { return person.support.indexOf(sort) >= 0; }).map(function (person) { return names[person.id]; });
      return words["support." + sort] + ": " + stop(who.join(", ") || words["word.nobody"]);
    });
    return [{ title: client, entries: entries }, { title: words["word.functions"], entries: entries.length ? sums : [] }]
      .filter(function (section) { return section.entries.length; });
  }

  // [{title, entries: [sentence]}]
  Drawing.inWords = function (drawing, words, choices) {
    return (drawing.kind === "genogram" ? genogram : ecogram)(drawing, words, choices);
  };
}());
