/**
 * Turns the structured content of a seed document into an AgencyFile. The five differ in shape; `mapping.ts` says for
 * each path of each where its data goes and why. Knows nothing of the workbook. Test code: not part of the product.
 */
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import type { TableName } from "../../src/agency/fields";
import type { AgencyFile, Instrument, Row, YearScores } from "../../src/agency/file";

export const SEEDS = ["000", "001", "002", "003", "004"] as const;
export type SeedNumber = (typeof SEEDS)[number];

/** The parts of a seed that hold data; everything else is listed in mapping.ts with its reason. */
export interface Seed {
  seed: SeedNumber;
  document: { fiscal_year: number; numerals: { main?: string; prose?: string } };
  agency: { name: string; type: string; subdistrict: string | null; district: string; province: string; unit?: string };
  scores: {
    fiscal_year?: number;
    total_stated: number | null;
    level_stated: string | null;
    indicators: { no: number; name: string; score: number }[];
    year_over_year?: { instrument: Instrument; fiscal_year: number; score: number | null }[];
  };
  analysis_table?: { groups: { instrument: string; issues: string[] }[] };
  strengths_weaknesses?: { threshold: number; strengths: Paragraphs[]; weaknesses: Paragraphs[] };
  measures: SeedMeasure[];
  indicator_guidance?: {
    indicator_no: number;
    guidelines: string[];
    responsible: string;
    period: string;
    status: string;
    progress: string[];
  }[];
  oit_items: { code: string; name: string; components: string[]; responsible: string; status: string; notes: string[] }[];
  signatories: { block: string; role: string; opinion_text?: string | null }[];
  announcement: {
    subject: string;
    preamble: string;
    parts: { title: string; clauses: { text: string; sub?: { text: string }[] }[] }[];
    date_iso_ce: string;
  } | null;
}

interface Paragraphs {
  indicator: string;
  paragraphs: string[];
}

interface SeedMeasure {
  instrument?: Instrument;
  indicator_local_no?: string;
  linked_indicator_stated?: string;
  issue?: string;
  measure?: string;
  measures?: string[];
  methods?: string[];
  sub_measures?: string[];
  actions?: { text: string; bullets?: string[] }[];
  responsible: string | string[];
  period: string;
  follow_up?: string[];
  summary?: string | string[];
  summary_bullets?: string[];
  outcomes?: string[];
  budget?: string;
}

/** Years of each document: the newest result at hand and the year being planned. */
const YEARS: Record<SeedNumber, { resultYear: number; workingYear: number }> = {
  "000": { resultYear: 2565, workingYear: 2566 },
  "001": { resultYear: 2566, workingYear: 2567 },
  "002": { resultYear: 2568, workingYear: 2569 },
  "003": { resultYear: 2565, workingYear: 2566 },
  "004": { resultYear: 2568, workingYear: 2569 },
};

/** The units each document names as owners; an office's own list, beside the three of set-up. */
const UNITS: Record<SeedNumber, string[]> = {
  "000": [],
  "001": ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษาฯ", "ทุกส่วนงาน"],
  "002": ["สำนักปลัด"],
  "003": ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา ศาสนาและวัฒนธรรม"],
  "004": [],
};
const UNITS_OF_SET_UP = ["ทุกส่วนราชการ", "ทุกกอง/ฝ่าย/งาน", "คณะทำงาน ITA"];

const SIGNER_ROLES: [startsWith: string, role: string][] = [
  ["ผู้รายงาน", "ผู้รายงาน"],
  ["ความเห็นปลัด", "ผู้ให้ความเห็น (ปลัด)"],
  ["ความเห็นนายก", "ผู้ให้ความเห็น (ผู้บริหาร)"],
  ["ประกาศ", "ผู้ลงนามประกาศ"],
];

/** First indicator of each instrument: seed 003 numbers indicators within their instrument. */
const FIRST_INDICATOR: Record<Instrument, number> = { IIT: 1, EIT: 6, OIT: 9 };

