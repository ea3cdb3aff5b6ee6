/** Long text in cells: cut into pieces of which none can be taken for a formula, and put together again. */
import { CHUNK_LENGTH } from "./tabs";

/** Stands before each piece, so that none begins with "=" or "+", as base64 may. */
const MARK = "b:";

/** Pieces of at most {@link CHUNK_LENGTH} characters, marked; a surrogate pair is never split. */
export function toChunks(text: string): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + CHUNK_LENGTH, text.length);
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? "")) end -= 1;
    chunks.push(MARK + text.slice(start, end));
    start = end;
  }
  return chunks;
}

export function fromChunks(chunks: readonly string[]): string {
  return chunks.map((chunk) => (chunk.startsWith(MARK) ? chunk.slice(MARK.length) : chunk)).join("");
}
