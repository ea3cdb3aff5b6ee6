// gas-local ships no types; this is the part that is used.
declare module "gas-local" {
  /** Runs the .js files of a folder in one fresh vm context made of `globals` and returns that context. */
  export function require(
    folder: string,
    globals: object,
    options?: { filter?: (file: string) => boolean },
  ): Record<string, unknown>;
}
