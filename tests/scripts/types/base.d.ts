// What the scripts of the site say to each other, for the type checker alone: nothing of this is published.
// `Rooms` lists every script by the name of its file; a script that is called by others hands over what stands here.

declare namespace SocialMap {
  interface Rooms {
    "text": TextRoom;
    "page": PageRoom;
    "folds": Record<never, never>;
    "age": { sign(place: ParentNode): void };
    "hours": HoursRoom;
    "local-time": Record<never, never>;
    "vcard": VCardRoom;
    "contact": Record<never, never>;
    "csv": CsvRoom;
    "finder-core": FinderRoom;
    "finder-table": { Table: new (table: HTMLTableElement, context: FinderContext) => FinderTable };
    "finder-letter": LetterRoom;
    "finder-sheet": SheetRoom;
    "finder-note": NoteRoom;
    "finder-shortlist": { Shortlist: new (bar: HTMLElement, context: FinderContext) => FinderShortlist };
    "finder-choice": { choiceForm(form: HTMLFormElement, context: FinderContext): ChoiceForm };
    "country-box": { CountryBox: new (options: CountryBoxOptions) => CountryBox };
    "finder-save": FinderSaveRoom;
    "finder-parts": FinderParts;
    "finder-cards": { Cards: new (list: HTMLElement, context: FinderContext) => FinderTable };
    "finder-advice": {
      adviser(context: FinderContext, fields: ChoiceForm, relaxed: () => void): Adviser;
    };
    "finder": FinderDoor;
    "finder-carry": Record<never, never>;
    "pointing": Record<never, never>;
    "worldmap": Record<never, never>;
    "search-arabic": SearchArabicRoom;
    "search-french": SearchFrenchRoom;
    "search-words": SearchWordsRoom;
    "search-signs": SearchSignsRoom;
    "search-names": SearchNamesRoom;
    "search-asked": SearchAskedRoom;
    "search-rank": SearchRankRoom;
    "search": SearchRoom;
    "search-results": { results(list: HTMLElement, aside: HTMLElement, home: string): ResultsView };
    "search-box": Record<never, never>;
    "form-saved": FormSavedRoom;
    "case-format": CaseFormatRoom;
    "case-lock": CaseLockRoom;
    "case-file": CaseFileRoom;
    "case-progress": CaseProgressRoom;
    "case-shared": CaseSharedRoom;
    "form-dates": FormDatesRoom;
    "form-units": FormUnitsRoom;
    "form-parts": FormPartsRoom;
    "form-reading": FormReadingRoom;
    "form-language": FormLanguageRoom;
    "form-answers": FormAnswersRoom;
    "form-lists": FormListsRoom;
    "form-scores": FormScoresRoom;
    "form-file": FormFileRoom;
    "form-leaving": FormLeavingRoom;
    "form-asking": FormAskingRoom;
    "form-living": FormLivingRoom;
    "form": Record<never, never>;
    "case-panels": CasePanelsRoom;
    "case-choices": CaseChoicesRoom;
    "case-readable": CaseReadableRoom;
    "case-brought": CaseBroughtRoom;
    "case-said": CaseSaidRoom;
    "case-filling": CaseFillingRoom;
    "case-others": CaseOthersRoom;
    "case-talks": CaseTalksRoom;
    "case-organisations": CaseOrganisationsRoom;
    "case-sheet": CaseSheetRoom;
    "case-list": CaseListRoom;
    "case-save": CaseSaveRoom;
    "case-open": CaseOpenRoom;
    "case-versions": CaseVersionsRoom;
    "case-print": CasePrintRoom;
    "case": Record<never, never>;
    "drawing-data": DrawingDataRoom;
    "drawing-svg": DrawingSvgRoom;
    "drawing-lines": DrawingLinesRoom;
    "drawing-places": DrawingPlacesRoom;
    "drawing-families": DrawingFamiliesRoom;
    "drawing-order": DrawingOrderRoom;
    "drawing-routes": DrawingRoutesRoom;
    "drawing-genogram": DrawingKind;
    "drawing-ecogram": DrawingKind;
    "drawing-words": { inWords(drawing: Drawing, say: Speaker, choices: Choices): WordSection[] };
    "drawing-parents": DrawingParentsRoom;
    "drawing-fields": DrawingFieldsRoom;
    "drawing-list": { List: new (root: HTMLElement, context: DrawingContext) => DrawingList };
    "drawing": {
      parts: FormPart[];
      /** Starts the drawings of a part of the page that came later; those before are no longer known. */
      open(root: ParentNode): void;
      /** The drawing of a part of a page that is not shown, as a picture and in words; nothing when it is none. */
      picture(root: ParentNode, content: unknown): { svg: string; said: string };
    };
  }

