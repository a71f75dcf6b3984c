// What a referral sheet says to others, in every language of the site: the words for the telephone, and a message without a name;
// and what they answered.
"use strict";

SocialMap.script("finder-letter", ["text", "page"], (text, page) => {
  const { make } = page;

  /**
   * The group that was chosen, in a language.
   * @param {SocialMap.SheetContent} content
   * @param {SocialMap.SheetTongue} tongue
   */
  function group({ context, chosen }, { words }) {
    const id = context.map.groups[chosen.group] ?? "";
    return words.groups[id] ?? "";
  }

  /**
   * The country that was chosen, or the one in which all on the list are.
   * @param {SocialMap.SheetContent} content
   * @param {SocialMap.SheetTongue} tongue
   */
  function goes({ context, chosen, described }, { language, words }) {
    const seats = new Set(described.map(({ organisation }) => organisation.seat));
    const [alone = -1] = seats.size === 1 ? seats : [];
    const { code = "", names = {} } = context.map.countries[chosen.country >= 0 ? chosen.country : alone] ?? {};
    return code === words.home ? "" : names[language] ?? "";
  }

  /**
   * The services that were chosen, and what was typed.
   * @param {SocialMap.SheetContent} content
   * @param {SocialMap.SheetTongue} tongue
   */
  function wishes({ context, chosen }, { words }) {
    return chosen.services.map((number) => {
      const service = context.map.services[number] ?? "";
      return words.services[service] ?? service;
    });
  }

  /**
   * What to say on the telephone, in one language.
   * @param {SocialMap.SheetContent} content
   * @param {SocialMap.SheetTongue} tongue
   */
  function opening(content, tongue) {
    const { say, language } = tongue;
    const needed = wishes(content, tongue).map((word) => word.toLowerCase()).join(say("comma"));
    const country = goes(content, tongue);
    const whom = group(content, tongue);
    const sentences = [
      say("opening", { caseworker: say("caseworker") }),
      whom ? say("openingWhom", { group: whom }) : "",
      country ? say("openingCountry", { country }) : "",
      needed ? say("openingNeeds", { services: needed }) : "",
      say("openingEnd"),
    ];
    return make("blockquote", { lang: language, dir: "auto" }, sentences.filter(Boolean).join(" "));
  }

  /**
   * The message without a name, in one language, to copy or to open in a program for mail.
   * @param {SocialMap.SheetContent} content
   * @param {SocialMap.SheetTongue} tongue
   */
  function letter(content, tongue) {
    const { say, language } = tongue;
    const { tongue: { say: here }, described, typed } = content;
    const country = goes(content, tongue);
    const whom = [group(content, tongue), typed.whom.trim()].filter(Boolean).join(". ");
    const needed = [...wishes(content, tongue), ...typed.need.trim().split("\n").filter(Boolean)];
    const parts = [
      say("mailGreeting"),
      [say("opening", { caseworker: say("caseworker") }), country ? say("openingCountry", { country }) : ""].filter(
        Boolean,
      ).join(" "),
      whom ? say("mailWhom", { whom }) : "",
      needed.length ? `${say("mailNeeds")}\n${needed.map((one) => `- ${one}`).join("\n")}` : "",
      `${say("mailQuestions")}\n${[say("askStill"), say("mailCanYou")].map((one) => `- ${one}`).join("\n")}`,
      say("mailEnd"),
      say("mailSigned"),
    ];
    const body = parts.filter(Boolean).join("\n\n");
    const copied = make("span", { role: "status", class: "sm-small" });
    const area = make("textarea", {
      rows: 16,
      readonly: "",
      lang: language,
      dir: "auto",
      autocomplete: "off",
      "aria-label": here(`mail.${language}`),
    });
    area.value = body;
    const copy = page.button(here("mailCopy"), () => {
      area.select();
      navigator.clipboard?.writeText(body).then(() => page.say(copied, here("copied")), () => undefined);
    });
    const address = `?subject=${encodeURIComponent(say("mailSubject"))}&body=${
      encodeURIComponent(body.replaceAll("\n", "\r\n"))
    }`;
    const open = described.flatMap(({ organisation: { name, mailbox } }) =>
      mailbox ? make("a", { class: "sm-tap", href: `mailto:${mailbox}${address}` }, here("mailTo", { name })) : []
    );
    return make("details", {}, [
      make("summary", {}, here(`mail.${language}`)),
      area,
      make("p", { class: "sm-sheet__do" }, [copy, ...open, copied]),
    ]);
  }

  /**
   * What was asked and answered, as a case knows it, or room to write it down.
   * @param {SocialMap.Speaker} say
   * @param {SocialMap.CaseTalk | null} talk
   */
  function log(say, talk) {
    const answered = [talk?.asked, talk?.answer].filter(Boolean).join(" → ");
    const said = talk
      ? [talk.who, talk.day && text.longDate(new Date(`${talk.day}T12:00:00`)), answered, talk.next]
      : [];
    return make(
      "div",
      { class: "sm-log" },
      ["logWho", "logWhen", "logAnswer", "logNext"].map((key, place) =>
        make("span", {}, [say(key), ...(said[place] ? [make("br"), make("strong", {}, said[place])] : [])])
      ),
    );
  }

  return { group, goes, wishes, opening, letter, log };
});
