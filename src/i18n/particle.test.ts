import { expect, it } from 'vitest'
import { createTranslation, loadLaterTexts } from './setup'

it('puts the particle after a word that its last sound asks for', async () => {
  const { t } = await createTranslation('ko')
  await loadLaterTexts()
  const told = (['confirmed', 'planned', 'under-review', 'candidate', 'reported'] as const).map((grade) =>
    t('detail.statedAs', { certainty: t(`terms.certainty.${grade}`) }),
  )
  expect(told).toEqual(['확정으로 발표', '계획으로 발표', '검토로 발표', '후보로 발표', '보도로 발표'])
  expect(t('profile.fairNote', { kind: '민간투자' })).toMatch(/^민간투자를 /)
  expect(t('profile.fairNote', { kind: '공공예산' })).toMatch(/^공공예산을 /)
})
