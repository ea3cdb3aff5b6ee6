/** Addresses of a made document, built from its id: nothing is asked of Drive for them. */

export interface DocumentLinks {
  docLink: string;
  pdfLink: string;
}

/** Both addresses, or "" for a document that was not made. */
export function documentLinks(id: string): DocumentLinks {
  if (id === "") return { docLink: "", pdfLink: "" };
  const base = `https://docs.google.com/document/d/${encodeURIComponent(id)}`;
  return { docLink: `${base}/edit`, pdfLink: `${base}/export?format=pdf` };
}
