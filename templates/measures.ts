/** Default template of the kind `measures`: last year's result analysed, this year's measures. */
import type { ISectionOptions } from "docx";
import { cover } from "./parts/cover";
import { evidenceAppendix } from "./parts/evidence-appendix";
import { PORTRAIT_WIDTH, portrait, section } from "./parts/page";
import { signatureBlock } from "./parts/signature";
import { STYLE } from "./parts/styles";
import { cell, centred, groupCell, headCell, headRow, row, table } from "./parts/table";
import { between, body, heading, listItems, paragraph, spacer, subheading } from "./parts/text";
import { subtitle, titleBlock } from "./parts/title";
import { assertWidths } from "./parts/widths";

/** Twips; each line adds up to the width of the page. */
const WIDTHS = {
  ranking: [1100, 6271, 1700],
  extremes: [1700, 1400, 1436, 1700, 1400, 1435],
  instruments: [7371, 1700],
  analysis: [4600, 4471],
  topics: [600, 2300, 2371, 2700, 1100],
  measures: [2400, 2741, 1180, 1250, 1500],
};

export function measuresTemplate(): ISectionOptions[] {
  assertWidths(WIDTHS, PORTRAIT_WIDTH);
  return [
    section(
      portrait,
      [
        cover(
          ["มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "{ชื่อหน่วยงาน}", "ประจำปีงบประมาณ พ.ศ. {ปีมาตรการ}"],
          ["{ชื่อหน่วยงาน}", "{ที่ตั้ง}"],
        ),
        ...titleBlock(["มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {ปีมาตรการ}", "{ชื่อหน่วยงาน} {ที่ตั้ง}"], {
          afterCover: true,
        }),
        subtitle(
          "วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ของ{ชื่อหน่วยงาน} {ที่ตั้ง} ประจำปีงบประมาณ พ.ศ. {ปีผลการประเมิน}",
        ),
        body("{ข้อความนำ}"),
        ...scores(),
        body("{ข้อความก่อนวิเคราะห์}"),
        analysis(),
        ...strengthsAndWeakPoints(),
        ...twoLists(),
        ...sevenTopics(),
        ...measures(),
        heading("เป้าหมายการดำเนินงานในปีงบประมาณ พ.ศ. {ปีมาตรการ}"),
        // Kept together with what follows: signatures alone on a page could be put under anything.
        ...between("#", "เป้าหมาย", [paragraph(STYLE.body, "{ข้อความ}", { keepNext: true })]),
        ...signatureBlock(),
        ...evidenceAppendix("portrait"),
      ],
      { cover: true },
    ),
  ];
}

function scores() {
  return [
    ...between("#", "มีคะแนนรายตัวชี้วัด", [
      table(WIDTHS.ranking, [
        headRow(headCell("คะแนนรายตัวชี้วัด เรียงจากมากไปน้อย", 3)),
        headRow(headCell("อันดับ"), headCell("ตัวชี้วัด"), headCell("คะแนน")),
        row(centred("{#อันดับตัวชี้วัด}{อันดับ}"), cell("{ชื่อตัวชี้วัด}"), centred("{คะแนน}{/อันดับตัวชี้วัด}")),
      ]),
      spacer(),
      table(WIDTHS.extremes, [
        row(
          headCell("คะแนนสูงสุด"),
          centred("{คะแนนสูงสุด}"),
          centred("คะแนน"),
          headCell("คะแนนต่ำสุด"),
          centred("{คะแนนต่ำสุด}"),
          centred("คะแนน"),
        ),
      ]),
    ]),
    ...between("^", "มีคะแนนรายตัวชี้วัด", [
      table(WIDTHS.instruments, [
        headRow(headCell("เครื่องมือการประเมิน"), headCell("คะแนน")),
        row(cell("{#เครื่องมือ}{ชื่อเครื่องมือ}"), centred("{คะแนนเครื่องมือ}{/เครื่องมือ}")),
      ]),
    ]),
    spacer(),
  ];
}

/** A group is one row of paragraphs, kept with the next, not merged cells: those neither break over pages nor convert everywhere. */
function analysis() {
  return table(WIDTHS.analysis, [
    headRow(headCell("ตัวชี้วัด"), headCell("ประเด็นที่ต้องแก้ไข/ปรับปรุง")),
    row(
      groupCell([
        paragraph(STYLE.cell, "{#เครื่องมือ}{ชื่อเครื่องมือ}", { keepNext: true }),
        ...between("#", "มีคะแนนเครื่องมือ", [paragraph(STYLE.cell, "{คะแนนเครื่องมือ} คะแนน", { keepNext: true })]),
      ]),
      groupCell([paragraph(STYLE.cell, "{ข้อความประเด็น}", { keepNext: true })]),
    ),
    row(cell(between("#", "ตัวชี้วัด", [paragraph(STYLE.cell, "{ข้อความ}")])), cell("{ประเด็น}{/เครื่องมือ}")),
  ]);
}

function strengthsAndWeakPoints() {
  const analysed = (name: string) =>
    between("#", name, [subheading("{ลำดับ}. ตัวชี้วัด {ชื่อตัวชี้วัด}"), ...between("#", "คำอธิบาย", [body("{ข้อความ}")])]);
  return between("#", "มีคะแนนรายตัวชี้วัด", [
    spacer(),
    body("{ข้อความสรุปผล}"),
    heading("{หัวข้อจุดแข็ง}"),
    ...analysed("จุดแข็ง"),
    heading("{หัวข้อจุดที่ต้องพัฒนา}"),
    ...analysed("จุดที่ต้องพัฒนา"),
  ]);
}

function twoLists() {
  return [
    heading("ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน"),
    body("{ข้อความประเด็นเร่งด่วน}"),
    ...listItems("ประเด็นเร่งด่วน"),
    heading("ประเด็นที่จะต้องพัฒนาให้ดีขึ้น"),
    body("{ข้อความประเด็นพัฒนา}"),
    ...listItems("ประเด็นพัฒนา"),
  ];
}

function sevenTopics() {
  return between("#", "แสดงเจ็ดประเด็น", [
    heading("ผลการวิเคราะห์รายประเด็น"),
    body("{ข้อความเจ็ดประเด็น}"),
    table(WIDTHS.topics, [
      headRow(headCell("ที่"), headCell("ประเด็น"), headCell("ตัวชี้วัดที่เกี่ยวข้อง"), headCell("ผลการวิเคราะห์"), headCell("มาตรการที่")),
      row(
        centred("{#เจ็ดประเด็น}{ลำดับ}"),
        cell("{ชื่อประเด็น}"),
        cell("{ตัวชี้วัด}"),
        cell("{ผลการวิเคราะห์}"),
        centred("{มาตรการที่รองรับ}{/เจ็ดประเด็น}"),
      ),
    ]),
  ]);
}

function measures() {
  return [
    heading("ข้อเสนอแนะในการพัฒนาคุณธรรมและความโปร่งใสในปีงบประมาณ พ.ศ. {ปีมาตรการ}"),
    subheading("กำหนดมาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานให้ดีขึ้น"),
    ...between("#", "มีมาตรการ", [
      table(WIDTHS.measures, [
        headRow(
          headCell("มาตรการ/แนวทาง"),
          headCell("วิธีการดำเนินการ"),
          headCell("ผู้รับผิดชอบ"),
          headCell("ระยะเวลาดำเนินการ"),
          headCell("การติดตามผล"),
        ),
        row(
          cell([
            paragraph(STYLE.cell, "{#มาตรการ}{ลำดับ}. {แนวทาง}"),
            ...between("#", "ผลที่นำมาแก้ไข", [paragraph(STYLE.cell, "{ข้อความ}")]),
          ]),
          cell("{วิธีดำเนินการ}"),
          cell("{ผู้รับผิดชอบ}"),
          cell("{ระยะเวลา}"),
          cell("{การติดตามผล}{/มาตรการ}"),
        ),
      ]),
    ]),
    ...between("^", "มีมาตรการ", [body("{ข้อความไม่มีมาตรการ}")]),
  ];
}
