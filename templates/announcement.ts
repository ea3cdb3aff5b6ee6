/** Default template of the kind `announcement`: the measures of a year, for the head to sign. */
import type { ISectionOptions } from "docx";
import { announcement } from "./parts/announcement";
import { evidenceAppendix } from "./parts/evidence-appendix";
import { portrait, section } from "./parts/page";

export function announcementTemplate(): ISectionOptions[] {
  return [section(portrait, [...announcement(), ...evidenceAppendix("portrait")])];
}
