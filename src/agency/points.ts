/** Points 0–100 as the assessment prints them: rounding and the tolerance against a published figure. */

/** Rounds half up to `decimals` places (0–6). A value such as 1.005, whose binary form lies just below, counts as 1.005. */
export function roundHalfUp(value: number, decimals = 2): number {
  const scale = 10 ** decimals;
  // 12 significant digits: more than any score has, fewer than where binary fractions begin to show.
  const rounded = Math.floor(Number((value * scale).toPrecision(12)) + 0.5) / scale;
  return rounded === 0 ? 0 : rounded;
}

/** A recomputed total may differ from the published one by rounding; official tables show up to 0.01 [ANY6] p.138, twice that is allowed. */
export const PUBLISHED_TOLERANCE = 0.02;

/** Whether a computed figure agrees with the published one within {@link PUBLISHED_TOLERANCE}. */
export function agrees(computed: number, published: number): boolean {
  return Math.abs(roundHalfUp(computed) - roundHalfUp(published)) <= PUBLISHED_TOLERANCE + 1e-9;
}

export function isPoints(value: number): boolean {
  return Number.isFinite(value) && value >= 0 && value <= 100;
}
