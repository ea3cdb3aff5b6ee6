/**
 * The fields of one office's data, declared once: the TypeScript shapes, the JSON Schema, the checks of a backup file
 * and the columns of the workbook all follow from the tables here. Knows neither headers nor cells.
 */

/**
 * What a field holds.
 * - `text`, `list`, `choice`, `link`: a string, "" when blank. A `list` has one entry per line (see thai/list-cell).
 * - `year`: a fiscal year in B.E. (2562 …), null when blank.
 * - `score`: points 0–100, null when blank.
 * - `date`: "YYYY-MM-DD" of the Christian era, "" when blank.
 * - `time`: "YYYY-MM-DD HH:MM" in Bangkok, "" when blank.
 */
export type FieldKind = "text" | "list" | "choice" | "link" | "year" | "score" | "date" | "time";

type ValueOf<Kind extends FieldKind> = Kind extends "year" | "score" ? number | null : string;

/** A row whose fields are `Fields`; `id` is the row's stable id, never shown to staff. */
export type RowOf<Fields extends Record<string, FieldKind>> = { id: string } & {
  -readonly [Name in keyof Fields]: ValueOf<Fields[Name]>;
};

/** The settings of the office: one value each, no rows. */
export const settingFields = {
  agencyType: "choice",
  agencyName: "text",
  subdistrict: "text",
  district: "text",
  province: "text",
  owningUnit: "text",
  website: "link",
  eitSurveyLink: "link",
  /** Fiscal year whose measures are being planned; its analysis rests on `resultYear`. */
  workingYear: "year",
  /** Fiscal year of the newest published result, and of the report of results. */
  resultYear: "year",
  threshold: "score",
  targetScore: "score",
  targetText: "text",
  announcementDate: "date",
  documentDate: "date",
  /** "" follows the kind of document. */
  numerals: "choice",
  font: "choice",
  /** "" = shown from measures year 2567 on. */
  sevenTopics: "choice",
  /** "" = each measure shows the result that it answers. */
  measureResult: "choice",
  evidenceAppendix: "choice",
  signerNames: "choice",
  /** "" = the measures for approval where there are any, else the result. */
  memoPurpose: "choice",
} as const satisfies Record<string, FieldKind>;

/** Every table whose rows staff type or the add-in writes; the key is the table's name in an AgencyFile. */
export const tableFields = {
  signers: { role: "choice", name: "text", position: "text", actingFor: "text", opinion: "text" },
  units: { name: "text", note: "text" },
  /** Running sentences of documents that the office replaces; `key` names the sentence. */
  texts: { key: "text", text: "text" },
  /** `year` = fiscal year of the result in which the issue was found. `indicator` = "8", "9.4", "IIT" … */
  issues: { year: "year", indicator: "text", question: "text", itemScore: "score", issue: "list", kind: "choice" },
  /** `year` = fiscal year in which the measure is carried out. */
  measures: {
    year: "year",
    indicators: "text",
    issue: "list",
    measure: "list",
    methods: "list",
    responsible: "list",
    period: "text",
    followUp: "list",
    budget: "text",
    status: "choice",
    progress: "list",
    summary: "list",
    outcome: "list",
    evidence: "list",
  },
  /** `year` = fiscal year of the approach; purpose and finding speak of the result of the year before. */
  indicatorPlans: {
    year: "year",
    indicator: "text",
    purpose: "list",
    finding: "list",
    approach: "list",
    responsible: "list",
    period: "text",
    status: "choice",
    progress: "list",
  },
  /** `year` = year of the assessment (ITA year). `key` is the catalogue's stable key, so that numbers may change. */
  oitItems: {
    year: "year",
    number: "text",
    key: "text",
    name: "text",
    requirement: "list",
    responsible: "list",
    status: "choice",
    notes: "list",
    url: "link",
    result: "score",
    remark: "text",
  },
  /** `year` = fiscal year of the measures that are announced. Numbers of clauses are generated. */
  announcement: { year: "year", kind: "choice", text: "text" },
  register: {
    madeAt: "time",
    unit: "text",
    kind: "text",
    year: "year",
    attempt: "text",
    state: "choice",
    documentId: "text",
    draftLink: "link",
    findings: "text",
    /** Length and checksum of the .docx: the same data in the same template has the same. */
    seal: "text",
    signedOn: "date",
    publishedUrl: "link",
  },
  /** The office's own example measures and its versions of shipped ones; the shipped ones stand in the product. */
  suggestions: { indicator: "text", measure: "list", methods: "list", followUp: "list", evidence: "list" },
  /** `id` = path of a catalogue value ("2569/oit/measures/number"); only what differs from the shipped catalogue. */
  catalogueEdits: { value: "text", note: "text" },
  /** Office files kept in the workbook: edited templates and the emblem. `kind` = document kind or "emblem". */
  templates: { kind: "text", fileName: "text", storedAt: "time", checksum: "text", base64: "text" },
} as const satisfies Record<string, Record<string, FieldKind>>;

export type TableName = keyof typeof tableFields;
