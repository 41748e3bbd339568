import { useTranslation } from 'react-i18next'
import type { MilestoneState } from '@/domain/milestone'
import { Badge } from '@/ui/Badge'

const TONES = {
  kept: 'success',
  'kept-late': 'success',
  changed: 'primary',
  slipped: 'warning',
  cancelled: 'danger',
  'not-yet-due': 'neutral',
  'passed-unverified': 'warning',
} as const

/** What has become of a promise, in words. */
export function StateBadge({ state }: { readonly state: MilestoneState }) {
  const { t } = useTranslation()
  return <Badge tone={TONES[state]}>{t(`terms.milestoneState.${state}`)}</Badge>
}
