/**
 * Puts the office's emblem in the place of the picture whose alternative text is "ตราสัญลักษณ์", as large as that picture
 * allows without distortion. Without an emblem the template's own picture stays: an empty place of the right size.
 */
import type { Finding } from "../agency/finding";
import { type PngSize, readPng } from "../docx/png";
import { applyEdits, childElements, type Edit, parseXml, type XmlElement } from "../docx/xml";
import type { Zip } from "../docx/zip";
import { compareKey } from "../thai/normalise";

/** Alternative text of the picture that the emblem replaces. */
export const EMBLEM_ALT_TEXT = "ตราสัญลักษณ์";

const MEDIA = "media/emblem.png";
const RELATION_ID = "rIdEmblem";
const IMAGE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

/** Puts an uploaded emblem into a template's package; one that is no usable PNG is told as a warning, and its place stays empty. */
export function addEmblem(zip: Zip, bytes: Uint8Array): Finding[] {
  const size = readPng(bytes);
  if (size.ok) return placeEmblem(zip, bytes, size.value);
  return size.findings.map((finding) => ({ ...finding, severity: "warning" }));
}

/** Replaces the picture in a template's package; warns ("emblem-without-place") where it has none with that alternative text. */
export function placeEmblem(zip: Zip, png: Uint8Array, size: PngSize): Finding[] {
  const parts = Object.keys(zip.files).filter((name) => /^word\/(document|header|footer)[^/]*\.xml$/.test(name));
  const placed = parts.filter((name) => placeInPart(zip, name, size));
  if (placed.length === 0) return [withoutPlace()];
  zip.file(`word/${MEDIA}`, png);
  declarePng(zip);
  return [];
}

function withoutPlace(): Finding {
  return {
    id: "emblem-without-place",
    severity: "warning",
    place: {},
    text: `แม่แบบไม่มีรูปที่มีข้อความแสดงแทนว่า "${EMBLEM_ALT_TEXT}" จึงไม่ได้ใส่ตรา`,
    remedy: `คลิกขวาที่รูปตราในแม่แบบ เลือกข้อความแสดงแทน (Alt text) แล้วพิมพ์ ${EMBLEM_ALT_TEXT} หรือใช้แม่แบบของระบบ`,
  };
}

function placeInPart(zip: Zip, name: string, size: PngSize): boolean {
  const source = zip.file(name)!.asText();
  const parsed = parseXml(source, name);
  if (!parsed.ok) return false;
  const pictures = descendants(parsed.value, "w:drawing").filter(isEmblem);
  const edits = pictures.flatMap((picture) => pictureEdits(source, picture, size));
  if (edits.length === 0) return false;
  zip.file(name, applyEdits(source, edits));
  addRelation(zip, name);
  return true;
}

function isEmblem(drawing: XmlElement): boolean {
  return descendants(drawing, "wp:docPr").some(({ attributes }) =>
    [attributes.descr, attributes.title].some((text) => text !== undefined && compareKey(text) === compareKey(EMBLEM_ALT_TEXT)),
  );
}

function pictureEdits(source: string, drawing: XmlElement, size: PngSize): Edit[] {
  const blips = descendants(drawing, "a:blip");
  const extents = [
    ...descendants(drawing, "wp:extent"),
    ...descendants(drawing, "a:ext").filter(({ attributes }) => attributes.cx),
  ];
  const frame = extents[0]?.attributes;
  if (blips.length === 0 || !frame) return [];
  const { cx, cy } = fitted(Number(frame.cx), Number(frame.cy), size);
  return [
    // The whole element: one that Word made may also name an SVG, which would be shown in place of the emblem.
    ...blips.map((blip) => replaced(blip, `<a:blip r:embed="${RELATION_ID}"/>`)),
    ...descendants(drawing, "a:srcRect").map((crop) => replaced(crop, "")),
    ...extents.map((extent) => ({
      start: extent.start,
      end: extent.contentStart,
      replacement: source
        .slice(extent.start, extent.contentStart)
        .replace(/\bcx\s*=\s*["'][^"']*["']/, `cx="${cx}"`)
        .replace(/\bcy\s*=\s*["'][^"']*["']/, `cy="${cy}"`),
    })),
  ];
}

function replaced({ start, end }: XmlElement, replacement: string): Edit {
  return { start, end, replacement };
}

/** The largest frame of the picture's proportions inside the frame that is there. English metric units. */
function fitted(cx: number, cy: number, { width, height }: PngSize): { cx: number; cy: number } {
  const scale = Math.min(cx / width, cy / height);
  return { cx: Math.round(width * scale), cy: Math.round(height * scale) };
}

function addRelation(zip: Zip, partName: string): void {
  const name = partName.replace(/^word\//, "word/_rels/").concat(".rels");
  const start = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  const source = zip.file(name)?.asText() ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${start}</Relationships>`;
  if (source.includes(`"${RELATION_ID}"`)) return;
  const relation = `<Relationship Id="${RELATION_ID}" Type="${IMAGE_RELATION}" Target="${MEDIA}"/>`;
  zip.file(name, source.replace("</Relationships>", `${relation}</Relationships>`));
}

function declarePng(zip: Zip): void {
  const name = "[Content_Types].xml";
  const source = zip.file(name)!.asText();
  if (/Extension\s*=\s*["']png["']/i.test(source)) return;
  zip.file(name, source.replace(/<Types\b[^>]*>/, '$&<Default Extension="png" ContentType="image/png"/>'));
}

function descendants(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}
