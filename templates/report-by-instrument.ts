/** Default template of the kind `report-by-instrument`: results of measures, one table per instrument. */
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
const WIDTHS = { measures: [2600, 2600, 1500, 1900, 2600, 2803] };

export function reportByInstrumentTemplate(): ISectionOptions[] {
  assertWidths(WIDTHS, LANDSCAPE_WIDTH);
  return [
    section(
      landscape,
      [
        landscapeCover(
          [
            "ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
            "ภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {ปีรายงาน}",
            "{ส่วนราชการเจ้าของเรื่อง}",
            "{ที่ตั้ง}",
          ],
          ["{ปีรายงาน}"],
        ),
        ...titleBlock(["รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสของ{ชื่อหน่วยงาน}", "ประจำปีงบประมาณ พ.ศ. {ปีรายงาน}"], {
          afterCover: true,
        }),
        ...between("#", "มีมาตรการ", [
          body("{ข้อความนำ}"),
          ...between("#", "เครื่องมือ", [
            heading("หัวข้อ {ชื่อเครื่องมือ}"),
            ...between("#", "มีชื่อภาษาอังกฤษ", [paragraph(STYLE.tableCaption, "{ชื่อภาษาอังกฤษ}")]),
            ...between("#", "มีมาตรการ", [measures()]),
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

function measures() {
  return table(WIDTHS.measures, [
    headRow(
      headCell("มาตรการ/แนวทางที่ดำเนินการอย่างเร่งด่วน"),
      headCell("วิธีดำเนินการ"),
      headCell("ผู้รับผิดชอบ"),
      headCell("ระยะเวลา"),
      headCell("สรุปผลการดำเนินการ"),
      headCell("ผลลัพธ์หรือความสำเร็จในการดำเนินการ"),
    ),
    row(
      cell("{#มาตรการ}{ลำดับ}. {แนวทาง}"),
      cell("{วิธีดำเนินการ}"),
      cell("{ผู้รับผิดชอบ}"),
      cell("{ระยะเวลา}"),
      cell("{สรุปผล}"),
      cell([...between("#", "คะแนนเทียบปีก่อน", [paragraph(STYLE.cell, "{ข้อความ}")]), paragraph(STYLE.cell, "{ผลลัพธ์}{/มาตรการ}")]),
    ),
  ]);
}