  type Name = keyof Rooms;
  type Given<Uses extends readonly Name[]> = { [Place in keyof Uses]: Rooms[Uses[Place]] };

  /** The global `SocialMap`, made by base.js. */
  interface Base {
    /** Registers the script of that name: `make` gets the scripts it uses and gives what others may use of it. */
    script<N extends Name, const Uses extends readonly Name[]>(
      name: N,
      uses: Uses,
      make: (...rooms: Given<Uses>) => Rooms[N] | void,
    ): void;
    /** What a script handed over, for tests and the console. */
    use<N extends Name>(name: N): Rooms[N];
    /** The same for a script that not every page has: null where it is not. */
    maybe<N extends Name>(name: N): Rooms[N] | null;
    /** Called by the data files that the build writes; `key` is their path from the root of the site, without “.js”. */
    take(key: string, content: unknown): void;
    /** What a data file brought; undefined while it is not there. */
    taken(key: string): unknown;
    /** Loads a data file once and gives what it brought; rejects when it cannot be had. */
    data(key: string): Promise<unknown>;
    /** An Error that says what of a page or a data file is missing, and where. */
    Missing: new (what: string, where: string) => Error;
    /** Says on the console that something is missing, and goes on. */
    complain(what: string, where: string): void;
    /** The language of the page. */
    readonly language: string;
    /** The language and region in which its dates are written. */
    readonly locale: string;
    /** What stands between the parts of a row in the language of the page. */
    readonly comma: string;
  }

  /** The interface's words by key. */
  type Words = Readonly<Record<string, string>>;
  type Values = Readonly<Record<string, string | number>>;
  /** Says the word of a key with its places filled in; a word that is missing is named on the console. */
  type Speaker = (key: string, values?: Values) => string;

  interface TextRoom {
    /** Figures of Arabic and Persian as 0-9. */
    digits(text: string): string;
    /** Small letters without diacritics, as hooks/socialmap/text.py folds. */
    folded(text: string): string;
    /** Folded, and only letters and digits, with single spaces between words. */
    plain(text: string): string;
    /** A folded word with one letter for those that sound alike: kambodja, Cambodja; trafiking, trafficking. */
    sound(word: string): string;
    /** The places of the forms that sound as a word does. */
    alike(forms: readonly string[], word: string): number[];
    /** A template with its `{places}` filled in. */
    fill(template: string, values: Values): string;
    /** A speaker of these words; `where` names where they stand. */
    speaker(words: Readonly<Record<string, unknown>>, where: string): Speaker;
    /** What CLDR calls a number in the language of the page: one, other, and in Arabic zero, two, few and many. */
    plural(number: number): string;
    /** `2014-10-31` or a part of it, with the names of the months in any language. */
    written(iso: string, months: readonly string[]): string;
    /** The day of a moment where the reader is, as `2026-11-28`. */
    day(moment?: Date): string;
    /** The same with hour and minute, for names of files: `2026-11-28-09-05`. */
    minute(moment?: Date): string;
    /** A day or a moment as people read it in the language of the page, or in another one; "?" when it is none. */
    longDate(moment: Date, withTime?: boolean, locale?: string): string;
    /** What there is of these beside each other, as the language of the page writes a row. */
    row(parts: readonly unknown[]): string;
  }

