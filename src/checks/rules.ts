/** Every check of the workbook, in the order in which findings are shown, and the rules that cannot be broken. */
import { announcedMeasures } from "./announced-measures";
import { cellContents } from "./cells";
import { copiedRows, doubledWordRule, repeatedEntries } from "./copied-text";
import { dates } from "./dates";
import { documentDate } from "./document-date";
import { fiscalYearWording } from "./fiscal-year-wording";
import { foreignNames } from "./foreign-names";
import { indicatorNumbers, issueItems } from "./indicator-numbers";
import { issueCause } from "./issue-cause";
import { measureWithoutIndicator, weakWithoutMeasure } from "./issues-and-measures";
import { indicatorNames, ownerNames } from "./names";
import { oitAddress, publishedWithoutAddress } from "./oit-evidence";
import { oitNumbers } from "./oit-numbers";
import { oitSameAddress } from "./oit-same-address";
import { averageAsTotal, lostScores, partialScores, publishedScores } from "./published-scores";
import { results } from "./results";
import type { Rule } from "./rule";
import { sameForAll } from "./same-for-all";
import { scoresInText } from "./scores-in-text";
import { signers } from "./signers";
import { targetNumber } from "./target-number";
import { unfinished } from "./unfinished";
import { doneButLower, urgentButStrong } from "./weak-and-strong";
import { yearSettings, yearsInText } from "./years";

export const RULES: readonly Rule[] = [
  publishedScores,
  partialScores,
  lostScores,
  averageAsTotal,
  scoresInText,
  ownerNames,
  indicatorNames,
  urgentButStrong,
  issueCause,
  doneButLower,
  fiscalYearWording,
  doubledWordRule,
  repeatedEntries,
  copiedRows,
  sameForAll,
  weakWithoutMeasure,
  measureWithoutIndicator,
  targetNumber,
  signers,
  yearSettings,
  yearsInText,
  indicatorNumbers,
  issueItems,
  results,
  cellContents,
  unfinished,
  dates,
  documentDate,
  foreignNames,
  publishedWithoutAddress,
  oitAddress,
  oitSameAddress,
  oitNumbers,
  announcedMeasures,
];

/** Rules whose faults a document made from the workbook can't have, and what prevents each. */
export const PREVENTED: Readonly<Record<string, string>> = {
  R1: "จำนวนตัวชี้วัดนับจากรายการ ไม่มีการพิมพ์",
  R3: "ช่วงข้อคำถามมาจากเกณฑ์ของปี",
  R5: "ช่องประเด็นที่ว่างพิมพ์ข้อความว่าไม่มีข้อบกพร่อง",
  R7: "เกณฑ์คะแนนเป็นค่าตั้ง และคะแนนเท่าเกณฑ์ถือว่าผ่าน",
  R10: "เลขทั้งเอกสารแปลงเป็นแบบเดียวกัน",
  R19: "เลขลำดับสร้างใหม่ทุกครั้ง",
  R22: "หัวตารางและชื่อกลุ่มสร้างจากตัวชี้วัดของแถว",
  R23: "เลขข้อ OIT มาจากเกณฑ์ของปีตามรหัสข้อ",
  R24: "ปีของข้อมูลแต่ละข้อมาจากเกณฑ์ของปี",
};
