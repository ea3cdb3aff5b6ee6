/** How the office means to raise each indicator, and how far it is: the guidance tables of the full report. */
import { type AgencyFile, INSTRUMENTS, type Instrument, type Row } from "../../agency/file";
import { parseIndicators } from "../../assessment/indicator-reference";
import type { Assessment, Indicator } from "../../assessment/types";
import { cellText, NUMBERED_LIST } from "../list-style";
import type { DocumentContent } from "../tags";
import { indicatorLabel } from "./figures";
import { progressLines } from "./progress-lines";

type Groups = DocumentContent<"full-report">["แนวทางรายเครื่องมือ"];

/** Captions; that of OIT differs from the heading of the checklist after it. */
const CAPTIONS: Record<Instrument, string> = {
  IIT: "ประเด็นการประเมิน IIT",
  EIT: "ประเด็นการประเมิน EIT",
  OIT: "ประเด็นการประเมิน OIT (แนวทางรายตัวชี้วัด)",
};
/** For rows that name no indicator, or indicators of several instruments. */
const OTHER_CAPTION = "ประเด็นการประเมินอื่น";

/**
 * The guidance of the assessment's year by instrument, in indicator order; instruments without any are left out, as are
 * cancelled rows and rows that hold nothing but the analysis of the measures document.
 */
export function indicatorGuidance(file: AgencyFile, assessment: Assessment): Groups {
  const plans = file.indicatorPlans
    .filter((plan) => plan.year === assessment.year && plan.status !== "ยกเลิก")
    .filter((plan) => plan.approach.trim() !== "" || plan.progress.trim() !== "")
    .map((plan) => ({ plan, indicators: parseIndicators(plan.indicator, assessment.catalogue).indicators }));
  const placed = plans.map((each) => ({ ...each, instrument: onlyInstrument(each.indicators) }));
  return [...INSTRUMENTS, null].flatMap((instrument) => {
    const own = placed.filter((each) => each.instrument === instrument);
    if (own.length === 0) return [];
    const ordered = own.sort((one, other) => (one.indicators[0]?.number ?? 0) - (other.indicators[0]?.number ?? 0));
    return [
      {
        หัวข้อ: instrument === null ? OTHER_CAPTION : CAPTIONS[instrument],
        ตัวชี้วัด: ordered.map(({ plan, indicators }) => planContent(plan, indicators)),
      },
    ];
  });
}

function onlyInstrument(indicators: readonly Indicator[]): Instrument | null {
  const instruments = new Set(indicators.map(({ instrument }) => instrument));
  return instruments.size === 1 ? indicators[0]!.instrument : null;
}

function planContent(plan: Row<"indicatorPlans">, indicators: readonly Indicator[]): Groups[number]["ตัวชี้วัด"][number] {
  const several = indicators.length > 1;
  return {
    ชื่อตัวชี้วัด: indicators.length === 0 || several ? plan.indicator.trim() : indicatorLabel(indicators[0]!),
    แนวทาง: cellText(plan.approach, NUMBERED_LIST),
    ผู้รับผิดชอบ: cellText(plan.responsible, NUMBERED_LIST),
    ระยะเวลา: plan.period.trim(),
    ความก้าวหน้า: progressLines(plan.status, plan.progress),
  };
}
