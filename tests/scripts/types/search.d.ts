// The search: its files as the build writes them (hooks/socialmap/search/shards.py), and what its scripts say to each other.

declare namespace SocialMap {
  interface Titled {
    title: string;
    path: string;
  }

  /** `search/<language>/words.js` */
  interface SearchWordsFile {
    /** Every form of a word, folded and sorted, with spaces between; whole names stand first, behind a “!”. */
    forms: string;
    /** The number of the stem of each form, as the step from that of the form before it. */
    stems: number[];
    /** Words that people write with diacritics, by their folded form. */
    spelled: Readonly<Record<string, string>>;
    stop: string;
    /** Words that join the parts of a name. */
    joining: string;
    /** Letters of a whole name that stand in the index. */
    longest: number;
    /** Groups of phrases that mean the same; a phrase is a list of stems. */
    synonyms: number[][][];
    /** The stems in the names of each organisation, in the order of their documents. */
    named: number[][];
    /** How people ask for documents. */
    asked: SearchPhrases[];
    /** The first stem of each file of postings. */
    starts: number[];
    /** How many documents stand in a file. */
    together: number;
    /** What there is, in the order of the documents. */
    kinds: { kind: string; count: number }[];
    /** The codes of the countries, in the order of their documents. */
    codes: string;
    /** The numbers of the documents that stand behind all others unless they are asked for by name. */
    last: number[];
    /** The numbers of the countries where somebody helps. */
    helps: number[];
    danger: SearchDanger | null;
    titles: Readonly<Record<string, string>>;
    lists: Titled[];
    say: Readonly<Record<string, string>>;
  }

  /** The number of a document, and phrases with which people ask for it; a phrase is a list of stems. */
  type SearchPhrases = [number, ...number[][]];

  interface SearchAskedTable {
    phrases: { doc: number; stems: number[]; sum: number }[];
    /** The places of the phrases in which a stem stands. */
    at: Map<number, number[]>;
    /** How much a stem tells. */
    telling: Map<number, number>;
  }

  interface SearchDanger {
    /** Folded; one with “=” counts only when it is all that is asked, “…” is up to three words, a word with “-” goes on. */
    phrases: string[];
    calls: { name: string; number: string; address: string; when: string }[];
    /** Where there is more about it, from the root of the language; empty where the map has no such page. */
    path: string;
  }

  /** `search/<language>/postings-<n>.js`: for each stem steps from document to document, each with its weight. */
  type SearchPostings = number[][];

  /** `search/<language>/documents-<n>.js` */
  interface SearchDocuments {
    fields: (keyof SearchDocument & string)[];
    rows: string[][];
  }

  interface SearchDocument extends Titled {
    summary: string;
  }

  /** The words as they are used. */
  interface SearchIndex extends
    Pick<
      SearchWordsFile,
      | "stems"
      | "synonyms"
      | "named"
      | "asked"
      | "starts"
      | "together"
      | "kinds"
      | "titles"
      | "lists"
      | "codes"
      | "danger"
      | "longest"
    > {
    forms: string[];
    stop: Set<string>;
    joining: Set<string>;
    spelled: Map<string, string>;
    /** How many documents there are. */
    total: number;
    /** The first form that is not a whole name. */
    first: number;
    /** One form per stem, to name what was found. */
    said: string[];
    last: Set<number>;
    helps: Set<number>;
    /** Every form of a stem. */
    formsOf(stem: number): string[];
    /** The number of the first document of a kind. */
    firstOf(kind: string): number;
    say: Speaker;
  }

  /** One way in which a word of a question may stand in a document. */
  interface SearchWay {
    stems: number[];
    factor: number;
    /** The form that was found; null when it is not one word. */
    form: string | null;
    exact?: boolean;
    /** Near enough to count as the word itself. */
    sure?: boolean;
    /** A number, mailbox or host. */
    name?: boolean;
  }

  interface SearchCandidate {
    stem: number;
    factor: number;
    form: string;
    /** Near enough to count as the word itself, for synonyms. */
    sure: boolean;
  }

  interface SearchWord {
    text: string;
    ways: SearchWay[];
    /** Not a word, but a number, a mailbox or a host. */
    sign?: boolean;
  }

  /** Words of a question, from one place to another, that are a whole name. */
  interface SearchName {
    from: number;
    to: number;
    /** The stem of the name; -1 where the document is known. */
    stem: number;
    doc: number;
    /** Whether nothing else is asked. */
    whole: boolean;
    /** It is a code, or an ordinary word too. */
    code?: boolean;
    /** Another word for the name was said; it counts for kinds of help. */
    alike?: boolean;
    /** Its words. */
    said?: string[];
    /** The words beside it that tell something. */
    others?: string[];
    /** How much of the name has been typed, where the question is its beginning. */
    begun?: number;
  }

