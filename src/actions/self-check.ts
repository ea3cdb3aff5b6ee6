/**
 * Tries on the account it runs on what no test elsewhere can show, and tells each line in plain Thai with its remedy. Makes
 * one document that says it may be deleted; of the workbook it touches a few cells of the hidden tab _ระบบ, blank afterwards.
 */
import type { Outcome } from "../agency/finding";
import { formatDate } from "../thai/dates";
import { parseNumber } from "../thai/numbers";
import { type Book, VERSION_KEY } from "../workbook/book";
import { formulaFaults } from "../workbook/formula-check";
import { readWorkbook } from "../workbook/read";
import { WORKBOOK_ID_KEY } from "../workbook/set-up";
import { systemValue } from "../workbook/system";
import { TABS, tabOf, WORKBOOK_VERSION } from "../workbook/tabs";
import { beginTrial, type Trial, type TrialReading } from "../workbook/trial-cells";
import { attempt } from "./dispatch";
import { documentLinks } from "./document-links";
import type { Host } from "./host";
import { openSafely } from "./open-safely";
import type { DocumentLabels } from "./ports";
import type { SelfCheckLine, SelfCheckReport } from "./protocol";
import {
  callTimeVerdict,
  consentVerdict,
  conversionVerdict,
  datesVerdict,
  documentVerdict,
  downloadVerdict,
  failedVerdict,
  formulasVerdict,
  functionVerdict,
  linkVerdict,
  lockVerdict,
  lookVerdict,
  memoryVerdict,
  mergeVerdict,
  notTried,
  quotaVerdict,
  searchVerdict,
  tabsVerdict,
  textVerdict,
  unansweredVerdict,
  type Verdict,
  versionVerdict,
} from "./self-check-lines";
import { trialDocument, trialName } from "./trial-document";

/** The lines in the order they are told. */
const TITLES = {
  consent: "สิทธิ์ที่อนุญาต",
  version: "รุ่นของผู้ช่วยและสมุดงาน",
  tabs: "แท็บและคอลัมน์",
  formulas: "สูตรของระบบ",
  lock: "การกันเขียนพร้อมกัน",
  call: "เวลาต่อการเรียก Google หนึ่งครั้ง",
  function: "ฟังก์ชัน ITA_ ในเซลล์",
  dates: "วันและเวลาไทย",
  text: "ข้อความในเซลล์",
  memory: "การจำหน่วยงานที่เลือก",
  document: "สร้างเอกสารในไดรฟ์",
  conversion: "แปลงเป็น Google เอกสาร",
  link: "ลิงก์เอกสาร",
  search: "ค้นหาเอกสารที่สร้าง",
  quota: "โควตาของวัน",
  look: "หน้าตาเอกสาร (ดูด้วยตา)",
  download: "การดาวน์โหลด (ดูด้วยตา)",
} as const;
type LineId = keyof typeof TITLES;

const STATES: Record<Verdict["state"], string> = { good: "ผ่าน", look: "ควรดู", bad: "ต้องแก้ไข" };

/** Calls that are timed: one alone may be a slip. */
const TIMED_CALLS = 3;
/** Google asks again and again whether an answer stands in the cell; a custom function has 30 seconds, a user less. */
const PAUSE_MS = 250;
const PATIENCE_MS = 20_000;
/** Bangkok is seven hours ahead all year. */
const BANGKOK_MS = 7 * 60 * 60 * 1000;
/** A day whose Thai text is known. */
const KNOWN_DAY = { iso: "2025-10-01", thai: "๑ ตุลาคม ๒๕๖๘" } as const;

type Lines = Map<LineId, Verdict>;

