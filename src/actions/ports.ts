/**
 * What an action needs from its host, in the project's own words. google/ implements these over Google's services;
 * nothing here names one.
 */

/** Short ids that mark a made document, so that one whose answer was lost can be found again. */
export interface DocumentLabels {
  /** Id of the workbook's copy (from _ระบบ), not of the account. */
  workbook: string;
  kind: string;
  year: string;
  attempt: string;
}

/**
 * Why a document was not made.
 * - `permission`: consent to create files is missing or was taken back
 * - `quota`: the account's daily number of documents is used up
 * - `unknown`: no answer; the document may exist
 */
export type DriveFailure = "permission" | "quota" | "unknown";

export type DriveAnswer = { ok: true; id: string } | { ok: false; failure: DriveFailure; detail: string };

/** What Drive tells of a document of ours, without its content. */
export type DriveDescription =
  | { ok: true; isGoogleDoc: boolean; link: string }
  | { ok: false; failure: DriveFailure; detail: string };

export interface DrivePort {
  /** Makes a Google Doc from a .docx in one call. */
  createDocument(name: string, bytes: Uint8Array, labels: DocumentLabels): DriveAnswer;
  /** Looks for a document with these labels; `id` is "" when there is none. */
  findDocument(labels: DocumentLabels): DriveAnswer;
  /** Tells what became of a document that this script made for this user. */
  describeDocument(id: string): DriveDescription;
}

/** The run an action lives in: time, ids, the window it came from, the lock on the workbook. */
export interface SessionPort {
  /** Now in Bangkok, "YYYY-MM-DD HH:MM" of the Christian era. */
  now(): string;
  /** Milliseconds of a clock that only ever goes on, for measuring. */
  clock(): number;
  /** Lets some milliseconds pass. */
  pause(milliseconds: number): void;
  /** A new id, unique in any workbook. */
  newId(): string;
  /** Tells this user's window from a colleague's without naming anyone; changes every 30 days. */
  windowKey(): string;
  /** Runs `work` while no other window writes this workbook; null when another window held it for too long. */
  exclusively<Result>(work: () => Result): Result | null;
}

/** Choices of this user in this workbook; never a name or an address. */
export interface PreferencesPort {
  /** Unit chosen in the sidebar; "" until chosen. */
  unit(): string;
  chooseUnit(unit: string): void;
}

/** What the manifest asks of the user: the open workbook, menu and sidebar, files that this script creates. */
export type Permission = "workbook" | "sidebar" | "documents";

/** Google lets users tick some permissions and leave out others. */
export interface ConsentPort {
  /** Permissions that this user has not given. */
  missing(): Permission[];
  /** Address of the page where the missing ones are given; "" when none is missing. */
  link(): string;
}

/** The manual, shown beside the workbook. */
export interface ManualPort {
  /** Shows it at a place (an id in its pages); a place it does not have, or "", shows its beginning. */
  open(place: string): void;
}
