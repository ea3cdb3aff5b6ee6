/**
 * A few cells of the hidden tab _ระบบ on which the self-check tries what only a real spreadsheet can show: a custom function,
 * the time zone, text that looks like a formula. They are beside what the tab holds, and blank again afterwards.
 */
import type { Book } from "./book";
import type { CellValue, WriteValue } from "./port";

/** Row 2 holds the headers of key and value; from column E on it is nobody's. */
const ROW = 2;
const COLUMN = 5;
const COUNT = 5;

/** A moment and what a spreadsheet in Bangkok makes of it: year, month and day as one number, hour and minute behind it. */
const MOMENT = { date: "2025-10-01", time: "09:30" } as const;
const MOMENT_AS_NUMBER = 20251001.093;
const MOMENT_CELL = "$F$2";
/** Text that a careless write would make a formula, and Thai whose marks must stay as they are. */
const LIKE_A_FORMULA = "=1+1";
const THAI = "น้ำใจของผู้ใหญ่ ๒๕๖๙ กำกับดูแลอย่างเป็นธรรม";

/** What the cells show; a custom function on Google needs a moment, until then its cell says that it is loading. */
export interface TrialReading {
  /** What the custom function's cell shows. */
  answer: CellValue;
  /** Whether the spreadsheet reckons in Bangkok's time. */
  inBangkok: boolean;
  /** Whether text came back as it was written, none as a formula. */
  textKept: boolean;
}

export interface Trial {
  read(): TrialReading;
  clear(): void;
}

/** Writes the cells; null where the workbook has no tab _ระบบ yet. `formula` is that of the custom function. */
export function beginTrial({ port, system }: Book, formula: string): Trial | null {
  if (!system) return null;
  const { gid } = system;
  const write = (values: readonly WriteValue[]) =>
    port.apply([{ do: "values", gid, row: ROW, column: COLUMN, values: [values] }]);
  const moment = `YEAR(${MOMENT_CELL})*10000+MONTH(${MOMENT_CELL})*100+DAY(${MOMENT_CELL})+HOUR(${MOMENT_CELL})/100+MINUTE(${MOMENT_CELL})/10000`;
  write([{ formula }, MOMENT, { formula: `=ROUND(${moment},4)` }, LIKE_A_FORMULA, THAI]);
  return {
    read() {
      const cells = port.read(gid)[ROW - 1]?.slice(COLUMN - 1) ?? [];
      const [answer = "", , reckoned, like, thai] = cells;
      return { answer, inBangkok: reckoned === MOMENT_AS_NUMBER, textKept: like === LIKE_A_FORMULA && thai === THAI };
    },
    clear: () => write(Array.from({ length: COUNT }, () => "")),
  };
}
