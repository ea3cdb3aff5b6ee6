/** Default template of the kind `follow-up-form`: each unit's measures on a page of its own, with lines to write on. */
import type { ISectionOptions, Paragraph } from "docx";
import { evidenceAppendix } from "./parts/evidence-appendix";
import { LANDSCAPE_WIDTH, landscape, section } from "./parts/page";
import { signatureGap } from "./parts/signature";
import { STYLE } from "./parts/styles";
import { bareRow, cell, centred, headCell, headRow, row, table } from "./parts/table";
import { between, body, closing, paragraph } from "./parts/text";
import { titleBlock } from "./parts/title";
import { assertWidths } from "./parts/widths";

/** Twips, adding up to the width of the page. */
const WIDTHS = { measures: [650, 2400, 2900, 1250, 2000, 3103, 1700], signers: [7001, 7002] };

/** Dots that fill the two wide columns without a second line, in either font. */
const RESULT_DOTS = 50;
const EVIDENCE_DOTS = 24;
/** With four, three measures of ordinary length and the signatures fill one page. */
const LINES = 4;

const TITLE = "แบบติดตามผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

export function followUpFormTemplate(): ISectionOptions[] {
  assertWidths(WIDTHS, LANDSCAPE_WIDTH);
  return [
    section(landscape, [
      ...between("#", "ส่วนราชการ", [
        ...titleBlock([TITLE, "{ชื่อหน่วยงาน} ประจำปีงบประมาณ พ.ศ. {ปีมาตรการ}"], { afterCover: true }),
        paragraph(STYLE.tableCaption, "ส่วนราชการ {ชื่อส่วนราชการ}\tรอบรายงาน ☐ รอบหกเดือน ☐ สิ้นปีงบประมาณ"),
        measures(),
        signatureGap(),
        paragraph(STYLE.body, "{คำแนะนำ}", { keepNext: true }),
        bareRow(WIDTHS.signers, [signedBy("ผู้รายงาน"), signedBy("หัวหน้าส่วนราชการ")]),
      ]),
      ...between("^", "มีมาตรการ", [...titleBlock([TITLE, "{ชื่อหน่วยงาน} {ที่ตั้ง}"]), body("{ข้อความไม่มีมาตรการ}")]),
      closing(),
      ...evidenceAppendix("landscape"),
    ]),
  ];
}

function measures() {
  return table(WIDTHS.measures, [
    headRow(
      headCell("ลำดับ"),
      headCell("มาตรการ/แนวทาง"),
      headCell("วิธีดำเนินการ"),
      headCell("ระยะเวลา"),
      headCell("ความก้าวหน้า"),
      headCell("สรุปผลการดำเนินการและผลลัพธ์"),
      headCell("หลักฐาน"),
    ),
    row(
      centred("{#มาตรการ}{ลำดับ}"),
      cell("{แนวทาง}"),
      cell("{วิธีดำเนินการ}"),
      cell("{ระยะเวลา}"),
      cell(["☐ ยังไม่ได้ดำเนินการ", "☐ อยู่ระหว่างดำเนินการ", "☐ ดำเนินการแล้วเสร็จ"].map((box) => paragraph(STYLE.cell, box))),
      cell(linesToWriteOn(RESULT_DOTS)),
      cell([...linesToWriteOn(EVIDENCE_DOTS), paragraph(STYLE.cell, "{/มาตรการ}")]),
    ),
  ]);
}

function linesToWriteOn(dots: number): Paragraph[] {
  return Array.from({ length: LINES }, () => paragraph(STYLE.writing, ".".repeat(dots)));
}

function signedBy(role: string): Paragraph[] {
  const lines = [
    `(ลงชื่อ) ........................................ ${role}`,
    "( ........................................ )",
    "วันที่ ........................................",
  ];
  return lines.map((line) => paragraph(STYLE.handSigned, line));
}
