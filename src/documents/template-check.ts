/**
 * Checks a template that staff edited: every fault at once, each with its place and what to do, and the template made
 * ready for the merge where there is none. The steps: open the package, accept tracked changes, find the tags, pair them,
 * look their names up, mend their spelling.
 */
import type { Finding, Outcome } from "../agency/finding";
import { acceptChanges } from "../docx/accept-changes";
import { type Docx, type DocxPart, openDocx, replaceParts } from "../docx/open-docx";
import { type DocxParagraph, describePlace, paragraphsOf } from "../docx/walk";
import { parseXml } from "../docx/xml";
import { zipBytes } from "../docx/zip";
import type { Tags } from "./tags/tag";
import { mendPart, mendProperties, withoutComments } from "./template-check-mend";
import { type DeclaredNames, declaredNames } from "./template-check-names";
import { type Pair, type PairFault, pairTags } from "./template-check-pairs";
import { faultsOfNames, type ScopeFault } from "./template-check-scope";
import { type BraceFault, comparePlaces, scanParagraph, spelled, type TemplateTag } from "./template-check-tags";

/** Ten times the tags of the longest default template: more are no template, and would keep the check busy for minutes. */
const MOST_TAGS = 3000;

interface PlacedFinding {
  paragraph: DocxParagraph;
  start: number;
  finding: Finding;
}

/**
 * Checks the bytes of a .docx against the tags its kind declares. Without an error the value is the template with every
 * tag in one piece and spelled as declared; the same bytes where nothing was to mend. Never throws, whatever the bytes.
 */
export function checkTemplate(bytes: Uint8Array, tags: Tags): Outcome<Uint8Array> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const names = declaredNames(tags);
  const findings: Finding[] = [];
  const changed: { [partName: string]: string } = {};
  let count = 0;

  for (const part of opened.value.parts) {
    const result = checkPart(part, names);
    findings.push(...result.findings);
    if (!result.ok) continue;
    count += result.value.tagCount;
    if (result.value.source !== part.source) changed[part.name] = result.value.source;
  }
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: mended(opened.value, bytes, changed), findings: count === 0 ? [noTags()] : [] };
}

function mended(docx: Docx, bytes: Uint8Array, changed: { [partName: string]: string }): Uint8Array {
  if (Object.keys(changed).length === 0) return bytes;
  replaceParts(docx, changed);
  return zipBytes(docx.zip);
}

function noTags(): Finding {
  return {
    id: "template-without-tags",
    severity: "warning",
    place: {},
    text: "ไฟล์นี้ไม่มีแท็กเลย เอกสารที่สร้างจากไฟล์นี้จะเหมือนกันทุกครั้ง ไม่มีข้อมูลของหน่วยงาน",
    remedy: "ตรวจว่าส่งไฟล์ถูกไฟล์ หรือนำแม่แบบมาตรฐานออกไปแก้แทน",
  };
}

function checkPart(part: DocxPart, names: DeclaredNames): Outcome<{ source: string; tagCount: number }> {
  if (part.kind === "comments") return { ok: true, value: { source: withoutComments(part), tagCount: 0 }, findings: [] };
  if (part.kind === "properties") return { ok: true, value: { source: mendProperties(part, names), tagCount: 0 }, findings: [] };

  const source = acceptChanges(part.source, part.root);
  const root = source === part.source ? { ok: true as const, value: part.root } : parseXml(source, part.name);
  if (!root.ok) return root;
  const accepted: DocxPart = { ...part, source, root: root.value };

  const all = paragraphsOf(accepted.root);
  const paragraphs = all.filter((paragraph) => !paragraph.isFallback);
  const scans = paragraphs.map((paragraph) => scanParagraph(accepted, paragraph, names));
  const tags = scans.flatMap((scan) => scan.tags).sort(comparePlaces);
  if (tags.length > MOST_TAGS) return { ok: false, findings: [tooManyTags(tags.length)] };

  const pairing = pairTags(tags, names);
  const placed: PlacedFinding[] = [
    ...scans.flatMap((scan) => scan.faults).map(braceFinding),
    ...pairing.faults.map((fault) => pairFinding(fault, tags)),
    ...faultsOfNames(tags, pairing, names).map((fault) => nameFinding(fault, tags)),
    ...sectionFindings(tags, pairing.pairs, paragraphs),
  ];
  if (placed.length > 0) return { ok: false, findings: placed.sort(comparePlaces).map(({ finding }) => finding) };

  const fallbackTags = all
    .filter((paragraph) => paragraph.isFallback)
    .flatMap((paragraph) => scanParagraph(accepted, paragraph, names).tags)
    .filter((tag) => tag.name !== null);
  const mendedSource = mendPart(accepted.source, [...tags, ...fallbackTags], pairing.pairs);
  return { ok: true, value: { source: mendedSource, tagCount: tags.length }, findings: [] };
}

