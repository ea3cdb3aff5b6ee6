// Links that the add-in shows lead to Google; here a document's link opens the document from the shelf instead.
import type { StoredFile } from "../services/context";
import type { Store } from "./page-state";
import { showToast } from "./page-ui";

/** Follows a link out of a sidebar or dialog. Only an address that is not Google's opens a new window. */
export function followLink(url: string, store: Store, files: readonly StoredFile[]): void {
  const file = files.find(({ id }) => url.includes(`/${id}/`) || url.endsWith(`/${id}`));
  if (file) store.set({ viewing: file });
  else if (!/^https:\/\/(docs|drive)\.google\.com\//.test(url)) window.open(url, "_blank", "noopener,noreferrer");
  else showToast(store, { text: "ลิงก์นี้เปิดได้เมื่อใช้งานบน Google เท่านั้น", urgent: false });
}
