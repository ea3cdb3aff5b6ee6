/** Default template of the kind `memo`: the form of an official memo, with room for the opinions of clerk and head. */
import type { ISectionOptions } from "docx";
import { EMBLEM_SIZE, emblemPlace } from "./parts/emblem";
import { evidenceAppendix } from "./parts/evidence-appendix";
import { PORTRAIT_WIDTH, portrait, section } from "./parts/page";
import { signers } from "./parts/signature";
import { STYLE } from "./parts/styles";
import { bareRow } from "./parts/table";
import { between, body, paragraph, spacer } from "./parts/text";
import { assertWidths } from "./parts/widths";

/** Twips: the emblem at the left, the words in the middle of the page. */
const WIDTHS = { head: [1500, 6071, 1500] };

export function memoTemplate(): ISectionOptions[] {
  assertWidths(WIDTHS, PORTRAIT_WIDTH);
  return [
    section(portrait, [
      bareRow(WIDTHS.head, [[emblemPlace(EMBLEM_SIZE.memo)], [paragraph(STYLE.coverTitle, "บันทึกข้อความ")], [spacer()]]),
      paragraph(STYLE.memoHead, "ส่วนราชการ\t{ส่วนราชการเจ้าของเรื่อง}"),
      paragraph(STYLE.memoHead, "ที่\t..............................\tวันที่ {วันที่บันทึก}"),
      paragraph(STYLE.memoHead, "เรื่อง\t{เรื่อง}"),
      paragraph(STYLE.memoHead, "เรียน\t{เรียน}"),
      ...between("#", "เนื้อความ", [body("{ข้อความ}")]),
      ...signers(),
      ...evidenceAppendix("portrait"),
    ]),
  ];
}