function tooManyTags(count: number): Finding {
  return {
    id: "template-too-many-tags",
    severity: "error",
    place: {},
    text: `ไฟล์นี้มีแท็ก ${count} แห่ง มากเกินกว่าที่แม่แบบจะมี (ไม่เกิน ${MOST_TAGS} แห่ง)`,
    remedy: "ตรวจว่าส่งไฟล์ถูกไฟล์ หรือนำแม่แบบมาตรฐานออกไปแก้แทน",
  };
}

/** What staff see of a tag. */
function shown(tag: TemplateTag): string {
  return spelled(tag.sigil, tag.name ?? tag.written);
}

function nameOf(tag: TemplateTag): string {
  return tag.name ?? tag.written;
}

type Where = Pick<TemplateTag, "part" | "paragraph" | "start" | "end">;

function placed(id: string, where: Where, text: string, remedy: string): PlacedFinding {
  const { part, paragraph, start, end } = where;
  return {
    paragraph,
    start,
    finding: {
      id: `template-${id}`,
      severity: "error",
      place: { where: describePlace(part.kind, paragraph) },
      text,
      remedy,
      quote: wordsAround(paragraph.text, start, end),
    },
  };
}

/** The tag with some words on each side, so that it is found by reading. 24 characters are about four words. */
function wordsAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 24), start).replace(/^\p{M}+/u, "");
  const after = text.slice(end, end + 24);
  return [start > 24 ? "…" : "", before, text.slice(start, end), after, text.length > end + 24 ? "…" : ""]
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function braceFinding(fault: BraceFault): PlacedFinding {
  const { meant } = fault;
  switch (fault.kind) {
    case "unclosed-brace":
      return placed(
        fault.kind,
        fault,
        "มีวงเล็บปีกกา { ที่ไม่มี } ปิด",
        meant ? `น่าจะหมายถึง ${meant} ให้เติม } ท้ายชื่อแท็ก` : "เติม } ท้ายชื่อแท็ก หรือลบ { ออก",
      );
    case "unopened-brace":
      return placed(
        fault.kind,
        fault,
        "มีวงเล็บปีกกา } ที่ไม่มี { เปิด",
        meant ? `น่าจะหมายถึง ${meant} ให้เติม { หน้าชื่อแท็ก` : "เติม { หน้าชื่อแท็ก หรือลบ } ออก",
      );
    case "double-brace":
      return placed(fault.kind, fault, "แท็กใช้วงเล็บปีกกาซ้อนกันสองชั้น", `เขียนด้วยวงเล็บชั้นเดียว: ${meant}`);
    case "empty-tag":
      return placed(fault.kind, fault, "แท็กว่าง ไม่มีชื่ออยู่ในวงเล็บปีกกา", "ใส่ชื่อแท็กลงในวงเล็บ หรือลบวงเล็บคู่นี้ออก");
  }
}

function pairFinding(fault: PairFault, tags: readonly TemplateTag[]): PlacedFinding {
  const tag = tags[fault.at]!;
  const name = nameOf(tag);
  switch (fault.kind) {
    case "unclosed":
      return placed(
        fault.kind,
        tag,
        `เปิดกลุ่ม ${shown(tag)} แล้วไม่มี {/${name}} ปิด`,
        tag.paragraph.cell
          ? `เติม {/${name}} ท้ายช่องสุดท้ายของแถวที่ต้องการให้ซ้ำ หรือลบ ${shown(tag)} ออก`
          : `เติม {/${name}} หลังส่วนที่ต้องการให้ซ้ำหรือแสดง หรือลบ ${shown(tag)} ออก`,
      );
    case "unopened":
      return placed(
        fault.kind,
        tag,
        `มี {/${name}} ปิดกลุ่ม แต่ไม่มี {#${name}} เปิดไว้ก่อนหน้า`,
        `เติม {#${name}} หน้าส่วนที่ต้องการให้ซ้ำหรือแสดง หรือลบ {/${name}} ออก`,
      );
    case "crossed": {
      const [open, other] = [tags[fault.open]!, tags[fault.other]!];
      return placed(
        fault.kind,
        tag,
        `กลุ่ม ${shown(open)} กับกลุ่ม ${shown(other)} ไขว้กัน: ${shown(other)} เปิดทีหลัง จึงต้องปิดก่อน`,
        `ย้าย {/${nameOf(other)}} มาไว้หน้า ${shown(tag)}`,
      );
    }
    case "other-place": {
      const close = tags[fault.close]!;
      return placed(
        fault.kind,
        tag,
        `กลุ่ม ${shown(tag)} เปิดที่นี่ แต่ปิดที่${describePlace(close.part.kind, close.paragraph)} ซึ่งอยู่คนละตารางหรือคนละส่วนกัน`,
        tag.paragraph.cell || close.paragraph.cell
          ? `ให้ ${shown(tag)} กับ ${shown(close)} อยู่ในตารางเดียวกัน: เปิดในช่องแรกและปิดในช่องสุดท้ายของแถวที่ซ้ำ หรืออยู่นอกตารางทั้งคู่`
          : `ย้าย ${shown(tag)} กับ ${shown(close)} ให้อยู่ในส่วนเดียวกัน`,
      );
    }
    case "split-by-wrapper": {
      const close = tags[fault.close]!;
      return placed(
        fault.kind,
        tag,
        `${shown(tag)} กับ ${shown(close)} มีแท็กหนึ่งอยู่ในลิงก์หรือกล่องควบคุม แต่อีกแท็กอยู่ข้างนอก`,
        "ย้ายแท็กทั้งสองออกมาอยู่นอกลิงก์หรือกล่องควบคุม หรือให้อยู่ข้างในด้วยกัน",
      );
    }
    case "rows-overlap":
      return placed(
        fault.kind,
        tag,
        `แถวนี้มีกลุ่มที่ซ้ำทั้งแถวสองกลุ่มซ้อนทับกัน คือ ${shown(tags[fault.other]!)} กับ ${shown(tag)}`,
        "แถวหนึ่งซ้ำได้ทีละกลุ่ม: แยกเป็นสองแถว หรือให้กลุ่มหนึ่งเปิดและปิดอยู่ภายในช่องเดียว",
      );
  }
}

