// Genogram and ecogram: what they consist of (hooks/socialmap/forms/drawing.py says what can be chosen), and their scripts.

declare namespace SocialMap {
  type DrawingName = "genogram" | "ecogram";
  type Sort = "people" | "ties";
  /** The values that the form offers, by the name of the field. */
  interface Choices {
    readonly [name: string]: readonly string[];
    /** Of a genogram, and in this order its rows. */
    readonly generation: readonly string[];
    readonly symbol: readonly string[];
    readonly tie: readonly string[];
    /** Of an ecogram. */
    readonly support: readonly string[];
    readonly strength: readonly string[];
    readonly direction: readonly string[];
  }

  interface GenogramPerson {
    id: number;
    name: string;
    generation: string;
    symbol: string;
    born: string;
    place: string;
    deceased: boolean;
    client: boolean;
    remark: string;
  }

  interface EcogramPerson {
    id: number;
    name: string;
    kind: string;
    place: string;
    support: string[];
    strength: string;
    direction: string;
    tense: boolean;
    remark: string;
  }

  type Person = GenogramPerson | EcogramPerson;

  interface Tie {
    id: number;
    /** Numbers of people; null while nobody was chosen. */
    from: number | null;
    to: number | null;
    kind: string;
  }

  interface Genogram {
    kind: "genogram";
    client: string;
    people: GenogramPerson[];
    ties: Tie[];
  }

  interface Ecogram {
    kind: "ecogram";
    /** How the client is called in the middle. */
    client: string;
    people: EcogramPerson[];
    ties: Tie[];
  }

  type Drawing = Genogram | Ecogram;

  interface DrawingDataRoom {
    MOST: Readonly<Record<Sort, number>>;
    LENGTH: Readonly<Record<string, number>>;
    /** Text without signs that draw nothing or turn its direction, at most so long. */
    clean(text: unknown, most: number): string;
    /** A new person as the form shows her first. */
    person(kind: DrawingName, choices: Choices, id: number): Person;
    empty(kind: DrawingName): Drawing;
    isEmpty(drawing: Drawing): boolean;
    /** The drawing that is given, with only what is known, in measure; null when it is none of this kind. */
    checked(kind: DrawingName, given: unknown, choices: Choices): Drawing | null;
    /** What goes into a file: people numbered from one, ties that are complete. */
    plain(drawing: Drawing, choices: Choices): unknown;
  }

  type Point = readonly [x: number, y: number];
  /** The corners of a line, at least two. */
  type Points = readonly Point[];

  interface DrawingSvgRoom {
    INK: string;
    PAPER: string;
    make(name: string, attributes?: Attributes, children?: readonly (Node | string)[]): SVGElement;
    /** How wide letters come out, nearly. */
    width(text: string, size?: number): number;
    /** The text in at most `most` lines; what does not fit ends in an ellipsis. */
    wrap(text: string, width: number, most: number, size?: number): string[];
    text(words: string, x: number, y: number, attributes?: Attributes): SVGElement;
    /** A name and what else is said of a person, in lines of that width; each text in at most so many. */
    words(name: string, more: readonly (readonly [text: string, most: number])[], width: number): WordLine[];
    /** A number with one digit behind the point. */
    round(value: number): number;
  }

  interface DrawingLinesRoom {
    /** Half a symbol. */
    R: number;
    line(points: Points, attributes?: Attributes): SVGElement;
    arrow(points: Points, size: number): SVGElement;
    /** The line stops so far before its end. */
    shorter(points: Points, by: number): Points;
    zigzag(points: Points, attributes?: Attributes): SVGElement;
    /** One tie of a genogram. */
    tie(kind: string, points: Points): SVGElement[];
    /** How far the edge of a symbol lies from its middle line, so far aside from its middle. */
    edge(symbol: string, aside: number): number;
    symbol(person: Pick<GenogramPerson, "symbol"> & Partial<GenogramPerson>, x: number, y: number): SVGElement[];
  }

  interface WordLine {
    text: string;
    size: number;
    weight: "normal" | "bold";
  }

  /** A person's place in a family, or the place where a line passes a generation. */
  interface FamilyNode {
    id: number | string;
    row: number;
    width: number;
    x: number;
    /** Null where a line passes. */
    person: GenogramPerson | null;
    below: FamilyBranch[];
    above: FamilyBranch[];
    /** On which side the line of a parent alone goes down. */
    side: number;
    /** Partners on both sides: that line keeps clear of theirs. */
    crowded: boolean;
    words: WordLine[];
  }

  interface FamilyLine {
    kind: string;
    a: FamilyNode;
    b: FamilyNode;
    shown: boolean;
  }

  /** Parents with their children, or brothers and sisters without parents in the drawing. */
  interface FamilyBranch {
    parents: FamilyNode[];
    children: FamilyNode[];
    /** The row of the children. */
    row: number;
  }

  interface Family {
    nodes: FamilyNode[];
    generations: string[];
    couples: FamilyLine[];
    families: FamilyBranch[];
    lines: FamilyLine[];
  }

  /** Who stand together in a row. */
  interface FamilyUnit {
    members: FamilyNode[];
    width: number;
    x: number;
  }

  type Looks = "above" | "below" | "both";

  interface DrawingFamiliesRoom {
    read(people: readonly GenogramPerson[], ties: readonly Tie[], generations: readonly string[]): Family;
    units(family: Family): FamilyUnit[][];
  }

