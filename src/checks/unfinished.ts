/** R20: sentences that break off and figures left blank. */
import { type Hit, quoted, type Rule } from "./rule";
import { textCells } from "./text-cells";
import { breaksOffWith, missingFigure } from "./unfinished-text";

export const unfinished: Rule = {
  id: "R20",
  name: "ประโยคเขียนจบและตัวเลขครบ",
  severity: "error",
  why: "ประโยคค้างแสดงว่าเอกสารยังไม่ผ่านการตรวจทาน",
  remedy: "เขียนประโยคให้จบ หรือเติมตัวเลข",
  check: (input) =>
    textCells(input).flatMap(({ place, entries }) =>
      entries.flatMap((entry): Hit[] => {
        const [open, blank] = [breaksOffWith(entry), missingFigure(entry)];
        return [
          ...(open === "" ? [] : [{ place, text: `ข้อความค้างอยู่ที่ “${open}”: “${ending(entry)}”`, quote: ending(entry) }]),
          ...(blank === "" ? [] : [{ place, text: `“${blank}” ยังไม่มีตัวเลข`, quote: quoted(entry) }]),
        ];
      }),
    ),
};

/** The end of a text, where it breaks off. In characters. */
const ENDING = 60;

function ending(text: string): string {
  return text.length <= ENDING ? text : `…${text.slice(-ENDING)}`;
}
