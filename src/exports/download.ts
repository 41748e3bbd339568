/** Hands a file to the browser to be saved; nothing leaves the page. */
export function download(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The click has taken the file already; the next turn is early enough to let it go.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
