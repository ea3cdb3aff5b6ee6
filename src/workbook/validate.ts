/**
 * Checks an AgencyFile that came from outside (a backup, a neighbour, a hand-made file) as a whole, before a cell is
 * touched. All faults are told, each with its place; a good file comes back with its texts cleaned.
 */
import { type FieldKind, settingFields, type TableName, tableFields } from "../agency/fields";
import { AGENCY_FILE_VERSION, type AgencyFile, INSTRUMENTS, type Row, type YearScores } from "../agency/file";
import type { Finding, Outcome, Place } from "../agency/finding";
import { INDICATOR_NUMBER, LONGEST_BASE64, LONGEST_TEXT, MOST_ROWS, PATTERNS, POINTS_RANGE, YEAR_RANGE } from "./field-rules";
import { isShippedSuggestion } from "./prefilled-rows";
import { contentFields, PUBLISHED_ROWS, SETTINGS, tabOf } from "./tabs";

const REMEDY = "เปิดแฟ้มสำรองอื่น หรือแก้ค่านี้ในสมุดงานต้นทางแล้วสำรองข้อมูลใหม่";
const OWN_KEYS = ["format", "version", "settings", "scores", ...Object.keys(tableFields), "unreadable"];
/** More than this many findings help no one; the rest is counted. */
const MOST_FINDINGS = 200;

type Json = Record<string, unknown>;
type Report = (place: Place, text: string, id?: string) => void;

/** Checks the text of a file; see {@link validateAgencyFile}. */
export function parseAgencyFile(text: string): Outcome<AgencyFile> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused("file-not-json", "แฟ้มนี้ไม่ใช่แฟ้มข้อมูลสำรองของผู้ช่วย ITA (อ่านเป็นข้อมูลไม่ได้)");
  }
  return validateAgencyFile(value);
}

/**
 * Checks `value` against the declared fields: exactly the known keys, each of its kind and size. `ok` gives a copy of its
 * own with line ends as "\n" and without control characters, which no cell keeps. A newer version is refused.
 */
export function validateAgencyFile(value: unknown): Outcome<AgencyFile> {
  if (!isObject(value) || value.format !== "ita-agency-file") {
    return refused("file-of-another-kind", "แฟ้มนี้ไม่ใช่แฟ้มข้อมูลสำรองของผู้ช่วย ITA");
  }
  if (typeof value.version === "number" && value.version > AGENCY_FILE_VERSION) {
    return refused(
      "file-newer",
      `แฟ้มนี้มาจากผู้ช่วย ITA รุ่นใหม่กว่า (รุ่นข้อมูล ${value.version} แต่สมุดงานนี้อ่านได้ถึงรุ่น ${AGENCY_FILE_VERSION})`,
      "ใช้สมุดงานรุ่นล่าสุด แล้วนำแฟ้มนี้เข้าอีกครั้ง",
    );
  }
  const findings: Finding[] = [];
  const report: Report = (place, text, id = "file-value") => {
    findings.push({ id, severity: "error", place, text, remedy: REMEDY });
  };
  if (value.version !== AGENCY_FILE_VERSION) report({ where: "รุ่นของแฟ้ม" }, "ไม่พบเลขรุ่นของแฟ้มข้อมูล", "file-version");
  const { about = "", ...data } = value;
  checkKeys(data, OWN_KEYS, {}, "แฟ้มข้อมูล", report);
  checkField("text", "about", about, { where: "คำอธิบายของแฟ้ม" }, "คำอธิบายของแฟ้ม", report);
  checkSettings(value.settings, report);
  checkScores(value.scores, report);
  for (const table of Object.keys(tableFields) as TableName[]) checkTable(table, value[table], report);
  checkUnreadable(value.unreadable, report);
  if (findings.length > 0) return { ok: false, findings: shortened(findings) };
  return { ok: true, value: asWorkbookKeeps(cleaned(data) as unknown as AgencyFile), findings: [] };
}

function refused(id: string, text: string, remedy = "เลือกแฟ้มที่ได้จากคำสั่ง สำรองข้อมูล"): Outcome<AgencyFile> {
  return { ok: false, findings: [{ id, severity: "error", place: {}, text, remedy }] };
}

