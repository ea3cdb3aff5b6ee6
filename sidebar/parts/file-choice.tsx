/** Choosing a file from the user's machine, in our words: the browser's own control speaks the browser's language. */
import { useState } from "preact/hooks";

interface FileChoiceProps {
  label: string;
  /** What the browser offers first, such as ".docx". */
  accept: string;
  disabled?: boolean;
  /** Called with each file that is chosen; the same file may be chosen again. */
  onChosen(file: File): void;
}

export function FileChoice({ label, accept, disabled, onChosen }: FileChoiceProps) {
  const [name, setName] = useState("");
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    input.value = "";
    setName(file.name);
    onChosen(file);
  };
  return (
    <div class="file-choice">
      <label class={disabled ? "disabled" : undefined}>
        {label}
        <input type="file" accept={accept} disabled={disabled} onChange={(event) => choose(event.currentTarget)} />
      </label>
      {name ? <p class="chosen">ไฟล์ที่เลือก: {name}</p> : null}
    </div>
  );
}
