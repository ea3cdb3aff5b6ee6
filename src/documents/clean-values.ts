/** Makes every text of a content safe to stand in XML and between the tags of a template. Changes no words. */

/** Stand-ins for typed braces while tags are looked for: non-characters, which no typed text keeps. */
const BRACES: Record<string, string> = { "{": "\uFDD0", "}": "\uFDD1" };

/** Line ends that people paste: of Windows, old Macs, Word's soft break, Unicode's separators. */
const LINE_ENDS = /\r\n?|\v|\f|[\u0085\u2028\u2029]/g;
/** Control characters but tab and line feed, and the byte order mark. */
const CONTROL = /[^\P{Cc}\t\n]|\uFEFF/gu;
/** In a pattern with the u flag a surrogate stands for itself only where its other half is missing. */
const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;
const NON_CHARACTERS = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Whether a text may hold any of the above; most texts hold none, and one look is quicker than six. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const PERHAPS_UNCLEAN = /[{}\0-\t\v-\x1f\x7f-\x9f\u2028\u2029\uFEFF\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/** The text without characters that XML forbids or that break a file; line ends as "\n", tabs as spaces, braces stood in for. */
export function cleanValue(text: string): string {
  if (!PERHAPS_UNCLEAN.test(text)) return text;
  return text
    .replace(LINE_ENDS, "\n")
    .replace(CONTROL, "")
    .replace(LONE_SURROGATES, "")
    .replace(NON_CHARACTERS, "")
    .replace(/\t/g, " ")
    .replace(/[{}]/g, (brace) => BRACES[brace]!);
}

/** Puts the typed braces back into merged XML. */
export function withTypedBraces(xml: string): string {
  return xml.replace(/\uFDD0/g, "{").replace(/\uFDD1/g, "}");
}

/** A copy of plain data with `change` made to every text in it. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change));
  if (typeof value !== "object" || value === null) return value;
  // Named one by one: pairs of all names would take longer than what is done to the texts.
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = mapTexts((value as Record<string, unknown>)[name], change);
  return copy;
}
