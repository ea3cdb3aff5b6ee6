/** Points and differences in words; pure. The sidebar shows Arabic digits, as the cells do. */

/** "92.68", or "–" where there is no score. */
export function points(value: number | null): string {
  return value === null ? "–" : value.toFixed(2);
}

/** "เพิ่มขึ้น 1.20", "ลดลง 0.50", "คงเดิม"; "" without a previous score. */
export function changeWords(change: number | null): string {
  if (change === null) return "";
  if (change === 0) return "คงเดิม";
  return `${change > 0 ? "เพิ่มขึ้น" : "ลดลง"} ${Math.abs(change).toFixed(2)}`;
}

/** What is missing for the next level, in one sentence; "" at the highest level. */
export function nextLevelWords(
  next: { name: string; missingTotal: number; missingInstruments: { instrument: string; points: number }[] } | null,
): string {
  if (!next) return "";
  const parts = next.missingInstruments.map(({ instrument, points: missing }) => `${instrument} อีก ${points(missing)}`);
  if (next.missingTotal > 0) parts.unshift(`คะแนนรวมอีก ${points(next.missingTotal)}`);
  return parts.length > 0 ? `ถึงระดับ ${next.name} ต้องได้ ${parts.join(", ")} คะแนน` : "";
}
