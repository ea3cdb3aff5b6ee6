/** Default template of the kind `progress-by-indicator`: what is being done, by instrument and indicator. */
import type { ISectionOptions } from "docx";
import { evidenceAppendix } from "./parts/evidence-appendix";
import { landscapeCover } from "./parts/landscape-cover";
import { LANDSCAPE_WIDTH, landscape, section } from "./parts/page";
import { signatureBlock, signatureGap } from "./parts/signature";
import { STYLE } from "./parts/styles";
import { cell, headCell, headRow, row, table } from "./parts/table";
import { between, body, heading, paragraph } from "./parts/text";
import { titleBlock } from "./parts/title";
import { assertWidths } from "./parts/widths";

/** Twips, adding up to the width of the page. */
const WIDTHS = { progress: [2900, 3100, 4403, 1700, 1900] };

export function progressByIndicatorTemplate(): ISectionOptions[] {
  assertWidths(WIDTHS, LANDSCAPE_WIDTH);
  return [
    section(
      landscape,
      [
        landscapeCover(
          [
            "รายงานผลการดำเนินการตาม",
            "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
            "ประจำปีงบประมาณ พ.ศ. {ปีมาตรการ}",
            between("#", "รอบรายงาน", [paragraph(STYLE.coverTitle, "{ข้อความ}")]),
          ],
          ["{ชื่อหน่วยงาน}", "{ที่ตั้ง}"],
        ),
        ...titleBlock(
          ["รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสของ{ชื่อหน่วยงาน}", "ประจำปีงบประมาณ พ.ศ. {ปีมาตรการ}"],
          { afterCover: true },
        ),
        ...between("#", "รอบรายงาน", [paragraph(STYLE.title, "{ข้อความ}")]),
        ...between("#", "มีมาตรการ", [
          body("{ข้อความนำ}"),
          ...between("#", "เครื่องมือ", [
            heading("{หัวข้อ}"),
            ...between("#", "มีมาตรการ", [progress()]),
            ...between("^", "มีมาตรการ", [body("{ข้อความไม่มีมาตรการ}")]),
          ]),
        ]),
        ...between("^", "มีมาตรการ", [body("{ข้อความไม่มีมาตรการ}")]),
        signatureGap(),
        ...signatureBlock(),
        ...evidenceAppendix("landscape"),
      ],
      { cover: true },
    ),
  ];
}

function progress() {
  return table(WIDTHS.progress, [
    headRow(
      headCell("ประเด็นที่ต้องพัฒนาตามตัวชี้วัด"),
      headCell("มาตรการ/ขั้นตอน/วิธีปฏิบัติ"),
      headCell("การดำเนินการ/รายงาน"),
      headCell("ผู้รับผิดชอบ"),
      headCell("ระยะเวลาดำเนินการ"),
    ),
    row(
      cell("{#แถว}{ประเด็น}"),
      cell([...between("#", "มีชื่อตัวชี้วัด", [paragraph(STYLE.cell, "{ตัวชี้วัด}")]), paragraph(STYLE.cell, "{แนวทาง}")]),
      cell("{การดำเนินการ}"),
      cell("{ผู้รับผิดชอบ}"),
      cell("{ระยะเวลา}{/แถว}"),
    ),
  ]);
}
