/** R21: periods within their fiscal year, dates within their period, and days on which offices are closed. */
import { formatDate } from "../thai/dates";
import { parsePeriod } from "../thai/periods";
import { datesIn, isWeekend } from "./dates-in-text";
import { checkedMeasures, type Hit, quoted, type Rule } from "./rule";

export const dates: Rule = {
  id: "R21",
  name: "วันที่และระยะเวลาอยู่ในปีงบประมาณ",
  severity: "warning",
  why: "กิจกรรมนอกระยะเวลาของมาตรการใช้เป็นผลของปีนั้นไม่ได้",
  remedy: "ตรวจวันที่และระยะเวลาของแถวนี้",
  check: (input) => [
    ...checkedMeasures(input).flatMap((row) => [
      ...periodHits(row.period, row.year, { table: "measures", row: row.id, field: "period" }),
      ...(["summary", "outcome"] as const).flatMap((field) =>
        dayHits(row[field], row.period, row.year, { table: "measures", row: row.id, field }),
      ),
    ]),
    ...input.file.indicatorPlans
      .filter(({ year }) => year !== null && input.measureYears.includes(year))
      .flatMap((row) => periodHits(row.period, row.year, { table: "indicatorPlans", row: row.id, field: "period" })),
  ],
};

/** First and last day of a fiscal year (B.E.): 1 October to 30 September. */
export function fiscalYear(year: number): { start: string; end: string } {
  return { start: `${year - 544}-10-01`, end: `${year - 543}-09-30` };
}

function periodHits(typed: string, year: number | null, place: Hit["place"]): Hit[] {
  const period = year === null ? null : parsePeriod(typed, year);
  if (!period || year === null) return [];
  const { start, end } = fiscalYear(year);
  if (period.start >= start && period.end <= end) return [];
  return [{ place, text: `ระยะเวลา “${typed}” ไม่อยู่ในปีงบประมาณ ${year}`, quote: typed }];
}

function dayHits(text: string, typedPeriod: string, year: number | null, place: Hit["place"]): Hit[] {
  if (year === null) return [];
  const period = parsePeriod(typedPeriod, year) ?? fiscalYear(year);
  return datesIn(text).flatMap(({ date, quote }): Hit[] => {
    if (date < period.start || date > period.end) {
      return [{ place, text: `วันที่ “${quote}” อยู่นอกระยะเวลา “${typedPeriod || `ปีงบประมาณ ${year}`}”`, quote: quoted(quote) }];
    }
    if (!isWeekend(date)) return [];
    return [
      {
        place,
        text: `วันที่ ${formatDate(date, "full", "arabic")} เป็นวันหยุดเสาร์–อาทิตย์`,
        quote: quoted(quote),
        severity: "hint",
        remedy: "ตรวจว่าพิมพ์วันที่ถูกต้อง ถ้าจัดในวันหยุดจริงก็ไม่ต้องแก้",
      },
    ];
  });
}
