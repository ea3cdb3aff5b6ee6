/** R13: the plan names a target in points. */
import type { Rule } from "./rule";

export const targetNumber: Rule = {
  id: "R13",
  name: "มีเป้าหมายเป็นตัวเลข",
  severity: "hint",
  why: "เป้าหมายว่า “สูงขึ้น” วัดผลไม่ได้",
  remedy: "กรอกคะแนนเป้าหมายในแท็บข้อมูลหน่วยงาน",
  check: ({ file, kind }) => {
    const planning = kind === null || kind === "measures";
    if (!planning || file.settings.targetScore !== null) return [];
    // Words of the office's own stand in place of the computed target.
    if (file.settings.targetText.trim() === "" || /[0-9๐-๙]/.test(file.settings.targetText)) return [];
    return [
      {
        place: { table: "settings", row: "", field: "targetText" },
        text: "ข้อความเป้าหมายไม่มีตัวเลขคะแนนเป้าหมาย",
        quote: file.settings.targetText,
      },
    ];
  },
};
