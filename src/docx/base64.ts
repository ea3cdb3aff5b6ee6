/** Base64 (RFC 4648) for the bare runtime, which has neither `atob` nor `btoa`. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = [bytes[index], bytes[index + 1], bytes[index + 2]];
    const bits = (first << 16) | (second << 8) | third;
    const left = bytes.length - index;
    pieces.push(
      ALPHABET[bits >> 18]! +
        ALPHABET[(bits >> 12) & 63] +
        (left > 1 ? ALPHABET[(bits >> 6) & 63] : "=") +
        (left > 2 ? ALPHABET[bits & 63] : "="),
    );
  }
  return pieces.join("");
}

/** The bytes of a base64 text; null where the text is not base64. White space between characters is passed over. */
export function fromBase64(text: string): Uint8Array | null {
  const packed = text.replace(/\s+/g, "");
  if (packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) return null;
  const padding = packed.endsWith("==") ? 2 : packed.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((packed.length / 4) * 3 - padding);
  let at = 0;
  for (let index = 0; index < packed.length; index += 4) {
    let bits = 0;
    for (let offset = 0; offset < 4; offset++) bits = (bits << 6) | sextet(packed.charCodeAt(index + offset));
    // Writing past the end of a typed array does nothing: the padding falls away here.
    bytes[at++] = bits >> 16;
    bytes[at++] = (bits >> 8) & 255;
    bytes[at++] = bits & 255;
  }
  return bytes;
}

function sextet(code: number): number {
  if (code >= 97) return code - 71; // a–z
  if (code >= 65) return code - 65; // A–Z
  if (code >= 48 && code <= 57) return code + 4; // 0–9
  if (code === 43) return 62; // +
  return code === 47 ? 63 : 0; // "/", or the padding
}
