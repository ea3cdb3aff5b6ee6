// The add-in's menus above the grid, with the keyboard of a menu bar (arrows, Home, End, Escape), and the page's own
// file menu, which is built of the same parts.
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MenuEntry } from "../services/context";
import type { PageMenu } from "./page-state";

interface MenuBarProps {
  label: string;
  menus: PageMenu[];
  onChoose(functionName: string): void;
}

/** Menus side by side; `onChoose` is given the function name of the chosen item. */
export function MenuBar({ label, menus, onChoose }: MenuBarProps) {
  const [open, setOpen] = useState<number | null>(null);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open === null) return;
    const closeOutside = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    document.addEventListener("pointerdown", closeOutside);
    window.addEventListener("blur", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      window.removeEventListener("blur", closeOutside);
    };
  }, [open]);

  const headings = () => [...(bar.current?.querySelectorAll<HTMLElement>(":scope > .menu > button") ?? [])];

  function openNeighbour(step: number): void {
    const all = headings();
    const next = ((open ?? all.indexOf(document.activeElement as HTMLElement)) + step + all.length) % all.length;
    all[next]?.focus();
    if (open !== null) setOpen(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "ArrowRight") openNeighbour(1);
    else if (event.key === "ArrowLeft") openNeighbour(-1);
    else if (event.key === "Escape" && open !== null) {
      headings()[open]?.focus();
      setOpen(null);
    } else return;
    event.preventDefault();
  }

  return (
    <div class="menu-bar" role="menubar" aria-label={label} tabIndex={-1} ref={bar} onKeyDown={onKeyDown}>
      {menus.map((menu, index) => (
        <div class="menu" key={menu.title} role="none">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            onClick={() => setOpen(open === index ? null : index)}
            onKeyDown={(event) => {
              if (event.key !== "ArrowDown") return;
              event.preventDefault();
              setOpen(index);
            }}
          >
            {menu.title}
          </button>
          {open === index && (
            <MenuItems
              title={menu.title}
              entries={menu.entries}
              onChoose={(functionName) => {
                setOpen(null);
                onChoose(functionName);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

/** One open menu. A submenu's items stand indented under its title: two levels are never hidden from sight. */
function MenuItems({ title, entries, onChoose }: { title: string; entries: MenuEntry[]; onChoose(name: string): void }) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.querySelector<HTMLElement>("button")?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    buttons[target % buttons.length]?.focus();
  }

  return (
    <div class="menu-items" role="menu" aria-label={title} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
      {entries.map((entry) => entryElement(entry, onChoose))}
    </div>
  );
}

function entryElement(entry: MenuEntry, onChoose: (functionName: string) => void): JSX.Element {
  if (entry === "separator") return <hr />;
  if ("functionName" in entry) {
    return (
      <button type="button" role="menuitem" onClick={() => onChoose(entry.functionName)}>
        {entry.caption}
      </button>
    );
  }
  return (
    <fieldset class="submenu">
      <legend>{entry.caption}</legend>
      {entry.entries.map((inner) => entryElement(inner, onChoose))}
    </fieldset>
  );
}
