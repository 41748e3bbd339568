const SINGLE_FILE = 'growth-atlas.html'
const APP_CODE = 'app-code'

let own: string | null = null

/** Keeps the text of this page while it is still as it was opened, where it is a single file; to be called before anything is drawn. */
export function rememberSinglePage(): void {
  if (!document.getElementById(APP_CODE)) return
  const page = document.documentElement.cloneNode(true) as HTMLElement
  // The loader has put the running app there.
  for (const running of page.querySelectorAll('script[type="module"]')) running.remove()
  own = `<!doctype html>\n${page.outerHTML}`
}

/** The text of the product as a single file: this page itself, or the file beside the hosted app. Rejects where it cannot be reached. */
export async function readSinglePage(): Promise<string> {
  if (own !== null) return own
  const response = await fetch(new URL(SINGLE_FILE, document.baseURI))
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return response.text()
}
