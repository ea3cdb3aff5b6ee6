/**
 * Manual.html: the Thai manual of docs/manual as one page that the add-in shows in a dialog. Text only: the pictures are
 * for reading on the web. Its script opens a page or a place by id, since a dialog on Google has no address of its own.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Marked } from "marked";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const MANUAL = join(root, "docs", "manual");

/** The pages in reading order, as paths from docs/manual. */
const PAGES = [
  "README",
  "../first-document",
  "begin",
  "year",
  "templates",
  "../template-tags",
  "keep",
  "troubles",
  "findings",
  "glossary",
  "install",
];

/** The address inside Manual.html of a link of the manual; null where it leads out of the manual. */
function placeOf(href) {
  const match = /^(?:(?:\.\.\/)?([\w-]+)\.md)?(?:#([\w-]+))?$/.exec(href);
  if (!match || (!match[1] && !match[2])) return null;
  return match[2] ?? `page-${match[1]}`;
}

const markdown = new Marked({
  renderer: {
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      const place = placeOf(href);
      if (place !== null) return `<a href="#${place}">${words}</a>`;
      return href.startsWith("https://") ? `<a href="${href}" target="_blank" rel="noopener">${words}</a>` : words;
    },
    image: () => "",
  },
});

function page(path) {
  const text = readFileSync(join(MANUAL, `${path}.md`), "utf8");
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (!title) throw new Error(`docs/manual/${path}.md has no title`);
  return { name: path.replace("../", ""), title, html: markdown.parse(text) };
}

export function manualPage() {
  const pages = PAGES.map(page);
  const tabs = pages.map(({ name, title }) => `<a href="#page-${name}">${title}</a>`).join("\n");
  const sections = pages.map(({ name, html }) => `<section id="page-${name}" hidden>\n${html}</section>`).join("\n");
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<title>คู่มือผู้ช่วย ITA</title>
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="สารบัญคู่มือ">${tabs}</nav>
<main>
${sections}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const STYLE = `
*{box-sizing:border-box}
body{margin:0;display:flex;height:100vh;color:#1f2933;font:15px/1.65 Sarabun,"Noto Sans Thai","Leelawadee UI",Thonburi,sans-serif;overflow-wrap:anywhere}
nav{flex:0 0 12em;overflow:auto;padding:12px 0;background:#f1f5f9;border-right:1px solid #cbd2d9}
nav a{display:block;padding:5px 12px;color:#1b4d8c;text-decoration:none}
nav a[aria-current]{background:#1b4d8c;color:#fff}
main{flex:1;overflow:auto;padding:4px 22px 40px}
h1{font-size:22px}h2{font-size:18px;margin:1.4em 0 .4em}h3{font-size:16px;margin:1.2em 0 .3em}
h1,h2,h3{scroll-margin-top:12px;color:#123a6b;line-height:1.4}
a{color:#1b4d8c}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #cbd2d9;padding:4px 8px;text-align:left;vertical-align:top}th{background:#f1f5f9}
code{background:#f1f5f9;padding:1px 4px;border-radius:3px}pre{background:#f1f5f9;padding:8px;overflow:auto}
.found{background:#fff4ce}
`;

// No template literal inside: HtmlService drops what looks like a comment there.
const SCRIPT = `
var shown = null;
function show() {
  if (shown) shown.scrollIntoView();
}
function openManual(place) {
  var target = document.getElementById(place) || document.getElementById("page-README");
  var section = target.closest("section");
  if (!section) return;
  document.querySelectorAll("main > section").forEach(function (one) { one.hidden = one !== section; });
  document.querySelectorAll("nav a").forEach(function (link) {
    if (link.getAttribute("href") === "#" + section.id) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  });
  document.querySelectorAll(".found").forEach(function (one) { one.classList.remove("found"); });
  shown = null;
  if (target === section) document.querySelector("main").scrollTop = 0;
  else {
    // An anchor stands alone in a paragraph before its heading.
    shown = target.parentElement.nextElementSibling || target;
    shown.classList.add("found");
    show();
  }
}
document.addEventListener("click", function (event) {
  var link = event.target.closest("a");
  var href = link ? link.getAttribute("href") : "";
  if (!href || href.charAt(0) !== "#") return;
  event.preventDefault();
  openManual(href.slice(1));
});
// A dialog opens without any size, and with its size changes where everything stands: the place is sought again until
// the reader moves on.
new ResizeObserver(show).observe(document.querySelector("main"));
if (document.fonts) document.fonts.ready.then(show);
["wheel", "keydown", "pointerdown", "touchmove"].forEach(function (name) {
  window.addEventListener(name, function () { shown = null; }, { passive: true });
});
openManual("page-README");
`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(manualPage());
