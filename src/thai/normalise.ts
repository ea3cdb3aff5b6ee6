/** One spelling for text that looks the same on screen, so that typed, pasted and scanned words can be compared. */
import { toArabicDigits } from "./digits";

/** Invisible characters that pasting brings along: soft hyphen, zero-width characters, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const ODD_SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

const NIKHAHIT = "\u0e4d";
const SARA_AA = "\u0e32";
const SARA_AM = "\u0e33";
const TONES = "\u0e48-\u0e4b";
/** Vowels written above or below the consonant, maitaikhu and nikhahit: they come before the tone or silencing mark. */
const VOWEL_MARKS = "\u0e31\u0e34-\u0e3a\u0e47\u0e4d";

const SWAPPED_MARKS = new RegExp(`([${TONES}\u0e4c])([${VOWEL_MARKS}]+)`, "g");
const SPLIT_AM = new RegExp(`${NIKHAHIT}([${TONES}]?)${SARA_AA}`, "g");
const TONE_AFTER_AM = new RegExp(`${SARA_AM}([${TONES}])`, "g");
const REPEATED_MARK = new RegExp(`([${VOWEL_MARKS}${TONES}\u0e4c])\\1+`, "g");
/** Most text has nothing to repair. */
const SUSPECT = new RegExp(
  `\u0e40\u0e40|[${TONES}\u0e4c][${VOWEL_MARKS}${TONES}\u0e4c]|${NIKHAHIT}|${SARA_AM}[${TONES}]|([${VOWEL_MARKS}])\\1`,
);

/** Visible ASCII and Thai with single spaces between: nothing for Unicode to compose, nothing to trim. */
const ORDINARY = /^[!-~\u0e01-\u0e5b]+(?: [!-~\u0e01-\u0e5b]+)*$/;
/** Two marks below a consonant, which Unicode may put the other way round. */
const TWO_BELOW = /[\u0e38-\u0e3a]{2}/;

/** Whether normalising would change nothing, told by one look: most text is so. */
function isNormal(text: string): boolean {
  return ORDINARY.test(text) && !SUSPECT.test(text) && !TWO_BELOW.test(text);
}

function thaiOrder(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return (
    text
      // Two E in place of AE.
      .replace(/\u0e40\u0e40/g, "\u0e41")
      .replace(SWAPPED_MARKS, "$2$1")
      // นํ้า and นำ้ are both meant as น้ำ.
      .replace(SPLIT_AM, `$1${SARA_AM}`)
      .replace(TONE_AFTER_AM, `$1${SARA_AM}`)
      // The same mark typed twice looks like one.
      .replace(REPEATED_MARK, "$1")
  );
}

/**
 * The text in one spelling: Unicode NFC, Thai marks in their order, without invisible characters, with single ordinary
 * spaces and "\n" as line end; lines are trimmed. Never throws; normalising twice changes nothing more.
 */
export function normalise(text: string): string {
  if (isNormal(text)) return text;
  const spaced = text.replace(INVISIBLE, "").replace(LINE_ENDS, "\n").replace(ODD_SPACES, " ");
  // A repair can bring two marks together that need one more: at most the text's length of rounds, mostly one.
  let before = "";
  let after = spaced.normalize("NFC");
  while (after !== before) {
    before = after;
    after = thaiOrder(before).normalize("NFC");
  }
  return after
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/**
 * What two texts are compared by: normalised, in lower case, with Arabic digits, without spaces and punctuation. Only a
 * point between two digits is kept, so that "9.1" is not "91". "" when the text has neither letter nor digit.
 */
export function compareKey(text: string): string {
  const normal = normalise(text);
  const bare = toArabicDigits(normal)
    .toLowerCase()
    .replace(/ฯ/g, "")
    .replace(/(\d)\.(?=\d)|[^\p{L}\p{M}\p{N}]/gu, (_match, digit?: string) => (digit === undefined ? "" : `${digit}.`));
  // Marks that a space kept apart can stand together now.
  return bare === normal ? bare : normalise(bare);
}
