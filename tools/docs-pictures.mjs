/**
 * Makes docs/pictures: one page of each yearly document, made from the sample as `npm run report` does. Run by hand
 * (node tools/docs-pictures.mjs): it needs LibreOffice, pdftoppm, ImageMagick and
 * the font Sarabun on the machine.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pictures = join(root, "docs", "pictures");

/** The page that shows most of each document, counted from 1. */
const PAGES = {
  measures: 2,
  "full-report": 2,
  "report-by-instrument": 2,
  "progress-by-indicator": 2,
  "report-with-announcement": 1,
};

mkdirSync(pictures, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "ita-pictures-"));
for (const [kind, page] of Object.entries(PAGES)) {
  const folder = join(work, kind);
  const run = (command, ...args) => execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  run(process.execPath, join(root, "tools/report.mjs"), "--kind", kind, "--out", folder);
  const [document] = readdirSync(folder);
  run("libreoffice", "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, document));
  const pdf = join(folder, document.replace(/\.docx$/, ".pdf"));
  const picture = join(pictures, kind);
  run("pdftoppm", "-png", "-gray", "-r", "75", "-f", String(page), "-singlefile", pdf, picture);
  // A few greys: legible in a README, a third of the size.
  run("convert", `${picture}.png`, "+dither", "-colors", "16", "-define", "png:color-type=3", `${picture}.png`);
}
rmSync(work, { recursive: true });
