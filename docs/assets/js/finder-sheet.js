// The referral sheet: what a caseworker has beside the telephone, and takes to the client. It draws; the shortlist opens and closes it.
"use strict";

SocialMap.script("finder-sheet", ["text", "page", "finder-core", "finder-parts", "finder-letter"], (
  text,
  page,
  core,
  parts,
  { group, goes, wishes, opening, letter, log },
) => {
  const COLUMNS = 4; // more boxes than these don't fit beside a question
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const { make } = page;

  /**
   * What an organisation says about a service.
   * @param {SocialMap.FinderWords} words
   * @param {SocialMap.FinderOrganisation} organisation
   * @param {number} number
   * @param {string} service
   * @param {SocialMap.FinderDetail} detail
   */
  function answer(words, organisation, number, service, detail) {
    const state = core.state(organisation.states[number]);
    const told = [detail.via[service], detail.notes[service], detail.confirmed[service]].filter(Boolean);
    const extra = told.join(". ").replaceAll(".. ", ". "); // a note is a sentence already
    return { state, word: words.states[state] ?? state, extra };
  }

  /**
   * The sheet in one language.
   * @param {SocialMap.SheetContent} content
   */
  function referral(content) {
    const { context, tongue: { say, words, language } } = content;
    const date = text.written(text.day(), words.months);
    const made = context.revised
      ? say("printed", { date, data: text.written(context.revised, words.months) })
      : say("printed_unknown", { date });
    const said = make("div", { class: "sm-sheet__say" });
    const mail = make("section", { class: "sm-sheet__mail sm-noprint" });
    const redraw = () => {
      said.replaceChildren(...content.tongues.map((tongue) => opening(content, tongue)));
      mail.replaceChildren(
        make("h3", {}, say("mailTitle")),
        make("p", {}, say("mailHelp")),
        ...content.tongues.map((tongue) => letter(content, tongue)),
      );
    };
    const form = make("form", { class: "sm-sheet", lang: language, dir: "auto", autocomplete: "off" }, [
      make("p", { class: "sm-warning" }, say("warning")),
      about(content, redraw),
      make("section", {}, [make("h3", {}, say("openingTitle")), said]),
      make("p", { class: "sm-small sm-sheet__trust" }, `${say("intro")} ${say("codeHelp")}`),
      ...content.described.map((one, place) => block(content, one, place)),
      questions(content),
      consent(say),
      mail,
      make("p", { class: "sm-small" }, made),
    ]);
    form.addEventListener("submit", (event) => event.preventDefault());
    redraw();
    return form;
  }

  /**
   * For whom, without a name, and what is asked: what was chosen, and room for more.
   * @param {SocialMap.SheetContent} content
   * @param {() => void} redraw
   */
  function about(content, redraw) {
    const { tongue: { say }, typed } = content;
    /**
     * @param {"whom" | "need"} name
     * @param {string} title
     * @param {string} hint
     * @param {string} chosen
     */
    const field = (name, title, hint, chosen) => {
      const area = make("textarea", { id: `sheet-${name}`, rows: 3, autocomplete: "off", spellcheck: "false" });
      const onPaper = make("p", { class: "sm-written" }, typed[name]);
      area.value = typed[name];
      area.addEventListener("input", () => {
        typed[name] = area.value;
        page.say(onPaper, area.value);
        redraw();
      });
      return make("div", {}, [
        make("label", { for: `sheet-${name}` }, title),
        chosen ? make("p", { class: "sm-sheet__chosen" }, chosen) : null,
        make("p", { class: "sm-small sm-noprint" }, hint),
        area,
        onPaper,
      ]);
    };
    const asked = [goes(content, content.tongue), ...wishes(content, content.tongue)].filter(Boolean).join(" · ");
    return make("section", { class: "sm-sheet__about" }, [
      field("whom", say("forWhom"), say("forWhomHint"), group(content, content.tongue)),
      field("need", say("asked"), say("askedHint"), asked),
    ]);
  }

  /**
   * One organisation: who and how old, how to reach it, what it says, and room for what came of it.
   * @param {SocialMap.SheetContent} content
   * @param {SocialMap.Described} one
   * @param {number} place
   */
  function block({ context, chosen, tongue: { say, words, language } }, { organisation, detail }, place) {
    const { map, where } = context;
    const kind = words.kinds[map.kinds[organisation.kind] ?? ""] ?? "";
    const wanted = chosen.services.length > 0;
    const said = (wanted ? chosen.services : [...map.services.keys()]).map((number) => {
      const service = map.services[number] ?? "";
      return {
        service,
        name: words.services[service] ?? service,
        ...answer(words, organisation, number, service, detail),
      };
    }).filter(({ state }) => wanted || state !== "unknown");
    return make("section", { class: "sm-sheet__one" }, [
      make("h3", {}, [
        make("span", { class: "sm-sheet__letter" }, LETTERS[place] ?? ""),
        " ",
        make("bdi", {}, organisation.name),
      ]),
      make(
        "p",
        { class: "sm-small" },
        [where(organisation, language, say), kind, detail.age, say("code", { code: organisation.id })].join(" · "),
      ),
      make("div", { class: "sm-sheet__cols" }, [
        make("div", {}, [brief(parts.shown(context, detail.reach))]),
        make("div", {}, [
          make("h4", {}, say("whom")),
          parts.shown(context, detail.whom),
          said.length
            ? make("h4", {}, say(wanted ? "wanted" : organisation.confirmed ? "offersConfirmed" : "offers"))
            : null,
          make(
            "ul",
            {},
            said.map((each) =>
              make("li", {}, [
                parts.sign(map, each.service),
                make("strong", {}, `${each.name}: `),
                [each.word, each.extra].filter(Boolean).join(". "),
              ])
            ),
          ),
        ]),
      ]),
      ...context.talks(organisation.id).map((talk) => log(say, talk)),
      log(say, null),
    ]);
  }

  /**
   * From when a way to call is stands in the first line of its organisation: beside the number stays what follows from that.
   * @param {HTMLElement} reach
   */
  function brief(reach) {
    for (const line of page.all(reach, ".sm-fresh")) line.replaceChildren(...page.all(line, "[data-state]"));
    return reach;
  }

  /**
   * The questions once, with a box for each organisation that must be asked.
   * @param {SocialMap.SheetContent} content
   */
  function questions({ context, chosen, described, tongue: { say, words } }) {
    const boxes = described.length <= COLUMNS;
    const everybody = described.map((_, place) => place);
    /** @type {{ question: string, of: number[] }[]} */
    const asked = [{ question: say("askStill"), of: everybody }];
    const whom = words.askOf[context.map.groups[chosen.group] ?? ""] ?? [];
    asked.push(...whom.map((question) => ({ question, of: everybody })));
    for (const number of chosen.services) {
      const service = context.map.services[number] ?? "";
      const states = described.map(({ organisation }) => core.state(organisation.states[number]));
      const open = everybody.filter((place) => states[place] !== "yes" && states[place] !== "no");
      const some = everybody.filter((place) => states[place] !== "no");
      if (open.length) {
        asked.push({
          question: say("askWhether", { service: (words.services[service] ?? service).toLowerCase() }),
          of: open,
        });
      }
      const more = (words.ask[service] ?? []).filter((question) => !whom.includes(question));
      for (const question of some.length ? more : []) asked.push({ question, of: some });
    }
    const head = make("tr", {}, [
      make("th", { scope: "col" }, say("askFirst")),
      ...(boxes ? everybody.map((place) => make("th", { scope: "col" }, LETTERS[place])) : []),
    ]);
    const rows = asked.map(({ question, of }) =>
      make("tr", {}, [
        make("th", { scope: "row" }, question),
        ...(boxes
          ? everybody.map((place) => make("td", {}, [of.includes(place) ? make("span", { class: "sm-box" }) : null]))
          : []),
      ])
    );
    return make("section", { class: "sm-sheet__ask" }, [
      make("table", {}, [make("thead", {}, [head]), make("tbody", {}, rows)]),
    ]);
  }

  /**
   * What may be shared, with the client's word.
   * @param {SocialMap.Speaker} say
   */
  function consent(say) {
    const rows = [
      "shareFrom",
      "shareChildren",
      "shareHealth",
      "shareHappened",
      "shareSafety",
      "shareName",
      "shareOther",
    ].map((key) =>
      make("tr", {}, [
        make("th", { scope: "row" }, say(key)),
        make("td", {}),
        ...["yes", "no"].map((word) => make("td", {}, [make("span", { class: "sm-box" }), ` ${say(word)}`])),
      ])
    );
    const heads = [say("shareWhat"), say("shareFor")].map((word) => make("th", { scope: "col" }, word));
    heads.push(make("th", { scope: "colgroup", colspan: 2 }, say("shareMay")));
    return make("section", { class: "sm-sheet__share" }, [
      make("h3", {}, say("shareTitle")),
      make("p", {}, say("shareIntro")),
      make("table", {}, [make("thead", {}, [make("tr", {}, heads)]), make("tbody", {}, rows)]),
      make(
        "p",
        { class: "sm-sheet__agreed" },
        ["shareOn", "shareUntil", "shareBack"].map((key) => make("span", {}, say(key))),
      ),
    ]);
  }

  return { answer, referral };
});
