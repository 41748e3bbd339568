import { Blob } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { renderWithApp } from '../../tests/support/renderWithApp'
import { Licences } from './Licences'

afterEach(() => document.getElementById('licences')?.remove())

const open = async () => {
  await renderWithApp(<Licences />)
  await userEvent.setup().click(screen.getByText('오픈소스 라이선스'))
}

it('reads the licences from beside the app, and only when they are asked for', async () => {
  const fetched = vi.fn((url: URL) => Promise.resolve(new Response(`terms of ${url.pathname}`)))
  vi.stubGlobal('fetch', fetched)
  await renderWithApp(<Licences />)
  expect(fetched).not.toHaveBeenCalled()
  await userEvent.setup().click(screen.getByText('오픈소스 라이선스'))
  expect(await screen.findByRole('group', { name: '오픈소스 라이선스' })).toHaveTextContent('terms of /licences.txt')
})

it('reads them out of the single file without asking for anything', async () => {
  const fetched = vi.fn()
  // jsdom has blobs that do not stream.
  vi.stubGlobal('Blob', Blob)
  vi.stubGlobal('fetch', fetched)
  const held = document.createElement('script')
  held.id = 'licences'
  held.type = 'application/gzip'
  held.textContent = gzipSync('terms within').toString('base64')
  document.head.append(held)
  await open()
  expect(await screen.findByRole('group', { name: '오픈소스 라이선스' })).toHaveTextContent('terms within')
  expect(fetched).not.toHaveBeenCalled()
})

it('says so where they cannot be reached', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
  await open()
  expect(await screen.findByText('라이선스 글을 읽지 못했습니다. licences.txt 파일을 열어 주세요.')).toBeVisible()
  expect(screen.queryByRole('group', { name: '오픈소스 라이선스' })).toBeNull()
})
