// From a question to the words of the index: the same words, their beginnings, parts of compounds, typing errors, synonyms.
// Pure functions; `hooks/socialmap/search/pipeline.py` folds and splits in the same way, and a test compares the two.
(function () {
  "use strict";
  var SocialMap = window.SocialMap = window.SocialMap || {};
  var SIGNS = { "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h" };
  var WORD = /[0-9a-z\u00c0-\u1fff\u2c00-\ud7ff]+/g;
  var MOST = 30;      // candidates of one word: more say nothing and cost time
  var SYNONYM = 0.62; // how much a synonym counts for, beside the word itself

  function fold(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "")
      .replace(/[ßøłđıæœðþħ]/g, function (sign) { return SIGNS[sign]; });
  }

  function split(text) {
    var plain = fold(text).replace(/['’]s(?![0-9a-z])/g, "s")
      .replace(/\b(?:[a-z]\.){2,}/g, function (found) { return found.replace(/\./g, ""); });
    return plain.match(WORD) || [];
  }

  // The place of the first form that is not before `word`.
  function place(forms, word) {
    var low = 0, high = forms.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (forms[middle] < word) { low = middle + 1; } else { high = middle; }
    }
    return low;
  }

  function find(index, word) {
    var at = place(index.forms, word);
    return index.forms[at] === word ? at : -1;
  }

  function common(one, other) {
    var length = Math.min(one.length, other.length), at = 0;
    while (at < length && one.charCodeAt(at) === other.charCodeAt(at)) { at += 1; }
    return at;
  }

  // One letter too many, too few, wrong, or two neighbours swapped.
  function oneError(one, other) {
    var start = common(one, other);
    var a = one.slice(start), b = other.slice(start);
    if (a.length === b.length) {
      return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
    }
    return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
  }

  // A form that shares its beginning with the word and has another ending: advocaten, advocaat.
  function sameBeginning(word, form) {
    var shared = common(word, form);
    return shared >= 4 && shared >= word.length * 0.6 && word.length - shared <= 4 && form.length - shared <= 4
      ? 0.3 + 0.4 * shared / Math.max(word.length, form.length) : 0;
  }

  function likeness(word, form, beginning, known) {
    var length = word.length;
    if (form.length > length && length >= 4 && form.indexOf(word) > 0) {
      return 0.3 + 0.4 * length / form.length;
    }
    if (known || length < 4) { return 0; }
    if (Math.abs(form.length - length) <= 1 && form.length >= 3 && oneError(word, form)) {
      return (form.charCodeAt(0) === word.charCodeAt(0) ? 0.75 : 0.6) * (beginning ? 0.6 : 1);
    }
    if (length >= 7 && form.length >= 4 && form.length < length && word.slice(-form.length) === form) {
      return 0.2 + 0.4 * form.length / length;
    }
    return sameBeginning(word, form);
  }

  // [{stem, factor, form, sure}] for one word, the best first; `last` is the word that is still being typed.
  function candidates(index, word, last) {
    var forms = index.forms, best = {}, at = place(forms, word), i;
    function take(number, factor, sure) {
      var stem = index.stems[number];
      if (!best[stem] || best[stem].factor < factor) {
        best[stem] = { stem: stem, factor: factor, form: forms[number], sure: sure };
      }
    }
    var known = forms[at] === word;
    if (known) { take(at, 1, true); }
    var beginning = false;
    for (i = known ? at + 1 : at; word.length > 1 && i < forms.length && common(forms[i], word) === word.length; i += 1) {
      beginning = true;
      take(i, (last ? 0.5 : 0.3) + 0.4 * word.length / forms[i].length, false);
    }
    for (i = index.first; i < forms.length; i += 1) {
      var factor = likeness(word, forms[i], beginning, known);
      if (factor) { take(i, factor, !known && !beginning && factor >= 0.55); }
    }
    return Object.keys(best).map(function (stem) { return best[stem]; })
      .sort(function (one, other) { return other.factor - one.factor || one.stem - other.stem; }).slice(0, MOST);
  }

  // A word that nobody wrote, as two that somebody did: vrouwenhuis, vrouwen + huis.
  function halves(index, word) {
    for (var cut = word.length - 4; cut >= 4; cut -= 1) {
      var tail = find(index, word.slice(cut));
      var head = find(index, word.slice(0, cut));
      if (head < 0 && word[cut - 1] === "s") { head = find(index, word.slice(0, cut - 1)); }
      if (head >= 0 && tail >= 0) { return [index.stems[head], index.stems[tail]]; }
    }
    return null;
  }

  function pairs(word) {
    var found = {};
    for (var i = 0; i < word.length - 1; i += 1) { found[word.substr(i, 2)] = true; }
    return found;
  }

  // Letters that sound alike are one: kambodja, Cambodja.
  function sound(word) {
    return word.replace(/ph/g, "f").replace(/c(?!h)/g, "k").replace(/z/g, "s").replace(/ij|y/g, "i").replace(/(.)\1/g, "$1");
  }

  // The forms most like a word that is like nothing: those that share most pairs of letters.
  function nearest(index, word) {
    var heard = sound(word), ours = pairs(heard), size = Object.keys(ours).length, found = [];
    index.forms.forEach(function (written, number) {
      if (number < index.first || written.length < 3 || Math.abs(written.length - word.length) > 4) { return; }
      var form = sound(written), shared = 0;
      for (var i = 0; i < form.length - 1; i += 1) { if (ours[form.substr(i, 2)]) { shared += 1; } }
      var likeness = 2 * shared / (size + form.length - 1) + (form[0] === heard[0] ? 0.1 : 0);
      if (likeness >= 0.35) {
        found.push({ stem: index.stems[number], factor: likeness * 0.5, form: written, sure: false });
      }
    });
    return found.sort(function (one, other) { return other.factor - one.factor || one.stem - other.stem; }).slice(0, 6);
  }

  // [{from, to, ways}]: the words of a question that make up a phrase of a group, and the stems of the other phrases.
  function synonyms(index, words) {
    var found = [];
    function means(word, stem) {
      return word.candidates.some(function (each) { return each.sure && each.stem === stem; });
    }
    words.forEach(function (word, from) {
      index.synonyms.forEach(function (group) {
        group.forEach(function (phrase) {
          var to = from + phrase.length;
          var said = to <= words.length && phrase.every(function (stem, i) { return means(words[from + i], stem); });
          if (said) {
            found.push({ from: from, to: to, ways: group.filter(function (other) { return other !== phrase; }) });
          }
        });
      });
    });
    return found;
  }

  // The words of a question with every way to find each: [{text, ways: [{stems, factor, form}]}].
  function understand(index, question) {
    var said = split(question);
    var words = said.filter(function (word) { return !index.stop[word]; });
    if (!words.length) { words = said.slice(-1); }
    words = words.filter(function (word, i) { return words.indexOf(word) === i; }).slice(0, 12);
    var open = /\S$/.test(question);
    words = words.map(function (word, i) {
      return { text: word, candidates: candidates(index, word, open && i === words.length - 1) };
    });
    words.forEach(function (word) {
      word.ways = word.candidates.map(function (each) {
        return { stems: [each.stem], factor: each.factor, form: each.form, exact: each.factor === 1 };
      });
      var two = word.text.length >= 8 && find(index, word.text) < 0 && halves(index, word.text);
      if (two) { word.ways.push({ stems: two, factor: 0.8, form: null }); }
    });
    var name = find(index, "!" + said.join(""));
    words.forEach(function (word) {
      if (name >= 0) { word.ways.push({ stems: [index.stems[name]], factor: 1, form: null, name: true }); }
    });
    synonyms(index, words).forEach(function (each) {
      for (var i = each.from; i < each.to; i += 1) { add(words[i], each.ways, SYNONYM / (each.to - each.from)); }
    });
    return words;
  }

  function add(word, phrases, factor) {
    phrases.forEach(function (stems) { word.ways.push({ stems: stems, factor: factor, form: null, synonym: true }); });
  }

  SocialMap.matching = { fold: fold, split: split, understand: understand, nearest: nearest, find: find, place: place };
}());
