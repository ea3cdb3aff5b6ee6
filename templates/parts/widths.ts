/** Column widths are typed by hand, so they are added up at every build. */

/** Throws unless the columns of each table (twips) fill the width of the page. */
export function assertWidths(tables: Record<string, number[]>, pageWidth: number): void {
  for (const [name, widths] of Object.entries(tables)) {
    const total = widths.reduce((sum, width) => sum + width, 0);
    if (total !== pageWidth) throw new Error(`Columns of ${name} add up to ${total}, not ${pageWidth}`);
  }
}
