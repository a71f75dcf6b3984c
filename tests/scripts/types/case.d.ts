// A case: every form of one client in one file (guide/case-file.md), and the scripts of its page.

declare namespace SocialMap {
  interface FormSavedRoom {
    readonly MARK: string;
    readonly SCHEMA: number;
    isObject(value: unknown): value is Record<string, unknown>;
    /** What a text in JSON says; an Error "not_ours" when it is none. */
    json(content: string): unknown;
    /** The forms of a file, each checked; an Error "not_ours" when one is none. */
    forms(given: Record<string, unknown>): Record<string, SavedForm>;
    /** The file of a form, checked; an Error with the key of a message when it is none of ours. */
    read(file: unknown): SavedFile;
  }

  /** A sheet as it was on a day: the forms that stand together on it, and its drawing. */
  interface CaseVersion {
    day: string;
    /** Which of its forms somebody calls done. */
    done: string[];
    forms: Record<string, SavedForm>;
    parts: Record<string, unknown>;
  }

  interface Case {
    saved: string;
    /** By the id of the first form of a sheet: its versions, from old to new. */
    sheets: Record<string, CaseVersion[]>;
    /** The shortlist: organisations that were chosen for this client. */
    organisations: CaseOrganisation[];
    /** What they were looked for with. */
    sought: CaseSought;
  }

  interface CaseOrganisation {
    id: string;
    name: string;
    where: string;
    /** What was asked for, and what the map says about that; made anew by `services` where it is shown. */
    offers: string;
    /** The ids of what was asked for when it was put on the list. */
    services: string[];
    /** Its first number and mailbox, as they were when it was put on the list. */
    reach: string;
    talks: CaseTalk[];
  }

  /** What was asked and answered on a day; `who` is whom somebody spoke with, by job. */
  interface CaseTalk {
    day: string;
    who: string;
    asked: string;
    answer: string;
    next: string;
  }

  /** By the ids of country, services and group; what was typed on the referral sheet. */
  interface CaseSought extends SheetTyped {
    country: string;
    services: string[];
    group: string;
  }

  /** What a case holds beside its data, to be read without the site. */
  /** One choice of a form: the answer it is for (or list and column), its code, and what that is called. */
  interface CaseChoice {
    form: string;
    id: string;
    code: string;
    words: string;
  }

  /** A factor that is scored: the id of its score, the part of the form that it stands in, and its name. */
  interface CaseFactor {
    id: string;
    part: string;
    name: string;
  }

  interface CaseChoicesRoom {
    of(form: string): CaseChoice[];
    worded(form: string): Called;
    /** The factors of a form in their order. */
    factors(form: string): CaseFactor[];
  }

  interface CaseReadableRoom {
    readable(file: Case): Case;
  }

  /** What of the shortlist belongs to a question: `shortlisted` of a record. */
  type CaseBrought = "names" | "spoken" | "help" | "reach";

  /** With whom somebody spoke (by job), and on which day, in words. */
  type CaseSpoken = (who: string, day: string) => string;

  interface CaseBroughtRoom {
    /** A line for every organisation that has something to say about that. */
    lines(organisations: readonly CaseOrganisation[], what: string, spoken: CaseSpoken): string[];
    /** What stands there, and below it the lines that it does not have yet. */
    added(before: string, lines: readonly string[], between: string): string;
  }

  interface CaseSaidRoom {
    /** Where it is and what the map says of what was asked for, in the language of the page. */
    said(one: CaseOrganisation): { where: string; offers: string };
    /** The same for people: what the map says is called that, with its date. */
    line(one: CaseOrganisation): string[];
  }

  interface CaseTalksRoom {
    /** Draws the shortlist, with what was asked and answered. */
    draw(): void;
    /** All of it, to be printed with the words of these languages. */
    paper(languages: readonly CaseForms[]): HTMLElement;
    forget(): void;
  }

  interface CaseFillingRoom {
    /** Offers what the shortlist knows at every question of a form that asks for it. */
    offer(fields: HTMLElement, changed: () => void): void;
  }

  interface CaseOrganisationsRoom {
    start(): void;
    forget(): void;
  }

