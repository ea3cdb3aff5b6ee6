/** The instruments' names as reports print them in headings, Thai and English. */
import type { Instrument } from "../../agency/file";
import { INSTRUMENT_NAMES } from "./figures";

const ENGLISH_NAMES: Record<Instrument, string> = {
  IIT: "Internal Integrity and Transparency Assessment",
  EIT: "External Integrity and Transparency Assessment",
  OIT: "Open Data Integrity and Transparency Assessment",
};

/** "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน". */
export function thaiInstrumentName(instrument: Instrument): string {
  return INSTRUMENT_NAMES[instrument].replace(` (${instrument})`, "");
}

/** "(Internal Integrity and Transparency Assessment: IIT)". */
export function englishInstrumentName(instrument: Instrument): string {
  return `(${ENGLISH_NAMES[instrument]}: ${instrument})`;
}
