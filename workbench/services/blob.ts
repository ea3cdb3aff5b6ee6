// Blobs: bytes with a name and a type. Bytes are copied in and out.
import { toSigned, toUnsigned } from "./bytes";
import type { ScriptContext } from "./context";
import { arrayIn } from "./realm";
import { createService } from "./service";

type Blob = GoogleAppsScript.Base.Blob;

interface Content {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

const contents = new WeakMap<object, Content>();

/** What a script's Blob holds; anything else is refused. */
export function contentOf(blob: Blob, method: string): Content {
  const content = typeof blob === "object" && blob !== null ? contents.get(blob) : undefined;
  if (!content) throw new Error(`The parameters don't match the method signature for ${method}.`);
  return content;
}

export function createBlob(script: ScriptContext, bytes: Uint8Array, contentType: string | null, name: string | null): Blob {
  const content: Content = { bytes: Uint8Array.from(bytes), contentType, name };
  const change = (part: Partial<Content>) => {
    Object.assign(content, part);
    return blob;
  };
  const blob: Blob = createService<Blob>(script, "Blob", {
    getBytes: () => arrayIn(script.realm, toSigned(content.bytes)),
    setBytes: (data) => change({ bytes: toUnsigned(data, "Blob.setBytes") }),
    getDataAsString: () => new TextDecoder().decode(content.bytes),
    setDataFromString: (text: string) => change({ bytes: new TextEncoder().encode(text) }),
    getContentType: () => content.contentType,
    setContentType: (type) => change({ contentType: type }),
    getName: () => content.name,
    setName: (newName) => change({ name: newName }),
    copyBlob: () => createBlob(script, content.bytes, content.contentType, content.name),
    getBlob: () => blob,
    isGoogleType: () => false,
  });
  contents.set(blob, content);
  return blob;
}
