/** Holds a content against the declared tags of its kind. Test code only. */
import type { Tags } from "../../src/documents/tags/tag";

/** Every tag has a value of its type, and there is no value without a tag. */
export function checkShape(content: object, tags: Tags, place: string): void {
  expect([place, Object.keys(content).sort()]).toEqual([place, Object.keys(tags).sort()]);
  for (const [name, tag] of Object.entries(tags)) {
    const value = (content as Record<string, unknown>)[name];
    if (tag.type === "loop") for (const entry of value as object[]) checkShape(entry, tag.inner, `${place}/${name}`);
    else expect([name, typeof value]).toEqual([name, tag.type === "text" ? "string" : "boolean"]);
  }
}
