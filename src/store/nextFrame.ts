/** Longest wait for a frame, in milliseconds: a window that another one covers draws none and still has to go on. */
const PATIENCE = 250

/** Calls with the next picture that the window draws; soon where it draws none. */
export function nextFrame(call: () => void): void {
  // Timers of a hidden page are held back by a second.
  if (document.hidden) return queueMicrotask(call)
  const once = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    call()
  }
  const frame = requestAnimationFrame(once)
  const timer = setTimeout(once, PATIENCE)
}
