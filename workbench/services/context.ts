// What the services stand on: one open document (shared by every window on it) and one window's script context. Data only;
// the services themselves are made from these in index.ts.
import type { Workbook } from "@univerjs/core";
import type { Recalculation } from "../engine/recalculation";
import type { Engine } from "../engine/start";
import type { Calls } from "./calls";
import type { Realm } from "./realm";

/** A rectangle of cells of one tab, counted from 0, both ends included. */
export interface Area {
  sheetId: string;
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

/** A protection as Google lists it; warnings are not shown here, editors are not kept. */
export interface StoredProtection {
  id: string;
  kind: "RANGE" | "SHEET";
  area: Area;
  description: string;
  warningOnly: boolean;
  unprotected: Area[];
}

/** A file on the local Drive. */
export interface StoredFile {
  id: string;
  /** User key of who made it; under the scope drive.file nobody else's script sees it. */
  owner: string;
  name: string;
  mimeType: string;
  /** The uploaded bytes as they came (a converted file keeps its .docx), base64. */
  content: string;
  contentType: string;
  appProperties: { [key: string]: string };
  createdTime: string;
  modifiedTime: string;
  description: string;
  trashed: boolean;
}

export type Store = { [key: string]: string };

/** Everything of a document that Univer does not keep; plain JSON, part of a snapshot. */
export interface DocumentState {
  id: string;
  locale: string;
  timeZone: string;
  documentProperties: Store;
  scriptProperties: Store;
  userProperties: { [user: string]: Store };
  protections: StoredProtection[];
  files: StoredFile[];
}

/** Google's daily and size limits that a test may want to reach sooner. */
export interface Quotas {
  /** Google documents made a day: 250 for a consumer account (Quotas for Google Services, "Documents created"). */
  documentsADay: number;
  /** Conversions a day: 2,000 for a consumer account (same page, "Conversion"). */
  conversionsADay: number;
  /** Milliseconds one run may take: 6 minutes (same page, "Script runtime"). */
  runTime: number;
}

export const GOOGLE_QUOTAS: Quotas = { documentsADay: 250, conversionsADay: 2000, runTime: 360_000 };

export interface Lock {
  /** The window that holds it, null when free. */
  holder: ScriptContext | null;
}

export interface CachedText {
  text: string;
  /** Moment on the document's clock, in milliseconds, from which it is gone. */
  expires: number;
}

export interface OpenDocument {
  engine: Engine;
  workbook: Workbook;
  recalculation: Recalculation;
  state: DocumentState;
  locks: { document: Lock; script: Lock; user: Map<string, Lock> };
  caches: Map<string, Map<string, CachedText>>;
  quotas: Quotas;
  /** Documents and conversions made on the current day. */
  used: { documents: number; conversions: number };
  /** Milliseconds of simulated waiting so far (sleep, lock waits, latency). */
  waited: number;
  /** Names (without .html) and texts of the HTML files beside the script. */
  htmlFiles: { [name: string]: string };
  /** Gives a fresh number or letters for ids; a test may make it predictable. */
  newId: (prefix: string) => string;
}

/** One menu entry: a function to call, a line between, or a menu within. */
export type MenuEntry = { caption: string; functionName: string } | { caption: string; entries: MenuEntry[] } | "separator";

export interface AlertRequest {
  kind: "alert" | "prompt";
  title: string;
  text: string;
  buttons: "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";
}

export interface AlertAnswer {
  button: "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";
  text?: string;
}

/** What the window shows to its user. The headless runner records it, the page draws it. */
export interface UserInterface {
  setMenus(menus: { title: string; entries: MenuEntry[] }[]): void;
  showSidebar(html: string, title: string): void;
  showDialog(html: string, title: string, size: { width: number; height: number }, modal: boolean): void;
  toast(text: string, title: string, seconds: number): void;
  ask(request: AlertRequest): AlertAnswer;
  log(level: "log" | "info" | "warn" | "error", text: string): void;
}

/** One person's window on the document: own realm, own calls, own screen. */
export interface ScriptContext {
  document: OpenDocument;
  realm: Realm;
  calls: Calls;
  ui: UserInterface;
  /** Temporary key of the user; the same for all windows of one person. */
  user: string;
  /** Name of the add-in's own menu. */
  addOnName: string;
  /** The permissions this user has granted, as full scope addresses. */
  grantedScopes: Set<string>;
  /** The permissions the script's manifest asks for. */
  requestedScopes: readonly string[];
  /** Simulated milliseconds the current run has used; null between runs. */
  runTime: number | null;
  /** False for a script that is not bound to a document (getDocumentLock is null there). */
  container: boolean;
}
