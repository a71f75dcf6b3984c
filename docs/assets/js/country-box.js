// Type to find a country: by Dutch and English names, former and printed names, and ISO codes.
(function () {
  "use strict";
  var SocialMap = window.SocialMap;
  var MOST = 8;

  // `chosen(number)` is called with the number of a country, or -1 when the field is emptied.
  // `puzzled(true)` when what is typed is no country's name.
  function CountryBox(input, list, map, language, chosen, puzzled) {
    this.input = input;
    this.list = list;
    this.map = map;
    this.language = language;
    this.chosen = chosen;
    this.puzzled = puzzled;
    this.value = -1;
    this.active = -1;
    input.addEventListener("input", this.typed.bind(this));
    input.addEventListener("keydown", this.pressed.bind(this));
    // Not at once, so that a tap on an option arrives first; and not at all for somebody who has come back meanwhile.
    input.addEventListener("blur", function () {
      window.setTimeout(function () { if (document.activeElement !== input) { this.settle(); } }.bind(this), 150);
    }.bind(this));
  }

  CountryBox.prototype.name = function (number) { return number < 0 ? "" : this.map.countries[number].names[this.language]; };

  // Names that begin with what is typed come before names that hold it.
  CountryBox.prototype.candidates = function (text) {
    var typed = SocialMap.fold(text);
    var rank = function (country) {
      return country.found.reduce(function (best, name) {
        var at = name === typed ? 0 : (name.indexOf(typed) === 0 ? 1 : (typed.length > 2 && name.indexOf(typed) > 0 ? 2 : 3));
        return Math.min(best, at);
      }, 3);
    };
    return this.map.countries.map(function (country) { return [rank(country), country]; })
      .filter(function (pair) { return pair[0] < 3; })
      .sort(function (a, b) { return a[0] - b[0] || (a[1].names[this.language] < b[1].names[this.language] ? -1 : 1); }.bind(this))
      .slice(0, MOST).map(function (pair) { return pair[1]; });
  };

  CountryBox.prototype.typed = function () {
    if (!this.input.value.trim()) { this.set(-1); this.close(); this.chosen(-1); return; }
    this.show(this.candidates(this.input.value));
  };

  CountryBox.prototype.show = function (countries) {
    this.list.textContent = "";
    this.active = countries.length ? 0 : -1;
    countries.forEach(function (country, number) {
      var option = SocialMap.element("li", { role: "option", id: this.list.id + "-" + number, "data-number": country.number, text: country.names[this.language] });
      option.addEventListener("mousedown", function (event) { event.preventDefault(); this.pick(country.number); }.bind(this));
      this.list.appendChild(option);
    }, this);
    this.list.hidden = countries.length === 0;
    this.input.setAttribute("aria-expanded", String(countries.length > 0));
    this.mark();
  };

  CountryBox.prototype.mark = function () {
    Array.prototype.forEach.call(this.list.children, function (option, number) { option.setAttribute("aria-selected", String(number === this.active)); }, this);
    if (this.active >= 0) { this.input.setAttribute("aria-activedescendant", this.list.id + "-" + this.active); } else { this.input.removeAttribute("aria-activedescendant"); }
  };

  CountryBox.prototype.pressed = function (event) {
    var many = this.list.children.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && many && !this.list.hidden) {
      event.preventDefault();
      this.active = (this.active + (event.key === "ArrowDown" ? 1 : many - 1)) % many;
      this.mark();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!this.list.hidden && this.active >= 0) { this.pick(Number(this.list.children[this.active].getAttribute("data-number"))); }
    } else if (event.key === "Escape") {
      this.leave();
    }
  };

  CountryBox.prototype.pick = function (number) {
    this.set(number);
    this.close();
    this.chosen(number);
  };

  CountryBox.prototype.set = function (number) {
    this.puzzled(false);
    this.value = number;
    this.input.value = this.name(number);
  };

  // Leaving after a whole name, or one that only one country has, takes that country; an unknown name stays to be mended.
  CountryBox.prototype.settle = function () {
    var typed = this.input.value.trim();
    if (!typed || typed === this.name(this.value)) { this.leave(); return; }
    var found = this.candidates(typed);
    var whole = found.length && found[0].found.indexOf(SocialMap.fold(typed)) >= 0;
    if (whole || found.length === 1) { this.pick(found[0].number); return; }
    if (found.length) { this.leave(); return; }
    this.close();
    this.puzzled(true);
  };

  // Leaving with half a name goes back to what was chosen.
  CountryBox.prototype.leave = function () {
    this.close();
    this.input.value = this.name(this.value);
  };

  CountryBox.prototype.close = function () {
    this.list.hidden = true;
    this.list.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  };

  SocialMap.finder.CountryBox = CountryBox;
}());
