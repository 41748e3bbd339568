import { useTranslation } from 'react-i18next'
import type { glossary } from '@/i18n/ko/glossary'
import { Explained } from '@/ui/Explained'

export type GlossaryId = keyof typeof glossary.meaning
export const GLOSSARY = [
  'region',
  'province',
  'municipality',
  'growth-engine-selection',
  'five-piece-package',
  'special-complexes',
  'mpe-clusters',
  'opportunity-development-zones',
  'distributed-energy-zones',
  're100-complexes',
  'local-investment-subsidy',
  'depopulation-fund',
  'national-growth-fund',
  'feasibility',
  'won',
] as const satisfies readonly GlossaryId[]

/** A word that is explained where the glossary has it, and plain where it has not. */
export function GlossaryTerm({ id, word }: { readonly id: string; readonly word: string }) {
  const { t } = useTranslation()
  const found = GLOSSARY.find((known) => known === id)
  return found ? <Explained word={word} meaning={t(`glossary.meaning.${found}`)} /> : <>{word}</>
}
