// The add-in at work on a workbook: the services over the grid, Code.js in its realm, and each thing asked of it as a run
// with the troubles of Google that are switched on.
import type { Engine } from "../engine/start";
import { CUT_MESSAGE } from "../services/calls";
import type { OpenDocument, UserInterface } from "../services/context";
import { GOOGLE_QUOTAS } from "../services/context";
import { registerCustomFunctions } from "../services/custom-functions";
import { createServices, openDocument } from "../services/index";
import { callFromPage } from "../services/script-run";
import type { Snapshot } from "../services/snapshot";
import type { Addin } from "./addin";
import { createRealm, type ScriptFunctions } from "./code-realm";
import type { Simulation } from "./page-state";

const DRIVE_SCOPE = "https://www.googleapis.com/auth/drive.file";
/** The service call before which a run is cut when "ทำงานเกิน 6 นาที" is tried: late enough that work is half done. */
const CUT_AT_CALL = 12;
/** What google.script.run gives a user who is signed in with several accounts. */
const SEVERAL_ACCOUNTS = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

export interface SessionOptions {
  engine: Engine;
  addin: Addin;
  snapshot: Snapshot | null;
  ui: UserInterface;
  /** Told of every change a formula may depend on. */
  onChange(): void;
}

export interface Session {
  document: OpenDocument;
  /** Runs a function of the script as a menu does; rejects with what it threw. */
  runMenu(name: string): Promise<unknown>;
  /** Calls a function of the script as the page of a sidebar does. */
  callFromPage(name: string, args: unknown[]): Promise<unknown>;
  /** Runs the script's onOpen, where it has one. */
  open(): void;
  simulate(simulation: Simulation): void;
  /** Service calls of the last run. */
  lastCalls(): number;
  snapshot(): Snapshot;
}

/** Opens a workbook (a new, empty one without a snapshot) with the add-in bound to it. */
export function openSession({ engine, addin, snapshot, ui, onChange }: SessionOptions): Session {
  const document = openDocument({ engine, htmlFiles: addin.htmlFiles, onChange, ...(snapshot && { snapshot }) });
  const window = createServices({ document, ui, requestedScopes: addin.scopes });
  const realm = createRealm();
  window.script.realm = realm.types;
  const functions = realm.load(addin.code, window.globals);
  const custom = Object.entries(functions).filter(([name]) => name.startsWith("ITA_"));
  /** The functions as a sidebar's page calls them: what it sends becomes the script's own. */
  const fromPage = Object.create(null) as ScriptFunctions;
  for (const [name, target] of Object.entries(functions)) fromPage[name] = (...args) => target(...args.map(realm.copy));
  registerCustomFunctions(document, realm.types, Object.fromEntries(custom));
  document.recalculation.run();

  let simulation: Simulation = { on: false, latency: 0, trouble: "none" };
  let calls = 0;

  /** One run: counted, with the trouble that is switched on, and as slow as its calls would be. */
  async function run(work: () => unknown): Promise<unknown> {
    await nextTurn(); // lets the page show that something is going on before the work blocks it
    window.calls.reset();
    if (simulation.on && simulation.trouble === "cut") window.calls.failAt(CUT_AT_CALL, "cut");
    try {
      return window.run(() => {
        const result = work();
        // A run that was stopped answers nothing, even where the script caught what stopped it.
        if (window.calls.isCut()) throw new Error(CUT_MESSAGE);
        return result;
      });
    } finally {
      calls = window.calls.count();
      if (simulation.on) await wait(calls * simulation.latency);
    }
  }

  return {
    document,
    runMenu: (name) => run(() => functions[name]?.()),
    callFromPage(name, args) {
      if (simulation.on && simulation.trouble === "accounts") return Promise.reject(new Error(SEVERAL_ACCOUNTS));
      return run(() => callFromPage(fromPage, name, args));
    },
    open: () => void window.run(() => functions.onOpen?.()),
    simulate(wanted) {
      simulation = wanted;
      const troubled = (trouble: Simulation["trouble"]) => wanted.on && wanted.trouble === trouble;
      window.setLatency(wanted.on ? wanted.latency : 0);
      document.quotas.documentsADay = troubled("quota") ? 0 : GOOGLE_QUOTAS.documentsADay;
      if (troubled("permission")) window.script.grantedScopes.delete(DRIVE_SCOPE);
      else if (addin.scopes.includes(DRIVE_SCOPE)) window.script.grantedScopes.add(DRIVE_SCOPE);
    },
    lastCalls: () => calls,
    snapshot: document.snapshot,
  };
}

const nextTurn = () => wait(0);
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
