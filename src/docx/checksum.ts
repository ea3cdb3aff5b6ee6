/** CRC-32, the checksum of zip files; also guards the templates that a workbook keeps. */

let table: Uint32Array | null = null;

function crcTable(): Uint32Array {
  if (table) return table;
  table = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    // 0xEDB88320 is the polynomial of CRC-32 (ISO 3309), bits reversed.
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    table[index] = value;
  }
  return table;
}

/** CRC-32 of `bytes`, 0 … 2³²−1. `before` is the checksum of what came earlier, for data that come in pieces. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const values = crcTable();
  let crc = ~before;
  for (let index = 0; index < bytes.length; index++) crc = (crc >>> 8) ^ values[(crc ^ bytes[index]!) & 0xff]!;
  return ~crc >>> 0;
}

/** CRC-32 as eight hexadecimal digits. */
export function checksumOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, "0");
}
