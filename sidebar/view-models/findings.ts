/** How findings are put into words and groups; pure. */
import type { FindingCounts, WayTo } from "../../src/actions/protocol";
import type { Finding, Place, Severity } from "../../src/agency/finding";

const TITLES: readonly [Severity, string][] = [
  ["error", "ต้องแก้ไข"],
  ["warning", "ควรตรวจสอบ"],
  ["hint", "ข้อแนะนำ"],
];

export interface FindingGroup {
  severity: Severity;
  title: string;
  findings: Finding[];
}

/** The findings by severity, worst first; a severity without findings has no group. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  return TITLES.map(([severity, title]) => ({
    severity,
    title,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

/** A place as staff would say it: "แท็บ มาตรการ ช่อง E5"; "" when it is nowhere in particular. */
export function placeWords(place: Place): string {
  if (place.tab && place.cell) return `แท็บ ${place.tab} ช่อง ${place.cell}`;
  if (place.tab) return `แท็บ ${place.tab}`;
  return place.where ?? "";
}

/** A place as a way that can be gone. */
export function wayTo(place: Place): WayTo {
  return { table: place.table ?? "", row: place.row ?? "", field: place.field ?? "" };
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), hints: of("hint") };
}

/** "ต้องแก้ไข 2 รายการ ควรตรวจสอบ 1 รายการ". */
export function countWords({ errors, warnings }: FindingCounts): string {
  const parts = [errors > 0 ? `ต้องแก้ไข ${errors} รายการ` : "", warnings > 0 ? `ควรตรวจสอบ ${warnings} รายการ` : ""];
  return parts.filter((words) => words !== "").join(" ");
}

/** One sentence for screen readers and headings. */
export function findingSummary(findings: readonly Finding[]): string {
  const groups = findingGroups(findings);
  if (groups.length === 0) return "ไม่พบสิ่งที่ต้องแก้ไข";
  return groups.map((group) => `${group.title} ${group.findings.length} รายการ`).join(" ");
}
