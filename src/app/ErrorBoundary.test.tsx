import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { renderWithApp } from '../../tests/support/renderWithApp'
import { ErrorBoundary } from './ErrorBoundary'

it('keeps an exception inside its panel and lets the reader try again', async () => {
  vi.stubGlobal('reportError', vi.fn())
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let isBroken = true
  const Panel = () => {
    if (isBroken) throw new Error('planted')
    return <p>mended</p>
  }
  await renderWithApp(
    <>
      <p>neighbour</p>
      <ErrorBoundary>
        <Panel />
      </ErrorBoundary>
    </>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('이 부분을 그리다가 오류가 났습니다.')
  expect(screen.getByText('neighbour')).toBeVisible()
  isBroken = false
  await userEvent.setup().click(screen.getByRole('button', { name: '다시 시도' }))
  expect(screen.getByText('mended')).toBeVisible()
})
