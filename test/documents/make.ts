/** Makes documents for tests as the product does: assess, content, default template, merge. Test code only. */
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import type { AgencyFile, YearScores } from "../../src/agency/file";
import { assess } from "../../src/assessment/assess";
import { makeDocument } from "../../src/documents/make-document";
import type { WritableKind } from "../../src/documents/tags";
import { buildTemplates } from "../../templates/build";
import { type ReadDocx, readDocx } from "./read-docx";

let templates: ReturnType<typeof buildTemplates> | null = null;

export async function defaultTemplate(kind: WritableKind): Promise<Uint8Array> {
  templates ??= buildTemplates();
  return (await templates)[kind];
}

/** The bytes of a document; throws with the findings where there is none. */
export async function make(kind: WritableKind, file: AgencyFile, emblem: Uint8Array | null = null): Promise<Uint8Array> {
  const made = makeDocument(kind, file, assess(file, file.settings.resultYear!), await defaultTemplate(kind), emblem);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return made.value;
}

export async function makeAndRead(kind: WritableKind, file: AgencyFile): Promise<ReadDocx> {
  return readDocx(await make(kind, file));
}

/** Ten scores of an invented municipality: 8 is weak, 9 and 10 are full. */
export const SCORES: Record<string, number> = {
  "1": 94.32,
  "2": 88.2,
  "3": 89.79,
  "4": 88.51,
  "5": 90.9,
  "6": 87.29,
  "7": 89.28,
  "8": 79.2,
  "9": 100,
  "10": 100,
};

export function yearScores(
  year: number,
  indicators: Record<string, number>,
  published: Partial<YearScores["published"]> = {},
): YearScores {
  return { year, indicators, published: { IIT: null, EIT: null, OIT: null, total: null, level: "", ...published } };
}

/** An office with a result, one issue and two measures; a test changes what it is about. */
export function office(change: (file: AgencyFile) => void = () => {}): AgencyFile {
  const file = emptyAgencyFile();
  Object.assign(file.settings, {
    agencyType: "เทศบาลตำบล",
    agencyName: "ตัวอย่าง",
    district: "เมืองตัวอย่าง",
    province: "ตัวอย่าง",
    resultYear: 2568,
    workingYear: 2569,
  });
  file.scores = [yearScores(2568, SCORES)];
  file.issues = [
    newRow("issues", "i1", { year: 2568, indicator: "8", issue: "ประชาชนยังร่วมเสนอแนะได้น้อย", question: "e9", itemScore: 71.5 }),
  ];
  file.measures = [
    newRow("measures", "m1", {
      year: 2569,
      indicators: "8",
      measure: "เปิดช่องทางรับข้อเสนอแนะ",
      methods: "1. ตั้งกล่องรับความเห็น\n2. ประชุมประชาคม\n- ปีละ 2 ครั้ง",
      responsible: "สำนักปลัด\nกองคลัง",
      period: "ต.ค. 68 - ก.ย. 69",
      followUp: "รายงานรอบ 6 เดือน",
    }),
    newRow("measures", "m2", { year: 2569, indicators: "ทุกตัวชี้วัด", measure: "อบรมบุคลากร", methods: "จัดอบรมปีละ 1 ครั้ง" }),
    newRow("measures", "m3", { year: 2568, indicators: "8", measure: "มาตรการของปีก่อน" }),
  ];
  change(file);
  return file;
}