/** Never fails: what can't be tried says so in its line. */
export function selfCheck(host: Host): Outcome<SelfCheckReport> {
  const lines: Lines = new Map();
  add(lines, "consent", () => consentVerdict(host.consent.missing()));
  const opened = attempt(() => openSafely(host));
  if (opened.ok) checkWorkbook(lines, host, opened.value);
  else lines.set("version", failedVerdict(opened.findings));
  add(lines, "memory", () => memoryVerdict(remembers(host)));
  const documentId = outcomeOf(() => checkDocuments(lines, host, opened.ok ? opened.value : null));
  if (!documentId.ok) lines.set("document", failedVerdict(documentId.findings));
  lines.set("download", downloadVerdict());

  const told = (Object.keys(TITLES) as LineId[]).map((id) => ({ id, title: TITLES[id], verdict: lines.get(id) ?? notTried() }));
  const consentLink = outcomeOf(() => host.consent.link());
  const now = outcomeOf(() => host.session.now());
  return {
    ok: true,
    value: {
      lines: told.map(({ id, title, verdict: { state, text, remedy } }): SelfCheckLine => ({ id, title, state, text, remedy })),
      documentLink: documentLinks(documentId.ok ? documentId.value : "").docLink,
      consentLink: consentLink.ok ? consentLink.value : "",
      text: asText(told, host.version, now.ok ? now.value : ""),
    },
    findings: [],
  };
}

/** Adds what `work` says; where it fails instead, the failure is the verdict. */
function add(lines: Lines, id: LineId, work: () => Verdict): void {
  const outcome = outcomeOf(work);
  lines.set(id, outcome.ok ? outcome.value : failedVerdict(outcome.findings));
}

/** What `work` gives, or the finding of what it throws. */
function outcomeOf<Value>(work: () => Value): Outcome<Value> {
  return attempt(() => ({ ok: true, value: work(), findings: [] }));
}

function checkWorkbook(lines: Lines, host: Host, book: Book): void {
  const version = book.system ? systemValue(book.system, VERSION_KEY) : "";
  add(lines, "version", () => versionVerdict(host.version, version, WORKBOOK_VERSION));
  add(lines, "tabs", () => tabsVerdict(incompleteTabs(book)));
  add(lines, "formulas", () => formulasVerdict(formulaFaults(book)));
  add(lines, "call", () => callTimeVerdict(callTimes(host)));
  // Null where another window holds the lock.
  const held = outcomeOf(() => host.session.exclusively(() => outcomeOf(() => tryCells(host, book))));
  lines.set("lock", held.ok ? lockVerdict(held.value !== null) : failedVerdict(held.findings));
  const tried = held.ok ? held.value : null;
  if (tried && !tried.ok) {
    for (const id of ["function", "dates", "text"] as const) lines.set(id, failedVerdict(tried.findings));
    return;
  }
  const { reading, milliseconds } = tried?.value ?? NOTHING_TRIED;
  lines.set("function", reading ? functionVerdict(milliseconds) : notTried());
  add(lines, "dates", () => datesVerdict(writesThai(), isBangkok(host), reading?.inBangkok ?? null));
  lines.set("text", textVerdict(reading?.textKept ?? null));
}

/** Titles, as the product names them, of the tabs that lack something or are missing as a whole. */
function incompleteTabs(book: Book): string[] {
  const lacking = readWorkbook(book).findings.filter(({ id }) => /^(tab|column|row)-missing$/.test(id));
  const titles = lacking.flatMap(({ place }) => (place.table ? [tabOf(place.table).title] : []));
  const absent = TABS.filter(({ id }) => !book.tabs.has(id)).map(({ title }) => title);
  return [...new Set([...titles, ...absent])];
}

function callTimes({ session, workbook }: Host): number[] {
  const [first] = workbook.tabs();
  if (!first) return [];
  return Array.from({ length: TIMED_CALLS }, () => {
    const start = session.clock();
    workbook.read(first.gid);
    return session.clock() - start;
  });
}

interface Tried {
  /** Null where the cells could not be tried. */
  reading: TrialReading | null;
  /** Until the custom function's answer stood there; null where it never did. */
  milliseconds: number | null;
}

const NOTHING_TRIED: Tried = { reading: null, milliseconds: null };

/** Writes the trial cells, waits for the custom function, and leaves them blank. */
function tryCells(host: Host, book: Book): Tried {
  // A number of its own each time, since Google keeps the answers to arguments it has seen.
  const asked = (host.session.clock() % 1_000_000) / 100;
  const start = host.session.clock();
  const trial = beginTrial(book, `=ITA_THAI(${asked})`);
  if (!trial) return NOTHING_TRIED;
  try {
    const { reading, answered } = waitFor(host, trial, asked, start);
    return { reading, milliseconds: answered ? host.session.clock() - start : null };
  } finally {
    trial.clear();
  }
}

