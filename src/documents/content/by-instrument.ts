/** Puts measures under the instruments they are about. Prints nothing. */
import { INSTRUMENTS, type Instrument } from "../../agency/file";
import type { PlacedMeasure } from "./planned-measures";

export interface InstrumentGroup {
  /** null for measures that name no indicator. */
  instrument: Instrument | null;
  measures: PlacedMeasure[];
}

/**
 * A group for each instrument, in the order of the assessment, then one for the measures that name no indicator where
 * there are any, so that none is lost. A measure about several instruments stands in the group of each.
 */
export function byInstrument(measures: readonly PlacedMeasure[]): InstrumentGroup[] {
  const groups = INSTRUMENTS.map((instrument) => ({
    instrument,
    measures: measures.filter(({ indicators }) => indicators.some((indicator) => indicator.instrument === instrument)),
  }));
  const unplaced = measures.filter(({ indicators }) => indicators.length === 0);
  return unplaced.length === 0 ? groups : [...groups, { instrument: null, measures: unplaced }];
}

/** Name of the group of measures that name no indicator. */
export const UNPLACED_NAME = "มาตรการที่ไม่ได้ระบุตัวชี้วัด";
