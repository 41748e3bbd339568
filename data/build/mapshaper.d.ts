declare module 'mapshaper' {
  /** Runs commands over files given by name; answers the written files by name. */
  function applyCommands(commands: string, input: Record<string, string>): Promise<Record<string, string | Uint8Array>>
  const mapshaper: { readonly applyCommands: typeof applyCommands }
  export default mapshaper
}