function nameFinding(fault: ScopeFault, tags: readonly TemplateTag[]): PlacedFinding {
  const tag = tags[fault.at]!;
  const name = nameOf(tag);
  switch (fault.kind) {
    case "unknown":
      return placed(
        "unknown-tag",
        tag,
        `ไม่รู้จักแท็ก ${shown(tag)}`,
        fault.meant
          ? [`น่าจะหมายถึง ${spelled(tag.sigil, fault.meant)} ให้แก้ชื่อให้ตรง`, placesOf(fault.homes)].join(" ").trim()
          : "เลือกชื่อจากรายการแท็กของเอกสารชนิดนี้ หรือลบแท็กนี้ออก",
      );
    case "closing-name":
      return placed("closing-name", tag, `ชื่อในแท็กปิด ${shown(tag)} ไม่ตรงกับแท็กเปิด`, `แก้เป็น {/${fault.meant}}`);
    case "outside-loop":
      return placed("outside-loop", tag, `แท็ก ${shown(tag)} อยู่นอกกลุ่มของตัวเอง`, `${placesOf(fault.homes)} หรือลบออก`);
    case "not-a-text":
      return placed(
        "not-a-text",
        tag,
        `แท็ก ${shown(tag)} ต้องเขียนเป็นคู่เปิดและปิด เขียนเดี่ยวไม่ได้`,
        `เขียนเป็น {#${name}} … {/${name}} ครอบส่วนที่ต้องการให้ซ้ำหรือแสดง`,
      );
    case "not-a-pair":
      return placed(
        "not-a-pair",
        tag,
        `แท็ก ${shown(tag)} เป็นข้อความ ใช้เป็นคู่เปิดและปิดไม่ได้`,
        `เขียนเป็น {${name}} และลบ {/${name}} ออก`,
      );
  }
}

/** Where the tags of these loops may stand; "" for none. Three are enough to choose from. */
function placesOf(homes: readonly string[]): string {
  const between = homes.slice(0, 3).map((home) => `{#${home}} กับ {/${home}}`);
  return between.length === 0 ? "" : `ใช้ได้เฉพาะระหว่าง ${between.join(" หรือ ")} ให้ย้ายเข้าไป`;
}

/** Tags in a paragraph that carries a section break, and pairs that reach over one. */
function sectionFindings(
  tags: readonly TemplateTag[],
  pairs: readonly Pair[],
  paragraphs: readonly DocxParagraph[],
): PlacedFinding[] {
  const breaks = paragraphs.filter((paragraph) => paragraph.endsSection);
  if (breaks.length === 0) return [];
  const inBreaks = tags
    .filter((tag) => tag.paragraph.endsSection)
    .map((tag) =>
      placed(
        "in-section-break",
        tag,
        `แท็ก ${shown(tag)} อยู่ในย่อหน้าที่มีตัวแบ่งส่วน (เปลี่ยนแนวกระดาษหรือขอบกระดาษ) เมื่อสร้างเอกสาร ตัวแบ่งส่วนจะหาย`,
        "ย้ายแท็กไปไว้ในย่อหน้าอื่น แล้วให้ย่อหน้านี้เหลือแต่ตัวแบ่งส่วน",
      ),
    );
  const across = pairs
    // A break lies at the end of its paragraph: after an opening tag in it, and also after a closing one.
    .filter(({ open, close, rows }) => {
      const [from, to] = [tags[open]!.paragraph.element, tags[close]!.paragraph.element];
      return !rows && breaks.some(({ element }) => element.start >= from.start && element.start < to.start);
    })
    .map(({ open, close }) =>
      placed(
        "spans-section",
        tags[open]!,
        `กลุ่ม ${shown(tags[open]!)} คร่อมตัวแบ่งส่วน (เปลี่ยนแนวกระดาษหรือขอบกระดาษ)`,
        `ปิด ${shown(tags[close]!)} ก่อนถึงตัวแบ่งส่วน แล้วเปิดกลุ่มใหม่หลังตัวแบ่งส่วน`,
      ),
    );
  return [...inBreaks, ...across];
}
