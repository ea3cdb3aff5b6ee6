/** Builds small .docx files for tests: only what a case is about, the rest as plain as Word allows. */
import PizZip from "pizzip";

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A paragraph; several texts are several runs. */
export function p(...texts: string[]): string {
  return `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
}

/** A cell; each text is a paragraph, and markup that begins with "<" stands as it is. */
export function tc(...contents: string[]): string {
  return `<w:tc>${contents.map((content) => (content.startsWith("<") ? content : p(content))).join("")}</w:tc>`;
}

export function tr(...cells: string[]): string {
  return `<w:tr>${cells.map((cell) => (cell.startsWith("<w:tc") ? cell : tc(cell))).join("")}</w:tr>`;
}

export function tbl(...rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

/** A paragraph that carries a section break. */
export function sectionBreak(text = ""): string {
  return `<w:p><w:pPr><w:sectPr/></w:pPr>${text === "" ? "" : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;
}

/** A text box as Word writes it: once for new programs, once for old ones. */
export function textBox(...contents: string[]): string {
  const inner = `<w:txbxContent>${contents.map((content) => (content.startsWith("<") ? content : p(content))).join("")}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inner}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

export function documentXml(body: string): string {
  return `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

export interface SampleParts {
  header?: string;
  footer?: string;
  comments?: string;
  title?: string;
  /** Further entries of the package, or replacements of the usual ones. */
  entries?: { [name: string]: string | Uint8Array };
}

export function sampleZip(body: string, { header, footer, comments, title, entries = {} }: SampleParts = {}): PizZip {
  const zip = new PizZip();
  const overrides: string[] = [];
  const add = (name: string, contentType: string, xml: string) => {
    overrides.push(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
    zip.file(name, xml);
  };
  const element = (name: string, content: string) => `${XML_HEAD}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
  add("word/document.xml", `${WORD}document.main+xml`, documentXml(body));
  if (header !== undefined) add("word/header1.xml", `${WORD}header+xml`, element("hdr", header));
  if (footer !== undefined) add("word/footer1.xml", `${WORD}footer+xml`, element("ftr", footer));
  if (comments !== undefined) add("word/comments.xml", `${WORD}comments+xml`, element("comments", comments));
  if (title !== undefined) {
    const xml = `${XML_HEAD}<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title></cp:coreProperties>`;
    add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml);
  }
  zip.file(
    "[Content_Types].xml",
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
  );
  zip.file(
    "_rels/.rels",
    `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  for (const [name, content] of Object.entries(entries)) zip.file(name, content);
  return zip;
}

export function sampleDocx(body: string, parts: SampleParts = {}): Uint8Array {
  return sampleZip(body, parts).generate({ type: "uint8array", compression: "DEFLATE" });
}
