/**
 * Pours content into a template, in four steps: open the .docx and set its font, page numbers and emblem; let docxtemplater
 * render it; mend, check and page what came out; pack it. The same content gives the same bytes. Judges no template: that is
 * template-check's, and its findings come first.
 */
import type Docxtemplater from "docxtemplater";
import type { DXT } from "docxtemplater";
import type { Finding, Outcome } from "../agency/finding";
import { openDocx } from "../docx/open-docx";
import { type Zip, zipBytes } from "../docx/zip";
import type { Numerals } from "../thai/digits";
import { cleanValue, mapTexts, withTypedBraces } from "./clean-values";
import { addEmblem } from "./emblem";
import { type Font, inSarabunPsk, isSetInSarabun } from "./font";
import { keptWithSignatures } from "./kept-with-signatures";
import { withLongRowsFree } from "./long-rows";
import { mendMerged } from "./merged-parts";
import { withNumerals } from "./numerals";

declare function require(name: "docxtemplater"): new (zip: Zip, options: DXT.ConstructorOptions) => Docxtemplater<Zip>;
declare function require(name: "docxtemplater/js/modules/fix-doc-pr-corruption.js"): DXT.Module;

export interface MergeOptions {
  font: Font;
  numerals: Numerals;
  /** PNG for the place of the emblem; without one the place stays empty. */
  emblem?: Uint8Array | null;
}

/**
 * The .docx of `content` in the template, or what stands in its way: a file that is no .docx, tags that can't be
 * rendered ("template-tags"), tags left over ("tags-left"), XML that came out damaged.
 */
export function merge(template: Uint8Array, content: object, options: MergeOptions): Outcome<Uint8Array> {
  const opened = openDocx(template);
  if (!opened.ok) return opened;
  const { zip } = opened.value;
  const { font, numerals, emblem } = options;
  if (font === "TH SarabunPSK") switchFont(zip);
  if (numerals === "arabic") numberPagesInArabic(zip);

  const placed = emblem ? addEmblem(zip, emblem) : [];

  const failed = render(
    zip,
    mapTexts(content, (text) => withNumerals(cleanValue(text), numerals)),
  );
  if (failed) return { ok: false, findings: [failed] };

  const findings = textParts(zip).flatMap((name) => {
    const merged = read(zip, name);
    const mended = mendMerged(merged, name);
    if (!mended.ok) return mended.findings;
    const finished = keptWithSignatures(withLongRowsFree(withTypedBraces(mended.value)));
    if (finished !== merged) zip.file(name, finished);
    return mended.findings;
  });
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: zipBytes(zip), findings: placed };
}

function read(zip: Zip, name: string): string {
  return zip.file(name)!.asText();
}

/** The parts that hold text or say how it looks. */
function textParts(zip: Zip): string[] {
  return Object.keys(zip.files).filter((name) =>
    /^word\/(?:document|header|footer|footnotes|endnotes|comments)\d*\.xml$/.test(name),
  );
}

function switchFont(zip: Zip): void {
  const styles = zip.file("word/styles.xml");
  const isSarabun = styles !== null && isSetInSarabun(styles.asText());
  const others = ["word/styles.xml", "word/numbering.xml"].filter((name) => zip.file(name) !== null);
  for (const name of [...others, ...textParts(zip)]) zip.file(name, inSarabunPsk(read(zip, name), isSarabun));
}

/** Default templates number their pages in Thai. */
function numberPagesInArabic(zip: Zip): void {
  for (const name of textParts(zip)) {
    zip.file(name, read(zip, name).replace(/(<w:pgNumType\b[^>]*w:fmt=")thaiNumbers"/g, '$1decimal"'));
  }
}

/** Renders in place; the finding where a template can't be rendered. */
function render(zip: Zip, data: unknown): Finding | null {
  const Library = require("docxtemplater");
  try {
    new Library(zip, {
      paragraphLoop: true,
      linebreaks: true,
      parser: (tag) => ({ get: (scope) => ownValue(scope, tag.trim()) }),
      nullGetter: () => "",
      errorLogging: false,
      modules: hasPictures(zip) ? [require("docxtemplater/js/modules/fix-doc-pr-corruption.js")] : [],
    }).render(data);
    return null;
  } catch (error) {
    return unrendered(error);
  }
}

/** Pictures in a loop would come out with one number for all, which Word takes for damage; without any there is no need to look. */
function hasPictures(zip: Zip): boolean {
  return textParts(zip).some((name) => read(zip, name).includes("<wp:docPr"));
}

/** Only what the content itself holds: never a property that every object has. */
function ownValue(scope: unknown, name: string): unknown {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Object.hasOwn is newer than the syntax that the bundle is built for
  if (typeof scope !== "object" || scope === null || !Object.prototype.hasOwnProperty.call(scope, name)) return undefined;
  return (scope as Record<string, unknown>)[name];
}

/** What docxtemplater says of a template, in Thai; other exceptions are mistakes of the program and go on. */
function unrendered(error: unknown): Finding {
  const { properties } = error as { properties?: { xtag?: string; errors?: { properties?: { xtag?: string } }[] } };
  if (!properties) throw error;
  const tags = (properties.errors ?? [{ properties }]).map((each) => each.properties?.xtag ?? "").filter((tag) => tag !== "");
  return {
    id: "template-tags",
    severity: "error",
    place: { where: "แม่แบบเอกสาร" },
    text: "แท็กในแม่แบบเปิดปิดไม่ครบหรือซ้อนกันผิด จึงจัดทำเอกสารไม่ได้",
    remedy: "ตรวจแม่แบบและแก้ตามจุดที่แจ้ง หรือกลับไปใช้แม่แบบมาตรฐาน",
    quote: [...new Set(tags)].slice(0, 5).join(", "),
  };
}
