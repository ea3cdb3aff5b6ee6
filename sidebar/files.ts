/** Files between the sidebar and the user's machine: offering a download, reading a chosen file as base64. */

/** Bytes at a time when turning them into text: more arguments than this overflow some browsers' call stack. */
const CHUNK = 0x8000;

export function offerDownload(fileName: string, content: string, type: string, encoding: "base64" | "text"): void {
  const bytes =
    encoding === "base64" ? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)) : new TextEncoder().encode(content);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has the data once the click is handled; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export async function readBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(text);
}
