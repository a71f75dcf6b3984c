// The drawing in words, for who does not see it and for under it on paper. Touches no page.
"use strict";

SocialMap.script("drawing-words", ["text"], ({ row }) => {
  /** @param {string} text */
  function stop(text) {
    return /[.!?؟…]$/.test(text) ? text : `${text}.`;
  }

  /**
   * @param {string} facts
   * @param {SocialMap.Person} person
   */
  function remarked(facts, { remark }) {
    return remark.trim() ? `${facts.replace(/\.$/, "")} – ${stop(remark.trim())}` : stop(facts);
  }

  /**
   * The same tie of one person to several, so that it makes one sentence.
   * @param {readonly SocialMap.Tie[]} ties
   */
  function joined(ties) {
    /** @type {{ from: number, kind: string, to: number[] }[]} */
    const found = [];
    for (const { from, to, kind } of ties) {
      if (!from || !to || from === to) continue;
      const same = found.find((other) => other.from === from && other.kind === kind);
      if (same) same.to.push(to);
      else found.push({ from, kind, to: [to] });
    }
    return found;
  }

  /**
   * People's names by their numbers, as the lists call them.
   * @param {SocialMap.Drawing} drawing
   * @param {SocialMap.Speaker} say
   */
  function namer({ people }, say) {
    const names = new Map(
      people.map(({ id, name }, place) => [id, name.trim() || say("item.person", { n: place + 1 })]),
    );
    /** @param {number} id */
    return (id) => names.get(id) ?? "";
  }

  /**
   * @param {SocialMap.Genogram} drawing
   * @param {SocialMap.Speaker} say
   * @param {SocialMap.Choices} choices
   */
  function genogram(drawing, say, choices) {
    const name = namer(drawing, say);
    /** @param {SocialMap.GenogramPerson} person */
    const facts = ({ client, symbol, deceased, born, place }) =>
      row([
        client && say("word.client"),
        say(`symbol.${symbol}`),
        deceased && say("word.deceased"),
        born && say("word.born", { year: born }),
        place && say(`place.${place}`),
      ]);
    const rows = choices.generation.map((generation) => ({
      title: say(`generation.${generation}`),
      entries: drawing.people.filter((person) => person.generation === generation)
        .map((person) => `${name(person.id)}: ${remarked(facts(person), person)}`),
    }));
    const ties = joined(drawing.ties).map(({ from, kind, to }) =>
      stop(`${name(from)} ${say(`tie.${kind}`)} ${row(to.map(name))}`)
    );
    return [...rows, { title: say("word.ties"), entries: ties }];
  }

  /**
   * @param {SocialMap.Ecogram} drawing
   * @param {SocialMap.Speaker} say
   * @param {SocialMap.Choices} choices
   */
  function ecogram(drawing, say, choices) {
    const { people, client } = drawing;
    const name = namer(drawing, say);
    const entries = people.map((person) => {
      const { kind, place, strength, tense, direction, support } = person;
      const who = row([kind && say(`kind.${kind}`), place && say(`place.${place}`)]);
      const tie = [say(`strength.${strength}`), tense && say("word.tense"), direction && say(`direction.${direction}`)];
      const given = row(support.map((sort) => say(`support.${sort}`))) || say("word.none");
      const facts = remarked(say("word.tie", { tie: row(tie) }), person);
      return `${name(person.id)}${who && ` (${who})`}. ${say("word.support", { support: given })} ${facts}`;
    });
    const sums = choices.support.map((sort) => {
      const who = people.filter(({ support }) => support.includes(sort)).map(({ id }) => name(id));
      return `${say(`support.${sort}`)}: ${stop(row(who) || say("word.nobody"))}`;
    });
    return [
      { title: say("word.around", { name: client.trim() || say("client") }), entries },
      { title: say("word.functions"), entries: entries.length ? sums : [] },
    ];
  }

  /** @type {SocialMap.Rooms["drawing-words"]["inWords"]} */
  function inWords(drawing, say, choices) {
    const sections = drawing.kind === "genogram" ? genogram(drawing, say, choices) : ecogram(drawing, say, choices);
    return sections.filter(({ entries }) => entries.length);
  }

  return { inWords };
});
