/** The cell that tells how far a row is: boxes as offices tick them, then the notes. */
import { BULLET_LIST, cellText } from "../list-style";

/** What a row's status means in the boxes; a blank status ticks none. */
export type Progress = "not-begun" | "under-way" | "finished" | "unknown";

const BOXES: readonly { words: string; ticked: Progress }[] = [
  { words: "ยังไม่ได้ดำเนินการ", ticked: "not-begun" },
  { words: "ดำเนินการ", ticked: "finished" },
];
/** Shown only where it is ticked: the model document (seed 001) has two boxes. */
const UNDER_WAY = "☑ อยู่ระหว่างดำเนินการ";

const MEANINGS: Record<string, Progress> = {
  ยังไม่ได้ดำเนินการ: "not-begun",
  อยู่ระหว่างดำเนินการ: "under-way",
  ดำเนินการแล้วเสร็จ: "finished",
  ยังไม่ได้จัดทำ: "not-begun",
  อยู่ระหว่างจัดทำ: "under-way",
  เผยแพร่แล้ว: "finished",
};

/** `status` is a word of STATUSES or OIT_STATUSES (agency/choices), `notes` a list cell. */
export function progressLines(status: string, notes: string): string {
  const progress = MEANINGS[status] ?? "unknown";
  const boxes = BOXES.map(({ words, ticked }) => `${ticked === progress ? "☑" : "☐"} ${words}`);
  const written = cellText(notes, BULLET_LIST);
  return [...boxes, ...(progress === "under-way" ? [UNDER_WAY] : []), ...(written === "" ? [] : [written])].join("\n");
}