/** Text of the strengths and weak point that the document computes again: "โดยรวมได้คะแนนเท่ากับร้อยละ ๙๔.๓๒ คะแนน ". */
export const SCORE_PHRASE = /^โดยรวมได้คะแนนเท่ากับร้อยละ [๐-๙.]+ คะแนน\s*/;
/** Start of a finding; in both documents that have one, all paragraphs from here on speak of what was found. */
const FINDING = /สะท้อนให้เห็นว่า|^ซึ่งการเผยแพร่/;
/** The link to the score in seed 001, which the document writes anew from the indicator. */
export const ISSUE_LINK = /^จากผลการประเมิน ITA ตัวชี้วัดที่ .*? ประเด็น /;

/** `oitKeys` gives the catalogue's stable key of an item number in a year; without it keys stay blank. */
export function convertSeed(seed: Seed, oitKeys: (year: number, number: string) => string = () => ""): AgencyFile {
  const years = YEARS[seed.seed];
  const year = seed.document.fiscal_year;
  const file = emptyAgencyFile();
  const ids = rowIds(seed.seed);
  Object.assign(file.settings, {
    agencyType: seed.agency.type,
    agencyName: seed.agency.name,
    subdistrict: seed.agency.subdistrict ?? "",
    district: seed.agency.district,
    province: seed.agency.province,
    owningUnit: seed.agency.unit ?? "",
    ...years,
    threshold: seed.strengths_weaknesses?.threshold ?? null,
    announcementDate: seed.announcement?.date_iso_ce ?? "",
    numerals: (seed.document.numerals.main ?? seed.document.numerals.prose) === "arabic" ? "เลขอารบิก" : "เลขไทย",
  });
  file.scores = scoresOf(seed);
  file.units = [...UNITS_OF_SET_UP, ...UNITS[seed.seed]].map((name) => newRow("units", ids("units"), { name }));
  file.signers = seed.signatories.map((signer) => signerOf(signer, ids("signers")));
  file.issues = (seed.analysis_table?.groups ?? []).flatMap((group) =>
    group.issues.map((issue) =>
      newRow("issues", ids("issues"), { year: years.resultYear, indicator: group.instrument, issue: list([issue]) }),
    ),
  );
  file.measures = seed.measures.map((measure) => measureOf(measure, year, ids("measures")));
  file.indicatorPlans = [...analysisOf(seed, year, ids), ...guidanceOf(seed, year, ids)];
  file.oitItems = seed.oit_items.map((item) =>
    newRow("oitItems", ids("oitItems"), {
      year,
      number: item.code,
      key: oitKeys(year, item.code),
      name: item.name,
      requirement: list(item.components),
      responsible: item.responsible,
      // The box "ดำเนินการ" of the checklist, the other being "ยังไม่ได้ดำเนินการ".
      status: item.status === "ดำเนินการ" ? "เผยแพร่แล้ว" : "ยังไม่ได้จัดทำ",
      notes: list(item.notes),
    }),
  );
  file.announcement = announcementOf(seed, year, ids);
  return file;
}

/** Ids such as "000-measures-2", so that a test can name a row. */
function rowIds(seed: SeedNumber): (table: TableName) => string {
  const counts = new Map<TableName, number>();
  return (table) => {
    const count = (counts.get(table) ?? 0) + 1;
    counts.set(table, count);
    return `${seed}-${table}-${count}`;
  };
}

/** One entry per line; sub-entries under the last entry get the mark "-", which no main entry of the seeds has. */
function list(entries: readonly string[], sub: readonly string[] = []): string {
  return [...entries, ...sub.map((entry) => `- ${entry}`)].join("\n");
}

