// How results look: grouped by what they are, with the words that were found marked, or named when they stand elsewhere.
"use strict";

SocialMap.script("search-results", ["text", "page", "search-words", "search"], (text, page, matching, search) => {
  const STEP = 50; // results that “show all” adds at once
  const BETWEEN = /([\s,;:()\/·-]+)/;

  /**
   * @template {keyof HTMLElementTagNameMap} Tag
   * @param {Tag} tag
   * @param {string} style
   * @param {readonly SocialMap.Child[] | string} [children]
   * @param {SocialMap.Attributes} [attributes]
   */
  function make(tag, style, children, attributes) {
    return page.make(tag, { class: `sm-search__${style}`, ...attributes }, children);
  }

  /**
   * The stems by which a document was found, or could have been.
   * @param {SocialMap.SearchResult} result
   */
  function stemsOf({ words }) {
    return new Set(
      words.flatMap(({ way, ways }) =>
        ways.filter((each) => each === way || each.stems.length === 1).flatMap((each) => each.stems)
      ),
    );
  }

  /**
   * `said` in a new element, its found words marked; `marked` remembers their stems.
   * @param {string} said
   * @param {string} style
   * @param {Set<number>} stems
   * @param {SocialMap.SearchIndex} index
   * @param {Set<number>} marked
   */
  function withMarks(said, style, stems, index, marked) {
    return make(
      "span",
      style,
      said.split(BETWEEN).map((piece) => {
        const hits = matching.split(piece).map((word) => index.stems[matching.find(index, word)] ?? -1)
          .filter((stem) => stems.has(stem));
        for (const stem of hits) marked.add(stem);
        return hits.length ? page.make("mark", {}, piece) : piece;
      }),
    );
  }

  /**
   * The words that were found in the document, but do not stand in its title or summary.
   * @param {SocialMap.SearchResult} result
   * @param {SocialMap.SearchIndex} index
   * @param {Set<number>} marked
   */
  function elsewhere(result, index, marked) {
    const unseen = result.words.filter(({ way, ways }) =>
      !way.name && !ways.some(({ stems }) => stems.every((stem) => marked.has(stem)))
    );
    return [
      ...new Set(unseen.map(({ way }) => {
        const forms = way.form ? [way.form] : way.stems.map((stem) => index.said[stem] ?? "");
        return forms.map((form) => index.spelled.get(form) ?? form).join(" ");
      })),
    ];
  }

  /**
   * The number, mailbox or host by which a document was found: whoever has only that must see that it is the same one.
   * @param {SocialMap.SearchResult} result
   * @param {SocialMap.SearchIndex} index
   */
  function channels({ words }, { said }) {
    return words.flatMap(({ way }) => way.name ? way.stems.map((stem) => said[stem] ?? "") : [])
      .filter((form) => /^[+#]/.test(form)).map((form) => form.replace("#", ""));
  }

  /**
   * @param {SocialMap.SearchResult} result
   * @param {string} home
   * @param {SocialMap.SearchIndex} index
   */
  function option(result, home, index) {
    const stems = stemsOf(result);
    /** @type {Set<number>} */
    const marked = new Set();
    const title = withMarks(result.title, "title", stems, index, marked);
    const summary = withMarks(result.summary, "summary", stems, index, marked);
    const names = [...channels(result, index), ...elsewhere(result, index, marked)];
    const found = names.length ? make("span", "found", index.say("found", { words: text.row(names) })) : null;
    return make("a", "option", [title, summary, found], { href: home + result.path });
  }

  /**
   * @param {SocialMap.SearchGroup} group
   * @param {number} shown
   * @param {SocialMap.SearchIndex} index
   */
  function more({ kind, results }, shown, index) {
    const label = index.say(results.length - shown > STEP ? "more" : "all", { n: results.length });
    return make("div", "option", [make("span", "title", label)], { "data-more": kind });
  }

  /**
   * @param {string} title
   * @param {readonly HTMLElement[]} entries
   */
  function section(title, entries) {
    const head = make("div", "kind", title, { "aria-hidden": "true" });
    return make("div", "group", [head, ...entries], { role: "group", "aria-label": title });
  }

  /**
   * @param {SocialMap.SearchAnswer} answer
   * @param {SocialMap.Speaker} say
   */
  function sentence({ total, whole, near, missing, nobody }, say) {
    if (!total) return say("nothing");
    if (near) return say("near");
    if (nobody.length) return say("nobody", { countries: text.row(nobody) });
    /** @param {string} key @param {number} n */
    const counted = (key, n) => say(`${key}.${text.plural(n)}`, { n });
    const count = whole && whole < total
      ? say("whole", { all: counted("count", whole), some: counted("some", total - whole) })
      : counted("count", total);
    return missing.length ? `${count}. ${say("missing", { words: text.row(missing) })}` : count;
  }

  /**
   * Whom to call in danger.
   * @param {SocialMap.SearchDanger} danger
   * @param {string} home
   * @param {SocialMap.Speaker} say
   */
  function calls(danger, home, say) {
    const listed = danger.calls.map(({ name, number, address, when }) =>
      page.make("li", {}, [
        page.make("a", { href: `tel:${address}` }, [page.make("strong", { dir: "ltr" }, number), ` ${name}`]),
        make("span", "summary", when),
      ])
    );
    const more = danger.path ? page.make("a", { href: home + danger.path }, say("danger.more")) : null;
    return [make("p", "danger", say("danger.title")), page.make("ul", {}, listed), more];
  }

  /** @type {SocialMap.Rooms["search-results"]["results"]} */
  function results(list, aside, home) {
    /** @type {{ index: SocialMap.SearchIndex, answer: SocialMap.SearchAnswer } | null} */
    let current = null;
    /** @type {Map<string, number>} */
    const shown = new Map();

    function draw() {
      if (!current) return;
      const { index, answer } = current;
      const sections = answer.groups.map((group) => {
        const now = Math.min(shown.get(group.kind) ?? group.atOnce, group.results.length);
        const entries = group.results.slice(0, now).map((result) => option(result, home, index));
        const rest = now < group.results.length ? [more(group, now, index)] : [];
        return section(index.titles[group.kind] ?? group.kind, [...entries, ...rest]);
      });
      if (!answer.total || answer.near) {
        const lists = index.lists.map(({ title, path }) =>
          make("a", "option", [make("span", "title", title)], { href: home + path })
        );
        sections.push(section(index.say("lists"), lists));
      }
      list.replaceChildren(...sections);
      page.all(list, ".sm-search__option").forEach((each, number) => {
        each.id = `search-option-${number}`;
        each.setAttribute("role", "option");
        each.setAttribute("aria-selected", "false");
        each.tabIndex = -1;
      });
    }

    return {
      show(index, answer) {
        current = { index, answer };
        shown.clear();
        draw();
        const danger = answer.danger ? index.danger : null;
        aside.hidden = !danger;
        aside.replaceChildren(...(danger ? calls(danger, home, index.say) : []).filter((each) => each !== null));
        const seen = sentence(answer, index.say);
        const calling = danger ? danger.calls.map(({ name, number }) => `${name}: ${number}.`) : [];
        return { seen, heard: [danger ? index.say("danger.title") : "", ...calling, seen].join(" ").trim() };
      },
      async more(kind) {
        const group = current?.answer.groups.find((each) => each.kind === kind);
        if (!group) return;
        const now = shown.get(kind) ?? group.atOnce;
        const next = group.results.slice(now, now + STEP);
        await search.describe(next);
        shown.set(kind, now + next.length);
        draw();
      },
    };
  }

  return { results };
});