  interface DrawingPlacesRoom {
    /** The width of one person. */
    COLUMN: number;
    /** The room between couples. */
    BETWEEN: number;
    /** Gives every unit its place in its row. */
    settle(rows: readonly FamilyUnit[][], rounds: number): void;
    /** Where a unit wants to be. */
    wish(unit: FamilyUnit, looks: Looks): number;
    /** Puts the members of a unit beside each other. */
    put(unit: FamilyUnit): void;
    mean(numbers: readonly number[]): number;
    /** Where the lines to the children start, counted from the left. */
    sources(branch: FamilyBranch): number[];
    /** From where to where a branch reaches across. */
    span(branch: FamilyBranch): { row: number; from: number; to: number };
  }

  interface DrawingOrderRoom {
    /** The family with everybody's place across. */
    arranged(people: readonly GenogramPerson[], ties: readonly Tie[], generations: readonly string[]): Family;
    /** Forgets the last family: the page is cleared. */
    forget(): void;
  }

  /** A stretch across, above a row; lanes of one row are numbered from below. */
  interface Lane {
    row: number;
    from: number;
    to: number;
    /** Lines of one rank may share a lane: descent 0, ties between rows 1, ties in a row 2. */
    rank: number;
    number: number;
  }

  /** The way of one tie. */
  interface Route {
    kind: string;
    /** From above or from the left. */
    a: FamilyNode;
    b: FamilyNode;
    /** Whether the tie itself goes from `b` to `a`. */
    turned: boolean;
    /** How far below their middle a tie between neighbours lies; null for any other. */
    beside: number | null;
    steps: { from: number; to: number; lane: Lane }[];
  }

  interface BranchRoute {
    branch: FamilyBranch;
    lane: Lane;
  }

  interface DrawingRoutesRoom {
    /** The ways of all lines of a family whose people have their places; how many lanes there are above each row. */
    routes(family: Family): { ties: Route[]; branches: BranchRoute[]; heights: number[] };
  }

  interface Drawn {
    width: number;
    height: number;
    /** What should be in sight. */
    middle: Point;
    elements: SVGElement[];
  }

  interface DrawingKind {
    /** Null when there is nothing to draw. */
    draw(drawing: Drawing, say: Speaker, choices: Choices): Drawn | null;
    /** What the legend explains, each in a box of 60 by 30; a drawing leaves out what it does not have. */
    legend(choices: Choices, drawing: Drawing | null, say: Speaker): { key: string; elements: SVGElement[] }[];
  }

  interface WordSection {
    title: string;
    entries: string[];
  }

  interface DrawingContext {
    say: Speaker;
    choices: Choices;
    kind: DrawingName;
    undo: HTMLTemplateElement;
    drawing(): Drawing;
    changed(): void;
    tell(text: string): void;
  }

  /** A person or a tie of either kind, as the fields of a list change it. */
  interface DrawingEntry {
    id: number;
    name?: string;
    generation?: string;
    client?: boolean;
    from?: number | null;
    to?: number | null;
    kind?: string;
    [field: string]: unknown;
  }

  interface DrawingFieldsRoom {
    /** A new entry after `before`, under a number of its own. */
    made(context: DrawingContext, sort: Sort, before: DrawingEntry | undefined, id: number): DrawingEntry;
    /** Whether ties may be added to their list. */
    allowTies(list: HTMLElement | null, yes: boolean): void;
    isField(element: Element | null): element is HTMLInputElement | HTMLSelectElement;
    /** Puts an entry into its fields. */
    show(node: HTMLElement, entry: DrawingEntry): void;
    /** Takes what stands in a field into its entry. */
    read(node: HTMLElement, field: HTMLInputElement | HTMLSelectElement, entry: DrawingEntry, sort: Sort): void;
    /** Offers people in both lists of a tie. */
    offer(node: HTMLElement, tie: DrawingEntry, people: readonly { id: number; name: string }[]): void;
    /** Offers whom somebody may have as parents, and shows whom she has. */
    offerParents(
      node: HTMLElement,
      person: DrawingEntry,
      people: readonly { id: number; name: string }[],
      context: DrawingContext,
    ): void;
    /** What an entry is called in sentences; `place` counts from 0. */
    name(say: Speaker, sort: Sort, entry: DrawingEntry, place: number): string;
    /** Writes names and numbers wherever they stand. */
    label(say: Speaker, node: HTMLElement, sort: Sort, entry: DrawingEntry, place: number, many: number): void;
    nameButton(button: HTMLElement, own: string): void;
  }

  interface DrawingParentsRoom {
    /** Whether a tie says who is whose parent, with both people chosen. */
    complete(tie: Pick<DrawingEntry, "kind" | "from" | "to">): boolean;
    /** The numbers of somebody's parents, as one value: `3+4`; empty for none. */
    of(ties: readonly Tie[], id: number): string;
    /** Whom to choose from: couples, single people, and others two by two, of the generation above. */
    offered(
      people: readonly GenogramPerson[],
      ties: readonly Tie[],
      person: GenogramPerson,
      generations: readonly string[],
    ): string[];
    /** All ties, with those parents and no others for a person. */
    given(ties: readonly Tie[], id: number, chosen: string, next: () => number): Tie[];
    /** Puts them into the drawing; false, and says so, when it has no room for more ties. */
    choose(context: DrawingContext, id: number, chosen: string, next: () => number): boolean;
  }

  interface DrawingList {
    /** Draws the lists anew from the drawing. */
    rebuild(): void;
  }
}
