/** Names of local offices within running Thai, where no space tells where a name ends. */
import type { Settings } from "../agency/file";
import { compareKey } from "../thai/normalise";

export interface AgencyMention {
  /** The kind in full: "เทศบาลตำบล". */
  type: string;
  /** The letters after the kind up to the next space: the name, and perhaps words that follow it. */
  rest: string;
  /** Kind and name, cut where a following word is recognised. */
  quote: string;
  /** Offset in the text. */
  at: number;
}

const TYPES = ["เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร", "องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "อบต.", "อบจ."];
const SHORT: Record<string, string> = { "อบต.": "องค์การบริหารส่วนตำบล", "อบจ.": "องค์การบริหารส่วนจังหวัด" };
const MENTION = new RegExp(`(${TYPES.map((type) => type.replace(/\./g, "\\.")).join("|")})\\s?([\\u0e01-\\u0e4e]+)`, "g");

/** Words with which a sentence goes on after "องค์การบริหารส่วนตำบล" alone: no name begins so. */
const NO_NAME =
  /^(?:มอบ|ได้|มีการ|มีหน้าที่|เพื่อ|จัดทำ|จัดให้|กับ|และ|หรือ|ดำเนิน|พบ|ประจำ|เผยแพร่|เป็น|ที่มี|ให้|ใน|ทั้ง|ทุก|จะต้อง|ต้อง|ด้าน|เรื่อง|กำหนด|ประกาศ|โดย|ซึ่ง|ตาม|สั่ง|ลงนาม|เห็นชอบ|อนุมัติ|แจ้ง|รับ|ของ|อย่าง|ต่อ|ส่ง|เข้า|แห่ง|ขอ|ร่วมกับ|พร้อม)/;
/** Words that follow a name without a space; short ones would cut names ("จะ" of แม่จะเรา). */
const AFTER =
  /(?<=.{3})(?:อำเภอ|จังหวัด|ตำบล|ได้|เพื่อ|จัดทำ|กับ|และ|หรือ|ดำเนิน|ประจำ|เผยแพร่|เรียบร้อย|เป็น|ให้|ทั้งนี้|ต้อง|เรื่อง|กำหนด|ประกาศ|โดย|ซึ่ง|ตามที่).*$/;

/** The offices that a text names, in their order. */
export function agencyMentions(text: string): AgencyMention[] {
  return [...text.matchAll(MENTION)].flatMap((match) => {
    const [whole, type = "", rest = ""] = match;
    if (NO_NAME.test(rest) || rest.length < 2) return [];
    return [{ type: SHORT[type] ?? type, rest, quote: whole.replace(rest, rest.replace(AFTER, "")), at: match.index }];
  });
}

/** The place that an office's full name names: "แม่จะเรา" of "เทศบาลตำบลแม่จะเรา"; "" when it names none. */
export function placeOfAgency({ agencyType, agencyName }: Pick<Settings, "agencyType" | "agencyName">): string {
  return [agencyType, ...TYPES]
    .filter((type) => type !== "")
    .reduce((name, type) => name.replace(type, ""), agencyName)
    .trim();
}

/** Whether a mention is of this place, also where words follow the name without a space. */
export function isMentionOf(place: string, { rest }: Pick<AgencyMention, "rest">): boolean {
  return compareKey(rest).startsWith(compareKey(place));
}
