/** Lists in running Thai text. */

/** "ก", "ก และ ข", "ก, ข และ ค"; blank items are left out, no item gives "". */
export function joinThai(items: readonly string[]): string {
  const filled = items.map((item) => item.trim()).filter((item) => item !== "");
  const last = filled.pop();
  if (last === undefined) return "";
  return filled.length === 0 ? last : `${filled.join(", ")} และ ${last}`;
}
