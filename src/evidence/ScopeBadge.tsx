import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/i18n/useLanguage'
import type { Scope } from '@/domain/scope'
import { useAtlas } from '@/store/StoreContext'
import { Badge } from '@/ui/Badge'

/** Where something holds: regions by name, or that it is national and not split over them. */
export function ScopeBadge({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  if (typeof scope === 'string') return <Badge tone="primary">{t(`view.scope.${scope}`)}</Badge>
  return (
    <>
      {scope.map((region) => (
        <Badge key={region}>{index.regions.get(region)?.name[language]}</Badge>
      ))}
    </>
  )
}
