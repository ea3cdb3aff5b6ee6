/** An announcement for the head to sign: emblem, title, preamble, headings with numbered clauses, date and signature. */
import type { Paragraph } from "docx";
import { EMBLEM_SIZE, emblemPlace } from "./emblem";
import { signatureGap, signer } from "./signature";
import { STYLE } from "./styles";
import { between, body, paragraph, spacer, subheading } from "./text";
import { titleBlock } from "./title";

export function announcement(): Paragraph[] {
  return [
    emblemPlace(EMBLEM_SIZE.announcement),
    ...titleBlock(["ประกาศ{ชื่อหน่วยงาน}", "เรื่อง {เรื่องประกาศ}"]),
    spacer(),
    ...between("#", "คำปรารภ", [body("{ข้อความ}")]),
    ...between("#", "หัวข้อประกาศ", [
      ...between("#", "มีชื่อหัวข้อ", [subheading("{ชื่อหัวข้อ}")]),
      ...between("#", "ข้อ", [body("{ลำดับ} {ข้อความ}"), ...between("#", "ข้อย่อย", [paragraph(STYLE.subClause, "{ลำดับ} {ข้อความ}")])]),
    ]),
    ...between("^", "มีข้อประกาศ", [body("{ข้อความไม่มีประกาศ}")]),
    ...between("#", "คำลงท้าย", [body("{ข้อความ}")]),
    signatureGap(),
    paragraph(STYLE.signature, "{วันที่ประกาศ}"),
    ...between("#", "ผู้ลงนามประกาศ", signer()),
  ];
}
