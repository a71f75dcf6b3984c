// The search: loads what a question needs, ranks the documents and hands over the results by kind.
// Nothing is stored, sent or written into the address.
"use strict";

SocialMap.script(
  "search",
  ["text", "search-words", "search-signs", "search-names", "search-asked", "search-rank"],
  (text, matching, signs, naming, asking, rank) => {
    /** @type {SocialMap.SearchIndex | null} */
    let prepared = null;
    /** @type {Map<number, SocialMap.SearchPostings>} */
    const postings = new Map();
    /** @type {Map<number, SocialMap.SearchDocument[]>} */
    const documents = new Map();

    /** @param {string} name */
    const path = (name) => `search/${SocialMap.language}/${name}`;

    /** @type {SocialMap.SearchRoom["index"]} */
    async function index() {
      if (prepared) return prepared;
      try {
        prepared = prepare(/** @type {SocialMap.SearchWordsFile} */ (await SocialMap.data(path("words"))));
      } catch {
        return null; // the box says so
      }
      return prepared;
    }

    /**
     * @param {SocialMap.SearchWordsFile} file
     * @returns {SocialMap.SearchIndex}
     */
    function prepare(file) {
      const forms = file.forms.split(" ");
      let stem = 0;
      const stems = file.stems.map((step) => stem += step);
      /** @type {string[]} */
      const said = [];
      /** @type {Map<number, string[]>} */
      const formsOf = new Map();
      forms.forEach((form, at) => {
        const known = stems[at] ?? -1;
        if (form.length < (said[known]?.length ?? Infinity)) said[known] = form;
        formsOf.set(known, [...(formsOf.get(known) ?? []), form]);
      });
      return {
        ...file,
        forms,
        stems,
        said,
        stop: new Set(file.stop.split(" ")),
        joining: new Set(file.joining.split(" ")),
        spelled: new Map(Object.entries(file.spelled)),
        total: file.kinds.reduce((sum, { count }) => sum + count, 0),
        first: matching.place(forms, "0"),
        last: new Set(file.last),
        helps: new Set(file.helps),
        formsOf: (stem) => formsOf.get(stem) ?? [],
        firstOf: (kind) => {
          let first = 0;
          for (const each of file.kinds) {
            if (each.kind === kind) break;
            first += each.count;
          }
          return first;
        },
        say: text.speaker(file.say, path("words.js")),
      };
    }

    /**
     * Loads the files of these numbers that are not there yet; a file that cannot be had counts as empty.
     * @template Content
     * @param {Map<number, Content>} files
     * @param {string} name
     * @param {Iterable<number>} numbers
     * @param {(content: any) => Content} read
     */
    async function need(files, name, numbers, read) {
      const missing = [...new Set(numbers)].filter((number) => !files.has(number));
      await Promise.all(missing.map(async (number) => {
        try {
          files.set(number, read(await SocialMap.data(path(`${name}-${number}`))));
        } catch {
          console.error(`search.js: ${path(`${name}-${number}`)}.js cannot be read`);
        }
      }));
    }

    /**
     * The number of the file in which the postings of a stem stand.
     * @param {SocialMap.SearchIndex} index
     * @param {number} stem
     */
    function fileOf({ starts }, stem) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= stem) low = middle;
        else high = middle - 1;
      }
      return low;
    }

    /**
     * The weight of a stem in each document that has it.
     * @param {SocialMap.SearchIndex} index
     * @param {number} stem
     * @returns {Map<number, number>}
     */
    function posting(index, stem) {
      const file = fileOf(index, stem);
      const flat = postings.get(file)?.[stem - (index.starts[file] ?? 0)] ?? [];
      const found = new Map();
      let number = 0;
      for (let at = 0; at < flat.length; at += 2) {
        number += flat[at] ?? 0;
        found.set(number, flat[at + 1]);
      }
      return found;
    }

    /** @type {SocialMap.SearchRoom["describe"]} */
    async function describe(results) {
      const known = await index();
      if (!known) return;
      /** @param {SocialMap.SearchResult} result */
      const file = ({ number }) => Math.floor(number / known.together);
      await need(documents, "documents", results.map(file), named);
      for (const result of results) {
        Object.assign(
          result,
          documents.get(file(result))?.[result.number % known.together],
        );
      }
    }

    /**
     * @param {SocialMap.SearchDocuments} file
     * @returns {SocialMap.SearchDocument[]}
     */
    function named({ fields, rows }) {
      return rows.map((row) =>
        Object.assign(
          { title: "", path: "", summary: "" },
          Object.fromEntries(fields.map((field, place) => [field, row[place]])),
        )
      );
    }

    /**
     * @param {SocialMap.SearchIndex} index
     * @param {readonly SocialMap.SearchWord[]} words
     * @param {readonly SocialMap.SearchName[]} names
     */
    async function look(index, words, names) {
      const stems = [
        ...words.flatMap(({ ways }) => ways.flatMap((way) => way.stems)),
        ...names.map(({ stem }) => stem),
      ];
      const files = stems.filter((stem) => stem >= 0).map((stem) => fileOf(index, stem));
      await need(postings, "postings", files, (content) => content);
      return rank.ranked(index, words, names, (stem) => posting(index, stem), asking.alike(index, words));
    }

    /**
     * A country that a word means which no page of this site has: its name in the language of others.
     * @param {SocialMap.SearchIndex} index
     * @param {string} question
     * @param {readonly SocialMap.SearchWord[]} words
     */
    async function abroad(index, question, words) {
      const unknown = naming.unknown(index, words);
      if (!unknown.length) return [];
      const foreign = /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Z}]/u.test(question);
      try {
        const listed = /** @type {SocialMap.Words} */ (await SocialMap.data(`search/${foreign ? "scripts" : "latin"}`));
        const found = naming.abroad(index, question, listed);
        return found.length || !foreign ? found : naming.within(index, question, listed);
      } catch {
        return []; // the rest of the question is answered
      }
    }

    /**
     * Whether a word stands somewhere: itself, misspelt, as a part of a longer one or by another word; what is like it is a guess.
     * @param {SocialMap.SearchWord} word
     */
    function stands({ text: said, ways, sign }) {
      return sign || ways.some(({ exact, sure, form }) => exact || sure || form === null || form.includes(said));
    }

    /**
     * The countries that stand first because they are named, if nobody on the map helps in any of them.
     * @param {SocialMap.SearchIndex} index
     * @param {SocialMap.SearchGroup | undefined} first
     */
    function unhelped({ helps }, first) {
      const called = first?.kind === "country" ? first.results.slice(0, first.atOnce) : [];
      return called.some(({ number, named }) => !named || helps.has(number)) ? [] : called;
    }

    /** @type {SocialMap.SearchRoom["ask"]} */
    async function ask(question) {
      const known = await index();
      if (!known) return { groups: [], total: 0, whole: 0, near: false, missing: [], nobody: [], danger: false };
      const { words: channels, rest } = signs.signs(known, question);
      let words = [...channels, ...matching.understand(known, rest)];
      const names = [...naming.names(known, rest, words), ...naming.alike(known, words)];
      if (!names.some(({ whole }) => whole)) names.push(...await abroad(known, rest, words));
      let results = await look(known, words, names);
      const near = !results.length && words.length > 0;
      if (near) {
        words = matching.nearest(known, words);
        results = await look(known, words, names);
      }
      const groups = rank.grouped(known.kinds, results);
      await describe(groups.flatMap((group) => group.results.slice(0, group.atOnce)));
      const called = new Set(names.flatMap(({ said }) => said ?? []));
      const missing = words.filter((word) => !called.has(word.text) && !stands(word)).map(({ text: said }) => said);
      const whole = results.filter(({ all }) => all).length;
      const nobody = unhelped(known, groups[0]).map(({ title }) => title);
      return { groups, total: results.length, whole, near, missing, nobody, danger: signs.danger(known, question) };
    }

    return { ask, describe, index };
  },
);
