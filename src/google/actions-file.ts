/**
 * Loads the part of the script that is kept as text in Actions.html. Google documents both steps: the raw content of a
 * file of the script (HtmlTemplate.getRawContent) and `eval` of such text (HtmlTemplate.getCode).
 */
import type * as OnRequest from "../on-request";

/** Added by the build: evaluates text where only the script's globals are in sight. */
declare function ita_evaluate_(source: string): unknown;
declare const ITA_VERSION: string;

let loaded: typeof OnRequest | undefined;

/** The actions, evaluated once a run. Throws in Thai where the files of the script are not of one version. */
export function actionsFile(
  html: () => Pick<GoogleAppsScript.HTML.HtmlService, "createTemplateFromFile"> = () => HtmlService,
): typeof OnRequest {
  loaded ??= evaluated(html().createTemplateFromFile("Actions").getRawContent());
  return loaded;
}

function evaluated(content: string): typeof OnRequest {
  // The text stands in a script element, so that the script editor shows it as code.
  const source = /<script>([\s\S]*)<\/script>/.exec(content)?.[1] ?? "";
  const actions = attempted(source);
  if (actions?.version === ITA_VERSION) return actions;
  throw new Error(
    "ไฟล์ Actions.html ไม่ครบหรือไม่ใช่รุ่นเดียวกับ Code.js ให้ผู้ติดตั้งนำไฟล์ของผู้ช่วยขึ้นใหม่ทุกไฟล์ หากยังเป็นอยู่ ให้นำขึ้นด้วย npm run deploy -- --whole --yes",
  );
}

/** Undefined where Google does not evaluate the text; a build with --whole evaluates nothing and has no such case. */
function attempted(source: string): typeof OnRequest | undefined {
  try {
    return ita_evaluate_(source) as typeof OnRequest | undefined;
  } catch {
    return undefined;
  }
}
