// Drive, here a shelf beside the grid: every document the add-in made can be looked at and downloaded.
import { useEffect, useRef } from "preact/hooks";
import type { StoredFile } from "../services/context";
import { ModalDialog } from "./messages";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface ShelfProps {
  files: StoredFile[];
  onView(file: StoredFile): void;
  onClose(): void;
}

/** The files, newest first. */
export function Shelf({ files, onView, onClose }: ShelfProps) {
  return (
    <>
      <header class="panel-title">
        <h2>เอกสารที่จัดทำ</h2>
        <button type="button" class="icon" aria-label="ปิดชั้นเอกสาร" onClick={onClose}>
          ✕
        </button>
      </header>
      <p class="panel-note">ชั้นนี้ใช้แทน Google ไดรฟ์ เอกสารอยู่ในเครื่องนี้เท่านั้น</p>
      {files.length === 0 ? (
        <p class="empty">ยังไม่มีเอกสาร เมื่อจัดทำเอกสารแล้วจะปรากฏที่นี่</p>
      ) : (
        <ul class="files">
          {[...files].reverse().map((file) => (
            <li key={file.id}>
              <strong>{file.name}</strong>
              <span class="made">{madeAt(file)}</span>
              <div class="file-buttons">
                <button type="button" class="strong" onClick={() => onView(file)}>
                  เปิดดู
                </button>
                <button type="button" class="quiet" onClick={() => download(fileName(file), DOCX, bytesOf(file))}>
                  ดาวน์โหลด .docx
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A document's pages, drawn in the page. */
export function DocumentViewer({ file, onClose }: { file: StoredFile; onClose(): void }) {
  const pages = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = pages.current;
    if (!place) return;
    place.setAttribute("aria-busy", "true");
    import("docx-preview")
      .then(({ renderAsync }) => renderAsync(bytesOf(file), place, undefined, { inWrapper: true, useBase64URL: true }))
      .catch(() => {
        place.textContent = "เปิดดูเอกสารนี้ไม่ได้ กรุณาดาวน์โหลดแล้วเปิดด้วยโปรแกรมอื่น";
      })
      .finally(() => place.removeAttribute("aria-busy"));
  }, [file]);
  return (
    <ModalDialog title={file.name} className="viewer" onClose={onClose}>
      <div class="viewer-bar">
        <button type="button" class="strong" onClick={() => download(fileName(file), DOCX, bytesOf(file))}>
          ดาวน์โหลด .docx
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <div class="pages" role="document" aria-label={file.name} tabIndex={0} ref={pages} />
    </ModalDialog>
  );
}

/** The bytes Drive was given; for a Google Doc the .docx it was made from. */
const bytesOf = (file: StoredFile) => Uint8Array.from(atob(file.content), (character) => character.charCodeAt(0));

const madeAt = (file: StoredFile) =>
  new Date(file.createdTime).toLocaleString("th-TH", { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Bangkok" });

const fileName = (file: StoredFile) => `${file.name.replace(/[\\/:*?"<>|]/g, "_").replace(/\.docx$/i, "")}.docx`;

/** Hands a file to the browser's downloads. */
export function download(name: string, type: string, content: Uint8Array<ArrayBuffer> | string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
