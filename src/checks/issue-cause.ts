/** An issue that holds a score and no cause: the document says the score by itself. */
import { saysScoreAlone } from "../assessment/score-issue";
import { quoted, type Rule } from "./rule";

export const issueCause: Rule = {
  id: "issue-cause",
  name: "ประเด็นบอกสาเหตุ ไม่ใช่เพียงคะแนน",
  severity: "warning",
  why: "เอกสารพิมพ์คะแนนให้แล้ว การวิเคราะห์ต้องบอกว่าคะแนนต่ำเพราะอะไร",
  remedy: "เขียนสาเหตุแทนข้อความนี้ เช่น ผู้รับบริการเสนอความเห็นแล้วไม่ได้รับแจ้งผล",
  check: ({ file, assessment }) => {
    if (!assessment) return [];
    const [first, ...others] = file.issues.filter((row) => row.year === assessment.year && saysScoreAlone(row.issue, assessment));
    if (!first) return [];
    const more = others.length > 0 ? ` (และอีก ${others.length} ประเด็น)` : "";
    return [
      {
        place: { table: "issues", row: first.id, field: "issue" },
        text: `ประเด็นนี้บอกเพียงคะแนน ยังไม่บอกสาเหตุ${more}`,
        quote: quoted(first.issue),
      },
    ];
  },
};
