/**
 * Stable ids of rows. A row that the add-in wrote carries its id in a hidden cell; a row that staff typed or copied has
 * none yet and is known by its content; the add-in's first write to the row puts that id into the hidden cell.
 */

/** Marks an id made from a row's content: the row has no id of its own yet. */
const FROM_CONTENT = "~";

export interface RowContent {
  /** Text of the hidden id cell, "" when blank. */
  id: string;
  /** The row's cells as one text. */
  content: string;
}

/**
 * One id per row, each used once: the row's own; of two equal ids the lower row loses it. A row without one gets an id made
 * from its content, which stays the same when rows are sorted, inserted or deleted around it.
 */
export function identify(rows: readonly RowContent[]): string[] {
  const used = new Set<string>();
  const own = rows.map(({ id }) => {
    const first = id !== "" && !used.has(id);
    if (first) used.add(id);
    return first ? id : "";
  });
  return rows.map(({ content }, index) => own[index] || unused(FROM_CONTENT + fingerprint(content), used));
}

/** Whether a row is known by its content only: the add-in has not written to it. */
export function isFromContent(id: string): boolean {
  return id.startsWith(FROM_CONTENT);
}

function unused(base: string, used: Set<string>): string {
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  used.add(id);
  return id;
}

/** FNV-1a with two offsets, 64 bits in all: short, and a clash among a workbook's rows is out of reach. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01234567].map((offset) => fnv1a(text, offset).toString(16).padStart(8, "0")).join("");
}

function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
