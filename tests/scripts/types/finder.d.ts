// The finder: its data as the build writes it (hooks/socialmap/finder/data.py), and what its scripts say to each other.

declare namespace SocialMap {
  /** Rows of values; `fields` names the places in a row, once. */
  interface Table<Row> {
    fields: (keyof Row & string)[];
    rows: unknown[][];
  }

  type Names = Readonly<Record<string, string>>;

  interface CountryRow {
    code: string;
    names: Names;
    /** Every name by which it is found, folded. */
    found: string[];
    /** Numbers of its regions, from near to far. */
    regions: number[];
  }

  interface ProgrammeRow {
    id: string;
    names: Names;
    countries: number[];
  }

  interface OrganisationRow {
    id: string;
    name: string;
    /** Number of a country; -1 for a network. */
    seat: number;
    countries: number[];
    /** Regions that a network reaches. */
    reaches: number[];
    kind: number;
    groups: number[];
    /** Those of them that follow from others which it states. */
    derived?: number[];
    /** Numbers of the groups of which it says nothing. */
    unsaid?: number[];
    /** Numbers of the languages spoken there; none when nothing is said about it. */
    speaks?: number[];
    /** One letter per service; a capital says that there is a note. */
    states: string;
    asOf: string;
    contact: boolean;
    confirmed: boolean;
    /** The day on which some of its fields were confirmed last; empty when none were. */
    partly?: string;
    /** The first number that somebody answers, and the first mailbox; empty when there is none. */
    phone?: string;
    /** The country in which alone that number works, where people do not call from it; else -1. */
    inside?: number;
    mailbox?: string;
    /** From when on the number is too old to call it; empty without one. */
    tooOld?: string;
  }

  /** `finder/data.js` */
  interface FinderData {
    services: string[];
    kinds: string[];
    groups: string[];
    /** Of which groups another is made, by its number: mothers of women and children. */
    made?: Readonly<Record<number, number[]>>;
    regions: string[];
    /** Codes of all languages that any organisation speaks. */
    languages?: string[];
    /** Shapes of signs, by the name of a service, a state (`state-yes`) or a way to reach somebody. */
    signs?: Names;
    countries: Table<CountryRow>;
    programmes: Table<ProgrammeRow>;
    organisations: Table<OrganisationRow>;
  }

  /** `finder/<language>/words.js` */
  interface FinderWords {
    states: Names;
    services: Names;
    kinds: Names;
    groups: Names;
    /** The code of the country from which people return. */
    home: string;
    ask: Readonly<Record<string, string[]>>;
    /** What to ask for a target group. */
    askOf: Readonly<Record<string, string[]>>;
    months: string[];
    [key: string]: unknown;
  }

  /** What opens in place: `finder/<language>/<seat>.js` by id. */
  interface FinderDetail {
    notes: Readonly<Record<string, string>>;
    via: Readonly<Record<string, string>>;
    /** When a service was confirmed, where that was later than the record as a whole. */
    confirmed: Readonly<Record<string, string>>;
    /** Since when the record is or is not confirmed, in words. */
    age: string;
    more: string;
    whom: string;
    reach: string;
  }

  type FinderCountry = CountryRow & { number: number };
  type FinderProgramme = Omit<ProgrammeRow, "countries"> & { countries: Set<number> };
  type FinderOrganisation = OrganisationRow & {
    number: number;
    regions: number[];
    programmes: number[];
    /** The letters of the states without capitals. */
    plainStates: string;
    folded: string;
    place: string;
    byName: number;
    byCountry: number;
  };

  /** Everything, by number. */
  interface FinderMap {
    services: string[];
    kinds: string[];
    groups: string[];
    made: Readonly<Record<number, number[]>>;
    regions: string[];
    languages: string[];
    signs: Names;
    countries: FinderCountry[];
    programmes: FinderProgramme[];
    organisations: FinderOrganisation[];
    /** The words of every organisation for free text, once they are loaded. */
    texts?: string[];
  }

  type Select = "region" | "kind" | "group" | "speaks" | "programme";
  type Facet = Select | "country" | "text";

  /** What somebody chose, by number; -1 (or no words) is no choice, -2 a country that there is not. */
  interface Choice extends Record<Select, number> {
    country: number;
    text: string[];
    services: number[];
    plain: boolean;
  }

  type Counts = Record<number, number>;

  interface Found {
    /** Every chosen service is offered. */
    yes: FinderOrganisation[];
    /** None is refused, but some are not stated. */
    perhaps: FinderOrganisation[];
    /** How many each further choice would leave. */
    counts: Record<Select | "country" | "service", Counts>;
    /** How many might help each group, but say nothing about it. */
    maybe: Counts;
    /** How many would not refuse that service beside what is chosen; 0 is left out. */
    possible: Counts;
    /** How many there would be without that choice: a facet, `plain` or `service:<number>`. */
    relaxed: Record<string, number>;
  }

