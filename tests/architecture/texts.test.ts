import { expect, it } from 'vitest'
import { en } from '../../src/i18n/en'
import { enLater } from '../../src/i18n/enLater'
import { ko } from '../../src/i18n/ko'
import { koLater } from '../../src/i18n/koLater'

type Texts = { readonly [key: string]: string | Texts }
const flatten = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  )

const korean = flatten({ ...ko, ...koLater })
const english = flatten({ ...en, ...enLater })
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)(?:,[^}]*)?\}\}/g)].map((match) => match[1]).sort()

it('both languages have the same keys, the same placeholders and no empty text', () => {
  const singular = /_(one|other)$/
  expect(
    english
      .map(([key]) => key)
      .filter((key) => !singular.test(key))
      .sort(),
  ).toEqual(korean.map(([key]) => key).sort())
  const koreanByKey = new Map(korean)
  for (const [key, text] of english)
    expect([key, placeholders(text)]).toEqual([key, placeholders(koreanByKey.get(key.replace(singular, '')) ?? '')])
  expect([...korean, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
})

it('English holds no Hangul beyond what a reader may type, and the Korean terms that the glossary explains', () => {
  expect(
    english.filter(
      ([key, text]) => /[가-힣]/.test(text) && !key.startsWith('filters.amount') && !key.startsWith('glossary.term.'),
    ),
  ).toEqual([])
})

it('no Korean text guesses the particle after a word that is put in', () => {
  const isGuess = /\}\}[’”'"]?(을|를|은|는|이|가|과|와|으로|로)(?![가-힣])/
  expect(korean.filter(([, text]) => isGuess.test(text) || /[을은이와]\([를는가과]\)/.test(text))).toEqual([])
})
