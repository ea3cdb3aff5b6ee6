/**
 * Reads the directory at the end of a zip file without unpacking anything: what the file says it holds, before any of it
 * is believed. Knows nothing of Word.
 */

export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated; others are not used in a .docx. */
  method: number;
  crc: number;
  packedSize: number;
  /** As the directory says; the data may say otherwise. */
  size: number;
  /** Offset of the entry's data in the file. */
  dataStart: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const DIRECTORY_ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
/** A zip's closing comment is at most this long, so its end record starts no further from the end. */
const LONGEST_COMMENT = 0xffff;
/** Marks a size or offset that stands in a 64-bit record: never in a file of a few megabytes. */
const IN_ZIP64 = 0xffffffff;

function uint16(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8);
}

function uint32(bytes: Uint8Array, at: number): number {
  return (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;
}

/** The entries of a zip file; null where the bytes are no zip file, or a damaged one. Reads at most `most` + 1 entries. */
export function readDirectory(bytes: Uint8Array, most: number): ZipEntry[] | null {
  const end = findEnd(bytes);
  if (end < 0) return null;
  const count = uint16(bytes, end + 10);
  const directorySize = uint32(bytes, end + 12);
  const directoryStart = uint32(bytes, end + 16);
  const onOneDisk = uint16(bytes, end + 4) === 0 && uint16(bytes, end + 6) === 0 && uint16(bytes, end + 8) === count;
  if (!onOneDisk || directoryStart + directorySize !== end) return null;

  const entries: ZipEntry[] = [];
  let at = directoryStart;
  while (entries.length < count && entries.length <= most) {
    if (at + DIRECTORY_ENTRY_SIZE > end || uint32(bytes, at) !== DIRECTORY_ENTRY) return null;
    const nameLength = uint16(bytes, at + 28);
    const next = at + DIRECTORY_ENTRY_SIZE + nameLength + uint16(bytes, at + 30) + uint16(bytes, at + 32);
    if (next > end) return null;
    const flags = uint16(bytes, at + 8);
    const packedSize = uint32(bytes, at + 20);
    const size = uint32(bytes, at + 24);
    const header = uint32(bytes, at + 42);
    if (packedSize === IN_ZIP64 || size === IN_ZIP64) return null;
    if (header + LOCAL_HEADER_SIZE > directoryStart || uint32(bytes, header) !== LOCAL_HEADER) return null;
    const dataStart = header + LOCAL_HEADER_SIZE + uint16(bytes, header + 26) + uint16(bytes, header + 28);
    entries.push({
      name: asName(bytes.subarray(at + DIRECTORY_ENTRY_SIZE, at + DIRECTORY_ENTRY_SIZE + nameLength)),
      encrypted: (flags & 1) === 1,
      method: uint16(bytes, at + 10),
      crc: uint32(bytes, at + 16),
      packedSize,
      size,
      dataStart,
    });
    at = next;
  }
  return entries.length < count || at === end ? entries : null;
}

function findEnd(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (uint32(bytes, at) === END_OF_DIRECTORY && at + END_SIZE + uint16(bytes, at + 20) === bytes.length) return at;
  }
  return -1;
}

/** A name byte by byte: the names of a .docx are ASCII, others are only shown and compared. */
function asName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
