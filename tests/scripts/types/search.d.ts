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
    /** The number of the stem of each form. */
    stems: number[];
    /** Words that people write with diacritics, by their folded form. */
    spelled: Readonly<Record<string, string>>;
    stop: string;
    /** Groups of phrases that mean the same; a phrase is a list of stems. */
    synonyms: number[][][];
    /** The first stem of each file of postings. */
    starts: number[];
    /** How many documents stand in a file. */
    together: number;
    /** What there is, in the order of the documents. */
    kinds: { kind: string; count: number }[];
    titles: Readonly<Record<string, string>>;
    lists: Titled[];
    say: Readonly<Record<string, string>>;
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
  interface SearchIndex
    extends Pick<SearchWordsFile, "stems" | "synonyms" | "starts" | "together" | "kinds" | "titles" | "lists"> {
    forms: string[];
    stop: Set<string>;
    spelled: Map<string, string>;
    /** How many documents there are. */
    total: number;
    /** The first form that is not a whole name. */
    first: number;
    /** One form per stem, to name what was found. */
    said: string[];
    say: Speaker;
  }

  /** One way in which a word of a question may stand in a document. */
  interface SearchWay {
    stems: number[];
    factor: number;
    /** The form that was found; null when it is not one word. */
    form: string | null;
    exact?: boolean;
    /** The whole question is somebody's name. */
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
    /** Only look-alikes were found. */
    near: boolean;
    /** Words of the question that nothing looks like. */
    missing: string[];
  }

  /** The weight of a stem in each document that has it. */
  type Posting = (stem: number) => Map<number, number>;

  interface SearchRankRoom {
    /** The documents that have words of the question, the best first; `total` is how many documents there are. */
    ranked(words: readonly SearchWord[], total: number, posting: Posting): SearchResult[];
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
    /** Draws an answer and gives the sentence about it. */
    show(index: SearchIndex, answer: SearchAnswer): string;
    /** Shows more results of a kind. */
    more(kind: string): Promise<void>;
  }
}
