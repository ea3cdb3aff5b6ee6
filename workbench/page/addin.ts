// The built add-in as the server gives it: the unchanged Code.js, its HTML files and its manifest.

export interface Addin {
  code: string;
  /** HTML files by their name without ".html". */
  htmlFiles: Record<string, string>;
  /** The permissions the manifest asks for. */
  scopes: string[];
}

/** Fetches the files of dist. */
export async function fetchAddin(): Promise<Addin> {
  const answer = await fetch("/dist.json");
  const files = (await answer.json()) as Record<string, string>;
  const html = Object.entries(files).filter(([name]) => name.endsWith(".html"));
  return {
    code: files["Code.js"] ?? "",
    htmlFiles: Object.fromEntries(html.map(([name, text]) => [name.replace(/\.html$/, ""), text])),
    scopes: (JSON.parse(files["appsscript.json"] ?? "{}") as { oauthScopes?: string[] }).oauthScopes ?? [],
  };
}