function shortened(findings: Finding[]): Finding[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const more = findings.length - MOST_FINDINGS;
  const rest: Finding = { id: "file-more", severity: "error", place: {}, text: `และยังมีอีก ${more} จุด`, remedy: REMEDY };
  return [...findings.slice(0, MOST_FINDINGS), rest];
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reports keys that are missing and keys no version has, "__proto__" among them. */
function checkKeys(value: Json, keys: readonly string[], place: Place, what: string, report: Report): void {
  const own = Object.keys(value);
  for (const key of keys) {
    if (!own.includes(key)) report(place, `${what}: ขาดส่วน “${key}”`, "file-part-missing");
  }
  for (const key of own) {
    if (!keys.includes(key)) report(place, `${what}: มีส่วน “${excerpt(key)}” ที่ไม่รู้จัก`, "file-part-unknown");
  }
}

function checkSettings(settings: unknown, report: Report): void {
  const place: Place = { table: "settings" };
  if (!isObject(settings)) {
    report(place, "ขาดข้อมูลหน่วยงาน", "file-part-missing");
    return;
  }
  checkKeys(settings, Object.keys(settingFields), place, "ข้อมูลหน่วยงาน", report);
  for (const [name, kind] of Object.entries(settingFields)) {
    const label = SETTINGS.find((setting) => setting.name === name)?.label ?? name;
    checkField(kind, name, settings[name], { ...place, field: name }, `ข้อมูลหน่วยงาน “${label}”`, report);
  }
}

function checkTable(table: TableName, rows: unknown, report: Report): void {
  const tab = tabOf(table);
  const fields: Readonly<Record<string, FieldKind>> = tableFields[table];
  forEachRow(rows, { table }, tab.title, report, (row, position) => {
    const place: Place = { table, row: typeof row.id === "string" ? row.id : undefined };
    const what = `${tab.title} แถวที่ ${position}`;
    checkKeys(row, ["id", ...Object.keys(fields)], place, what, report);
    if (typeof row.id !== "string" || row.id === "") report(place, `${what}: ไม่มีรหัสแถว`);
    else checkLength(row.id, LONGEST_TEXT, place, what, report);
    for (const [name, kind] of Object.entries(fields)) {
      const header = tab.columns.find((column) => column.id === name)?.header ?? name;
      checkField(kind, name, row[name], { ...place, field: name }, `${what} ช่อง “${header}”`, report);
    }
  });
}

function forEachRow(
  rows: unknown,
  place: Place,
  what: string,
  report: Report,
  check: (row: Json, position: number) => void,
): void {
  if (!Array.isArray(rows)) report(place, `${what}: ไม่ใช่ตารางข้อมูล`, "file-part-missing");
  else if (rows.length > MOST_ROWS) report(place, `${what}: มี ${rows.length} แถว เกิน ${MOST_ROWS} แถว`, "file-too-long");
  else {
    rows.forEach((row: unknown, index) => {
      if (isObject(row)) check(row, index + 1);
      else report(place, `${what} แถวที่ ${index + 1}: ไม่ใช่ข้อมูลของแถว`);
    });
  }
}

function checkField(kind: FieldKind, name: string, value: unknown, place: Place, what: string, report: Report): void {
  if (kind === "year" || kind === "score") checkNumber(kind, value, place, what, report);
  else if (typeof value !== "string") report(place, `${what}: “${excerpt(value)}” ไม่ใช่ข้อความ`);
  else {
    const pattern = PATTERNS[kind];
    if (pattern && !new RegExp(pattern).test(value)) {
      report(place, `${what}: “${excerpt(value)}” ไม่ใช่วันที่ที่อ่านได้`, `not-a-${kind}`);
    } else checkLength(value, name === "base64" ? LONGEST_BASE64 : LONGEST_TEXT, place, what, report);
  }
}

function checkNumber(kind: "year" | "score", value: unknown, place: Place, what: string, report: Report): void {
  if (value === null) return;
  if (kind === "year" && !(isNumberIn(value, YEAR_RANGE) && Number.isInteger(value))) {
    report(place, `${what}: “${excerpt(value)}” ไม่ถูกต้อง ต้องเป็นปี พ.ศ. สี่หลัก`, "not-a-year");
  }
  if (kind === "score" && !isNumberIn(value, POINTS_RANGE)) {
    report(place, `${what}: “${excerpt(value)}” ไม่ถูกต้อง คะแนนต้องอยู่ระหว่าง 0–100`, "score-out-of-range");
  }
}

function checkLength(text: string, longest: number, place: Place, what: string, report: Report): void {
  if (text.length > longest) {
    report(place, `${what}: ข้อความยาว ${text.length} ตัวอักษร เกิน ${longest} ที่ช่องหนึ่งรับได้`, "text-too-long");
  }
}

function isNumberIn(value: unknown, range: { minimum: number; maximum: number }): value is number {
  return typeof value === "number" && value >= range.minimum && value <= range.maximum;
}

function checkScores(scores: unknown, report: Report): void {
  const years = new Set<string>();
  forEachRow(scores, { table: "scores" }, "ผลคะแนน", report, (entry, position) => {
    const year = isNumberIn(entry.year, YEAR_RANGE) && Number.isInteger(entry.year) ? String(entry.year) : "";
    const place: Place = { table: "scores", field: year || undefined };
    const what = `ผลคะแนน ${year ? `ปี ${year}` : `ชุดที่ ${position}`}`;
    checkKeys(entry, ["year", "indicators", "published"], place, what, report);
    if (year !== "" && years.has(year)) report(place, `${what}: มีสองชุด`, "doubled");
    years.add(year);
    if (year === "") report(place, `${what}: “${excerpt(entry.year)}” ไม่ใช่ปี พ.ศ. สี่หลัก`, "not-a-year");
    if (isObject(entry.indicators)) {
      for (const [number, points] of Object.entries(entry.indicators)) {
        if (!new RegExp(INDICATOR_NUMBER).test(number)) report(place, `${what}: ไม่รู้จักตัวชี้วัด “${excerpt(number)}”`);
        else checkPoints(points, false, { ...place, row: number }, `${what} ตัวชี้วัดที่ ${number}`, report);
      }
    } else report(place, `${what}: ขาดคะแนนรายตัวชี้วัด`, "file-part-missing");
    if (isObject(entry.published)) {
      const published = entry.published;
      checkKeys(published, [...INSTRUMENTS, "total", "level"], place, what, report);
      for (const { id, label } of PUBLISHED_ROWS) {
        const at = { ...place, row: id };
        if (id === "level") checkField("text", id, published[id], at, `${what} ${label}`, report);
        else checkPoints(published[id], true, at, `${what} ${label}`, report);
      }
    } else report(place, `${what}: ขาดผลที่ประกาศ`, "file-part-missing");
  });
}

function checkPoints(value: unknown, mayBeBlank: boolean, place: Place, what: string, report: Report): void {
  if (value === null && !mayBeBlank) report(place, `${what}: ไม่มีคะแนน`);
  else checkNumber("score", value, place, what, report);
}

function checkUnreadable(cells: unknown, report: Report): void {
  const keys = ["table", "row", "field", "text"];
  forEachRow(cells, {}, "ช่องที่อ่านไม่ได้", report, (cell, position) => {
    checkKeys(cell, keys, {}, `ช่องที่อ่านไม่ได้ลำดับที่ ${position}`, report);
    for (const key of keys) checkField("text", key, cell[key], {}, `ช่องที่อ่านไม่ได้ลำดับที่ ${position}`, report);
  });
}

/** At most forty characters of a value, for a message. */
function excerpt(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "ไม่มีค่า");
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleaned(entry)]));
  return value;
}

