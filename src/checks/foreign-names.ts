/** R25: web addresses and names of other agencies, left over from a document that was copied. */
import { agencyMentions, isMentionOf, placeOfAgency } from "./agency-names";
import { type Hit, quoted, type Rule } from "./rule";
import { textCells } from "./text-cells";
import { hostOfLink, isForeign, webAddresses } from "./web-address";

export const foreignNames: Rule = {
  id: "R25",
  name: "ไม่มีชื่อหรือเว็บไซต์ของหน่วยงานอื่น",
  severity: "error",
  why: "ชื่อหรือเว็บไซต์ของที่อื่นแสดงว่าคัดลอกเอกสารมา",
  remedy: "แก้เป็นชื่อหรือเว็บไซต์ของหน่วยงานเอง",
  check: (input) => {
    const { settings } = input.file;
    const site = hostOfLink(settings.website);
    const own = placeOfAgency(settings);
    const places = [settings.agencyName, settings.subdistrict, settings.district, settings.province];
    return textCells(input).flatMap(({ place, text }): Hit[] => [
      ...webAddresses(text)
        .filter(({ host }) => isForeign(host, site, places))
        .map(({ quote }): Hit => ({ place, text: `เว็บไซต์ “${quote}” ไม่ใช่ของหน่วยงาน`, quote: quoted(quote) })),
      ...agencyMentions(text)
        .filter((mention) => own !== "" && !isMentionOf(own, mention))
        .map(({ quote }): Hit => ({ place, text: `“${quote}” ไม่ใช่ชื่อหน่วยงานนี้`, quote: quoted(quote), severity: "warning" })),
    ]);
  },
};
