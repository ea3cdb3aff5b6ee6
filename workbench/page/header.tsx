// The top of the page: what this is, whether the work is kept, and the page's own commands.

import { MenuBar } from "./menu-bar";
import type { PageMenu, PageState, SaveState } from "./page-state";

const SAVE_TEXT: Record<SaveState, string> = {
  saved: "บันทึกในเครื่องนี้แล้ว",
  saving: "กำลังบันทึก…",
  failed: "บันทึกไม่ได้",
  conflict: "สมุดงานนี้ถูกแก้ในอีกหน้าต่างหนึ่ง",
};

/** The page's own commands; the names are handed to `onCommand`. */
export type PageCommand = "save-file" | "open-file" | "new-sample" | "new-empty";

const FILE_MENU: PageMenu = {
  title: "ไฟล์",
  entries: [
    { caption: "บันทึกสมุดงานเป็นไฟล์", functionName: "save-file" },
    { caption: "เปิดไฟล์สมุดงาน หรือ .xlsx…", functionName: "open-file" },
    "separator",
    { caption: "เริ่มใหม่ด้วยข้อมูลตัวอย่าง", functionName: "new-sample" },
    { caption: "เริ่มสมุดงานว่าง", functionName: "new-empty" },
  ],
};

interface HeaderProps {
  state: PageState;
  onCommand(command: PageCommand): void;
  onMenu(functionName: string): void;
  onShelf(): void;
  onSimulation(): void;
}

export function Header({ state, onCommand, onMenu, onShelf, onSimulation }: HeaderProps) {
  return (
    <>
      <div class="title-row">
        <Mark />
        <div class="names">
          <h1>
            ผู้ช่วย ITA <span class="badge">โต๊ะทดลอง</span>
          </h1>
          <p class="workbook-name">
            {state.workbookName}
            {state.ready && (
              <span class={`save-state ${state.save}`} role="status">
                {SAVE_TEXT[state.save]}
              </span>
            )}
          </p>
        </div>
        <div class="actions">
          {state.running > 0 && (
            <span class="running" role="status">
              กำลังทำงาน…
            </span>
          )}
          <button
            type="button"
            class={state.simulation.on ? "quiet on" : "quiet"}
            aria-pressed={state.simulation.on}
            onClick={onSimulation}
          >
            จำลองการทำงานบน Google{state.simulation.on ? ": เปิด" : ""}
          </button>
          <button type="button" class="strong" aria-expanded={state.shelfOpen} aria-controls="shelf" onClick={onShelf}>
            เอกสารที่จัดทำ <span class="count">{state.files.length}</span>
          </button>
        </div>
      </div>
      <nav class="menus" aria-label="เมนู">
        <MenuBar label="เมนูไฟล์ของโต๊ะทดลอง" menus={[FILE_MENU]} onChoose={(name) => onCommand(name as PageCommand)} />
        <MenuBar label="เมนูของผู้ช่วย ITA" menus={state.menus} onChoose={onMenu} />
      </nav>
    </>
  );
}

/** The product's mark: a sheet with a tick. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <rect x="4" y="3" width="32" height="34" rx="6" fill="currentColor" />
      <path d="M11 12h18M11 18h18M11 24h8" stroke="#fff" stroke-opacity=".55" stroke-width="2.4" stroke-linecap="round" />
      <path
        d="M19 27.5l4 4 8-9.5"
        fill="none"
        stroke="#f2c14e"
        stroke-width="3.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
