import { EMBLEM_ALT_TEXT, placeEmblem } from "../../src/documents/emblem";
import { openDocx } from "../../src/docx/open-docx";
import { readPng } from "../../src/docx/png";
import { zipBytes } from "../../src/docx/zip";
import { p, sampleZip } from "../docx/sample-docx";
import { png } from "../docx/sample-png";

/** A picture in a line, as Word writes it: 3 cm a side, cropped, with an SVG for new programs. */
function picture(altText: string): string {
  const extent = 'cx="1080000" cy="1080000"';
  return `<w:p><w:r><w:drawing><wp:inline><wp:extent ${extent}/><wp:docPr id="1" name="รูป 1" descr="${altText}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId5"><a:extLst><a:ext uri="svg"/></a:extLst></a:blip><a:srcRect l="10"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

function placed(body: string, width = 300, height = 600) {
  const zip = sampleZip(body, { header: p("ก") });
  const emblem = png(width, height);
  const size = readPng(emblem);
  if (!size.ok) throw new Error(JSON.stringify(size.findings));
  const findings = placeEmblem(zip, emblem, size.value);
  return { zip, emblem, findings, xml: zip.file("word/document.xml")!.asText() };
}

test("puts the emblem in the place of the picture with that alternative text", () => {
  const { zip, emblem, findings, xml } = placed(picture(EMBLEM_ALT_TEXT));
  expect(findings).toEqual([]);
  expect(Buffer.from(zip.file("word/media/emblem.png")!.asUint8Array()).equals(Buffer.from(emblem))).toBe(true);
  expect(xml).toContain('<a:blip r:embed="rIdEmblem"/>');
  expect(zip.file("word/_rels/document.xml.rels")!.asText()).toMatch(/Id="rIdEmblem"[^>]*Target="media\/emblem.png"/);
  expect(zip.file("[Content_Types].xml")!.asText()).toContain('Extension="png"');
  expect(openDocx(zipBytes(zip)).ok).toBe(true);
});

test("fits the emblem into the frame without distortion or crop", () => {
  const tall = placed(picture(EMBLEM_ALT_TEXT), 300, 600).xml;
  expect(tall.match(/cx="540000" cy="1080000"/g)).toHaveLength(2);
  expect(tall).not.toContain("srcRect");
  expect(placed(picture(EMBLEM_ALT_TEXT), 600, 300).xml.match(/cx="1080000" cy="540000"/g)).toHaveLength(2);
});

test("knows the alternative text whatever spaces and marks surround it", () => {
  expect(placed(picture(` ${EMBLEM_ALT_TEXT}. `)).findings).toEqual([]);
});

test("keeps relations and content types that are there, and adds its own once", () => {
  const zip = sampleZip(picture(EMBLEM_ALT_TEXT), {
    entries: {
      "word/_rels/document.xml.rels": '<Relationships xmlns="x"><Relationship Id="rId5" Target="media/a.png"/></Relationships>',
    },
  });
  const size = { width: 100, height: 100 };
  placeEmblem(zip, png(100, 100), size);
  placeEmblem(zip, png(100, 100), size);
  expect(
    zip
      .file("word/_rels/document.xml.rels")!
      .asText()
      .match(/<Relationship /g),
  ).toHaveLength(2);
  expect(
    zip
      .file("[Content_Types].xml")!
      .asText()
      .match(/Extension="png"/g),
  ).toHaveLength(1);
});

test("leaves other pictures alone, and warns where none is meant for the emblem", () => {
  const { findings, xml, zip } = placed(picture("แผนผัง"));
  expect(findings).toMatchObject([{ id: "emblem-without-place", severity: "warning" }]);
  expect(xml).toContain('r:embed="rId5"');
  expect(zip.file("word/media/emblem.png")).toBeNull();
});
