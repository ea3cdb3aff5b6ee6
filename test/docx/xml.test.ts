import fc from "fast-check";
import { applyEdits, childElements, escapeXml, ownText, parseXml, type XmlElement } from "../../src/docx/xml";

function root(source: string): XmlElement {
  const parsed = parseXml(source, "a.xml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

const WELL_FORMED: [name: string, source: string][] = [
  ["an empty element", "<a/>"],
  ["a declaration, comments and instructions around the root", "<?xml version=\"1.0\" encoding='UTF-8'?><!-- a --><a/><?b c?>\n"],
  ["a byte order mark", "\uFEFF<a/>"],
  ["both kinds of quotes with the other inside", `<a b='"' c="'"/>`],
  ["a greater-than sign in text and attribute", '<a b=">">></a>'],
  ["Thai names and text", "<แท็ก ก='ข'>นํ้า</แท็ก>"],
  ["CDATA with markup inside", "<a><![CDATA[<b>&]]></a>"],
  ["space before the end of a tag", "<a ></a >"],
  ["a character outside the basic plane", "<a>𝒜&#x1D49C;</a>"],
];

test.each(WELL_FORMED)("accepts %s", (_name, source) => {
  expect(parseXml(source, "a.xml")).toMatchObject({ ok: true, findings: [] });
});

const MALFORMED: [name: string, source: string][] = [
  ["nothing", ""],
  ["only text", "a"],
  ["two roots", "<a/><a/>"],
  ["text after the root", "<a/>b"],
  ["an element that is not closed", "<a><b></a>"],
  ["crossed elements", "<a><b></a></b>"],
  ["an end tag too many", "<a/></a>"],
  ["a start tag that breaks off", "<a b="],
  ["an attribute without quotes", "<a b=c/>"],
  ["an attribute twice", "<a b='1' b='2'/>"],
  ["attributes without space between", "<a b='1'c='2'/>"],
  ["a less-than sign in an attribute", "<a b='<'/>"],
  ["a lone ampersand", "<a>b & c</a>"],
  ["an entity that is not declared", "<a>&nbsp;</a>"],
  ["a reference to a forbidden character", "<a>&#0;</a>"],
  ["a reference to half a character", "<a>&#xD800;</a>"],
  ["a control character", "<a>\u0001</a>"],
  ["half a character", "<a>\uD800</a>"],
  ["a non-character", "<a>\uFFFE</a>"],
  ["the end of CDATA in text", "<a>]]></a>"],
  ["CDATA that is not closed", "<a><![CDATA[b</a>"],
  ["CDATA outside the root", "<![CDATA[b]]><a/>"],
  ["two hyphens in a comment", "<a><!-- -- --></a>"],
  ["a comment that is not closed", "<a><!-- </a>"],
  ["a declaration that is not first", ' <?xml version="1.0"?><a/>'],
  ["a declaration without a version", '<?xml encoding="UTF-8"?><a/>'],
  ["a name that begins with a digit", "<1a/>"],
  ["space before a name", "< a/>"],
  ["a markup declaration inside", "<a><!ELEMENT b></a>"],
];

test.each(MALFORMED)("tells that %s is malformed", (_name, source) => {
  expect(parseXml(source, "a.xml")).toMatchObject({ ok: false, findings: [{ id: "xml-malformed" }] });
});

test("refuses a document type declaration by name, whatever it declares", () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>';
  expect(parseXml(bomb, "a.xml")).toMatchObject({ ok: false, findings: [{ id: "xml-doctype" }] });
});

test("refuses elements nested too deep to walk", () => {
  expect(parseXml("<a>".repeat(200) + "</a>".repeat(200), "a.xml").ok).toBe(true);
  expect(parseXml("<a>".repeat(5000) + "</a>".repeat(5000), "a.xml").ok).toBe(false);
});

test("names the part and the place of the fault", () => {
  expect(parseXml("<a><b></a>", "word/document.xml").findings[0]?.place.where).toBe("ส่วน word/document.xml ของไฟล์ ตัวอักษรที่ 7");
});

test("resolves entities and line ends, in text as in attributes", () => {
  const element = root("<a b='&lt;&#3585;&#xE01;&quot;&apos;&gt;&amp;\r\nc'>&amp;amp;\r\nd\re<![CDATA[&amp;\r\n]]></a>");
  expect(element.attributes.b).toBe("<กก\"'>& c");
  expect(ownText(element)).toBe("&amp;\nd\ne&amp;\n");
});

test("knows where elements and texts stand", () => {
  const source = "<a><b c='d'>text</b><e/></a>";
  const [b, e] = childElements(root(source)) as [XmlElement, XmlElement];
  expect(source.slice(b.start, b.end)).toBe("<b c='d'>text</b>");
  expect(source.slice(b.contentStart, b.contentEnd)).toBe("text");
  expect(source.slice(e.start, e.end)).toBe("<e/>");
  expect(e.contentStart).toBe(e.end);
  expect(b.parent?.name).toBe("a");
});

test("applies edits whatever their order, and the outer of two that overlap", () => {
  const edits = [
    { start: 4, end: 6, replacement: "Y" },
    { start: 1, end: 3, replacement: "X" },
    { start: 4, end: 5, replacement: "lost" },
  ];
  expect(applyEdits("abcdefg", edits)).toBe("aXdYg");
});

/** Any tree as XML, with the texts it holds. */
const trees = fc.letrec<{ tree: { xml: string; text: string } }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.string({ unit: "grapheme" }).map((raw) => {
      const text = raw.replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
      return { xml: escapeXml(text), text };
    }),
    fc.array(tie("tree"), { maxLength: 4 }).map((children) => ({
      xml: `<w:x a="1">${children.map(({ xml }) => xml).join("")}</w:x>`,
      text: children.map(({ text }) => text).join(""),
    })),
  ),
})).tree;

function allText(element: XmlElement): string {
  return element.children.map((child) => (child.type === "text" ? child.text : allText(child))).join("");
}

test("reads back every text of any tree", () => {
  fc.assert(
    fc.property(trees, ({ xml, text }) => {
      expect(allText(root(`<w:r>${xml}</w:r>`))).toBe(text);
    }),
  );
});

test("never throws, whatever is cut out of, put into or turned round in a good text", () => {
  const source = '<?xml version="1.0"?><w:p a="1"><w:r><w:t xml:space="preserve">{ก} &amp; ข</w:t></w:r><!-- c --><w:br/></w:p>';
  const noise = fc.constantFrom(
    "<",
    ">",
    "/",
    "&",
    ";",
    '"',
    "'",
    "=",
    "!",
    "-",
    "[",
    "]",
    "?",
    " ",
    "\u0000",
    "\uD800",
    "ก",
    "w:t",
  );
  fc.assert(
    fc.property(fc.nat(source.length), fc.nat(20), fc.array(noise, { maxLength: 4 }), (at, length, put) => {
      const damaged = source.slice(0, at) + put.join("") + source.slice(at + length);
      const result = parseXml(damaged, "a.xml");
      expect(result.ok || result.findings.length === 1).toBe(true);
    }),
    { numRuns: 500 },
  );
});