function asList(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

function scoresOf(seed: Seed): YearScores[] {
  const years = new Map<number, YearScores>();
  const of = (year: number): YearScores => {
    const found = years.get(year) ?? {
      year,
      indicators: {},
      published: { IIT: null, EIT: null, OIT: null, total: null, level: "" },
    };
    years.set(year, found);
    return found;
  };
  const { scores } = seed;
  if (scores.fiscal_year !== undefined) {
    const stated = of(scores.fiscal_year);
    for (const indicator of scores.indicators) stated.indicators[String(indicator.no)] = indicator.score;
    stated.published.total = scores.total_stated;
    stated.published.level = scores.level_stated ?? "";
  }
  for (const { instrument, fiscal_year, score } of scores.year_over_year ?? []) {
    if (score !== null) of(fiscal_year).published[instrument] = score;
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function signerOf(signer: Seed["signatories"][number], id: string): Row<"signers"> {
  const role = SIGNER_ROLES.find(([start]) => signer.block.startsWith(start))?.[1] ?? "";
  const acting = signer.role.indexOf("รักษาการแทน");
  return newRow("signers", id, {
    role,
    position: acting < 0 ? signer.role : signer.role.slice(0, acting).trim(),
    actingFor: acting < 0 ? "" : signer.role.slice(acting),
    opinion: signer.opinion_text ?? "",
  });
}

function measureOf(measure: SeedMeasure, year: number, id: string): Row<"measures"> {
  return newRow("measures", id, {
    year,
    indicators: indicatorsOf(measure),
    issue: (measure.issue ?? "").replace(ISSUE_LINK, ""),
    measure: list(measure.measures ?? asList(measure.measure)),
    methods: list(measure.methods ?? [], measure.sub_measures),
    responsible: list(asList(measure.responsible)),
    period: measure.period,
    followUp: list(measure.follow_up ?? []),
    budget: measure.budget ?? "",
    // Numbers such as "๒.๑" are dropped: the document numbers actions within their indicator.
    progress: (measure.actions ?? []).map((action) => list([action.text], action.bullets)).join("\n"),
    summary: list(asList(measure.summary), measure.summary_bullets),
    outcome: list(measure.outcomes ?? []),
  });
}

function indicatorsOf(measure: SeedMeasure): string {
  if (measure.linked_indicator_stated) return /\d+(\.\d+)?/.exec(measure.linked_indicator_stated)?.[0] ?? "";
  if (!measure.instrument) return "";
  if (!measure.indicator_local_no) return measure.instrument;
  const local = "๐๑๒๓๔๕๖๗๘๙".indexOf(measure.indicator_local_no);
  return String(FIRST_INDICATOR[measure.instrument] + local - 1);
}

/** Strengths and weak points of seed 000: the purpose, then what was found, per indicator in indicator order. */
function analysisOf(seed: Seed, year: number, ids: (table: TableName) => string): Row<"indicatorPlans">[] {
  const texts = [...(seed.strengths_weaknesses?.strengths ?? []), ...(seed.strengths_weaknesses?.weaknesses ?? [])];
  return seed.scores.indicators.flatMap((indicator) => {
    const text = texts.find((entry) => entry.indicator === indicator.name);
    if (!text) return [];
    const found = text.paragraphs.findIndex((paragraph) => FINDING.test(paragraph));
    return [
      newRow("indicatorPlans", ids("indicatorPlans"), {
        year,
        indicator: String(indicator.no),
        purpose: text.paragraphs.slice(0, found).join("\n").replace(SCORE_PHRASE, ""),
        finding: text.paragraphs.slice(found).join("\n"),
      }),
    ];
  });
}

function guidanceOf(seed: Seed, year: number, ids: (table: TableName) => string): Row<"indicatorPlans">[] {
  return (seed.indicator_guidance ?? []).map((row) =>
    newRow("indicatorPlans", ids("indicatorPlans"), {
      year,
      indicator: String(row.indicator_no),
      approach: list(row.guidelines),
      responsible: row.responsible,
      period: row.period,
      status: row.status === "ดำเนินการ" ? "ดำเนินการแล้วเสร็จ" : "ยังไม่ได้ดำเนินการ",
      progress: list(row.progress),
    }),
  );
}

function announcementOf(seed: Seed, year: number, ids: (table: TableName) => string): Row<"announcement">[] {
  const { announcement } = seed;
  if (!announcement) return [];
  const line = (kind: string, text: string) => newRow("announcement", ids("announcement"), { year, kind, text });
  return [
    line("เรื่อง", announcement.subject.replace(/^เรื่อง\s*/, "")),
    line("คำปรารภ", announcement.preamble),
    ...announcement.parts.flatMap((part) => [
      line("หัวข้อ", part.title),
      ...part.clauses.flatMap((clause) => [line("ข้อ", clause.text), ...(clause.sub ?? []).map((sub) => line("ข้อย่อย", sub.text))]),
    ]),
  ];
}
