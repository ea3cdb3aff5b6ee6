// MD5 and SHA-256 for Utilities.computeDigest. The browser's own digests are asynchronous, which a service call cannot be.

const rotateLeft = (word: number, by: number) => (word << by) | (word >>> (32 - by));
const rotateRight = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The message with a 1 bit, zeros and its length in bits, in blocks of 64 bytes (RFC 1321 §3.1, FIPS 180-4 §5.1.1). */
function padded(bytes: Uint8Array, littleEndian: boolean): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const view = new DataView(new ArrayBuffer(length));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  const bits = bytes.length * 8;
  const [low, high] = [bits >>> 0, Math.floor(bits / 2 ** 32)];
  view.setUint32(length - 8, littleEndian ? low : high, littleEndian);
  view.setUint32(length - 4, littleEndian ? high : low, littleEndian);
  return view;
}

function wordsToBytes(words: Uint32Array, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word, littleEndian);
  return new Uint8Array(view.buffer);
}

// The constants of both algorithms are defined by these formulas (RFC 1321 §3.4; FIPS 180-4 §4.2.2 and §5.3.3).
const fraction = (number: number) => Math.floor((number - Math.floor(number)) * 2 ** 32) >>> 0;
const PRIMES = Array.from({ length: 312 }, (_, number) => number).filter((number) => {
  return number > 1 && !Array.from({ length: number }, (_, divisor) => divisor).some((d) => d > 1 && number % d === 0);
});
const MD5_CONSTANTS = Uint32Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32));
const MD5_SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];
const SHA256_CONSTANTS = Uint32Array.from(PRIMES.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
const SHA256_START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** One step's mixing function and the word it takes, by round (RFC 1321 §3.4). */
function md5Step(index: number, b: number, c: number, d: number): [number, number] {
  switch (index >> 4) {
    case 0:
      return [(b & c) | (~b & d), index];
    case 1:
      return [(d & b) | (~d & c), (5 * index + 1) % 16];
    case 2:
      return [b ^ c ^ d, (3 * index + 5) % 16];
    default:
      return [c ^ (b | ~d), (7 * index) % 16];
  }
}

/** MD5 of bytes: 16 bytes. */
export function md5(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, true);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = state as unknown as [number, number, number, number];
    for (let index = 0; index < 64; index += 1) {
      const [mixed, word] = md5Step(index, b, c, d);
      const sum = (a + mixed + MD5_CONSTANTS[index]! + view.getUint32(block + word * 4, true)) | 0;
      [a, d, c, b] = [d, c, b, (b + rotateLeft(sum, MD5_SHIFTS[index >> 4]![index % 4]!)) | 0];
    }
    [a, b, c, d].forEach((word, index) => {
      state[index] = state[index]! + word;
    });
  }
  return wordsToBytes(state, true);
}

/** SHA-256 of bytes: 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, false);
  const state = Uint32Array.from(SHA256_START);
  const words = new Uint32Array(64);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let index = 0; index < 64; index += 1) {
      if (index < 16) {
        words[index] = view.getUint32(block + index * 4, false);
        continue;
      }
      const [near, far] = [words[index - 2]!, words[index - 15]!];
      const fromNear = rotateRight(near, 17) ^ rotateRight(near, 19) ^ (near >>> 10);
      const fromFar = rotateRight(far, 7) ^ rotateRight(far, 18) ^ (far >>> 3);
      words[index] = words[index - 16]! + fromFar + words[index - 7]! + fromNear;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let index = 0; index < 64; index += 1) {
      const choice = (e & f) ^ (~e & g);
      const ofE = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
      const first = (h + ofE + choice + SHA256_CONSTANTS[index]! + words[index]!) | 0;
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const ofA = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + ofA + majority) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => {
      state[index] = state[index]! + word;
    });
  }
  return wordsToBytes(state, false);
}
