/** R25: web addresses that are not the office's own. */
import { hostOfLink, isForeign, isPrivateStore, webAddresses } from "../web-address";
import { placeOf } from "./agency-spelling";
import type { DocumentFacts } from "./document-facts";
import type { DocumentHit, DocumentInput, DocumentRule } from "./document-rule";

export const foreignAddresses: DocumentRule = {
  id: "R25",
  severity: "error",
  why: "เว็บไซต์ของที่อื่นแสดงว่าคัดลอกเอกสารมา และผู้ประเมินจะเปิดไม่พบข้อมูล",
  remedy: "แก้เป็นเว็บไซต์ของหน่วยงานเอง",
  check: (input) => {
    const site = hostOfLink(input.file?.settings.website ?? "");
    const names = ownNames(input);
    const seen = new Set<string>();
    return input.facts.pieces.flatMap(({ text, where }) =>
      webAddresses(text).flatMap(({ quote, host }): DocumentHit[] => {
        if (seen.has(host)) return [];
        seen.add(host);
        if (isPrivateStore(host))
          return [{ where, quote, text: `“${host}” เป็นที่เก็บไฟล์ส่วนตัว ผู้ประเมินจะพบหน้าขอสิทธิ์เข้าถึง`, severity: "warning" }];
        return isForeign(host, site, names) ? [{ where, quote, text: `เว็บไซต์ “${quote}” ไม่ใช่ของหน่วยงาน` }] : [];
      }),
    );
  },
};

/** The office's name and the places in its address, by the workbook or the document itself. */
function ownNames(input: DocumentInput): string[] {
  const { file, facts } = input;
  const settings = file ? [file.settings.subdistrict, file.settings.district, file.settings.province] : placesIn(facts);
  return [placeOf(input), ...settings];
}

const PLACE = /(?:ตำบล|อำเภอ|จังหวัด|ต\.|อ\.|จ\.)\s?([\u0e01-\u0e4e]{3,20})(?=[\s,]|$)/g;

function placesIn({ pieces }: DocumentFacts): string[] {
  return [...new Set(pieces.flatMap(({ text }) => [...text.matchAll(PLACE)].map((match) => match[1] as string)))];
}
