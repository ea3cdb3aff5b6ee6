/** Tags of the kind `report-with-announcement`: results of the year's measures, and the announcement of those measures. */
import { announcedTags } from "./announcement-tags";
import { evidenceAppendixTags } from "./evidence-appendix-tags";
import { reportedMeasureTags, reportTags } from "./report-tags";
import { officeTags, signatureTags } from "./shared-tags";
import { loop, text } from "./tag";

export const reportWithAnnouncementTags = {
  ...officeTags,
  ...reportTags,
  คะแนนรวม: text("คะแนนรวมของปีที่รายงาน"),
  มาตรการ: loop("มาตรการของปีที่รายงาน", reportedMeasureTags),
  ...signatureTags,
  ...announcedTags,
  ...evidenceAppendixTags,
};