function waitFor(host: Host, trial: Trial, asked: number, start: number): { reading: TrialReading; answered: boolean } {
  for (;;) {
    const reading = trial.read();
    const answered = typeof reading.answer === "string" && parseNumber(reading.answer) === asked;
    if (answered || host.session.clock() - start > PATIENCE_MS) return { reading, answered };
    host.session.pause(PAUSE_MS);
  }
}

function writesThai(): boolean {
  return formatDate(KNOWN_DAY.iso, "full", "thai") === KNOWN_DAY.thai;
}

/** Compares the run's time with the clock; the minute may turn in between. */
function isBangkok({ session }: Host): boolean {
  const minute = () => new Date(session.clock() + BANGKOK_MS).toISOString().slice(0, 16).replace("T", " ");
  const before = minute();
  const now = session.now();
  return now === before || now === minute();
}

/** Stores the choice that is there already: nothing changes. */
function remembers({ preferences }: Host): boolean {
  const unit = preferences.unit();
  preferences.chooseUnit(unit);
  return preferences.unit() === unit;
}

/** Makes the trial document and asks Drive about it; gives its id, "" for none. */
function checkDocuments(lines: Lines, host: Host, book: Book | null): string {
  const merged = outcomeOf(() => trialDocument(host));
  if (!merged.ok || !merged.value?.ok) {
    lines.set("document", mergeVerdict());
    return "";
  }
  const bytes = merged.value.value;
  const labels: DocumentLabels = {
    workbook: book?.system ? systemValue(book.system, WORKBOOK_ID_KEY) : "",
    kind: "self-check",
    year: "0",
    attempt: host.session.newId(),
  };
  const start = host.session.clock();
  const made = host.drive.createDocument(trialName(host.session.now()), bytes, labels);
  lines.set("document", documentVerdict(made.ok ? { milliseconds: host.session.clock() - start } : made));
  lines.set("look", lookVerdict(made.ok));
  if (!made.ok) {
    lines.set("quota", quotaVerdict([made.failure]));
    return "";
  }
  const told = host.drive.describeDocument(made.id);
  lines.set("conversion", told.ok ? conversionVerdict(told.isGoogleDoc) : unansweredVerdict(told.detail));
  lines.set("link", told.ok ? linkVerdict(idIn(told.link) === made.id) : unansweredVerdict(told.detail));
  const found = host.drive.findDocument(labels);
  lines.set("search", found.ok ? searchVerdict(found.id === made.id) : unansweredVerdict(found.detail));
  lines.set("quota", quotaVerdict([told, found].flatMap((answer) => (answer.ok ? [] : [answer.failure]))));
  return made.id;
}

/** The id in an address of Google's ("…/document/d/ID/edit?…"). */
function idIn(link: string): string {
  return /\/document\/d\/([^/]+)\//.exec(link)?.[1] ?? "";
}

function asText(told: readonly { title: string; verdict: Verdict }[], version: string, now: string): string {
  const counts = (Object.keys(STATES) as Verdict["state"][]).map(
    (state) => `${STATES[state]} ${told.filter(({ verdict }) => verdict.state === state).length} ข้อ`,
  );
  const day = now === "" ? "" : `${formatDate(now.slice(0, 10), "full", "arabic")} ${now.slice(11)} น.`;
  const lines = told.map(({ title, verdict: { state, text, remedy, detail } }, index) =>
    [
      `${index + 1}. [${STATES[state]}] ${title}: ${text}`,
      ...(remedy === "" ? [] : [`   ${state === "bad" ? "วิธีแก้" : "ต้องทำ"}: ${remedy}`]),
      ...(detail ? [`   ข้อความของ Google: ${withoutIdentity(detail)}`] : []),
    ].join("\n"),
  );
  return [`ผลการทดสอบระบบ ผู้ช่วย ITA รุ่น ${version}`, day, counts.join("  "), "", ...lines].join("\n");
}

/** Google's messages may name accounts and files; neither helps whoever helps. */
function withoutIdentity(detail: string): string {
  return detail
    .replace(/\S+@\S+/g, "(บัญชี)")
    .replace(/https?:\/\/\S+/g, "(ที่อยู่)")
    .replace(/[\w-]{20,}/g, "(รหัส)")
    .slice(0, 200);
}
