/** How often the tests that try everything do so: a few rounds in `npm test`, all of them where CI asks for it. */

/** Set by `.ci/run`. */
export const FULL = process.env.ITA_FULL === "1";

/** The number of rounds of this run. */
export function rounds(few: number, full: number): number {
  return FULL ? full : few;
}