  interface SearchSignsRoom {
    /** The numbers, mailboxes and hosts of a question that somebody has, and the question without them. */
    signs(index: SearchIndex, question: string): { words: SearchWord[]; rest: string };
    /** Whether a question speaks of danger. */
    danger(index: SearchIndex, question: string): boolean;
  }

  interface SearchNamesRoom {
    /** The whole names in a question, the longest of those that overlap. */
    names(index: SearchIndex, question: string, words: readonly SearchWord[]): SearchName[];
    /** The names that mean the same as the whole question. */
    alike(index: SearchIndex, words: readonly SearchWord[]): SearchName[];
    /** The words that no page has, nor a longer word that begins so. */
    unknown(index: SearchIndex, words: readonly SearchWord[]): string[];
    /** The countries that a question names in the language of others. */
    abroad(index: SearchIndex, question: string, listed: Words): SearchName[];
    /** The same where words have no spaces between them. */
    within(index: SearchIndex, question: string, listed: Words): SearchName[];
  }

  interface SearchArabicRoom {
    /** The stem of a folded word; one in other letters stays as it is. */
    light(word: string): string;
    /** The places of the forms that have the stem of a word in Arabic letters. */
    alike(forms: readonly string[], word: string): number[];
  }

  interface SearchFrenchRoom {
    /** The stem of a folded word. */
    stem(word: string): string;
    /** The places of the forms that have the stem of a word. */
    alike(forms: readonly string[], word: string, place: SearchWordsRoom["place"]): number[];
  }

  interface SearchWordsRoom {
    split(text: string): string[];
    /** The words of a question with every way to find each. */
    understand(index: SearchIndex, question: string): SearchWord[];
    /** The same words by what looks most like them, when nothing was found. */
    nearest(index: SearchIndex, words: readonly SearchWord[]): SearchWord[];
    /** The place of a form; -1 when it is not there. */
    find(index: SearchIndex, word: string): number;
    /** The place of the first form that is not before `word`. */
    place(forms: readonly string[], word: string): number;
  }

  interface SearchResult extends SearchDocument {
    number: number;
    score: number;
    /** How many words of the question were found. */
    matched: number;
    /** How much it is called by its name; 0 for not at all. */
    named: number;
    /** How near the question comes to a phrase with which people ask for it, from 0 to 1. */
    asked: number;
    /** How well its words fit, from 0 to 1. */
    near: number;
    /** It has all the words of the question that are found anywhere. */
    all: boolean;
    /** It is past, and not asked for by name. */
    last: boolean;
    words: { way: SearchWay; ways: SearchWay[] }[];
  }

  interface SearchGroup {
    kind: string;
    results: SearchResult[];
    /** How many are shown before somebody asks for all. */
    atOnce: number;
  }

  interface SearchAnswer {
    groups: SearchGroup[];
    total: number;
    /** How many of them have all the words. */
    whole: number;
    /** The question speaks of danger. */
    danger: boolean;
    /** Only look-alikes were found. */
    near: boolean;
    /** Words of the question that nothing looks like. */
    missing: string[];
    /** The countries that are asked for, where nobody on the map helps. */
    nobody: string[];
  }

  /** The weight of a stem in each document that has it. */
  type Posting = (stem: number) => Map<number, number>;

  interface SearchAskedRoom {
    /** For each document that people ask for in such words, how near the question comes to one of its phrases, from 0 to 1. */
    alike(index: Pick<SearchIndex, "asked">, words: readonly SearchWord[]): Map<number, number>;
  }

  type SearchRankIndex = Pick<SearchIndex, "total" | "kinds" | "last" | "helps" | "named" | "synonyms">;

  interface SearchRankRoom {
    /** The documents that a question names or that have words of it, the best first. */
    ranked(
      index: SearchRankIndex,
      words: readonly SearchWord[],
      names: readonly SearchName[],
      posting: Posting,
      asked?: ReadonlyMap<number, number>,
    ): SearchResult[];
    /** The results by kind, in the order of the best of each; `kinds` stand in the order of the documents. */
    grouped(kinds: readonly { kind: string; count: number }[], results: readonly SearchResult[]): SearchGroup[];
  }

  interface SearchRoom {
    ask(question: string): Promise<SearchAnswer>;
    /** Reads the titles of more results of an answer, for “show all”. */
    describe(results: readonly SearchResult[]): Promise<void>;
    /** Loads what every question needs; null when it cannot be had. */
    index(): Promise<SearchIndex | null>;
  }

  interface ResultsView {
    /** Draws an answer, in `aside` whom to call in danger, and gives the sentence about it; heard are the calls too. */
    show(index: SearchIndex, answer: SearchAnswer): { seen: string; heard: string };
    /** Shows more results of a kind. */
    more(kind: string): Promise<void>;
  }
}
