// A sidebar or dialog: its HTML in a frame that cannot reach the page, as HtmlService shows it.
import { useEffect, useRef } from "preact/hooks";
import type { ShownHtml } from "./page-state";

// As on Google, without the rights to the page's own origin and to the whole window.
const SANDBOX = "allow-scripts allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox";

interface HtmlFrameProps {
  shown: ShownHtml;
  /** The script of google.script.run (frame-client.ts). */
  client: string;
  /** Told of the frame's window when it is there and when it goes. */
  onFrame(frame: Window, here: boolean): void;
}

export function HtmlFrame({ shown, client, onFrame }: HtmlFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const inner = frame.current?.contentWindow;
    if (!inner) return;
    onFrame(inner, true);
    return () => onFrame(inner, false);
  }, [onFrame]);
  return (
    <iframe
      ref={frame}
      key={shown.id}
      title={shown.title}
      sandbox={SANDBOX}
      srcdoc={withClient(shown.html, client)}
      onLoad={(event) => event.currentTarget.focus()} // what is shown takes the keyboard, as on Google
    />
  );
}

/** Puts the script before everything else of the HTML; `</script` inside it would end it early. */
function withClient(html: string, client: string): string {
  const script = `<script>${client.replace(/<\/script/gi, "<\\/script")}</script>`;
  const doctype = html.match(/^\s*<!doctype[^>]*>/i)?.[0] ?? "<!doctype html>";
  return `${doctype}${script}${html.replace(/^\s*<!doctype[^>]*>/i, "")}`;
}