  interface FinderRoom {
    decode(data: FinderData, language: string): FinderMap;
    find(map: FinderMap, choice: Choice): Found;
    sort(organisations: readonly FinderOrganisation[], order: string, choice: Choice): FinderOrganisation[];
    state(letter: string | undefined): string;
    /** Whether a group is one that it states, follows from others that it states, or is not known; empty when none is asked for. */
    helps(organisation: FinderOrganisation, group: number): "" | "stated" | "derived" | "unknown";
    /** In the place of a country: what was typed is none. */
    UNKNOWN: number;
  }

  /** What the parts of the finder share. */
  interface FinderContext {
    map: FinderMap;
    language: string;
    /** The languages of the site; the sheet can be turned to each of them. */
    languages: string[];
    words: FinderWords;
    say: Speaker;
    /** The date of the data; empty if not known. */
    revised: string;
    stage: HTMLElement;
    ticked(id: string): boolean;
    tick(id: string, on: boolean): void;
    /** What was chosen. */
    chosen(): Choice;
    /** The chosen services. */
    wanted(): number[];
    redraw(): void;
    /** Where an organisation is, in a language. */
    where(organisation: FinderOrganisation, language?: string, say?: Speaker): string;
    detail(organisation: FinderOrganisation, language?: string): Promise<FinderDetail>;
    /** Where an address leads from this page that counts from the folder of organisations. */
    at(path: string): string;
    /** The list has changed. */
    listed(): void;
    /** What was asked and answered; nothing where no case keeps it. */
    talks(id: string): readonly CaseTalk[];
  }

  interface FinderSaveRoom {
    /** Rows for a spreadsheet: a head, those that fit, those that perhaps do, and when and of what it was made. */
    table(
      organisations: readonly FinderOrganisation[],
      perhaps: readonly FinderOrganisation[],
      context: Pick<FinderContext, "map" | "words" | "say" | "where" | "revised">,
    ): string[][];
    saving(
      form: HTMLFormElement,
      bar: HTMLElement,
      context: FinderContext,
      shown: () => { yes: readonly FinderOrganisation[]; perhaps: readonly FinderOrganisation[] },
    ): void;
  }

  /** The fields in which somebody chooses. */
  interface ChoiceForm {
    read(): Choice;
    /** Shows how many each further choice would leave. */
    count(found: Found): void;
    /** A choice in words: a facet, `plain` or `service:<number>`. */
    describe(key: string): string;
    /** Takes one choice away. */
    relax(key: string): void;
    clear(): void;
    /** Takes the country of that code. */
    choose(code: string): void;
    carry(): CarriedChoice;
    restore(given: CarriedChoice): void;
  }

  /** What a row and a card have in common. */
  interface FinderParts {
    /** The sign of that name; null where there is none. */
    sign(map: FinderMap, name: string): SVGElement | null;
    /** Links to call and to write, in one tap. */
    calls(context: FinderContext, organisation: FinderOrganisation): (HTMLElement | null)[];
    /** Since when a record is or is not confirmed, in words. */
    age(context: FinderContext, organisation: FinderOrganisation): string;
    /** What the build's templates made, with links that count from this page. */
    shown(context: FinderContext, html: string): HTMLElement;
    /** What the table and the cards are: matches first, then perhaps, some at once and more on request. */
    Listing: new (context: FinderContext, drawing: FinderDrawing) => FinderTable;
    /** The box that puts an organisation on the list. */
    tickbox(context: FinderContext, organisation: FinderOrganisation): HTMLInputElement;
    /** A link and a button that open an organisation in place; `put` gives what holds it. */
    opener(
      context: FinderContext,
      organisation: FinderOrganisation,
      opened: FinderOpened,
      put: (inside: HTMLElement) => HTMLElement,
    ): { link: HTMLAnchorElement; button: HTMLButtonElement };
  }

  /** How a listing draws: where, how many at once, one organisation, and what holds the button for more. */
  interface FinderDrawing {
    into: HTMLElement;
    step: number;
    one(organisation: FinderOrganisation, perhaps: boolean, opened: FinderOpened): HTMLElement;
    last(button: HTMLButtonElement): HTMLElement;
  }

  /** What is open in place; the browser's Back closes the newest: a step of its history is made for that, without an address. */
  interface FinderOpened {
    toggle(
      organisation: FinderOrganisation,
      button: HTMLButtonElement,
      put: (inside: HTMLElement) => HTMLElement,
    ): Promise<void>;
    /** The list is drawn anew: nothing is open any more. */
    forget(): void;
    back(): void;
  }

