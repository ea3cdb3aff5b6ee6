/** A text that is ready to be copied: shown whole, selected on focus, copied by a button where the browser allows it. */
import { useRef, useState } from "preact/hooks";

/** A line of the sidebar holds about this many letters. */
const LETTERS_A_ROW = 32;
const MOST_ROWS = 14;

function rowsFor(text: string): number {
  const rows = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_ROW)), 0);
  return Math.min(rows, MOST_ROWS);
}

export function CopyText({ label, text }: { label: string; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    field.current?.select();
    // The sandbox of the sidebar has no clipboard permission; the older command works on a selection after a click.
    setCopied(document.execCommand("copy"));
  };
  return (
    <div class="copy">
      <label>
        {label}
        <textarea ref={field} readOnly rows={rowsFor(text)} value={text} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" onClick={copy}>
        คัดลอก
      </button>
      <span role="status">{copied ? "คัดลอกแล้ว" : ""}</span>
    </div>
  );
}
