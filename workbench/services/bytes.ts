// Bytes as Apps Script has them: lists of whole numbers −128…127, never a Uint8Array.

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Signed bytes of unsigned ones. */
export function toSigned(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}

/** Takes a script's list of bytes; refuses typed arrays and numbers out of range, as Google does. */
export function toUnsigned(bytes: unknown, method: string): Uint8Array {
  const valid = Array.isArray(bytes) && bytes.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127);
  if (!valid) throw new Error(`The parameters don't match the method signature for ${method}.`);
  return Uint8Array.from(bytes as number[], (byte) => byte & 255);
}

const CHUNK = 0x8000;

/** Base64 of bytes; in pieces, because a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}

/** Bytes of base64 text; throws when it is none. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
