// Dates as a spreadsheet keeps them: days since 30 December 1899 in the document's time zone, with the time as a fraction.
const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US-u-ca-iso8601", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formatters.set(timeZone, made);
  return made;
}

/** The wall clock of a time zone at a moment, written as if it were UTC, in milliseconds. */
export function wallClock(moment: number, timeZone: string): number {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const seconds = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return seconds + (((moment % 1000) + 1000) % 1000);
}

/** The serial number of a moment. */
export function serialOf(moment: number, timeZone: string): number {
  return (wallClock(moment, timeZone) - FIRST_DAY) / MILLISECONDS_A_DAY;
}

/** The moment (milliseconds) of a serial number. */
export function momentOf(serial: number, timeZone: string): number {
  const wall = Math.round(FIRST_DAY + serial * MILLISECONDS_A_DAY);
  const offset = wallClock(wall, timeZone) - wall;
  const moment = wall - offset;
  // Near a change of the clocks the first guess is an hour off.
  return wall - (wallClock(moment, timeZone) - moment);
}

/** The serial number of a calendar day; null when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const moment = Date.UTC(year, month - 1, day);
  const made = new Date(moment);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  return (moment - FIRST_DAY) / MILLISECONDS_A_DAY;
}

/** True when a number format shows a date or a time. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || /^general$/i.test(format)) return false;
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
