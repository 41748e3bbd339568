import type { Inspector } from '../frame/inspection'

/** How a map drawn as SVG answers inspections. */
export function inspectSvg(surface: SVGSVGElement): Inspector {
  return {
    drawn: () => drawnSites(surface),
    repaint: (done) => {
      // The same nodes put in again are laid out and painted anew.
      surface.replaceChildren(...surface.childNodes)
      afterPaint(done)
    },
    painted: (done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect()
        afterPaint(done)
      })
      observer.observe(surface, { subtree: true, childList: true, attributes: true, characterData: true })
    },
  }
}

/** Ids of the sites whose symbol lies in view. */
function drawnSites(surface: SVGSVGElement): readonly string[] {
  const view = surface.getBoundingClientRect()
  return [...surface.querySelectorAll('[data-site]')]
    .filter((symbol) => {
      const box = symbol.getBoundingClientRect()
      return box.right > view.left && box.left < view.right && box.bottom > view.top && box.top < view.bottom
    })
    .map((symbol) => symbol.getAttribute('data-site') ?? '')
    .sort()
}

/** A task that is queued in a frame runs when that frame has been painted. */
function afterPaint(done: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', done, { once: true })
    port1.start()
    port2.postMessage(null)
  })
}
