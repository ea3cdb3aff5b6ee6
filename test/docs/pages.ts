/** The pages of the documentation, and what stands in them: links, pictures, places that can be linked to, code blocks. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = [".", "workbench", "docs", "docs/manual", "docs/trials"];

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Paths of all pages, from the top of the checkout. */
export const PAGES = FOLDERS.flatMap((folder) =>
  namesIn(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

export const textOf = (path: string) => readFileSync(path, "utf8");

/** Code is no link. */
const prose = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");

export function linksOf(text: string): string[] {
  return [...prose(text).matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
}

export function picturesOf(text: string): { words: string; target: string }[] {
  return [...prose(text).matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, words, target]) => ({
    words: words!,
    target: target!,
  }));
}

/** Anchors written out, and those that are made from headings. */
export function placesIn(text: string): string[] {
  const written = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!);
  const headings = [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} _-]/gu, "")
      .replace(/ /g, "-"),
  );
  return [...written, ...headings];
}

/** The lines of code blocks that have no language: commands and examples. */
export function codeLines(text: string): string[] {
  return [...text.matchAll(/^```\n([\s\S]*?)^```$/gm)].flatMap(([, block]) => block!.split("\n").filter((line) => line !== ""));
}
