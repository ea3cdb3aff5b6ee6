/** Builds the default template of every kind of document. The build puts the bytes into the bundle; nothing here runs there. */
import { Document, type ISectionOptions, Packer } from "docx";
import PizZip from "pizzip";
import type { WritableKind } from "../src/documents/tags";
import { announcementTemplate } from "./announcement";
import { followUpFormTemplate } from "./follow-up-form";
import { fullReportTemplate } from "./full-report";
import { measuresTemplate } from "./measures";
import { memoTemplate } from "./memo";
import { styles } from "./parts/styles";
import { progressByIndicatorTemplate } from "./progress-by-indicator";
import { reportByInstrumentTemplate } from "./report-by-instrument";
import { reportWithAnnouncementTemplate } from "./report-with-announcement";

const sections: Record<WritableKind, () => ISectionOptions[]> = {
  measures: measuresTemplate,
  "full-report": fullReportTemplate,
  "report-by-instrument": reportByInstrumentTemplate,
  "progress-by-indicator": progressByIndicatorTemplate,
  "report-with-announcement": reportWithAnnouncementTemplate,
  announcement: announcementTemplate,
  memo: memoTemplate,
  "follow-up-form": followUpFormTemplate,
};

/** The .docx bytes of each kind's default template; the same bytes at every build. */
export async function buildTemplates(): Promise<Record<WritableKind, Uint8Array>> {
  const built: [string, Uint8Array][] = [];
  for (const [kind, make] of Object.entries(sections)) built.push([kind, await buildTemplate(make())]);
  return Object.fromEntries(built) as Record<WritableKind, Uint8Array>;
}

async function buildTemplate(parts: ISectionOptions[]): Promise<Uint8Array> {
  const document = new Document({ creator: "ผู้ช่วย ITA", lastModifiedBy: "ผู้ช่วย ITA", styles, sections: parts });
  return withFixedDates(await Packer.toBuffer(document));
}

/** The day of no particular document: a template must not change with the day it is built. */
const FIXED_DATE = "2026-01-01T00:00:00Z";

function withFixedDates(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  const properties = zip.file("docProps/core.xml")!.asText();
  zip.file("docProps/core.xml", properties.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, FIXED_DATE));
  for (const entry of Object.values(zip.files)) entry.date = new Date(2026, 0, 1);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