  interface CaseFormatRoom {
    readonly MARK: string;
    readonly SCHEMA: number;
    readonly LARGEST: number;
    readonly MOST: { readonly organisations: number; readonly talks: number };
    empty(): Case;
    /** The case as the text of a file that is not locked. */
    written(file: Case, moment: Date): string;
    /** What a file says, checked; how many things in it are unknown and left out. An Error's message is the key of a word. */
    read(given: unknown): { file: Case; dropped: number };
    /** Puts a version among those of its sheet. */
    add(file: Case, sheet: string, version: CaseVersion): void;
    /** Takes a version out, and the form with its last one. */
    drop(file: Case, sheet: string, version: CaseVersion): void;
    /** The file of a single form as a version; `day` where the file has no date. */
    ofForm(file: SavedFile, day: string): CaseVersion;
    /** Whether this is a day as a version has it. */
    isDay(day: unknown): day is string;
  }

  /** The key of an open case, which can't be read out, with what made it. */
  interface CaseSecret {
    key: CryptoKey;
    salt: Uint8Array<ArrayBuffer>;
    rounds: number;
  }

  /** A locked file, checked and decoded. */
  interface CaseLocked {
    rounds: number;
    salt: Uint8Array<ArrayBuffer>;
    iv: Uint8Array<ArrayBuffer>;
    content: Uint8Array<ArrayBuffer>;
    additionalData: Uint8Array<ArrayBuffer>;
  }

  interface CaseLockRoom {
    readonly ROUNDS: number;
    /** Whether this page may lock: a browser has Web Crypto in a secure context only. */
    can(): boolean;
    /** A new key of this passphrase. */
    secret(passphrase: string): Promise<CaseSecret>;
    /** The locked file of a text. */
    lock(text: string, secret: CaseSecret): Promise<string>;
    isLocked(given: unknown): boolean;
    /** The parts of a locked file; an Error with the key of a word when it is none, or one that only does harm. */
    checked(given: unknown): CaseLocked;
    /** What is in it, and its key; an Error "wrong" when the passphrase is not the right one or the file was changed. */
    unlock(locked: CaseLocked, passphrase: string): Promise<{ text: string; secret: CaseSecret }>;
    /** Why a passphrase is weak: "short", "simple", or "" when it isn't. */
    weakness(passphrase: string): string;
  }

  interface CaseFileRoom {
    /** The page that opens itself, with a case (locked or not) in it as data. */
    wrapped(frame: string, content: string): string;
    /** What a file says, as JSON or in such a page, which is never run; an Error "damaged" when it is one of ours and can't be read. */
    data(text: string): unknown;
  }

  interface CaseProgress {
    state: "empty" | "begun" | "done";
    answered: number;
    total: number;
    day: string;
  }

  interface CaseSharedRoom {
    /** The newest version of every other sheet, the newest one first. */
    others(sheets: Readonly<Record<string, CaseVersion[]>>, own: string): CaseVersion[];
    /** What is answered in them to the shared question `word`, where it is something else than `said`. */
    differing(versions: readonly CaseVersion[], word: string, said: string): {
      name: string;
      form: string;
      id: string;
      answer: string;
    }[];
    /** The answers of forms, to be held against others. */
    plain(forms: Readonly<Record<string, SavedForm>>): string;
    /** Forms with the answers of before that have no field any more, as they came; `asks` knows which have one. */
    kept(
      before: Readonly<Record<string, SavedForm>>,
      now: Readonly<Record<string, SavedForm>>,
      asks: (form: string, answer: string) => boolean,
    ): Record<string, SavedForm>;
  }

  interface CaseProgressRoom {
    /** How far a form is: `units` are the ids of what it asks. */
    progress(id: string, units: readonly string[], versions: readonly CaseVersion[] | undefined): CaseProgress;
    /** The first form, in the order of the method, that isn't done. */
    next(order: readonly string[], states: Readonly<Record<string, string>>): string | null;
    /** Which answers differ, with both. */
    changes(
      before: SavedForm | undefined,
      after: SavedForm | undefined,
    ): { id: string; asked: string; before: Answer | null; after: Answer | null }[];
    /** Whether the drawings of two versions differ. */
    redrawn(before: CaseVersion | undefined, after: CaseVersion | undefined): boolean;
    /** The scores of two versions, by factor; "" where there was none. */
    scores(
      before: SavedForm | undefined,
      after: SavedForm | undefined,
    ): { id: string; asked: string; before: string; after: string }[];
  }

