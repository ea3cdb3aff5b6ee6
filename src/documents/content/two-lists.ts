/**
 * The two headed lists that the measures document must show [seed 001, item O42]: what has to be corrected at once, and
 * what has to be developed. Urgent is an indicator or instrument below the threshold, an OIT item that scored 0, or an
 * issue marked so; to be developed is what staff typed, or else each instrument's lowest indicator that is neither
 * urgent nor full.
 */
import { type AgencyFile, INSTRUMENTS, type Instrument } from "../../agency/file";
import { roundHalfUp } from "../../agency/points";
import type { Assessment, Indicator } from "../../assessment/types";
import type { ListEntry } from "../../thai/list-cell";
import { INSTRUMENT_NAMES, indicatorLabel, inProse, phrase, scoreOf } from "./figures";
import { concerns, type PlacedIssue } from "./issues";

export interface TwoLists {
  urgent: ListEntry[];
  toDevelop: ListEntry[];
}

/** What an entry is about: an indicator or an instrument. */
type Subject = Indicator | Instrument;

export function twoLists(file: AgencyFile, assessment: Assessment, issues: readonly PlacedIssue[]): TwoLists {
  return {
    urgent: urgentEntries(
      file,
      assessment,
      issues.filter((issue) => issue.urgent),
    ),
    toDevelop: entriesToDevelop(
      assessment,
      issues.filter((issue) => !issue.urgent),
    ),
  };
}

function urgentEntries(file: AgencyFile, assessment: Assessment, issues: readonly PlacedIssue[]): ListEntry[] {
  const below: Subject[] = [
    ...assessment.weakPoints.map(({ indicator }) => indicator),
    ...INSTRUMENTS.filter((instrument) => (assessment.instruments[instrument] ?? 100) < assessment.threshold),
  ];
  const others = subjectsOf(assessment).filter((subject) => !below.includes(subject));
  return [
    ...below.map((subject) => entryAbout(subject, assessment, issues)),
    ...missedItems(file, assessment),
    ...others
      .filter((subject) => issuesAbout(subject, assessment, issues).length > 0)
      .map((subject) => entryAbout(subject, assessment, issues)),
    ...issuesAbout(null, assessment, issues).flatMap((issue) => issue.entries),
  ];
}

function entriesToDevelop(assessment: Assessment, issues: readonly PlacedIssue[]): ListEntry[] {
  const typed = subjectsOf(assessment).filter((subject) => issuesAbout(subject, assessment, issues).length > 0);
  const untouched = INSTRUMENTS.filter((instrument) => !issues.some((issue) => concerns(issue, instrument)));
  return [
    ...typed.map((subject) => entryAbout(subject, assessment, issues)),
    ...untouched.flatMap((instrument) => lowestToDevelop(instrument, assessment)),
    ...issuesAbout(null, assessment, issues).flatMap((issue) => issue.entries),
  ];
}

/** All that an issue can be about, in the order of the assessment. */
function subjectsOf({ catalogue }: Assessment): Subject[] {
  return INSTRUMENTS.flatMap((instrument) => [
    ...catalogue.indicators.filter((indicator) => indicator.instrument === instrument),
    instrument,
  ]);
}

/** The one place of an issue: its weak indicator, else its first, else its instrument; null where it names none or all. */
function subjectOf(issue: PlacedIssue, { weakPoints }: Assessment): Subject | null {
  const weak = issue.indicators.find(({ number }) => weakPoints.some(({ indicator }) => indicator.number === number));
  return weak ?? issue.indicators[0] ?? (issue.instruments.length === 1 ? issue.instruments[0]! : null);
}

function issuesAbout(subject: Subject | null, assessment: Assessment, issues: readonly PlacedIssue[]): PlacedIssue[] {
  return issues.filter((issue) => subjectOf(issue, assessment) === subject);
}

function entryAbout(subject: Subject, assessment: Assessment, issues: readonly PlacedIssue[]): ListEntry {
  return {
    text: labelOf(subject, assessment),
    sub: issuesAbout(subject, assessment, issues).flatMap((issue) =>
      issue.entries.flatMap((entry) => [entry.text, ...entry.sub]),
    ),
  };
}

/** "ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้ 79.20 คะแนน ต่ำกว่าเกณฑ์ 5.80 คะแนน". */
function labelOf(subject: Subject, assessment: Assessment): string {
  const whole = typeof subject === "string";
  const score = whole ? assessment.instruments[subject] : scoreOf(assessment, subject);
  const missing = score === null ? 0 : roundHalfUp(assessment.threshold - score);
  return phrase(
    whole ? INSTRUMENT_NAMES[subject] : indicatorLabel(subject),
    score === null ? "" : `ได้ ${inProse(score)} คะแนน`,
    missing > 0 ? `ต่ำกว่าเกณฑ์ ${inProse(missing)} คะแนน` : "",
  );
}

/** OIT items of the assessed year that scored 0. */
function missedItems({ oitItems }: AgencyFile, { year }: Assessment): ListEntry[] {
  return oitItems
    .filter((item) => item.year === year && item.result === 0)
    .map((item) => ({ text: phrase(`ข้อ ${item.number}`, item.name, "ได้ 0 คะแนน"), sub: [] }));
}

/** The lowest indicator of an instrument among those at the threshold or above and below 100. */
function lowestToDevelop(instrument: Instrument, assessment: Assessment): ListEntry[] {
  const candidates = assessment.scores
    .filter(({ indicator, score }) => indicator.instrument === instrument && score >= assessment.threshold && score < 100)
    .sort((one, other) => one.score - other.score);
  const lowest = candidates[0];
  return lowest ? [entryAbout(lowest.indicator, assessment, [])] : [];
}
