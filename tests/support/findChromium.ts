import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/** The Chromium to test with: CHROMIUM_PATH, else the first that is installed; an error that says what to do when there is none. */
export function findChromium(): string {
  const asked = process.env.CHROMIUM_PATH
  const found = asked ?? PLACES.find((place) => existsSync(place))
  if (found === undefined || !existsSync(found)) {
    throw new Error(
      'No Chromium was found. Install one (Debian: apt-get install chromium; else Chrome or Edge), or set CHROMIUM_PATH to its executable.',
    )
  }
  return found
}
