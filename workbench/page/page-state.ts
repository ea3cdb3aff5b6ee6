// What the page shows around the grid, as one plain value, and the store that holds it. The workbook itself is not here:
// it lives in the spreadsheet engine.
import type { MenuEntry, StoredFile } from "../services/context";

/** A menu above the grid: one of the add-in's, or the page's own. */
export interface PageMenu {
  title: string;
  entries: MenuEntry[];
}

/** The HTML of a sidebar or dialog. `id` changes whenever a new one is shown, so that the same HTML shown again starts anew. */
export interface ShownHtml {
  id: number;
  title: string;
  html: string;
  width?: number;
  height?: number;
}

/** A message that waits to be read. */
export interface Notice {
  id: number;
  title: string;
  text: string;
}

export interface Toast {
  id: number;
  title: string;
  text: string;
  /** True for what went wrong: read out at once and shown longer. */
  urgent: boolean;
}

/** Troubles of Google that can be tried out here. */
export type Trouble = "none" | "permission" | "quota" | "accounts" | "cut";

export interface Simulation {
  on: boolean;
  /** Milliseconds that each call of a Google service takes. */
  latency: number;
  trouble: Trouble;
}

export type SaveState = "saved" | "saving" | "failed" | "conflict";

export interface PageState {
  /** True from the first painted grid on. */
  ready: boolean;
  workbookName: string;
  save: SaveState;
  menus: PageMenu[];
  sidebar: ShownHtml | null;
  dialog: ShownHtml | null;
  notices: Notice[];
  toasts: Toast[];
  files: StoredFile[];
  shelfOpen: boolean;
  viewing: StoredFile | null;
  simulation: Simulation;
  simulationOpen: boolean;
  /** Number of runs of the add-in in progress, and the service calls of the last one. */
  running: number;
  lastCalls: number | null;
}

export const FIRST_STATE: PageState = {
  ready: false,
  workbookName: "",
  save: "saved",
  menus: [],
  sidebar: null,
  dialog: null,
  notices: [],
  toasts: [],
  files: [],
  shelfOpen: false,
  viewing: null,
  simulation: { on: false, latency: 0, trouble: "none" },
  simulationOpen: false,
  running: 0,
  lastCalls: null,
};

export interface Store {
  get(): PageState;
  set(change: Partial<PageState>): void;
  /** Calls `listener` now and after every change. */
  watch(listener: (state: PageState) => void): void;
}

export function createStore(): Store {
  let state = FIRST_STATE;
  const listeners: ((state: PageState) => void)[] = [];
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
    watch(listener) {
      listeners.push(listener);
      listener(state);
    },
  };
}

let lastId = 0;
/** A number that no other notice, toast or shown HTML of this page has. */
export const nextId = () => ++lastId;
