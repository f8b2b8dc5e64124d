// The shapes that the parts of the bridge pass to each other. Only tsc reads this (make lint-js); no browser gets it.

declare namespace Bridge {
  /** What bridge.py sends in each run of a screen. Its docstring says what each part means. */
  interface Data {
    session: string;
    page: string;
    handled: number;
    step: string;
    title: string;
    announcement: string;
    part: string;
    status: string;
    mirror: string | null;
    view: string;
    settled: Record<string, number>;
    needsRestore: boolean;
    error: string;
    clear: string;
    aside: string;
    notice: Notice | null;
    file: File | null;
    signIn: SignIn | null;
    unkept: Notice | null;
    renewed: string;
    tools: Tools | null;
    colours: Record<string, string> | null;
    wiping: Wiping | null;
  }

  /** What the tab needs to ask whether all may go. */
  interface Wiping {
    /** Whether there is something to wipe. */
    filled: boolean;
    words: WipeWords;
    idle: Idle | null;
  }

  /** With which words the tab asks whether all may go. */
  interface WipeWords {
    titel: string;
    tekst: string;
    blijf: string;
    wis: string;
  }

  /** How long nobody may be there before the tab asks, and then until it wipes; in milliseconds. */
  interface Idle {
    after: number;
    answer: number;
    words: WipeWords;
  }

  /** What Streamlit gives the script of a component. */
  interface Mount {
    data: Data;
    parentElement: HTMLElement;
    setTriggerValue: Send;
  }

  type Send = (name: "restore" | "back" | "emptied" | "wipe" | "code" | "refused", value: object) => void;

  interface Tools {
    labels: Labels;
    words: Words;
  }

  /** A file that was made at a press: where it is, and how it is called. */
  interface File {
    address: string;
    name: string;
  }

  /** What is posted to log in (with a ticket) or out. */
  interface SignIn {
    address: string;
    ticket: string;
  }

  /** What the first screen says of answers that could not be read. */
  /** What is said of answers that could not be read, or not be kept; with a button that gives them as a file. */
  interface Notice {
    titel: string;
    tekst: string;
    bewaar: string;
    naam: string;
  }

  /** The version of the app that this tab left, by the address of its script. */
  interface Release {
    from: string;
    isTold: boolean;
  }

  /** The words on the buttons, by the name of the button. */
  type Labels = Record<string, string>;

  /** How a voice says a short word. */
  type Words = Record<string, string>;

  /** What the parts share for as long as the document lives. */
  interface Page {
    step: string | null;
    id: string | null;
    path: string | null;
    session: string;
    title: string;
    send: Send | null;
    settled: Record<string, number>;
    cleared: string;
    awaitsClear: boolean;
    isGone: boolean;
    wiping: Wiping | null;
    aside: string;
    pointed: string;
    crossing: Crossing | null;
    request: Request | null;
    requests: number;
    focused: string | null;
    code: string;
    keepHistory: boolean;
    isUnkept: boolean;
  }

  /** Back or Forward to another page: where it leads, as far as the entry in the history says. */
  interface Crossing {
    step?: string;
    id?: string | null;
    path: string;
    end: number;
  }

  /** Back or Forward to another step of this page, asked of the server. */
  interface Request {
    number: number;
    session: string;
    end: number;
  }

  /** What an entry in the history holds of ours. */
  interface Mark {
    step: string;
    page: string | null;
    run: string;
  }

  /** One sentence of a screen: its text, its place, and the block it stands in. */
  interface Sentence {
    block: Element;
    text: string;
    range: Range;
    /** What stands in the links of the block that call a telephone number. */
    calls: string[];
  }

  /** One way of writing, and what a voice says for it. The names of the groups differ from rule to rule. */
  interface Rule {
    pattern: string;
    say: (place: Place) => string;
  }

  type Groups = Record<string, string | undefined>;

  /** Where a rule was found in a text. */
  interface Place {
    found: string;
    groups: Groups;
    text: string;
    at: number;
    words: Words;
    calls: string[];
  }

  interface Piece {
    start: number;
    end: number;
  }

  interface Speech {
    words: Words;
    all: Sentence[];
    at: number;
    turn: number;
    onChange: () => void;
  }

  interface Display {
    size: number;
    wide: boolean;
    pictures: boolean;
  }

  type Field = HTMLInputElement | HTMLTextAreaElement;

  /** What stood in a field: its text, or which of its ticks were on. */
  type Value = string | boolean[];

  /** What stood in a field, and what someone made of it. */
  interface Draft {
    from: Value;
    to: Value;
  }

  /** Drafts by step, then by the key of the field. */
  type Drafts = Record<string, Record<string, Draft>>;
}

declare namespace Field {
  /** What file_input.py sends. */
  interface Mount {
    data: { label: string; most: number };
    parentElement: HTMLElement;
    setTriggerValue: (name: "given", value: Given) => void;
  }

  /** A file that someone chose; without its content when that is too large or cannot be read. */
  interface Given {
    name: string;
    size: number;
    content: string | null;
  }
}