  /** A sheet as the build writes it for one language (hooks/socialmap/forms/screen/case.py). */
  interface CaseSheet {
    id: string;
    /** The forms on it. */
    forms: string[];
    html: string;
    drawing: boolean;
  }

  interface CaseForm {
    id: string;
    sheet: string;
    name: string;
    /** The step of the method at which it is used first, and those at which it is used again. */
    step: string;
    again: string;
    units: string[];
  }

  /** What a data file `case/<language>.js` brings. */
  interface CaseForms {
    language: string;
    /** The name of the language for dates, and how it runs. */
    locale: string;
    direction: string;
    /** What stands above a version on paper, before the reference at its foot, above the list, and before each part of a talk. */
    version_of: string;
    reference: string;
    list: string;
    talk: Readonly<Record<"day" | "who" | "asked" | "answer" | "next", string>>;
    /** The page that a saved case is put into. */
    viewer: string;
    sheets: CaseSheet[];
    /** In the order of the method. */
    forms: CaseForm[];
  }
}

declare namespace SocialMap {
  /** What the page holds of a case, all of it: nothing of it is anywhere else. */
  interface CaseHeld {
    file: Case | null;
    /** The key of a locked case. */
    secret: CaseSecret | null;
    /** The own word of its file's name. */
    word: string;
    unsaved: boolean;
    /** Grows when all is forgotten, so that what was still being worked out then is dropped. */
    age: number;
  }

  interface CasePanelsRoom {
    readonly root: HTMLElement;
    readonly held: CaseHeld;
    readonly say: Speaker;
    /** Says something in the panel that is shown, where it is seen. */
    tell(words: string): void;
    /** Marks a field as wrong, or no longer; `why` is where it is said. */
    wrong(field: HTMLElement, why: HTMLElement, is: boolean): void;
    /** Shows one panel and hides the others. */
    show(panel: string): void;
    /** The one element `[data-part]` of that name. */
    named<E extends Element = HTMLElement>(name: string, type?: ElementClass<E>): E;
    /** Does `act` when a button of that deed is pressed. */
    on(deed: string, act: (button: HTMLElement) => void): void;
    /** Offers the versions of a sheet in a list, and chooses one. */
    offer(list: HTMLSelectElement, versions: readonly CaseVersion[], chosen: number): void;
    /** The forms of a language. */
    forms(language?: string): CaseForms;
    readonly languages: readonly string[];
    /** Today where the reader is, as a version has it. */
    today(): string;
  }

  interface CaseSheetRoom {
    /** Opens a version of a sheet, or a new one without answers; in the language of the page, or in another one. */
    open(id: string, version: CaseVersion | null, language?: string): void;
    /** What is open now, and in which language. */
    shown(): { id: string; version: CaseVersion; language: string } | null;
    isOpen(): boolean;
    /** Puts what stands in the open sheet into the case. */
    collect(): void;
    /** What is to be said when a newer version than the open one counts; "" when none does. */
    behind(): string;
    /** Takes the sheet off the page; what was not collected is gone. */
    close(): void;
  }

  interface CaseOthersRoom {
    /** Puts what other forms of the case have answered into the form of the sheet `id`; how many answers came. */
    take(form: HTMLFormElement, id: string): number;
    /** Says at every question that another form answers otherwise by now; what there is to tell of that. */
    differing(form: HTMLFormElement, id: string): string[];
    /** Whether the form on the page has a field for an answer of the form `id`. */
    asks(form: HTMLFormElement, id: string, answer: string): boolean;
    /** Shows answers that have no place on this sheet any more, choices in words. */
    earlier(box: HTMLElement, left: Told["left"]): void;
  }

  interface CaseListRoom {
    render(): void;
  }

  interface CaseSaveRoom {
    /** Shows the panel in which a file is saved. */
    start(): void;
    forget(): void;
  }

  interface CaseOpenRoom {
    forget(): void;
  }

  interface CaseVersionsRoom {
    /** Shows two versions of a form beside each other. */
    compare(form: CaseForm): void;
    forget(): void;
  }

  interface CasePrintRoom {
    /** Shows what can be printed: the newest versions are chosen, or this sheet alone, or one version of it. */
    start(chosen?: { id: string; version?: CaseVersion; language?: string }): void;
    forget(): void;
  }
}
