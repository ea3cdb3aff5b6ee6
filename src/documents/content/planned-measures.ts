/** The measures of one fiscal year with their running number, and the result that each of them answers. */
import type { AgencyFile, Instrument, Row } from "../../agency/file";
import { parseIndicators } from "../../assessment/indicator-reference";
import type { Assessment, Indicator } from "../../assessment/types";
import { INSTRUMENT_NAMES, indicatorLabel, inProse, phrase, scoreOf } from "./figures";

export interface PlacedMeasure {
  row: Row<"measures">;
  /** 1 … n in the order of the workbook. */
  number: number;
  /** Every indicator it covers, those of a named instrument too. */
  indicators: Indicator[];
  instruments: Instrument[];
  subIndicators: string[];
  all: boolean;
}

/** The measures of `year` in the order of the workbook; cancelled ones and rows without a measure are left out. */
export function measuresOf(file: AgencyFile, year: number, { catalogue }: Assessment): PlacedMeasure[] {
  return file.measures
    .filter((row) => row.year === year && row.status !== "ยกเลิก" && (row.measure.trim() !== "" || row.methods.trim() !== ""))
    .map((row, index) => {
      const { indicators, instruments, subIndicators, all } = parseIndicators(row.indicators, catalogue);
      return { row, number: index + 1, indicators, instruments, subIndicators, all };
    });
}

/** "(ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน 79.20 คะแนน)", one line for each result the measure answers; none where it names none. */
export function answeredResults(measure: PlacedMeasure, assessment: Assessment): string[] {
  if (measure.all) return [inBrackets("ทุกตัวชี้วัด", assessment.total, "คะแนนรวม")];
  const single = measure.indicators.filter((indicator) => !measure.instruments.includes(indicator.instrument));
  return [
    ...measure.instruments.map((instrument) => inBrackets(INSTRUMENT_NAMES[instrument], assessment.instruments[instrument])),
    ...single.map((indicator) =>
      inBrackets(indicatorLabel(indicator) + within(measure, indicator), scoreOf(assessment, indicator)),
    ),
  ];
}

/** " ข้อย่อย 9.4" for an indicator that the measure names by its sub-indicators. */
function within({ subIndicators }: PlacedMeasure, { number }: Indicator): string {
  const own = subIndicators.filter((sub) => sub.startsWith(`${number}.`));
  return own.length === 0 ? "" : ` (ตัวชี้วัดย่อยที่ ${own.join(", ")})`;
}

function inBrackets(name: string, score: number | null, scoreName = ""): string {
  return `(${phrase(name, ...(score === null ? [] : [scoreName, inProse(score), "คะแนน"]))})`;
}
