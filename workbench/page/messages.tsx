// Everything the page tells its user on top of the grid: toasts, messages to be read, and the add-in's HTML dialogs.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { HtmlFrame } from "./html-frame";
import type { Notice, ShownHtml, Toast } from "./page-state";

/** Toasts, read out by screen readers: what went wrong at once, the rest when there is a pause. */
export function Toasts({ toasts, onClose }: { toasts: Toast[]; onClose(id: number): void }) {
  const list = (urgent: boolean) =>
    toasts
      .filter((toast) => toast.urgent === urgent)
      .map((toast) => (
        <div class={urgent ? "toast urgent" : "toast"} key={toast.id}>
          <div>
            {toast.title && <strong>{toast.title}</strong>}
            <p>{toast.text}</p>
          </div>
          <button type="button" class="icon" aria-label="ปิดข้อความ" onClick={() => onClose(toast.id)}>
            ✕
          </button>
        </div>
      ));
  return (
    <div class="toasts">
      <div role="status">{list(false)}</div>
      <div role="alert">{list(true)}</div>
    </div>
  );
}

/** The first of the waiting messages; the next one comes when it is closed. */
export function NoticeDialog({ notices, onClose }: { notices: Notice[]; onClose(id: number): void }) {
  const notice = notices[0];
  if (!notice) return null;
  return (
    <ModalDialog key={notice.id} title={notice.title || "ผู้ช่วย ITA"} className="notice" onClose={() => onClose(notice.id)}>
      <p class="notice-text">{notice.text}</p>
      <div class="dialog-buttons">
        <button type="button" class="strong" onClick={() => onClose(notice.id)}>
          ตกลง
        </button>
      </div>
    </ModalDialog>
  );
}

interface HtmlDialogProps {
  shown: ShownHtml | null;
  client: string;
  onFrame(frame: Window, here: boolean): void;
  onClose(): void;
}

export function HtmlDialog({ shown, client, onFrame, onClose }: HtmlDialogProps) {
  if (!shown) return null;
  const size = { width: `${shown.width ?? 600}px`, height: `${shown.height ?? 400}px` };
  return (
    <ModalDialog key={shown.id} title={shown.title} className="html-dialog" onClose={onClose}>
      <div class="frame-box" style={size}>
        <HtmlFrame shown={shown} client={client} onFrame={onFrame} />
      </div>
    </ModalDialog>
  );
}

interface ModalDialogProps {
  title: string;
  className: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A titled dialog that keeps the focus until it is closed, by its button or Escape. */
export function ModalDialog({ title, className, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={className} aria-label={title} onClose={onClose} onCancel={onClose}>
      <header class="dialog-title">
        <h2>{title}</h2>
        <button type="button" class="icon" aria-label="ปิด" onClick={onClose}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
}
