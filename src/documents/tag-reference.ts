/** The reference of tags for staff who edit a template: made from the declarations, so that it cannot lag behind them. */
import { DOCUMENT_KIND_NAMES } from "../agency/choices";
import { documentTags, type WritableKind } from "./tags";
import type { Tag, Tags } from "./tags/tag";

export interface TagReferenceLine {
  /** How the tag is written in a template: "{ชื่อหน่วยงาน}", "{#มาตรการ} … {/มาตรการ}". */
  written: string;
  type: Tag["type"];
  meaning: string;
  /** How many loops the tag stands within: 0 for a tag that may stand anywhere. */
  depth: number;
}

/** The tags of a kind, each loop followed by what may stand inside it. */
export function tagReference(kind: WritableKind): TagReferenceLine[] {
  return linesOf(documentTags[kind], 0);
}

function linesOf(tags: Tags, depth: number): TagReferenceLine[] {
  return Object.entries(tags).flatMap(([name, tag]) => [
    { written: writtenAs(name, tag), type: tag.type, meaning: tag.meaning, depth },
    ...(tag.type === "loop" ? linesOf(tag.inner, depth + 1) : []),
  ]);
}

function writtenAs(name: string, tag: Tag): string {
  return tag.type === "text" ? `{${name}}` : `{#${name}} … {/${name}}`;
}

/** The page `docs/template-tags.md`, for all kinds. */
export function tagReferencePage(): string {
  const kinds = Object.keys(documentTags) as WritableKind[];
  return [HEAD, ...kinds.map(sectionOf)].join("\n");
}

const HEAD = `# แท็กในแม่แบบ

แท็กคือชื่อในวงเล็บปีกกาที่โปรแกรมเติมข้อมูลแทนให้เมื่อสร้างเอกสาร หน้านี้สร้างจากโปรแกรมโดยตรง จึงตรงกับที่ใช้จริงเสมอ

- \`{ชื่อ}\` พิมพ์ข้อความ
- \`{#ชื่อ} … {/ชื่อ}\` ถ้าเป็นรายการ จะทำส่วนที่อยู่ระหว่างกลางซ้ำตามจำนวนรายการ ถ้าเป็นเงื่อนไข จะแสดงส่วนนั้นเมื่อเป็นจริง
- \`{^ชื่อ} … {/ชื่อ}\` แสดงส่วนที่อยู่ระหว่างกลางเมื่อไม่มีรายการหรือไม่เป็นจริง
- ในตาราง ถ้าจะให้ทั้งแถวซ้ำ ให้เปิดไว้ในช่องแรกและปิดไว้ในช่องสุดท้ายของแถว
- แท็กที่ย่อหน้าเข้าไปใช้ได้เฉพาะภายในกลุ่มที่อยู่เหนือขึ้นไป
`;

/** What a tag does, before what it stands for. */
const DOES: Record<Tag["type"], string> = { text: "", loop: "ซ้ำตามรายการ: ", condition: "แสดงเมื่อ: " };

function sectionOf(kind: WritableKind): string {
  const lines = tagReference(kind).map(
    ({ written, type, meaning, depth }) => `${"  ".repeat(depth)}- \`${written}\` ${DOES[type]}${meaning}`,
  );
  return [`## ${DOCUMENT_KIND_NAMES[kind]}`, "", ...lines, ""].join("\n");
}
