import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { renderWithApp } from '../../tests/support/renderWithApp'
import { NoticeList } from './NoticeList'

it('holds a newer version back while a briefing is told, and offers it afterwards', async () => {
  const user = userEvent.setup()
  const apply = vi.fn()
  const store = await renderWithApp(<NoticeList />, 'ko', {
    briefing: { id: 'ministry-report', scene: 3, isExploring: false },
  })
  act(() => store.getState().actions.addNotice({ id: 'update', apply }))
  expect(screen.queryByRole('button')).toBeNull()
  act(() => store.getState().actions.endBriefing())
  expect(apply).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: '새 판으로 열기' }))
  expect(apply).toHaveBeenCalledOnce()
})
