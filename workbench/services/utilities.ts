// Utilities: base64, blobs, dates as text, digests, waiting (on the document's clock, not for real).
import { createBlob } from "./blob";
import { fromBase64, toBase64, toSigned, toUnsigned } from "./bytes";
import type { ScriptContext } from "./context";
import { wallClock } from "./dates";
import { md5, sha256 } from "./digest";
import { arrayIn, isDate } from "./realm";
import { createEnum, createService } from "./service";

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Members = typeof GoogleAppsScript.Utilities;

const DigestAlgorithm = createEnum<Members["DigestAlgorithm"]>("MD5", "SHA_256");
const Charset = createEnum<Members["Charset"]>("UTF_8");

function bytesOf(data: unknown, method: string): Uint8Array {
  return typeof data === "string" ? new TextEncoder().encode(data) : toUnsigned(data, method);
}

/** The letters of Java's SimpleDateFormat that the add-in may need, with their values on the given wall clock. */
function formatDate(date: Date, timeZone: string, format: string): string {
  const wall = new Date(wallClock(date.getTime(), timeZone));
  const values: { [letter: string]: number } = {
    y: wall.getUTCFullYear(),
    M: wall.getUTCMonth() + 1,
    d: wall.getUTCDate(),
    H: wall.getUTCHours(),
    m: wall.getUTCMinutes(),
    s: wall.getUTCSeconds(),
    S: wall.getUTCMilliseconds(),
  };
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (letters: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted;
    const value = values[letters[0] ?? ""];
    if (value === undefined || (letters[0] === "M" && letters.length > 2)) {
      throw new Error(`ยังไม่รองรับ Utilities.formatDate "${letters}"`);
    }
    const text = letters === "yy" ? String(value % 100) : String(value);
    return text.padStart(letters.length, "0");
  });
}

/** The global Utilities. `passTime` moves the document's clock. */
export function createUtilities(script: ScriptContext, passTime: (milliseconds: number) => void): Utilities {
  const { realm } = script;
  const digest = (algorithm: unknown, bytes: Uint8Array) => {
    if (String(algorithm) === "MD5") return md5(bytes);
    if (String(algorithm) === "SHA_256") return sha256(bytes);
    throw new Error(`ยังไม่รองรับ Utilities.computeDigest(${String(algorithm)})`);
  };
  return createService<Utilities>(script, "Utilities", {
    Charset,
    DigestAlgorithm,
    base64Encode: (data: unknown) => toBase64(bytesOf(data, "Utilities.base64Encode")),
    base64EncodeWebSafe: (data: unknown) =>
      toBase64(bytesOf(data, "Utilities.base64EncodeWebSafe")).replace(/\+/g, "-").replace(/\//g, "_"),
    base64Decode: (encoded: string) => {
      try {
        return arrayIn(realm, toSigned(fromBase64(encoded)));
      } catch {
        throw new Error("Could not decode string.");
      }
    },
    newBlob: (data: unknown, contentType: string | null = null, name: string | null = null) =>
      createBlob(script, bytesOf(data, "Utilities.newBlob"), contentType, name),
    computeDigest: (algorithm: unknown, value: unknown) =>
      arrayIn(realm, toSigned(digest(algorithm, bytesOf(value, "Utilities.computeDigest")))),
    formatDate(date, timeZone, format) {
      if (!isDate(date)) throw new Error("The parameters don't match the method signature for Utilities.formatDate.");
      return formatDate(date, timeZone, format);
    },
    getUuid: () => globalThis.crypto.randomUUID(),
    sleep: (milliseconds) => passTime(milliseconds),
  });
}