  /** Says what to do when nobody fits. */
  type Adviser = (found: Found, chosen: Choice) => HTMLElement[];

  /** What the map beside the question may do. */
  interface FinderDoor {
    choose(code: string): void;
    /** Calls `told` with the code of the country at every change; empty for none. */
    watch(told: (code: string) => void): void;
    /** Whether something is chosen or on the list. */
    busy(): boolean;
    /** All of it, to take along. */
    carry(): Carried;
    readonly context: FinderContext;
    /** Says who keeps the list. */
    keep(keeper: FinderKeeper): void;
    /** Puts in what was kept, without telling the keeper that the list has changed. */
    put(kept: { choice: CarriedChoice | null; perhaps: boolean; list: readonly string[] }, typed: SheetTyped): void;
    /** What was typed on the referral sheet. */
    typed(): SheetTyped;
  }

  /** Who keeps the list of the finder beside the page that it stands on. */
  interface FinderKeeper {
    /** The list is another one. */
    changed(): void;
    /** What was asked and answered, by organisation. */
    talks(id: string): readonly CaseTalk[];
  }

  interface SheetTyped {
    whom: string;
    need: string;
  }

  /** A choice by names that every language knows. */
  interface CarriedChoice {
    country: string;
    selects: string[];
    services: string[];
    plain: boolean;
    text: string;
  }

  interface Carried {
    choice: CarriedChoice;
    perhaps: boolean;
    list: string[];
  }

  /** A page that another one becomes: `finder/<language>/front.js` and `list.js`. */
  interface CarriedPage {
    title: string;
    language: string;
    locale: string;
    /** What stands between the parts of a row. */
    comma: string;
    direction: string;
    header: string;
    content: string;
    footer: string;
    /** Its scripts, the one that makes SocialMap first, as seen from it. */
    scripts: string[];
  }

  interface FinderTable {
    /** Whether there is nothing to show. */
    readonly empty: boolean;
    draw(matches: readonly FinderOrganisation[], perhaps: readonly FinderOrganisation[]): void;
    /** Draws the rows that are still left. */
    all(): void;
    /** Closes what was opened last. */
    back(): void;
  }

  interface FinderShortlist {
    readonly ids: readonly string[];
    tick(id: string, on: boolean): void;
    empty(): void;
    readonly typed: SheetTyped;
    /** Puts another list in its place, and what was typed on the sheet. */
    fill(ids: readonly string[], typed: SheetTyped): void;
  }

  /** The words of one language. */
  interface SheetTongue {
    language: string;
    words: FinderWords;
    say: Speaker;
  }

  interface Described {
    organisation: FinderOrganisation;
    detail: FinderDetail;
  }

  /** What the sheets for a caseworker and for a client are made of. */
  interface SheetMaterial {
    context: FinderContext;
    chosen: Choice;
    /** The language of the sheet. */
    tongue: SheetTongue;
    /** Every language of the site. */
    tongues: SheetTongue[];
    described: Described[];
  }

  interface SheetContent extends SheetMaterial {
    /** What somebody typed on the sheet. */
    typed: SheetTyped;
  }

  interface LetterRoom {
    group(content: SheetContent, tongue: SheetTongue): string;
    goes(content: SheetContent, tongue: SheetTongue): string;
    wishes(content: SheetContent, tongue: SheetTongue): string[];
    opening(content: SheetContent, tongue: SheetTongue): HTMLElement;
    letter(content: SheetContent, tongue: SheetTongue): HTMLElement;
    /** What was asked and answered; room to write it down where there is nothing yet. */
    log(say: Speaker, talk: CaseTalk | null): HTMLElement;
  }

  interface SheetRoom {
    answer(
      words: FinderWords,
      organisation: FinderOrganisation,
      number: number,
      service: string,
      detail: FinderDetail,
    ): { state: string; word: string; extra: string };
    referral(content: SheetContent): HTMLElement;
  }

  interface NoteRoom {
    note(content: SheetMaterial): HTMLElement;
    /** Gives what undoes it. */
    quiet(name: string): () => void;
  }

  interface CountryBoxOptions {
    input: HTMLInputElement;
    list: HTMLElement;
    countries: readonly FinderCountry[];
    language: string;
    /** Called when a country was chosen or taken away. */
    chosen(): void;
    /** Called with true when what is typed is no country's name. */
    puzzled(unknown: boolean): void;
    /** The value while it is none. */
    unknown: number;
  }

  interface CountryBox {
    /** The number of the chosen country; -1 for none, `unknown` while what is typed is none. */
    readonly value: number;
    /** What stands in the field. */
    readonly said: string;
    name(number: number): string;
    set(number: number): void;
  }
}
