/** Days that a text names, and the day of the week they fall on. */
import { dayOf, MONTH_PATTERN, parseDate } from "../thai/dates";

const DAY = new RegExp(
  `(?<![0-9๐-๙])[0-9๐-๙]{1,2}\\s*(?:เดือน\\s*)?(?:${MONTH_PATTERN})\\s*(?:พ\\.?\\s?ศ\\.?\\s*)?(?:[0-9๐-๙]{4}|[0-9๐-๙]{2})(?![0-9๐-๙])`,
  "g",
);

/** Full dates in a text, "YYYY-MM-DD" (C.E.), with their words. */
export function datesIn(text: string): { date: string; quote: string }[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const date = parseDate(match[0]);
    return date === null ? [] : [{ date, quote: match[0] }];
  });
}

/** Day of the week, 0 = Sunday, of "YYYY-MM-DD" (Sakamoto's method: no clock and no time zone). */
export function dayOfWeek(isoDate: string): number {
  const { year, month, day } = dayOf(isoDate);
  const shifted = month < 3 ? year - 1 : year;
  const monthShift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] as number;
  return (shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + monthShift + day) % 7;
}

export function isWeekend(isoDate: string): boolean {
  return [0, 6].includes(dayOfWeek(isoDate));
}
