/** R22: rows under the caption of another instrument, groups whose list is not what the row treats, indicators left out. */
import { toArabicDigits } from "../../thai/digits";
import { compareKey } from "../../thai/normalise";
import { type FactCell, type FactRow, type FactTable, sameWords } from "./document-facts";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";
import { indicatorNamed, instrumentOf } from "./indicator-slots";

export const groups: DocumentRule = {
  id: "R22",
  severity: "warning",
  why: "แถวที่อยู่ผิดกลุ่มทำให้อ่านผิดว่าเป็นเรื่องของเครื่องมือใด",
  remedy: "ใส่ชื่อกลุ่มเหนือแถวให้ตรง และแสดงตัวชี้วัดให้ครบ",
  check: (input) => [...wrongCaption(input), ...wrongLists(input), ...strayActions(input), ...leftOut(input)],
};

const ROW_INDICATOR = /^ตัวชี้วัด\s*ที่\s*(\d{1,2})(?![\d.])/;

/** "ตัวชี้วัดที่ ๖" under "ประเด็นการประเมิน IIT", also where the table goes on over a page. */
function wrongCaption({ facts, catalogue }: DocumentInput): DocumentHit[] {
  let caption: { instrument: string; headings: string } | null = null;
  const hits: DocumentHit[] = [];
  for (const table of facts.tables) {
    const own = captionInstrument(table);
    const headings = table.headings.map(compareKey).join("|");
    if (own) caption = { instrument: own, headings };
    else if (caption && caption.headings !== headings) caption = null;
    if (!caption) continue;
    const wrong = table.rows.flatMap((row) => {
      const number = Number(ROW_INDICATOR.exec(toArabicDigits(row.cells[0]?.text ?? ""))?.[1] ?? 0);
      const indicator = catalogue.indicators.find((known) => known.number === number);
      return indicator && indicator.instrument !== caption?.instrument ? [{ row, indicator }] : [];
    });
    const [first, ...others] = wrong;
    if (!first) continue;
    const cell = first.row.cells[0] as FactCell;
    const more = others.length > 0 ? ` (และอีก ${others.length} ตัวชี้วัด)` : "";
    hits.push({
      where: cell.where,
      quote: cell.text,
      text: `ตัวชี้วัดที่ ${first.indicator.number} เป็นของ ${first.indicator.instrument} แต่อยู่ใต้หัวข้อ ${caption.instrument}${more}`,
    });
    caption = null;
  }
  return hits;
}

/** The instrument of the last short caption above a table ("IIIT" of a slip counts as IIT). */
function captionInstrument({ captions }: FactTable): string | null {
  for (const { text } of captions.slice(-2).reverse()) {
    const named = instrumentOf(text.replace(/I{2,}T/g, "IIT"));
    if (named && text.length <= 120) return named;
  }
  return null;
}

/** Names of a group, "(๓) การใช้อำนาจ (๔) …", as numbers. The bracket may be half missing. */
function groupNumbers(text: string): number[] {
  return [...toArabicDigits(text).matchAll(/(?:^|\s)\(?(\d{1,2})\)\s*(?=[ก-ฮเ-ไ])/g)].map((match) => Number(match[1]));
}

interface GroupRow {
  /** Cell that lists the indicators of the group. */
  label: FactCell;
  /** The rows of the group: the label's own, and those below it whose label is merged into it or marked "(ต่อ)". */
  rows: FactRow[];
  listed: number[];
  treated: number[];
}

/** First column: which indicators the rows are about; second: which they treat. */
function groupRows({ facts }: DocumentInput): GroupRow[] {
  return facts.tables.flatMap(({ rows, roles }) => {
    const [first, second] = [roles.findIndex((role) => role === "issue" || role === "indicator"), roles.indexOf("measure")];
    const found: GroupRow[] = [];
    if (first !== 0 || second < 0) return found;
    for (const row of rows) {
      const [label, body] = [row.cells[first], row.cells[second]];
      if (!label || !body) continue;
      const last = found[found.length - 1];
      if (last && (label.text === "" || /\(ต่อ\)$/.test(label.text))) {
        last.rows.push(row);
        last.treated.push(...groupNumbers(body.text));
      } else if (label.text !== "") {
        found.push({ label, rows: [row], listed: groupNumbers(label.text), treated: groupNumbers(body.text) });
      }
    }
    return found;
  });
}

function wrongLists(input: DocumentInput): DocumentHit[] {
  return groupRows(input)
    .filter(({ listed, treated }) => listed.length > 0 && treated.length > 0 && listed.join() !== [...new Set(treated)].join())
    .map(({ label, listed, treated }) => ({
      where: label.where,
      quote: quoteOf(label, listed),
      text: `ช่องแรกระบุ ${bracketed(listed)} แต่แถวนี้กล่าวถึง ${bracketed(treated)}`,
    }));
}

function quoteOf({ text }: FactCell, numbers: readonly number[]): string {
  const at = toArabicDigits(text).search(new RegExp(`\\(?${numbers[0]}\\)\\s*[ก-ฮเ-ไ]`));
  const list = at < 0 ? text : text.slice(at);
  return list.length <= 80 ? list : `${list.slice(0, 79)}…`;
}

function bracketed(numbers: readonly number[]): string {
  return numbers.map((number) => `(${number})`).join(" ");
}

/** "๓.๓" in a row that treats (๔) only: the row before went over the page. */
function strayActions(input: DocumentInput): DocumentHit[] {
  return groupRows(input).flatMap(({ rows, treated }) => {
    if (treated.length === 0) return [];
    const cells = rows.flatMap((row) => row.cells.filter(({ role }) => role === "progress" || role === "methods"));
    return cells.flatMap(({ entries, where }): DocumentHit[] => {
      const stray = entries.find(({ mark }) => /^\d+\.\d+$/.test(mark) && !treated.includes(Number(mark.split(".")[0])));
      if (!stray) return [];
      const text = `ข้อ ${stray.mark} ไม่ใช่ของ ${bracketed(treated)} ที่อยู่ในแถวเดียวกัน`;
      return [{ where, quote: stray.quote.slice(0, 60), text }];
    });
  });
}

/** A document that goes through the indicators leaves out so many at most. */
const MOST_MISSING = 2;

function leftOut(input: DocumentInput): DocumentHit[] {
  const { catalogue, facts } = input;
  const named = indicatorNamed(input);
  const treated = new Set(named.flatMap(({ number }) => (number === null ? [] : [number])));
  const missing = catalogue.indicators.filter((indicator) => {
    const names = [indicator.name, ...indicator.otherNames];
    return !treated.has(indicator.number) && !named.some(({ name }) => names.some((known) => sameWords(known, name)));
  });
  const [last] = named.slice(-1);
  if (!last || missing.length === 0 || missing.length > MOST_MISSING) return [];
  // OIT treated by its list of items needs no row of its indicators.
  const instruments = new Set(
    catalogue.indicators.filter(({ number }) => treated.has(number)).map(({ instrument }) => instrument),
  );
  return missing
    .filter(({ instrument }) => instruments.has(instrument) && !facts.pieces.some(({ text }) => text.includes("ตัวชี้วัดย่อย")))
    .map(({ number, name, instrument }) => ({
      where: last.where,
      quote: last.quote,
      text: `เอกสารแสดงตัวชี้วัดของ ${instrument} แต่ไม่มีตัวชี้วัดที่ ${number} ${name}`,
    }));
}
