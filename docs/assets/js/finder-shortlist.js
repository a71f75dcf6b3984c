// Shortlist, comparison and referral sheet: held in the memory of this page only.
(function () {
  "use strict";
  var SocialMap = window.SocialMap;
  var MOST = 4; // more than four columns cannot be read side by side

  // `page`: elements list, compare, sheet; `context` as for the table, with wanted() for the chosen services.
  function Shortlist(page, context, table) {
    this.page = page;
    this.context = context;
    this.table = table;
    this.ids = [];
    page.querySelector("[data-do=compare]").addEventListener("click", this.compare.bind(this));
    page.querySelector("[data-do=sheet]").addEventListener("click", function () { this.sheet(context.language); }.bind(this));
    page.querySelector("[data-do=empty]").addEventListener("click", this.empty.bind(this));
    this.show();
  }

  Shortlist.prototype.has = function (id) { return this.ids.indexOf(id) >= 0; };

  Shortlist.prototype.tick = function (id, on) {
    this.ids = this.ids.filter(function (other) { return other !== id; });
    if (on) { this.ids.push(id); }
    this.show();
  };

  Shortlist.prototype.empty = function () {
    this.ids = [];
    this.close();
    this.show();
    this.context.redraw();
  };

  Shortlist.prototype.organisations = function () {
    var all = this.context.map.organisations;
    return this.ids.map(function (id) { return all.find(function (organisation) { return organisation.id === id; }); });
  };

  Shortlist.prototype.show = function () {
    var words = this.context.words;
    this.page.hidden = this.ids.length === 0;
    this.page.querySelector("[role=status]").textContent = SocialMap.fill(words.chosen, { n: this.ids.length }) + " " +
      this.organisations().map(function (organisation) { return organisation.name; }).join(" · ");
    var compare = this.page.querySelector("[data-do=compare]");
    compare.disabled = this.ids.length < 2 || this.ids.length > MOST;
    this.page.querySelector(".sm-compare-rule").hidden = !compare.disabled;
  };

  Shortlist.prototype.close = function () {
    this.context.stage.textContent = "";
    this.context.stage.hidden = true;
    document.body.classList.remove("sm-printing");
  };

  Shortlist.prototype.stage = function (title, children) {
    var words = this.context.words;
    var stage = this.context.stage;
    var heading = SocialMap.element("h2", { tabindex: "-1", text: title });
    var close = SocialMap.element("button", { type: "button", "class": "sm-noprint", text: words.close });
    close.addEventListener("click", function () { this.close(); this.page.querySelector("[data-do=sheet]").focus(); }.bind(this));
    stage.textContent = "";
    [heading, close].concat(children).forEach(function (child) { stage.appendChild(child); });
    stage.hidden = false;
    heading.focus();
  };

  // Calls `ready` with the details of every organisation on the list, in `language`.
  Shortlist.prototype.details = function (language, ready) {
    var left = this.ids.length;
    var found = {};
    this.organisations().forEach(function (organisation) {
      this.table.detail(organisation, function (detail) {
        found[organisation.id] = detail;
        left -= 1;
        if (left === 0) { ready(found); }
      }, language);
    }, this);
  };

  function said(words, organisation, number, service, detail) {
    var state = SocialMap.finder.STATES[organisation.plainStates[number]];
    var extra = [detail.via[service], detail.notes[service]].filter(Boolean).join(". ");
    return { state: state, word: words.states[state], extra: extra };
  }

  Shortlist.prototype.compare = function () {
    var make = SocialMap.element;
    var context = this.context;
    var words = context.words;
    var organisations = this.organisations();
    this.details(context.language, function (details) {
      var line = function (title, cells) { return make("tr", {}, [make("th", { scope: "row", text: title })].concat(cells)); };
      var head = make("thead", {}, [make("tr", {}, [make("th", { scope: "col", text: words.service })].concat(organisations.map(function (organisation) {
        return make("th", { scope: "col" }, [make("a", { href: organisation.id + ".html", text: organisation.name }), make("span", { "class": "sm-remark", text: this.table.where(organisation) })]);
      }, this)))]);
      var rows = context.map.services.map(function (service, number) {
        return line(words.services[service], organisations.map(function (organisation) {
          var what = said(words, organisation, number, service, details[organisation.id]);
          return make("td", { "class": "sm-cell--" + what.state }, [make("strong", { text: what.word }), what.extra ? make("p", { "class": "sm-note", text: what.extra }) : null]);
        }));
      });
      rows.unshift(line(words.whom, organisations.map(function (organisation) {
        var cell = make("td");
        cell.innerHTML = details[organisation.id].whom;
        return cell;
      })));
      rows.push(line(words.reach, organisations.map(function (organisation) {
        var cell = make("td");
        cell.innerHTML = details[organisation.id].reach;
        return cell;
      })));
      rows.push(line(words.age, organisations.map(function (organisation) { return make("td", { text: SocialMap.date(organisation.asOf, words.months) }); })));
      var table = make("table", { "class": "sm-compared" }, [head, make("tbody", {}, rows)]);
      this.stage(words.compare, [make("div", { "class": "sm-scroll", role: "region", tabindex: "0", "aria-label": words.compare }, [table])]);
    }.bind(this));
  };

  // The sheet speaks the language that is asked for, whatever the language of the page.
  Shortlist.prototype.sheet = function (language) {
    SocialMap.load(this.context.root + language + "/words.js", function () {
      this.details(language, function (details) { this.drawSheet(language, SocialMap.taken("words." + language), details); }.bind(this));
    }.bind(this));
  };

  Shortlist.prototype.drawSheet = function (language, words, details) {
    var make = SocialMap.element;
    var organisations = this.organisations();
    var today = new Date();
    var iso = today.getFullYear() + "-" + ("0" + (today.getMonth() + 1)).slice(-2) + "-" + ("0" + today.getDate()).slice(-2);
    var other = language === "nl" ? "en" : "nl";
    var turn = make("button", { type: "button", "class": "sm-noprint", text: words.other });
    turn.addEventListener("click", function () { this.sheet(other); }.bind(this));
    var print = make("button", { type: "button", "class": "sm-noprint", text: words.print });
    print.addEventListener("click", function () { document.body.classList.add("sm-printing"); window.print(); });
    var blocks = organisations.map(function (organisation) { return this.block(organisation, details[organisation.id], words, language); }, this);
    var sheet = make("div", { "class": "sm-sheet", lang: language }, [
      make("p", { "class": "sm-warning", text: words.warning }),
      make("p", { text: words.intro })
    ].concat(blocks, [make("p", { "class": "sm-small", text: SocialMap.fill(words.printed, { date: SocialMap.date(iso, words.months), data: SocialMap.date(this.context.revised, words.months) }) })]));
    this.stage(words.title, [turn, print, sheet]);
    this.context.stage.setAttribute("lang", language);
    document.body.classList.add("sm-printing");
  };

  Shortlist.prototype.block = function (organisation, detail, words, language) {
    var make = SocialMap.element;
    var map = this.context.map;
    var wanted = this.context.wanted();
    var numbers = wanted.length ? wanted : map.services.map(function (_, number) { return number; });
    var where = organisation.seat < 0 ? words.international : map.countries[organisation.seat].names[language];
    var reach = make("div");
    reach.innerHTML = detail.reach;
    var whom = make("div");
    whom.innerHTML = detail.whom;
    var age = SocialMap.fill(organisation.confirmed ? words.asOf : words.unconfirmed, { date: SocialMap.date(organisation.asOf, words.months) });
    var ask = [];
    var lines = numbers.map(function (number) {
      var service = map.services[number];
      var what = said(words, organisation, number, service, detail);
      if (what.state !== "yes" && what.state !== "no") { ask.push(SocialMap.fill(words.askWhether, { service: words.services[service].toLowerCase() })); }
      if (what.state !== "no" && wanted.length) { ask = ask.concat(words.ask[service]); }
      return make("li", {}, [make("strong", { text: words.services[service] + ": " }), document.createTextNode(what.word + (what.extra ? ". " + what.extra : ""))]);
    });
    return make("section", { "class": "sm-sheet__one" }, [
      make("h3", { text: organisation.name }),
      make("p", { "class": "sm-small", text: where + " · " + words.kinds[map.kinds[organisation.kind]] + " · " + age }),
      make("h4", { text: words.whom }), whom,
      make("h4", { text: words.reach }), reach,
      make("h4", { text: wanted.length ? words.wanted : words.offers }), make("ul", {}, lines),
      make("h4", { text: words.askFirst }),
      make("ul", {}, [make("li", { text: words.askStill })].concat(ask.slice(0, 8).map(function (question) { return make("li", { text: question }); })))
    ]);
  };

  SocialMap.finder.Shortlist = Shortlist;
}());
