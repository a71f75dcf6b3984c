// What in a question is no word: telephone numbers, mailboxes and the names of hosts, however they are written; and whether it
// speaks of danger. `hooks/socialmap/search/channels.py` writes the keys that are looked for here.
"use strict";

SocialMap.script("search-signs", ["text", "search-words"], (text, matching) => {
  const NUMBER = /(?:tel:)?[+(]?\d[\d\s().\/+-]{4,}\d/gi;
  const ADDRESS = /(?:mailto:|https?:\/\/)?(?:www\.)?[\w.+-]*@?[\w-]+(?:\.[\w-]+)+(?:[\/?#]\S*)?/gi;
  const CODE = /^\s*[a-z]{2,3}\/[a-z0-9-]+\s*$/i; // the id of an organisation, as a referral sheet prints it
  const SHORTEST = 6; // digits of a number that is known by a part of it
  const MOST = 20; // numbers that have this part

  /**
   * The places of the forms that begin with `start` and pass.
   * @param {SocialMap.SearchIndex} index
   * @param {string} start
   * @param {(form: string) => boolean} passes
   */
  function having({ forms }, start, passes) {
    const found = [];
    for (let at = matching.place(forms, start); forms[at]?.startsWith(start) && found.length < MOST; at += 1) {
      if (passes(forms[at] ?? "")) found.push(at);
    }
    return found;
  }

  /**
   * A number as it is dialled at home, from abroad or with both: only the digits that every way of writing it has.
   * @param {SocialMap.SearchIndex} index
   * @param {string} said
   */
  function numbers(index, said) {
    const digits = said.replace(/\(0\)/g, "").replace(/\D/g, "");
    const short = matching.find(index, `+${digits}`);
    if (short >= 0) return [short];
    const own = digits.replace(/^0+/, "");
    if (own.length < SHORTEST) return [];
    const found = having(index, "+", (form) => form.includes(own));
    if (found.length) return found;
    // the code of a country and then the zero that is not dialled from abroad: 0040 0 21 …
    return having(index, "+", (form) => own === `${form.slice(1, 3)}0${form.slice(3)}`);
  }

  /**
   * @param {SocialMap.SearchIndex} index
   * @param {string} said
   */
  function addresses(index, said) {
    const plain = said.toLowerCase().replace(/^(?:mailto:|https?:\/\/)/, "").replace(/^www\./, "").replace(
      /[\/?#].*$/,
      "",
    );
    const found = having(index, `#${plain}`, () => true);
    if (found.length) return found;
    const host = plain.slice(plain.indexOf("@") + 1);
    const named = having(index, `#${host}`, (form) => form === `#${host}`);
    if (named.length) return named;
    return plain.includes("@") ? [] : having(index, "#", (form) => form.endsWith(`@${host}`));
  }

  /**
   * @param {SocialMap.SearchIndex} index
   * @param {string} said
   */
  function codes(index, said) {
    const place = matching.find(index, `=${said.trim().toLowerCase()}`);
    return place < 0 ? [] : [place];
  }

  /** @type {SocialMap.SearchSignsRoom["signs"]} */
  function signs(index, question) {
    /** @type {SocialMap.SearchWord[]} */
    const words = [];
    /** @param {(index: SocialMap.SearchIndex, said: string) => number[]} look */
    const taking = (look) => /** @param {string} said */ (said) => {
      const places = look(index, said);
      if (!places.length) return said;
      const ways = places.map((place) => ({ stems: [index.stems[place] ?? -1], factor: 1, form: null, name: true }));
      words.push({ text: said.trim(), ways, sign: true });
      return " ";
    };
    const rest = text.digits(question).replace(CODE, taking(codes)).replace(ADDRESS, taking(addresses)).replace(
      NUMBER,
      taking(numbers),
    );
    const short = words.length ? null : /^\s*(\d{3,6})\s*$/.exec(rest);
    return { words, rest: short ? rest.replace(short[1] ?? "", taking(numbers)) : rest };
  }

  /** @type {WeakMap<SocialMap.SearchDanger, RegExp>} */
  const dangers = new WeakMap();

  /**
   * What speaks of danger, as one pattern: “…” is up to three words, a word with “-” goes on, “=” is all that is said.
   * @param {SocialMap.SearchDanger} danger
   */
  function patternOf(danger) {
    let known = dangers.get(danger);
    if (!known) {
      const every = danger.phrases.map((phrase) => {
        const said = phrase.replace("=", "").replaceAll(" … ", "(?: \\S+){0,3} ").replaceAll("-", "\\S*");
        return phrase.startsWith("=") ? `^ ${said} $` : ` ${said} `;
      });
      known = new RegExp(every.join("|") || "$.");
      dangers.set(danger, known);
    }
    return known;
  }

  /** @type {SocialMap.SearchSignsRoom["danger"]} */
  function danger(index, question) {
    return index.danger !== null && patternOf(index.danger).test(` ${matching.split(question).join(" ")} `);
  }

  return { signs, danger };
});
