/** Keeps which unit this user works for; the register names it instead of a person. */
import type { Outcome } from "../agency/finding";
import type { Host } from "./host";

/** Longer than any unit's name; a property holds 9 KB. */
const LONGEST = 200;

export function chooseUnit(host: Host, { unit }: { unit: string }): Outcome<{ unit: string }> {
  const chosen = unit.trim().slice(0, LONGEST);
  host.preferences.chooseUnit(chosen);
  return { ok: true, value: { unit: chosen }, findings: [] };
}
