// The shortlist of a case: how each organisation is reached, what was asked and answered, when, and what comes next.
"use strict";

SocialMap.script("case-talks", [
  "page",
  "form-dates",
  "finder-parts",
  "finder",
  "form-asking",
  "case-format",
  "case-panels",
  "case-said",
], (page, dates, parts, { context }, asking, format, { held, say, tell, named, today }, map) => {
  const { make } = page;
  const { say: worded } = context;
  const place = named("shortlist");
  const FIELDS = /** @type {const} */ (["who", "asked", "answer", "next"]);
  let made = 0; // so that no two fields share an id

  const chosen = () => held.file?.organisations ?? [];

  /**
   * @param {string} id
   * @param {string} label
   * @param {HTMLInputElement | HTMLTextAreaElement} field
   * @param {string} value
   * @param {(value: string) => void} keep
   */
  function labelled(id, label, field, value, keep) {
    field.value = value;
    field.addEventListener("input", () => {
      keep(field.value);
      held.unsaved = true;
    });
    return make("p", {}, [make("label", { for: id }, label), make("br"), field]);
  }

  /**
   * @param {SocialMap.CaseOrganisation} one
   * @param {SocialMap.CaseTalk} talk
   */
  function noted(one, talk) {
    made += 1;
    const id = `talk-${made}`;
    const look = { autocomplete: "off", spellcheck: "false" };
    const day = make("input", { type: "text", id: `${id}-day`, inputmode: "numeric", maxlength: 100, ...look });
    const fields = FIELDS.map((key) => {
      const field = key === "who"
        ? make("input", { type: "text", id: `${id}-${key}`, maxlength: 500, ...look })
        : make("textarea", { id: `${id}-${key}`, rows: 2, maxlength: 20000, ...look });
      return labelled(field.id, say(`talk.${key}`), field, talk[key], (value) => {
        talk[key] = value;
        page.part(place, `[data-of="${CSS.escape(one.id)}"] .sm-remark`).textContent = map.line(one).join(" · ");
      });
    });
    const when = labelled(day.id, say("talk.day"), day, dates.shown(talk.day), (value) => {
      talk.day = dates.read(value) ?? "";
    });
    day.addEventListener("change", () => {
      day.value = dates.shown(day.value);
      day.setAttribute("aria-invalid", String(day.value.trim() !== "" && !talk.day));
    });
    const remove = page.button(say("talk.remove"), async () => {
      const filled = FIELDS.some((key) => talk[key].trim()) || talk.day !== today();
      if (filled && !(await asking.ask(say("talk.sure")))) return;
      one.talks = one.talks.filter((other) => other !== talk);
      held.unsaved = true;
      draw();
      page.part(place, `[data-of="${CSS.escape(one.id)}"] [data-do=talk]`).focus();
    }, { "aria-label": `${say("talk.remove")}: ${one.name}` });
    return make("fieldset", { class: "sm-case__talk" }, [
      make("legend", {}, say("talk.one")),
      make("div", { class: "sm-case__talk-when" }, [when, ...fields.slice(0, 1)]),
      ...fields.slice(1),
      make("p", {}, [remove]),
    ]);
  }

  /** What was asked for, in words: an answer to it is all that still has to be typed. */
  function wishes() {
    return (held.file?.sought.services ?? []).map((id) => context.words.services[id] ?? id).join(SocialMap.comma);
  }

  /** @param {SocialMap.CaseOrganisation} one */
  function begin(one) {
    if (one.talks.length >= format.MOST.talks) return tell(say("list_full"));
    one.talks = [...one.talks, { day: today(), who: "", asked: wishes(), answer: "", next: "" }];
    held.unsaved = true;
    draw();
    page.all(place, `[data-of="${CSS.escape(one.id)}"] .sm-case__talk input[type=text]`).at(-1)?.focus();
  }

  /**
   * How it is reached: what the map says by now; what the case knows where the map does not have it any more.
   * @param {SocialMap.CaseOrganisation} one
   */
  function reached(one) {
    const organisation = context.map.organisations.find(({ id }) => id === one.id);
    if (!organisation) return [make("p", {}, one.reach)];
    const inside = make("div");
    context.detail(organisation).then(({ reach }) => inside.replaceChildren(parts.shown(context, reach)));
    return [
      make("p", { class: "sm-calls" }, parts.calls(context, organisation)),
      make("details", {}, [
        make("summary", {}, say("talk.ways")),
        make("p", { class: "sm-warning" }, worded("before")),
        inside,
      ]),
    ];
  }

  /** @param {SocialMap.CaseOrganisation} one */
  function card(one) {
    const write = page.button(say("talk.begin"), () => begin(one), {
      "data-do": "talk",
      "aria-label": `${say("talk.begin")}: ${one.name}`,
    });
    const drop = page.button(say("take_away"), () => context.tick(one.id, false), {
      "aria-label": `${say("take_away")}: ${one.name}`,
    });
    return make("li", { "data-of": one.id }, [
      make("h3", {}, [make("bdi", {}, one.name)]),
      make("p", { class: "sm-remark" }, map.line(one).join(" · ")),
      ...reached(one),
      ...one.talks.map((talk) => noted(one, talk)),
      make("p", {}, [write, " ", drop]),
    ]);
  }

  /** @type {SocialMap.CaseTalksRoom["draw"]} */
  function draw() {
    place.replaceChildren(...chosen().map(card));
    named("no-shortlist").hidden = chosen().length > 0;
  }

  /** @type {SocialMap.CaseTalksRoom["paper"]} */
  function paper(languages) {
    /** @param {(one: SocialMap.CaseForms) => string} words */
    const worded = (words) => [...new Set(languages.map(words))].join(" / ");
    const said = chosen().flatMap((one) => [
      make("h3", {}, one.name),
      make("p", {}, [...map.line(one), one.reach].filter(Boolean).join(" · ")),
      ...one.talks.map((talk) =>
        make(
          "dl",
          {},
          /** @type {const} */ (["day", ...FIELDS]).filter((key) => talk[key].trim()).flatMap((key) => [
            make("dt", {}, worded((one) => one.talk[key])),
            make("dd", {}, key === "day" ? dates.said(talk.day, languages[0]?.locale) : talk[key]),
          ]),
        )
      ),
    ]);
    const heading = make("h2", { class: "sm-instrument__name" }, worded((one) => one.list));
    return make("section", { class: "sm-case__paper" }, [heading, ...said]);
  }

  return {
    draw,
    paper,
    forget() {
      place.replaceChildren();
    },
  };
});
