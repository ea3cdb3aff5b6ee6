/** Finds the levels that a text names ("อยู่ในระดับ A", "ระดับผ่านดี"). Says nothing of whether they follow from the scores. */

import { FIVE_LEVELS, LETTERS } from "../assessment/catalogue/level-rules";
import type { Catalogue } from "../assessment/types";
import type { SourceLine } from "./score-records";

export interface LevelMention {
  level: string;
  quote: string;
  where: string;
}

/** Words that announce a level; a name alone ("ผ่าน") is too common a word. */
const ANNOUNCED =
  '(?:ระดับ(?:ผลการประเมิน|คะแนน)?|ผลการประเมิน|Rating(?:\\s*Score)?|เกรด)[\\s|:"“(]*(?:อยู่)?(?:ในระดับ|ระดับ|คือ|ที่)?[\\s|:"“(]*';

/** Levels named in the lines, in their order; a longer name wins over the shorter one that it begins with. */
export function findLevels(lines: readonly SourceLine[], catalogue: Catalogue): LevelMention[] {
  // Of either rule: a text of another year, or one that mixes the two, is told by what it names.
  const names = [...new Set([catalogue, LETTERS, FIVE_LEVELS].flatMap(({ levels }) => levels.map(({ name }) => name)))].sort(
    (a, b) => b.length - a.length,
  );
  const announced = new RegExp(`${ANNOUNCED}(${names.join("|")})(?![A-Za-zก-๎])`, "g");
  const alone = new RegExp(`(?:^|\\|)\\s*(${names.filter((name) => name.length > 1).join("|")})\\s*(?=\\||$)`, "g");
  return lines.flatMap(({ text, where }) =>
    [announced, alone].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({ level: match[1] as string, quote: match[0].trim(), where })),
    ),
  );
}
