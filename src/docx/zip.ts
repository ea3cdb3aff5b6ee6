/**
 * The two libraries behind a .docx, loaded only when one is read: each custom function call loads the whole script, and
 * they are its heaviest part. Knows nothing of Word.
 */
import type PizZip from "pizzip";

declare function require(name: "pizzip"): new (bytes?: Uint8Array) => PizZip;
declare function require(name: "pako/dist/pako.es5.min.js"): {
  Inflate: new (options: { raw: boolean; chunkSize: number }) => Inflate;
};

/** The part of pako's streaming decoder that is used here; the package brings no types. */
interface Inflate {
  err: number;
  push(data: Uint8Array, last: boolean): boolean;
  onData(chunk: Uint8Array): void;
  /** Counters of the stream: bytes of the input not read. */
  strm: { avail_in: number };
}

/** An open zip file: pizzip's own object, as docxtemplater takes it. */
export type Zip = PizZip;

/** Opens a zip file. Throws on bytes that `readDirectory` has not passed. */
export function openZip(bytes: Uint8Array): Zip {
  const Library = require("pizzip");
  return new Library(bytes);
}

/** The file as bytes: compressed, every entry dated alike, so that the same content gives the same bytes. */
export function zipBytes(zip: Zip): Uint8Array {
  // 1 January 2000 noon: any fixed moment that no time zone moves before 1980, where the dates of a zip begin.
  const date = new Date(2000, 0, 1, 12);
  for (const entry of Object.values(zip.files)) entry.date = date;
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/**
 * Unpacks one entry and hands its bytes piece by piece to `onData`, stopping as soon as more than `limit` bytes come out.
 * Returns the number of bytes, or null where the data are damaged or longer than `limit`.
 */
export function inflateWithin(packed: Uint8Array, limit: number, onData: (chunk: Uint8Array) => void): number | null {
  // The very file that pizzip asks for, so that the bundle holds the library once.
  const { Inflate } = require("pako/dist/pako.es5.min.js");
  // 64 KB: what may come out beyond the limit before the stop.
  const inflate = new Inflate({ raw: true, chunkSize: 65536 });
  const tooLong = {};
  let length = 0;
  inflate.onData = (chunk) => {
    length += chunk.length;
    if (length > limit) throw tooLong;
    onData(chunk);
  };
  try {
    const done = inflate.push(packed, true);
    return done && inflate.err === 0 && inflate.strm.avail_in === 0 ? length : null;
  } catch (error) {
    if (error === tooLong) return null;
    throw error;
  }
}