  type Attributes = Readonly<Record<string, string | number | null | undefined>>;
  type Child = Node | string | null | undefined;
  type ElementClass<E extends Element> = { new (): E; readonly prototype: E; readonly name: string };

  /** Day and time at a place: `{ day: "mo", time: "09:05" }`. */
  interface PlaceTime {
    day: string;
    time: string;
  }

  interface OpenHours {
    day: string;
    opens: string;
    closes: string;
  }

  /** A point of contact as schema.org has it, in the data block of an organisation's page. */
  interface ContactPoint {
    contactType?: string;
    name?: string;
    identifier?: string;
    telephone?: string;
    faxNumber?: string;
    email?: string;
    url?: string;
    description?: string;
  }

  interface PostalPlace {
    streetAddress?: string;
    postOfficeBoxNumber?: string;
    postalCode?: string;
    addressLocality?: string;
    addressCountry?: string;
  }

  /** An organisation as schema.org has it (hooks/socialmap/pages/linked_data.py). */
  interface LinkedOrganization {
    name: string;
    alternateName?: (string | { "@value": string })[];
    url?: string;
    sameAs?: string[];
    contactPoint?: ContactPoint[];
    address?: PostalPlace[];
    department?: LinkedOrganization[];
    subjectOf?: { name: string; abstract: string; isBasedOn: string[]; license: string };
  }

  interface VCardRoom {
    /** The text of a vCard 3.0: what is published of an organisation, its branches too, with `note` and its age and sources. */
    vcard(organization: LinkedOrganization, note: string): string;
  }

  interface CsvRoom {
    /** The text of a CSV file that opens rightly in a spreadsheet: every cell is text, none is a formula. */
    csv(rows: readonly (readonly string[])[]): string;
  }

  interface HoursRoom {
    /** What the clocks of a time zone say; null for a zone that the browser does not know. */
    clock(zone: string, moment: Date): PlaceTime | null;
    /** Until when it is open at that time; null when it is not. */
    until(hours: readonly OpenHours[], there: PlaceTime): string | null;
  }

  interface PageRoom {
    /** An element with its attributes (null leaves one out) and what is in it; texts are texts, never HTML. */
    make<Tag extends keyof HTMLElementTagNameMap>(
      tag: Tag,
      attributes?: Attributes,
      children?: readonly Child[] | string,
    ): HTMLElementTagNameMap[Tag];
    /** A button that does `press` when it is pressed. */
    button(label: string, press: () => void, attributes?: Attributes): HTMLButtonElement;
    /** The one element that `selector` finds; a page without it throws Missing. */
    part<E extends Element = HTMLElement>(root: ParentNode, selector: string, type?: ElementClass<E>): E;
    /** The same for `[data-<name>=<value>]`. */
    byData<E extends Element = HTMLElement>(root: ParentNode, name: string, value: string, type?: ElementClass<E>): E;
    /** All elements that `selector` finds, of this type. */
    all<E extends Element = HTMLElement>(root: ParentNode, selector: string, type?: ElementClass<E>): E[];
    /** An attribute that must be there. */
    attribute(element: Element, name: string): string;
    /** A copy of what is in a template: its first element. */
    copy(template: HTMLTemplateElement): HTMLElement;
    /** An element with HTML that this site's own templates made. */
    fromTemplates(html: string): HTMLElement;
    /** Writes a text where screen readers hear it; the same text is not said twice. */
    say(places: Element | readonly Element[], text: string): void;
    /** Gives a file to the browser, as if it had been downloaded. */
    download(name: string, content: string, type: string): void;
    /** The element an event happened at; null when it was none. */
    target(event: Event): Element | null;
    /** Calls `forget` whenever the page is left and whenever a browser shows it again. */
    whenLeft(forget: (event: PageTransitionEvent) => void): void;
  }
}

// deno-lint-ignore no-var
declare var SocialMap: SocialMap.Base;

/** The little that the tests use of deno: they run without any other of its globals. */
declare const Deno: { test(name: string, body: () => void | Promise<void>): void };
