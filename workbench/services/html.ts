// HtmlService: pages from the HTML files beside the script or from text. No scriptlets; the add-in uses none.
import type { ScriptContext } from "./context";
import { createEnum, createService } from "./service";

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type HtmlService = GoogleAppsScript.HTML.HtmlService;

interface Page {
  content: string;
  title: string;
  width: number;
  height: number;
}

const pages = new WeakMap<object, Page>();

/** What an HtmlOutput of a script shows. */
export function pageOf(html: HtmlOutput): Page {
  const page = typeof html === "object" && html !== null ? pages.get(html) : undefined;
  if (!page) throw new Error("The parameters don't match the method signature for Ui.showSidebar.");
  return page;
}

function createOutput(script: ScriptContext, content: string): HtmlOutput {
  // The size a dialog has when the script does not say (reference: Ui.showModalDialog).
  const page: Page = { content, title: "", width: 600, height: 400 };
  const change = (part: Partial<Page>) => {
    Object.assign(page, part);
    return output;
  };
  const output: HtmlOutput = createService<HtmlOutput>(script, "HtmlOutput", {
    getContent: () => page.content,
    setContent: (text) => change({ content: text }),
    append: (text) => change({ content: page.content + text }),
    getTitle: () => page.title,
    setTitle: (title) => change({ title }),
    getWidth: () => page.width,
    setWidth: (width) => change({ width }),
    getHeight: () => page.height,
    setHeight: (height) => change({ height }),
  });
  pages.set(output, page);
  return output;
}

function fileOf(script: ScriptContext, name: string): string {
  const content = script.document.htmlFiles[name.replace(/\.html$/, "")];
  if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return content;
}

/** The global HtmlService. */
export function createHtmlService(script: ScriptContext): HtmlService {
  return createService<HtmlService>(script, "HtmlService", {
    SandboxMode: createEnum<typeof GoogleAppsScript.HTML.SandboxMode>("IFRAME"),
    XFrameOptionsMode: createEnum<typeof GoogleAppsScript.HTML.XFrameOptionsMode>("DEFAULT"),
    createHtmlOutput(content: unknown = "") {
      if (typeof content !== "string") throw new Error("ยังไม่รองรับ HtmlService.createHtmlOutput จาก Blob");
      return createOutput(script, content);
    },
    createHtmlOutputFromFile: (name) => createOutput(script, fileOf(script, name)),
    // Only its text: scriptlets are left out.
    createTemplateFromFile(name) {
      const content = fileOf(script, name);
      return createService<HtmlTemplate>(script, "HtmlTemplate", { getRawContent: () => content });
    },
  });
}
