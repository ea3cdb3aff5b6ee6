/** Compares a made document with the published one it follows; what differs stands in a table with its reason. Test code only. */

/** What the published document prints, what ours prints in its place, and why. */
export interface Change {
  published: string;
  ours: string;
  reason: string;
}

/** Spaces and soft indents evened out: cells are compared by their words, marks and lines. */
export function even(text: string): string {
  return text.replace(/[ \u00A0]+/g, " ").replace(/^ | $/gm, "");
}

export function thai(text: string): string {
  return text.replace(/[0-9]/g, (digit) => "๐๑๒๓๔๕๖๗๘๙".charAt(Number(digit)));
}

export function arabic(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String("๐๑๒๓๔๕๖๗๘๙".indexOf(digit)));
}

/** The published text with every change made to it. */
export function changed(published: string, changes: readonly Change[]): string {
  return even(changes.reduce((text, change) => text.replace(change.published, () => change.ours), published));
}

/** A numbered list as documents print it, one mark a line. */
export function numbered(entries: readonly string[]): string {
  return entries.map((entry, at) => `${at + 1}. ${entry}`).join("\n");
}

export function dashed(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry}`).join("\n");
}

/** Each line stands in the text as a line of its own, in this order. */
export function expectInOrder(text: string, expected: readonly string[]): void {
  const lines = even(text).split("\n");
  let from = 0;
  for (const line of expected.flatMap((each) => even(each).split("\n"))) {
    const at = lines.indexOf(line, from);
    expect([line, at >= from]).toEqual([line, true]);
    from = at + 1;
  }
}
