// The workbench without a page: a document on a real spreadsheet engine, the unchanged bundle in a world of its own, and
// every service it asks for. For tests, benchmarks and the command line.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import vm from "node:vm";
import { require as loadScript } from "gas-local";
import { startNodeEngine } from "../engine/node";
import { createServices, openDocument, type ScriptWindow, type WindowOptions } from "../services";
import { fromBase64 } from "../services/bytes";
import type { DocumentState, Quotas, StoredFile } from "../services/context";
import { type CustomFunctionError, registerCustomFunctions } from "../services/custom-functions";
import type { Realm } from "../services/realm";
import { rewindPoint } from "../services/rewind";
import { callFromPage } from "../services/script-run";
import type { Snapshot } from "../services/snapshot";
import { createHand, type Hand } from "./hand";
import { type RecordedUi, recordUi } from "./recorded-ui";

export type { Fault } from "../services/calls";
export type { Snapshot } from "../services/snapshot";

/** A function of the script, called as a run of its own. */
export type ScriptFunction = (...args: unknown[]) => unknown;

export interface WorkbenchOptions {
  /** Folder with Code.js, appsscript.json and the HTML files. */
  distFolder: string;
  snapshot?: Snapshot;
  name?: string;
  quotas?: Partial<Quotas>;
  /** First letters of the functions that are made usable in formulas. */
  customFunctionPrefix?: string;
  user?: string;
  grantedScopes?: readonly string[];
  container?: boolean;
}

/** One person's window: the script loaded afresh, with its own counts, faults and screen. */
export interface WorkbenchWindow {
  /** The script's global functions; each call is one run. */
  globals: { [name: string]: ScriptFunction };
  /** The services themselves, for looking at the document as a script would; these calls are counted as well. */
  services: ScriptWindow["globals"];
  calls: ScriptWindow["calls"];
  ui: RecordedUi;
  hand: Hand;
  setLatency: ScriptWindow["setLatency"];
  /** google.script.run of a page: JSON in, JSON out. */
  callFromPage(name: string, ...args: unknown[]): unknown;
  /** Runs source text inside the script's world and returns its value. For tests of the services. */
  evaluate(source: string): unknown;
}

export interface Workbench extends WorkbenchWindow {
  /** Another person (or the same one again) at the same document. */
  openWindow(options?: Pick<WindowOptions, "user" | "grantedScopes">): WorkbenchWindow;
  /** Files on the local Drive, with their bytes. */
  drive(): (Omit<StoredFile, "content"> & { bytes: Uint8Array })[];
  /** Properties, protections and other things beside the grid. */
  state(): DocumentState;
  /** What functions in formulas threw, newest last. */
  customFunctionErrors: readonly CustomFunctionError[];
  /** Calculates what is due, as a moment's pause on Google does. */
  settle(): void;
  snapshot(): Snapshot;
  /** Keeps this moment; the function given back returns to it. See services/rewind.ts for what it leaves. */
  rewindPoint(): () => void;
  dispose(): void;
}

interface Manifest {
  oauthScopes?: string[];
  timeZone?: string;
}

function readManifest(folder: string): Manifest {
  const file = readdirSync(folder).find((name) => name === "appsscript.json");
  return file ? (JSON.parse(readFileSync(join(folder, file), "utf8")) as Manifest) : {};
}

function readHtmlFiles(folder: string): { [name: string]: string } {
  const files = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return Object.fromEntries(files.map((name) => [basename(name, ".html"), readFileSync(join(folder, name), "utf8")]));
}

/** Loads the script into a fresh world and gives the services that world's arrays, dates and errors. */
function loadInto(window: ScriptWindow, folder: string): Record<string, unknown> {
  const globals = vm.createContext({ ...window.globals });
  window.script.realm = vm.runInContext("({ Array, Date, Error, Object })", globals) as Realm;
  return loadScript(folder, globals, { filter: (file) => file.endsWith(".js") });
}

/** The script's functions, each call a run of its own. */
function runsOf(window: ScriptWindow, context: Record<string, unknown>): { [name: string]: ScriptFunction } {
  const services = new Set(Object.keys(window.globals));
  const functions = Object.entries(context).filter(([name, value]) => typeof value === "function" && !services.has(name));
  return Object.fromEntries(
    functions.map(([name, value]) => [name, (...args: unknown[]) => window.run(() => (value as ScriptFunction)(...args))]),
  );
}

/** Opens a document with the script bound to it. */
export function openWorkbench(options: WorkbenchOptions): Workbench {
  const { distFolder, snapshot, name, quotas, container } = options;
  const document = openDocument({
    engine: startNodeEngine(),
    htmlFiles: readHtmlFiles(distFolder),
    ...(snapshot && { snapshot }),
    ...(name !== undefined && { name }),
    ...(quotas && { quotas }),
  });
  const { oauthScopes: requestedScopes = [], timeZone } = readManifest(distFolder);
  // A script's dates follow its manifest's time zone; V8 knows only one for the whole process. (Under jest this has no
  // effect on the process, so its configuration says the same.)
  if (timeZone) process.env.TZ = timeZone;

  const openWindow = (person: Pick<WindowOptions, "user" | "grantedScopes"> = {}) => {
    const ui = recordUi();
    const window = createServices({ document, ui, requestedScopes, container: container ?? true, ...person });
    const context = loadInto(window, distFolder);
    const globals = runsOf(window, context);
    const opened: WorkbenchWindow = {
      globals,
      services: window.globals,
      calls: window.calls,
      ui,
      hand: createHand(window.script),
      setLatency: window.setLatency,
      callFromPage: (functionName, ...args) => callFromPage(globals, functionName, args),
      evaluate: (source) => window.run(() => vm.runInContext(source, context)),
    };
    return { opened, realm: window.script.realm, context };
  };

  const { user, grantedScopes } = options;
  const first = openWindow({ ...(user !== undefined && { user }), ...(grantedScopes && { grantedScopes }) });
  const prefix = options.customFunctionPrefix ?? "ITA_";
  const custom = Object.entries(first.context).filter(([key, value]) => key.startsWith(prefix) && typeof value === "function");
  const errors = registerCustomFunctions(document, first.realm, Object.fromEntries(custom) as Record<string, ScriptFunction>);

  return {
    ...first.opened,
    openWindow: (person) => openWindow(person).opened,
    drive: () => document.state.files.map(({ content, ...file }) => ({ ...file, bytes: fromBase64(content) })),
    state: () => document.state,
    customFunctionErrors: errors,
    settle: () => document.recalculation.run(),
    snapshot: document.snapshot,
    rewindPoint: () => rewindPoint(document),
    dispose: document.dispose,
  };
}
