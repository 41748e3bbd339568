/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/client" />

/** What the data build made, known to the app when it is built (`scripts/builtData.ts`). */
declare module 'virtual:built-data' {
  /** First 12 hex digits of the SHA-256 over all input. */
  export const version: string
  /** Newest day on which a source in the data still says something. */
  export const asOf: string
  /** The file of each artefact in the folder `data`, its length and its content hash in hex digits. */
  export const files: Readonly<
    Record<
      import('./datasets/artefact').ArtefactName,
      { readonly file: string; readonly bytes: number; readonly sha256: string }
    >
  >
}
