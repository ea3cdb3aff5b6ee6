/** "วางผลคะแนน": tells what a pasted text says beside what stands in ผลคะแนน, and writes what the user agreed to. */
import type { Finding, Outcome } from "../agency/finding";
import { catalogueFor } from "../assessment/catalogue";
import { pasteScores } from "../intake/paste-scores";
import type { Part } from "../workbook/read";
import { guarded } from "../workbook/safety";
import { updateScores } from "../workbook/write-values";
import { exclusively } from "./exclusively";
import type { Host } from "./host";
import { located, openOffice } from "./open-office";
import type { Protocol, ScoreProposals } from "./protocol";
import { agreedScores, otherYear, proposalsOf } from "./score-proposals";

const PARTS: readonly Part[] = ["settings", "scores", "catalogueEdits"];

/** A whole report of forty pages has 60,000 characters; a text far beyond that was pasted by mistake. */
const LONGEST_PASTE = 400_000;

/** Reads a text; writes nothing. Findings are its conflicts: two values for one thing, a total that doesn't follow. */
export function readScores(host: Host, { text, year }: Protocol["readScores"]["arguments"]): Outcome<ScoreProposals> {
  if (text.length > LONGEST_PASTE) return { ok: false, findings: [tooLong()] };
  const opened = openOffice(host, PARTS);
  if (!opened.ok) return opened;
  const { file, reading } = opened.value;
  const catalogue = catalogueFor(year, file.catalogueEdits);
  const pasted = pasteScores(text, catalogue);
  const rows = proposalsOf(pasted, file, year, catalogue);
  if (rows.every(({ candidates }) => candidates.length === 0)) return { ok: false, findings: [nothingFound()] };
  const conflicts = pasted.conflicts.map((finding) => ({ ...finding, place: { ...finding.place, field: String(year) } }));
  const findings = located([...otherYear(text, year), ...conflicts], reading);
  return { ok: true, value: { year, rows, leftovers: pasted.leftovers }, findings };
}

/** Writes the chosen values of one year, with a safety copy behind them. */
export function writeScores(
  host: Host,
  { year, chosen }: Protocol["writeScores"]["arguments"],
): Outcome<Protocol["writeScores"]["value"]> {
  return exclusively(host, (): Outcome<Protocol["writeScores"]["value"]> => {
    const opened = openOffice(host, PARTS);
    if (!opened.ok) return opened;
    const { file, reading } = opened.value;
    const agreed = agreedScores(chosen, file, year, catalogueFor(year, file.catalogueEdits));
    if (!agreed.ok) return { ok: false, findings: located(agreed.findings, reading) };
    const written = Object.keys(agreed.value).length;
    if (written === 0) return { ok: true, value: { year, written }, findings: [] };
    const work = { action: `บันทึกผลคะแนนปี ${year}`, at: host.session.now() };
    const outcome = guarded(opened.value.book, work, (book) => updateScores(book, year, agreed.value));
    return outcome.ok ? { ok: true, value: { year, written }, findings: outcome.findings } : outcome;
  });
}

function tooLong(): Finding {
  return {
    id: "paste-too-long",
    severity: "error",
    place: {},
    text: "ข้อความที่วางยาวเกินไป",
    remedy: "วางเฉพาะส่วนที่มีผลคะแนน",
  };
}

function nothingFound(): Finding {
  return {
    id: "paste-nothing-found",
    severity: "hint",
    place: {},
    text: "ไม่พบผลคะแนนในข้อความที่วาง",
    remedy: "วางข้อความที่มีชื่อหรือเลขตัวชี้วัดพร้อมคะแนน เช่น คัดลอกจากหน้าผลคะแนนของระบบ ITAS หรือจากไฟล์ PDF",
  };
}
