/** The bytes that a single file holds in itself under an id; null where the page holds nothing under it, as the hosted app does. */
export async function readHeld(id: string): Promise<ArrayBuffer | null> {
  const held = document.getElementById(id)?.textContent
  if (!held) return null
  const bytes = Uint8Array.from(atob(held), (letter) => letter.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
}
