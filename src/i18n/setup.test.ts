import { expect, it } from 'vitest'
import { changeLanguage, createTranslation, loadLaterTexts, withTexts } from './setup'

it('begins with the texts of the first view alone', async () => {
  const instance = await createTranslation('ko')
  expect([instance.exists('shell.title'), instance.exists('profile.title')]).toEqual([true, false])
})

it('brings the texts of a part with the part, in the language of the screen', async () => {
  const instance = await createTranslation('en')
  expect(await withTexts(async () => 'part')()).toBe('part')
  expect(instance.t('profile.made', { version: 'x' })).toMatch(/[a-z]/)
  expect(instance.hasResourceBundle('ko', 'translation')).toBe(false)
})

it('changes the language of all that is on the screen', async () => {
  const instance = await createTranslation('ko')
  await loadLaterTexts()
  const korean = instance.t('compare.title')
  await changeLanguage(instance, 'en')
  expect([korean, instance.t('compare.title'), instance.t('common.loading')]).toEqual([
    '나란히 비교',
    'Side by side',
    'Loading',
  ])
})

it('a part that is asked for while the language changes has the texts of the new one', async () => {
  const instance = await createTranslation('ko')
  await Promise.all([changeLanguage(instance, 'en'), loadLaterTexts()])
  expect(instance.t('compare.title')).toBe('Side by side')
})
