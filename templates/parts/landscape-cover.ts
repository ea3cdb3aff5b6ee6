/** The cover of a kind whose pages lie on their side. */
import type { Table } from "docx";
import { type CoverLine, cover } from "./cover";
import { LANDSCAPE_WIDTH } from "./page";

/** Twips; leaves room for a name that takes two lines. */
const TITLE_HEIGHT = 7000;

export function landscapeCover(titleLines: CoverLine[], footLines: string[]): Table {
  return cover(titleLines, footLines, LANDSCAPE_WIDTH, TITLE_HEIGHT);
}
