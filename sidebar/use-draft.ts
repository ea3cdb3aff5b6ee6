/** Text that someone is typing: kept while the sidebar is open, whichever panel is looked at in between. */
import { useState } from "preact/hooks";

const drafts = new Map<string, string>();

/** As useState for a text; `name` tells one field of the sidebar from another. */
export function useDraft(name: string): [string, (text: string) => void] {
  const [text, setText] = useState(drafts.get(name) ?? "");
  const write = (typed: string) => {
    drafts.set(name, typed);
    setText(typed);
  };
  return [text, write];
}
