import JSZip from 'jszip'

/** Files as one zip; pictures are packed already, so they are only put together. */
export async function toZip(files: readonly { readonly name: string; readonly content: Blob }[]): Promise<Blob> {
  const zip = new JSZip()
  for (const { name, content } of files) zip.file(name, await content.arrayBuffer())
  return zip.generateAsync({ type: 'blob', compression: 'STORE' })
}
