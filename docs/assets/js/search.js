// The search: loads what a question needs, ranks the documents and hands over the results by kind.
// SocialMap.search(question, callback) is all that others need; nothing is stored, sent or written into the address.
(function () {
  "use strict";
  var SocialMap = window.SocialMap = window.SocialMap || {};
  var matching = SocialMap.matching;
  var folder = document.currentScript.getAttribute("data-index");
  var loaded = { words: [], postings: [], documents: [] };
  var waiting = {};
  var NAME = 1.6;  // how much more a document counts whose whole name is the question
  var AT_ONCE = 5; // the most results of a kind before “show all”
  var CLOSE = 0.4; // how near to the best result others must be to stand among them
  var FAR = 0.2;   // and how near the first of a kind

  function prepared(content) {
    content.forms = content.forms.split(" ");
    var stop = Object.create(null); // so that a word such as “constructor” is only a word
    content.stop.split(" ").forEach(function (word) { stop[word] = true; });
    content.stop = stop;
    content.spelled = Object.assign(Object.create(null), content.spelled);
    content.total = content.kinds.reduce(function (sum, kind) { return sum + kind[1]; }, 0);
    content.first = matching.place(content.forms, "0"); // before it stand whole names
    content.said = []; // one form per stem, to name what was found
    content.forms.forEach(function (form, i) {
      var stem = content.stems[i];
      if (!content.said[stem] || form.length < content.said[stem].length) { content.said[stem] = form; }
    });
    return content;
  }

  // The files of the index call this.
  SocialMap.receive = function (name, number, content) {
    loaded[name][number] = name === "words" ? prepared(content) : content;
  };

  // Load the files that are not there yet, then go on; a file that cannot be had counts as empty.
  function need(files, then) {
    var missing = files.filter(function (file) { return !loaded[file[0]][file[1]]; });
    var left = missing.length;
    if (!left) { then(); return; }
    missing.forEach(function (file) {
      load(file[0], file[1], function () {
        left -= 1;
        if (!left) { then(); }
      });
    });
  }

  function load(name, number, done) {
    var address = folder + name + (name === "words" ? "" : "-" + number) + ".js";
    if (waiting[address]) { waiting[address].push(done); return; }
    waiting[address] = [done];
    var script = document.createElement("script");
    script.onload = script.onerror = function () {
      var all = waiting[address];
      delete waiting[address];
      script.remove();
      all.forEach(function (each) { each(); });
    };
    script.src = address;
    document.head.appendChild(script);
  }

  function fileOf(index, stem) {
    var low = 0, high = index.starts.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (index.starts[middle] <= stem) { low = middle; } else { high = middle - 1; }
    }
    return low;
  }

  function files(index, words) {
    var numbers = {};
    words.forEach(function (word) {
      word.ways.forEach(function (way) {
        way.stems.forEach(function (stem) { numbers[fileOf(index, stem)] = true; });
      });
    });
    return Object.keys(numbers).map(function (number) { return ["postings", Number(number)]; });
  }

  // {document: weight} of all stems of a way together.
  function weights(index, stems) {
    var all = stems.map(function (stem) { return posting(index, stem); });
    if (all.length === 1) { return all[0]; }
    var sums = { length: 0, of: {} };
    Object.keys(all[0].of).forEach(function (number) {
      if (all.every(function (each) { return each.of[number]; })) {
        sums.of[number] = all.reduce(function (sum, each) { return sum + each.of[number]; }, 0) / all.length;
        sums.length += 1;
      }
    });
    return sums;
  }

  function posting(index, stem) {
    var file = fileOf(index, stem), content = loaded.postings[file];
    var flat = content ? content[stem - index.starts[file]] : [];
    var of = {}, number = 0;
    for (var i = 0; i < flat.length; i += 2) {
      number += flat[i];
      of[number] = flat[i + 1];
    }
    return { length: flat.length / 2, of: of };
  }

  function rarity(index, length) {
    return Math.log(1 + (index.total - length + 0.5) / (length + 0.5));
  }

  // For each document the best way in which it has this word. A rare look-alike must not outweigh the word itself.
  function found(index, word) {
    var best = {};
    var own = word.ways.length && word.ways[0].exact ? rarity(index, posting(index, word.ways[0].stems[0]).length) : 0;
    word.ways.forEach(function (way) {
      var docs = weights(index, way.stems);
      var factor = way.factor * (own && docs.length ? Math.min(1, own / rarity(index, docs.length)) : 1);
      Object.keys(docs.of).forEach(function (number) {
        var score = docs.of[number] * factor;
        if (!best[number] || best[number].score < score) { best[number] = { score: score, way: way }; }
      });
    });
    return best;
  }

  // [{number, score, matched, words: [{way, ways}]}], the best first. Every word counts about the same, a rare one somewhat more; the
  // square root and the part of the words that it has let a document with all of them, some only in passing, come before
  // one with a single heavy word.
  function ranked(index, words) {
    var all = {}, named = {};
    words.forEach(function (word) {
      word.ways.filter(function (way) { return way.name; }).forEach(function (way) { named = weights(index, way.stems).of; });
      var best = found(index, word), numbers = Object.keys(best), most = 1;
      numbers.forEach(function (number) { most = Math.max(most, best[number].score); });
      var rare = 1 + rarity(index, numbers.length) / rarity(index, 1);
      numbers.forEach(function (number) {
        var entry = all[number] = all[number] || { number: Number(number), score: 0, matched: 0, words: [] };
        entry.score += rare * Math.sqrt(best[number].score / most);
        entry.matched += 1;
        entry.words.push({ way: best[number].way, ways: word.ways });
      });
    });
    return Object.keys(all).map(function (number) {
      all[number].score *= all[number].matched / words.length * (named[number] ? NAME : 1);
      return all[number];
    }).sort(function (one, other) {
      return other.score - one.score || one.number - other.number;
    });
  }

  // The results by kind, in the order of the best of each; `atOnce` of them are shown before somebody asks for all.
  function grouped(index, results) {
    var ends = [], sum = 0, groups = [], of = {};
    index.kinds.forEach(function (kind) { sum += kind[1]; ends.push([sum, kind[0]]); });
    results.forEach(function (result) {
      var kind = ends.filter(function (end) { return result.number < end[0]; })[0][1];
      var group = of[kind];
      if (!group) {
        group = of[kind] = { kind: kind, results: [], atOnce: 0 };
        groups.push(group);
      }
      group.results.push(result);
      var near = result.score >= results[0].score * (group.atOnce ? CLOSE : FAR);
      if (near && group.atOnce < AT_ONCE) { group.atOnce += 1; }
    });
    return groups;
  }

  // The words of the documents that are shown, so that they can be read.
  function described(index, results, then) {
    var numbers = results.map(function (result) { return ["documents", Math.floor(result.number / index.together)]; });
    need(numbers.filter(function (file, i) {
      return numbers.findIndex(function (other) { return other[1] === file[1]; }) === i;
    }), function () {
      results.forEach(function (result) {
        var file = loaded.documents[Math.floor(result.number / index.together)];
        var entry = file ? file[result.number % index.together] : ["", "", ""];
        result.title = entry[0];
        result.path = entry[1];
        result.summary = entry[2];
      });
      then();
    });
  }

  // When nothing is found: the words that look most like those of the question.
  function nearest(index, words) {
    words.forEach(function (word) {
      word.ways = matching.nearest(index, word.text).map(function (each) {
        return { stems: [each.stem], factor: each.factor, form: each.form };
      });
    });
    return words;
  }

  function answer(index, words, near, callback) {
    need(files(index, words), function () {
      var results = ranked(index, words);
      if (!results.length && words.length && !near) { answer(index, nearest(index, words), true, callback); return; }
      var groups = grouped(index, results);
      var first = [];
      groups.forEach(function (group) { first = first.concat(group.results.slice(0, group.atOnce)); });
      described(index, first, function () {
        callback({
          words: words, groups: groups, total: results.length, near: near,
          missing: words.filter(function (word) { return !word.ways.length; }).map(function (word) { return word.text; })
        });
      });
    });
  }

  // callback({words, groups: [{kind, results}], total, near, missing}); `near` when only look-alikes were found.
  SocialMap.search = function (question, callback) {
    need([["words", 0]], function () {
      var index = loaded.words[0];
      if (!index) { callback({ words: [], groups: [], total: 0, near: false, missing: [] }); return; }
      var words = matching.understand(index, question);
      answer(index, words, false, callback);
    });
  };

  SocialMap.search.prepare = function () { need([["words", 0]], function () {}); };
  // Read the titles of more results of an answer, for “show all”.
  SocialMap.search.more = function (results, then) { described(loaded.words[0], results, then); };
  SocialMap.search.index = function () { return loaded.words[0]; };
}());
