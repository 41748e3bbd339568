import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** What a picture that leaves the page is written in: a picture cannot bring its typeface along, the reading machine has one of these. */
export const PICTURE_FONT =
  "'Pretendard GOV Variable', 'Pretendard GOV', 'Noto Sans CJK KR', 'Noto Sans KR', 'Malgun Gothic', 'Apple SD Gothic Neo', sans-serif"

/** An element as the text of a document. */
export function toMarkup(element: ReactElement): string {
  const root = document.createElement('div')
  const renderer = createRoot(root)
  flushSync(() => renderer.render(element))
  const markup = root.innerHTML
  renderer.unmount()
  return markup
}
