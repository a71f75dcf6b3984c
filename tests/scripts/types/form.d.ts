// A form: its answers, the file that holds them (hooks/socialmap/models/instrument.py says what is asked), and its scripts.

declare namespace SocialMap {
  type Field = HTMLInputElement | HTMLTextAreaElement;

  /** A text or a tick. */
  type Plain = string | true;
  /** One line of a list: its columns, and the factor that it was taken over from. */
  type Line = Record<string, Plain>;
  /** A text, a tick, choices, or the lines of a list. */
  type Answer = Plain | Plain[] | Line[];
  type Answers = Record<string, Answer>;

  interface FormAnswersRoom {
    /** The fields that `selector` finds. */
    fields(root: ParentNode, selector: string): Field[];
    /** Whether something stands in a field, or it is the one that was chosen. */
    holds(field: Field): boolean;
    /** The fields of one answer: all of a choice, or the field alone. */
    group(field: Field): Field[];
    /** Shows a date that was typed as dates are written here, and says where it is none. */
    settle(field: Field): void;
    /** What a field holds, as it is saved; undefined for nothing. */
    valueOf(field: Field): Plain | undefined;
    /** Repeats typed text beside its field, for growing and for paper. */
    repeat(field: Field): void;
    /** What a field asks, in one line. */
    question(field: Field): string;
    /** The wording in the language of the page. */
    said(element: Element | null | undefined): string;
    /** The wording in the other language. */
    second(element: Element | null | undefined): string;
    read(instrument: HTMLElement): Answers;
    /** Sets the answers; gives those that have no field here, so that nothing gets lost unseen. */
    write(instrument: HTMLElement, answers: Answers): Answers;
    /** Sets fields that all have the same answer; gives what of it could not be set, null when all could. */
    setFields(fields: readonly Field[], value: Answer): Answer | null;
    clear(root: HTMLElement): void;
  }

  interface FormDatesRoom {
    /** The day that was typed, as 2026-12-31; null when it isn't a whole date. */
    read(typed: string): string | null;
    /** A kept day as people write it, 31-12-2026; anything else as it is. */
    shown(kept: string): string;
    /** A day in words, in the language of the page or in another one; anything else as it is. */
    said(kept: string, locale?: string): string;
  }

  interface FormUnitsRoom {
    /** What of a form, or of a part of it, is answered on its own. */
    units(root: ParentNode): HTMLElement[];
    isAnswered(unit: HTMLElement): boolean;
  }

  interface FormPartsRoom {
    /** Fills the bar with the parts of a form; `update` says anew how far each is. */
    parts(form: HTMLFormElement, say: Speaker): {
      update(): void;
      close(): void;
      /** The parts of another form stand in the page by now. */
      renew(): void;
    };
  }

  interface FormReadingRoom {
    /**
     * One question at a time; `tell` says anew which one it is, `again` shows it when the form was drawn anew, and gives
     * whether anybody is reading.
     */
    reading(form: HTMLFormElement, say: Speaker): { start(): void; stop(): void; tell(): void; again(): boolean };
  }

  interface FormLanguageRoom {
    /** Every wording and its other one change places. */
    swap(places: readonly ParentNode[]): void;
    /** The drawing in the other language, or again in the first one. */
    redraw(form: HTMLFormElement, other: boolean): void;
  }

  interface FormListsRoom {
    /** A new line at the end or before another; the one that stands for `factor` already, when there is one. */
    add(list: HTMLElement, factor: string, before?: Element | null): HTMLElement;
    /** The line that stands for a factor. */
    rowOf(list: HTMLElement, factor: string): HTMLElement | undefined;
    number(list: HTMLElement): void;
    /** Gives every list its first empty line. */
    start(root: HTMLElement): void;
    listen(root: HTMLElement, told: (text: string) => void, say: Speaker, changed: () => void, ask: Ask): void;
  }

  /** Asks in the page; true for yes, false for no and for whatever else ends the question. */
  type Ask = (words: string) => Promise<boolean>;

  interface FormAskingRoom {
    ask: Ask;
  }

  /** What a choice is called, by the id of the answer (or of list and column) and its code. */
  type Called = (id: string, code: string) => string | undefined;

  interface FormLivingRoom {
    /** Listens to a form, and gives what brings its totals and lines up to date; `touched` is called at every change. */
    live(
      form: HTMLFormElement,
      known: { say: Speaker; tell: (words: string) => void; touched: () => void },
    ): () => void;
    /** Marks the forms in which something stands. */
    answered(root: HTMLElement): void;
    /** An answer as people read it; its id says whether it is a yes or no, `called` what a choice is called. */
    spoken(answer: Answer | Line, id?: string, called?: Called): string;
    /** What a file says besides: read, not asked again; `worded` knows what the choices of a form are called. */
    showEarlier(box: HTMLElement, left: Told["left"], worded?: (form: string) => Called): void;
  }

  interface FormScoresRoom {
    /** Brings totals and lines that follow scores up to date; `told` says when lines have come or gone. */
    update(root: HTMLElement, say: Speaker, told: (text: string) => void): void;
  }

  interface SavedForm {
    name: string;
    version: string;
    /** The questions that were answered, by the id of the answer. */
    asked: Record<string, string>;
    answers: Answers;
    /** By the id of the answer: under which word other forms ask the same. */
    shared: Record<string, string>;
  }

  interface SavedFile {
    saved: string;
    forms: Record<string, SavedForm>;
    parts: Record<string, unknown>;
  }

  interface Told {
    count: number;
    /** Answers that have no place here. */
    left: { id: string; of: string; form: string; asked: string; answer: Answer }[];
    said: string[];
  }

  /** What the question before leaving must know of the form, and may do with it. */
  interface LeavingForm {
    /** Whether there are answers that were not saved. */
    holds(): boolean;
    save(): void;
    empty(): void;
  }

  interface FormLeavingRoom {
    listen(form: HTMLFormElement, known: LeavingForm): void;
    close(): void;
  }

  interface FormFileRoom {
    /** What the file holds; null when the form is empty. */
    collect(root: HTMLElement): (SavedFile & { kind: string; schema: number }) | null;
    /** Gives the file to the browser under a name that gives nothing away; the name. */
    save(file: SavedFile, word: string): string;
    /** Reads a file; an Error whose message is the key of a word when it is none of ours. */
    load(chosen: File): Promise<SavedFile>;
    /** The names of the forms in a file, and whether one of them stands on this page. */
    of(root: HTMLElement, file: SavedFile): { names: string; here: boolean };
    apply(root: HTMLElement, file: SavedFile, say: Speaker): Told;
  }

  /** Something on the page, beside the fields, that a form saves, opens and clears. */
  interface FormPart {
    name: string;
    read(): unknown;
    /** False when what is given is not for this part; then nothing changes. */
    write(given: unknown): boolean;
    clear(): void;
    isEmpty(): boolean;
    /** As a picture that stands on its own, and in words. */
    alone(): { svg: string; said: string };
  }
}
