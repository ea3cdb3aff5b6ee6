// Puts the services together: the globals Apps Script gives a script, made for one window on one open document.

import { takeOverRecalculation } from "../engine/recalculation";
import type { Engine } from "../engine/start";
import { createCacheService } from "./cache";
import { type Calls, createCalls } from "./calls";
import {
  type DocumentState,
  GOOGLE_QUOTAS,
  type OpenDocument,
  type Quotas,
  type ScriptContext,
  type UserInterface,
} from "./context";
import { emptyState, followStructure } from "./document";
import { createDrive } from "./drive";
import { createHtmlService } from "./html";
import { createLockService, releaseLocks } from "./lock";
import { createConsole, createLogger } from "./logger";
import { createPropertiesService } from "./properties";
import type { Realm } from "./realm";
import { createScriptApp } from "./script-app";
import { createSession } from "./session";
import { loadWorkbook, type Snapshot, saveWorkbook } from "./snapshot";
import { createSpreadsheetApp } from "./spreadsheet";
import { createUtilities } from "./utilities";

export interface DocumentOptions {
  engine: Engine;
  snapshot?: Snapshot;
  /** Name of a new document; one from a snapshot has its own. */
  name?: string;
  quotas?: Partial<Quotas>;
  htmlFiles?: { [name: string]: string };
  /** Told of every change a formula may depend on, so that a page can recalculate after a pause. */
  onChange?: () => void;
}

/** Opens a document in a running Univer: a new one with one empty tab, or the one of a snapshot. */
export function openDocument(options: DocumentOptions): OpenDocument & { snapshot(): Snapshot; dispose(): void } {
  const { engine, snapshot, quotas } = options;
  const state: DocumentState = snapshot ? structuredClone(snapshot.state) : emptyState(crypto.randomUUID());
  const workbook = loadWorkbook(engine, options.name ?? "ผู้ช่วย ITA", snapshot?.workbook);
  const recalculation = takeOverRecalculation(engine.injector, workbook.getUnitId(), options.onChange);
  const structure = followStructure(engine.injector, state);
  const document: OpenDocument = {
    engine,
    workbook,
    recalculation,
    state,
    locks: { document: { holder: null }, script: { holder: null }, user: new Map() },
    caches: new Map(),
    quotas: { ...GOOGLE_QUOTAS, ...quotas },
    used: { documents: 0, conversions: 0 },
    waited: 0,
    htmlFiles: options.htmlFiles ?? {},
    newId: (prefix) => `${prefix}-${crypto.randomUUID()}`,
  };
  return Object.assign(document, {
    snapshot: () => saveWorkbook(document),
    dispose() {
      recalculation.dispose();
      structure.dispose();
      engine.univer.dispose();
    },
  });
}

export interface WindowOptions {
  document: OpenDocument;
  ui: UserInterface;
  /** Temporary key of the person at this window. */
  user?: string;
  addOnName?: string;
  /** Permissions in the script's manifest. */
  requestedScopes?: readonly string[];
  /** Permissions this person has granted; all that are requested unless told otherwise. */
  grantedScopes?: readonly string[];
  /** False for a script that is not bound to the document. */
  container?: boolean;
}

/** The names a script finds in its world. */
export type ScriptGlobals = ReturnType<typeof createGlobals>;

function createGlobals(script: ScriptContext, passTime: (milliseconds: number) => void) {
  return {
    SpreadsheetApp: createSpreadsheetApp(script),
    HtmlService: createHtmlService(script),
    PropertiesService: createPropertiesService(script),
    CacheService: createCacheService(script),
    LockService: createLockService(script, passTime),
    Utilities: createUtilities(script, passTime),
    Session: createSession(script),
    ScriptApp: createScriptApp(script),
    Drive: createDrive(script),
    Logger: createLogger(script),
    console: createConsole(script),
  };
}

export interface ScriptWindow {
  globals: ScriptGlobals;
  script: ScriptContext;
  calls: Calls;
  /** Milliseconds every round trip is said to take; 0 at first. */
  setLatency(milliseconds: number): void;
  /** Runs one entry of the script: a menu function, a call from the sidebar. At its end locks are free again. */
  run<T>(work: () => T): T;
}

/** One person's services on an open document. Set `script.realm` to the script's own world before it runs. */
export function createServices(options: WindowOptions): ScriptWindow {
  const { document } = options;
  let latency = 0;
  let depth = 0;

  const passTime = (milliseconds: number) => {
    document.waited += milliseconds;
    if (script.runTime !== null) script.runTime += milliseconds;
  };
  const calls = createCalls({
    latency: () => latency,
    spend(milliseconds) {
      passTime(milliseconds);
      return script.runTime !== null && script.runTime > document.quotas.runTime;
    },
  });
  const requestedScopes = options.requestedScopes ?? [];
  const script: ScriptContext = {
    document,
    realm: { Array, Date, Error, Object } satisfies Realm,
    calls,
    ui: options.ui,
    user: options.user ?? "user-1",
    addOnName: options.addOnName ?? "ผู้ช่วย ITA",
    requestedScopes,
    grantedScopes: new Set(options.grantedScopes ?? requestedScopes),
    runTime: null,
    container: options.container ?? true,
  };

  return {
    globals: createGlobals(script, passTime),
    script,
    calls,
    setLatency(milliseconds) {
      latency = milliseconds;
    },
    run(work) {
      if (depth === 0) script.runTime = 0;
      depth += 1;
      try {
        return work();
      } finally {
        depth -= 1;
        if (depth === 0) {
          script.runTime = null;
          releaseLocks(script);
          calls.endRun();
        }
      }
    },
  };
}
