/** The appendix of evidence: a table of links, and a page of frames into which the office puts its photographs. */
import type { Paragraph, Table } from "docx";
import { LANDSCAPE_WIDTH, PORTRAIT_WIDTH } from "./page";
import { STYLE } from "./styles";
import { cell, centred, headCell, headRow, row, table, tallRow } from "./table";
import { between, body, paragraph, spacer } from "./text";

/** Twips: columns of the links, height of a frame; two rows of two frames fill the page below the heading. */
const PORTRAIT = { links: [1100, 2300, 5671], frame: 5500, width: PORTRAIT_WIDTH };
const LANDSCAPE = { links: [1100, 5300, 7603], frame: 3200, width: LANDSCAPE_WIDTH };

const CAPTION = "มาตรการที่ ........... วันที่ ...........................";

/** Goes last in the last section of a document, whose pages stand or lie. */
export function evidenceAppendix(pages: "portrait" | "landscape"): (Paragraph | Table)[] {
  const { links, frame, width } = pages === "portrait" ? PORTRAIT : LANDSCAPE;
  const halves = [Math.floor(width / 2), Math.ceil(width / 2)];
  const frames = [tallRow(frame, cell(""), cell("")), row(centred(CAPTION), centred(CAPTION))];
  return between("#", "แสดงภาคผนวก", [
    paragraph(STYLE.heading, "ภาคผนวก หลักฐานการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. {ปีภาคผนวก}", { pageBreakBefore: true }),
    ...between("#", "มีหลักฐาน", [linksTable(links)]),
    ...between("^", "มีหลักฐาน", [body("{ข้อความไม่มีหลักฐาน}")]),
    paragraph(STYLE.heading, "ภาคผนวก ภาพประกอบการดำเนินการ", { pageBreakBefore: true }),
    table(halves, [...frames, ...frames]),
    spacer(),
  ]);
}

function linksTable(widths: number[]): Table {
  return table(widths, [
    headRow(headCell("มาตรการที่"), headCell("มาตรการ/กิจกรรม"), headCell("หลักฐาน")),
    row(centred("{#หลักฐาน}{ลำดับ}"), cell("{แนวทาง}"), cell("{ลิงก์หลักฐาน}{/หลักฐาน}")),
  ]);
}
