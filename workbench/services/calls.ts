// Every call of a service goes through here: it is counted by name, round trips are numbered, and any of them can be made
// to fail. A "round trip" is a call that on Google asks a server (reads, writes, locks, properties, Drive, dialogs); a
// "local" call only walks or builds objects (getRange, a menu's addItem, base64). The table LOCAL below is the whole
// classification; whatever it does not name is a round trip, so a doubtful call counts as the dear kind.

const LOCAL: { [service: string]: readonly string[] | "all" } = {
  SpreadsheetApp: ["getActive", "getActiveSpreadsheet", "getUi", "newDataValidation", "newConditionalFormatRule"],
  Spreadsheet: ["getId", "getUrl", "getRange"],
  Sheet: ["getRange", "getSheetId", "getName", "getSheetName", "getParent"],
  Range: [
    "getA1Notation",
    "getCell",
    "getColumn",
    "getGridId",
    "getHeight",
    "getLastColumn",
    "getLastRow",
    "getNumColumns",
    "getNumRows",
    "getRow",
    "getRowIndex",
    "getSheet",
    "getWidth",
    "offset",
  ],
  DataValidation: "all",
  DataValidationBuilder: "all",
  ConditionalFormatRule: "all",
  ConditionalFormatRuleBuilder: "all",
  BooleanCondition: "all",
  Menu: ["addItem", "addSeparator", "addSubMenu"],
  Ui: ["createMenu", "createAddonMenu"],
  PromptResponse: "all",
  HtmlService: "all",
  HtmlOutput: "all",
  HtmlTemplate: "all",
  PropertiesService: "all",
  CacheService: "all",
  LockService: "all",
  Utilities: "all",
  Blob: "all",
  Logger: "all",
  console: "all",
  AuthorizationInfo: "all",
  ScriptApp: ["getScriptId"],
};

export type Fault =
  /** Fails once, nothing was done; the same call may work the next time. */
  | "transient"
  /** Fails from now on for this method, nothing is done. */
  | "permanent"
  /** The day's allowance is used up: fails from now on for this service. */
  | "quota"
  /** The right was refused: fails from now on for this service. */
  | "permission"
  /** The work was done, but the answer never came back. */
  | "lostAnswer"
  /** The run is stopped before the call; nothing of this run reaches a service any more. */
  | "cut";

export interface CallRecord {
  /** Number of the round trip, from 1 since the last reset; 0 for a local call. */
  number: number;
  /** "Range.setValues" */
  name: string;
  roundTrip: boolean;
}

export interface Calls {
  /** Round trips since the last reset. */
  count(): number;
  /** Local calls since the last reset. */
  localCount(): number;
  /** Calls by name since the last reset, both kinds. */
  byName(): { [name: string]: number };
  /** All calls since the last reset, in order. */
  records(): readonly CallRecord[];
  /** Starts counting at 0 and forgets planned faults, standing failures and hooks. */
  reset(): void;
  /** Makes the round trip of this number fail. */
  failAt(number: number, fault: Fault): void;
  /** Runs something just before the round trip of this number, as another person's run that comes between. */
  before(number: number, action: () => void): void;
  /** True after a fault of the kind "cut", until the run ends. */
  isCut(): boolean;
  /** Name of a round trip that is in progress, for messages. */
  invoke<T>(service: string, method: string, action: () => T): T;
  /** Ends the run: a cut does not outlive it. */
  endRun(): void;
}

export interface CallOptions {
  /** Milliseconds each round trip is said to take; added to the run's clock, never waited for. */
  latency: () => number;
  /** Told after each round trip's latency; returns true when the run has used up its time and must be cut. */
  spend: (milliseconds: number) => boolean;
}

export const CUT_MESSAGE = "Exceeded maximum execution time";

function isLocal(service: string, method: string): boolean {
  const local = LOCAL[service];
  return local === "all" || (local?.includes(method) ?? false);
}

/** The message Google's own services give for a fault (English there as well). */
function messageOf(fault: Fault, service: string, method: string): string {
  switch (fault) {
    case "transient":
      return "We're sorry, a server error occurred. Please wait a bit and try again.";
    case "permanent":
      return `Unexpected error while getting the method or property ${method} on object ${service}.`;
    case "quota":
      return `Service invoked too many times for one day: ${service}.`;
    case "permission":
      return `You do not have permission to call ${service}.${method}.`;
    case "lostAnswer":
      return `Service ${service} timed out while accessing document.`;
    case "cut":
      return CUT_MESSAGE;
  }
}

/** The bookkeeping of one window's service calls. */
export function createCalls(options: CallOptions): Calls {
  let records: CallRecord[] = [];
  let roundTrips = 0;
  let cut = false;
  let faults = new Map<number, Fault>();
  let hooks = new Map<number, () => void>();
  /** "Range.setValues" or "Range" → the fault that stays. */
  let standing = new Map<string, Fault>();

  const fail = (fault: Fault, service: string, method: string): never => {
    throw new Error(messageOf(fault, service, method));
  };

  const stand = (fault: Fault, service: string, method: string) => {
    if (fault === "permanent") standing.set(`${service}.${method}`, fault);
    if (fault === "quota" || fault === "permission") standing.set(service, fault);
    if (fault === "cut") cut = true;
  };

  function roundTrip<T>(service: string, method: string, action: () => T): T {
    roundTrips += 1;
    const number = roundTrips;
    records.push({ number, name: `${service}.${method}`, roundTrip: true });
    const hook = hooks.get(number);
    hooks.delete(number);
    hook?.();
    if (options.spend(options.latency())) cut = true;
    if (cut) return fail("cut", service, method);
    const fault = faults.get(number) ?? standing.get(`${service}.${method}`) ?? standing.get(service);
    if (fault === undefined) return action();
    stand(fault, service, method);
    if (fault === "lostAnswer") action();
    return fail(fault, service, method);
  }

  return {
    count: () => roundTrips,
    localCount: () => records.length - roundTrips,
    byName() {
      const counts: { [name: string]: number } = {};
      for (const { name } of records) counts[name] = (counts[name] ?? 0) + 1;
      return counts;
    },
    records: () => records,
    reset() {
      records = [];
      roundTrips = 0;
      faults = new Map();
      hooks = new Map();
      standing = new Map();
    },
    failAt: (number, fault) => faults.set(number, fault),
    before: (number, action) => hooks.set(number, action),
    isCut: () => cut,
    invoke(service, method, action) {
      if (!isLocal(service, method)) return roundTrip(service, method, action);
      records.push({ number: 0, name: `${service}.${method}`, roundTrip: false });
      if (cut) return fail("cut", service, method);
      return action();
    },
    endRun() {
      cut = false;
    },
  };
}