/** Rows without content, example measures as shipped and years without a figure go, of two equal row ids the second changes, sentences are known by key. */
function asWorkbookKeeps(file: AgencyFile): AgencyFile {
  const kept: AgencyFile = { ...file, scores: file.scores.filter(hasFigure).sort((a, b) => a.year - b.year) };
  for (const table of Object.keys(tableFields) as TableName[]) {
    const used = new Set<string>();
    const rows = (file[table] as { id: string }[]).filter((row) => hasContent(table, row) && !isShipped(table, row));
    (kept as unknown as Record<string, unknown>)[table] = rows.map((row) => {
      const base = table === "texts" ? (row as Row<"texts">).key || row.id : row.id;
      let id = base;
      for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
      used.add(id);
      return { ...row, id };
    });
  }
  return kept;
}

function isShipped(table: TableName, row: { id: string }): boolean {
  return table === "suggestions" && isShippedSuggestion(row);
}

function hasFigure({ indicators, published }: YearScores): boolean {
  return Object.keys(indicators).length > 0 || Object.values(published).some((value) => value !== null && value !== "");
}

function hasContent(table: TableName, row: object): boolean {
  const fields = contentFields(table);
  return Object.entries(row).some(([name, value]) => fields.includes(name) && value !== null && value !== "");
}

/**
 * Text as a cell keeps it: "\n" as line end, no control characters, no half of a surrogate pair. A text of spaces is blank.
 */
export function cleanText(text: string): string {
  const kept = withoutControls(text);
  return kept.trim() === "" ? "" : kept;
}

function withoutControls(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters no cell keeps
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
  );
}
