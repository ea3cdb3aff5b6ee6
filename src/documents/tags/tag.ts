/**
 * How the tags of a document are declared: the name that stands in a template between braces, what it prints (in Thai,
 * for staff who edit a template), and for a loop the tags inside. The types of the content follow from a declaration.
 */

/** `{name}`: prints a text. */
export interface TextTag {
  type: "text";
  meaning: string;
}

/** `{#name}…{/name}` prints what stands between when it holds, `{^name}…{/name}` when it does not. */
export interface ConditionTag {
  type: "condition";
  meaning: string;
}

/** `{#name}…{/name}`: repeats what stands between, once an entry; `inner` are the tags that may stand there. */
export interface LoopTag<Inner extends Tags = Tags> {
  type: "loop";
  meaning: string;
  inner: Inner;
}

export type Tag = TextTag | ConditionTag | LoopTag;
export interface Tags {
  readonly [name: string]: Tag;
}

/** The content a template with these tags is filled with. */
export type ContentOf<Declared extends Tags> = {
  [Name in keyof Declared]: Declared[Name] extends LoopTag<infer Inner>
    ? ContentOf<Inner>[]
    : Declared[Name] extends ConditionTag
      ? boolean
      : string;
};

export function text(meaning: string): TextTag {
  return { type: "text", meaning };
}

export function condition(meaning: string): ConditionTag {
  return { type: "condition", meaning };
}

export function loop<Inner extends Tags>(meaning: string, inner: Inner): LoopTag<Inner> {
  return { type: "loop", meaning, inner };
}
