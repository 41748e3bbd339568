import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { AppDriver } from '../support/AppDriver'
import { expect, test } from '../support/atlasTest'

const DIST = join(process.cwd(), 'dist')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** The built app on a host that writes down every request and sends no script before `sendScripts` is called. */
function slowHost() {
  const asked: string[] = []
  const held: (() => void)[] = []
  let isSending = false
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    asked.push(pathname)
    const file = join(DIST, pathname === '/' ? 'index.html' : pathname)
    const send = () => {
      if (!existsSync(file)) return void response.writeHead(404).end()
      // Nothing is kept, so that whatever is asked for twice is seen twice.
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? '', 'cache-control': 'no-store' })
      createReadStream(file).pipe(response)
    }
    if (pathname.endsWith('.js') && !isSending) held.push(send)
    else send()
  })
  const sendScripts = () => {
    isSending = true
    for (const send of held) send()
  }
  return { server, asked, sendScripts }
}

test(
  'the page asks for atlas and boundaries before any script has come, and for no file twice',
  { tag: '@webgl' },
  async ({ page }) => {
    const { server, asked, sendScripts } = slowHost()
    await new Promise<void>((resolve) => void server.listen(0, resolve))
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' })
    const named = (name: string) => {
      const file = readdirSync(join(DIST, 'data')).find((each) => each.startsWith(`${name}.`))
      return `/data/${file}`
    }
    const askedForData = () => asked.filter((path) => path.startsWith('/data/')).sort()
    await expect.poll(askedForData).toEqual([named('atlas'), named('boundaries')])
    sendScripts()
    const app = new AppDriver(page)
    await app.list().first().waitFor()
    await app.mapIsDrawn()
    await expect.poll(askedForData).toEqual([named('atlas'), named('boundaries'), named('records')])
    expect(asked.filter((path, index) => asked.indexOf(path) !== index)).toEqual([])
    await page.close()
    await new Promise((resolve) => server.close(resolve))
  },
)
