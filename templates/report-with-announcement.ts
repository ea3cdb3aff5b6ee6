/** Default template of the kind `report-with-announcement`: results of measures on their side, the announcement upright. */
import type { ISectionOptions } from "docx";
import { announcement } from "./parts/announcement";
import { evidenceAppendix } from "./parts/evidence-appendix";
import { LANDSCAPE_WIDTH, landscape, portrait, section } from "./parts/page";
import { signatureBlock, signatureGap } from "./parts/signature";
import { cell, centred, headCell, headRow, row, table } from "./parts/table";
import { between, body, closing } from "./parts/text";
import { titleBlock } from "./parts/title";
import { assertWidths } from "./parts/widths";

/** Twips, adding up to the width of the page. */
const WIDTHS = { measures: [700, 2000, 2750, 1350, 1350, 2450, 2253, 1150] };

export function reportWithAnnouncementTemplate(): ISectionOptions[] {
  assertWidths(WIDTHS, LANDSCAPE_WIDTH);
  return [
    section(landscape, [
      ...titleBlock([
        "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        "ประจำปีงบประมาณ พ.ศ. {ปีรายงาน}",
        "{ชื่อหน่วยงาน} {ที่ตั้ง}",
      ]),
      body("{ข้อความนำ}"),
      ...between("#", "มีมาตรการ", [measures()]),
      ...between("^", "มีมาตรการ", [body("{ข้อความไม่มีมาตรการ}")]),
      signatureGap(),
      ...signatureBlock(),
      // The section break goes into the last paragraph, in which no tag may stand.
      closing(),
    ]),
    section(portrait, [...announcement(), ...evidenceAppendix("portrait")]),
  ];
}

function measures() {
  return table(WIDTHS.measures, [
    headRow(
      headCell("ลำดับ"),
      headCell("มาตรการ/กิจกรรม"),
      headCell("วิธีการ"),
      headCell("ระยะเวลาการดำเนินการ"),
      headCell("ผู้รับผิดชอบ"),
      headCell("สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม"),
      headCell("ผลลัพธ์หรือความสำเร็จในการดำเนินการ"),
      headCell("งบประมาณ"),
    ),
    row(
      centred("{#มาตรการ}{ลำดับ}"),
      cell("{แนวทาง}"),
      cell("{วิธีดำเนินการ}"),
      cell("{ระยะเวลา}"),
      cell("{ผู้รับผิดชอบ}"),
      cell("{สรุปผล}"),
      cell("{ผลลัพธ์}"),
      cell("{งบประมาณ}{/มาตรการ}"),
    ),
  ]);
}
