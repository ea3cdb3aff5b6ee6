/**
 * The tags of every kind of document: the one declaration that content, default templates, template check and the
 * reference for staff share. Holds no values.
 */
import type { DocumentKind } from "../agency/choices";
import { measuresTags } from "./tags/measures-tags";
import type { ContentOf, Tags } from "./tags/tag";

export const documentTags = {
  measures: measuresTags,
} satisfies Partial<Record<DocumentKind, Tags>>;

/** The kinds whose documents can be made. */
export type WritableKind = keyof typeof documentTags;

/** The content of a document of `Kind`. */
export type DocumentContent<Kind extends WritableKind> = ContentOf<(typeof documentTags)[Kind]>;
