/** The place of the office's emblem: a picture of nothing, as large as the emblem may be, which the merge replaces. */
import { ImageRun, Paragraph } from "docx";
import { EMBLEM_ALT_TEXT } from "../../src/documents/emblem";
import { STYLE } from "./styles";

/** One transparent pixel. */
const NOTHING = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=";

/** Pixels (1/96 inch): the Garuda stands 3 cm high on announcements and 1.5 cm on memos, as official letters have it. */
export const EMBLEM_SIZE = { announcement: 113, memo: 57 };

export function emblemPlace(side: number): Paragraph {
  const picture = new ImageRun({
    type: "png",
    data: Buffer.from(NOTHING, "base64"),
    transformation: { width: side, height: side },
    // The id of one's own: the library counts on from document to document, and templates must not change with it.
    altText: { id: "1", name: EMBLEM_ALT_TEXT, description: EMBLEM_ALT_TEXT },
  });
  return new Paragraph({ style: STYLE.emblem, children: [picture] });
}
