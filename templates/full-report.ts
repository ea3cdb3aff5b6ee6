/** Default template of the kind `full-report`: results of measures, guidance per indicator, checklist of OIT items. */
import type { ISectionOptions } from "docx";
import { evidenceAppendix } from "./parts/evidence-appendix";
import { landscapeCover } from "./parts/landscape-cover";
import { LANDSCAPE_WIDTH, landscape, section } from "./parts/page";
import { signatureBlock, signatureGap } from "./parts/signature";
import { STYLE } from "./parts/styles";
import { cell, centred, headCell, headRow, row, table } from "./parts/table";
import { between, body, heading, paragraph, subheading } from "./parts/text";
import { titleBlock } from "./parts/title";
import { assertWidths } from "./parts/widths";

/** Twips; each line adds up to the width of the page. */
const WIDTHS = {
  measures: [700, 2200, 3050, 1350, 1700, 2550, 2453],
  guidance: [2300, 4000, 1800, 1900, 4003],
  checklist: [750, 2500, 4950, 1800, 4003],
};

export function fullReportTemplate(): ISectionOptions[] {
  assertWidths(WIDTHS, LANDSCAPE_WIDTH);
  return [
    section(
      landscape,
      [
        landscapeCover(
          ["รายงานผลการดำเนินการ", "เพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "ประจำปีงบประมาณ พ.ศ. {ปีรายงาน}"],
          ["{ชื่อหน่วยงาน} {ที่ตั้ง}"],
        ),
        ...titleBlock(
          [
            "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {ปีรายงาน}",
            "{ชื่อหน่วยงาน} {ที่ตั้งพร้อมตำบล}",
          ],
          { afterCover: true },
        ),
        body("{ข้อความนำ}"),
        ...between("#", "มีมาตรการ", [measures()]),
        ...between("^", "มีมาตรการ", [body("{ข้อความไม่มีมาตรการ}")]),
        ...between("#", "แนวทางรายเครื่องมือ", [heading("{หัวข้อ}"), guidance()]),
        ...between("^", "มีแนวทางรายตัวชี้วัด", [heading("แนวทางในการยกระดับการประเมิน"), body("{ข้อความไม่มีแนวทาง}")]),
        heading("ประเด็นการประเมิน OIT"),
        ...between("#", "กลุ่มข้อมูล", [
          subheading("{หัวข้อ}"),
          ...between("#", "มีชื่อหมวด", [paragraph(STYLE.tableCaption, "{ชื่อหมวด}")]),
          checklist(),
        ]),
        ...between("^", "มีรายการข้อมูล", [body("{ข้อความไม่มีรายการข้อมูล}")]),
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
      headCell("ลำดับ"),
      headCell("มาตรการ/กิจกรรม"),
      headCell("วิธีดำเนินการ"),
      headCell("ระยะเวลาในการดำเนินการ"),
      headCell("ผู้รับผิดชอบ"),
      headCell("สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม"),
      headCell("ผลลัพธ์หรือความสำเร็จในการดำเนินการ"),
    ),
    row(
      centred("{#มาตรการ}{ลำดับ}"),
      cell("{แนวทาง}"),
      cell([...between("#", "ที่มา", [paragraph(STYLE.cell, "{ข้อความ}")]), paragraph(STYLE.cell, "{วิธีดำเนินการ}")]),
      cell("{ระยะเวลา}"),
      cell("{ผู้รับผิดชอบ}"),
      cell("{สรุปผล}"),
      cell("{ผลลัพธ์}{/มาตรการ}"),
    ),
  ]);
}

function guidance() {
  return table(WIDTHS.guidance, [
    headRow(
      headCell("ตัวชี้วัด"),
      headCell("แนวทางในการยกระดับการประเมิน"),
      headCell("ผู้รับผิดชอบ"),
      headCell("ระยะเวลา"),
      headCell("ความก้าวหน้าผลการดำเนินการ"),
    ),
    row(cell("{#ตัวชี้วัด}{ชื่อตัวชี้วัด}"), cell("{แนวทาง}"), cell("{ผู้รับผิดชอบ}"), cell("{ระยะเวลา}"), cell("{ความก้าวหน้า}{/ตัวชี้วัด}")),
  ]);
}

function checklist() {
  return table(WIDTHS.checklist, [
    headRow(
      headCell("ข้อ"),
      headCell("ข้อมูล"),
      headCell("องค์ประกอบด้านข้อมูล"),
      headCell("ผู้รับผิดชอบ"),
      headCell("ความก้าวหน้าผลการดำเนินการ"),
    ),
    row(centred("{#รายการ}{ข้อ}"), cell("{ข้อมูล}"), cell("{องค์ประกอบ}"), cell("{ผู้รับผิดชอบ}"), cell("{ความก้าวหน้า}{/รายการ}")),
  ]);
}
