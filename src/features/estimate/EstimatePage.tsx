import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { parseAmount } from '@/domain/amountText'
import { estimateSubsidy, type Project, taxCeiling } from '@/domain/estimate'
import { FIRM_SIZES } from '@/domain/firmSize'
import type { Zone } from '@/domain/mustHave'
import type { ProjectInput } from '@/domain/projectInput'
import type { RateTable } from '@/domain/schema/incentive'
import type { Fact } from '@/domain/schema/record'
import { FactItem } from '@/evidence/FactItem'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { isInZone } from '@/store/derive/candidate'
import { deriveProfile } from '@/store/derive/profile'
import { useActions, useAppState, useAtlas, useDerive } from '@/store/StoreContext'
import { Button } from '@/ui/Button'
import { Callout } from '@/ui/Callout'
import { Checkbox, CheckboxGroup } from '@/ui/Checkbox'
import { Disclosure } from '@/ui/Disclosure'
import { Select } from '@/ui/Select'
import { TextField } from '@/ui/TextField'
import styles from './Estimate.module.css'
import { EstimateTable } from './EstimateTable'

/** Programmes whose incentives come with a designation of the place, by the programme of the designation. */
const COMES_WITH: Readonly<Record<string, readonly string[]>> = {
  'depopulation-fund': ['depopulation-tax'],
  'crisis-area-support': ['crisis-area-support'],
  'graded-support-areas': ['graded-support-areas'],
}

/** The choice of the class that is on record. */
const OF_RECORD = 'record'

/** What a project would get at a place by the rules on record, with every rule named, and what cannot be said. */
export function EstimatePage({ records, table }: { readonly records: RecordsAsOf; readonly table: RateTable }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const { changeView } = useActions()
  const code =
    useAppState(({ page }) => (page?.kind === 'estimate' ? page.municipality : null)) ??
    index.atlas.municipalities[0]?.code ??
    ''
  const setCode = (municipality: string) => changeView({ page: { kind: 'estimate', municipality } })
  const input = useAppState((state) => state.project)
  const tell = (part: Partial<ProjectInput>) => changeView({ project: { ...input, ...part } })
  const { firmSize, land: landText, equipment: equipmentText, jobs: jobsText, isInZone: isInZoneHere } = input
  // A link may name what the table no longer has.
  const addOns = input.addOns.filter((id) => table.addOns.some((each) => each.id === id))
  const assumedClass = table.classes.find(({ id }) => id === input.assumedClass)?.id ?? OF_RECORD

  const zoneProgramme = table.taxCeiling.zone
  const municipality = index.municipalities.get(code)
  const classFact = (records.factsOf.get(`municipality:${code}`) ?? []).find(
    (fact) => fact.programme === table.programme && table.classes.some(({ id }) => id === fact.value),
  )
  const knownClass = typeof classFact?.value === 'string' ? classFact.value : null
  const classId = assumedClass === OF_RECORD ? knownClass : assumedClass
  const land = landText.trim() === '' ? 0 : parseAmount(landText)
  const equipment = equipmentText.trim() === '' ? 0 : parseAmount(equipmentText)
  const jobs = jobsText.trim() === '' ? 0 : /^\d{1,6}$/.test(jobsText.trim()) ? Number(jobsText) : null
  const isReadable = land !== null && equipment !== null && jobs !== null
  const project: Project = {
    firmSize,
    landWon: land ?? 0,
    equipmentWon: equipment ?? 0,
    jobs: jobs ?? 0,
    zone: isInZoneHere ? zoneProgramme : null,
    addOns,
  }
  const isInCapitalArea = index.regions.get(municipality?.region ?? '')?.isCapitalArea ?? false
  const lines = isReadable ? estimateSubsidy(table, classId, isInCapitalArea, project) : []
  const tax = isReadable ? taxCeiling(table, project) : null
  const zones = index.atlas.sites.filter(
    (site) => site.municipalities.includes(code) && isInZone(records, site, zoneProgramme),
  )
  const provinces = index.atlas.provinces
  const className = (id: string) => table.classes.find((each) => each.id === id)?.name[language] ?? id
  return (
    <article className={styles.page} aria-label={t('estimate.title')}>
      <div className={styles.toolbar}>
        <Button size="dense" look="plain" onPress={() => changeView({ page: null })}>
          <ArrowLeft aria-hidden="true" size={18} />
          {t('estimate.close')}
        </Button>
        <h2>{t('estimate.title')}</h2>
      </div>
      <div className={styles.body}>
        <section className={styles.form} aria-label={t('estimate.project')}>
          <Select
            label={t('estimate.province')}
            value={municipality?.province ?? ''}
            onChange={(province) =>
              setCode(index.atlas.municipalities.find((each) => each.province === province)?.code ?? code)
            }
            options={provinces.map((province) => ({ id: province.code, name: province.name[language] }))}
          />
          <Select
            label={t('estimate.municipality')}
            value={code}
            onChange={setCode}
            options={index.atlas.municipalities
              .filter((each) => each.province === municipality?.province)
              .map((each) => ({ id: each.code, name: each.name[language] }))}
          />
          <Select
            label={t('estimate.firmSize')}
            value={firmSize}
            onChange={(size) => tell({ firmSize: size })}
            options={FIRM_SIZES.map((id) => ({ id, name: t(`estimate.firmSizes.${id}`) }))}
          />
          <TextField
            label={t('estimate.land')}
            value={landText}
            onChange={(text) => tell({ land: text })}
            isInvalid={land === null}
            error={t('filters.amountError')}
            placeholder={t('estimate.amountHint')}
          />
          <TextField
            label={t('estimate.equipment')}
            value={equipmentText}
            onChange={(text) => tell({ equipment: text })}
            isInvalid={equipment === null}
            error={t('filters.amountError')}
            placeholder={t('estimate.amountHint')}
          />
          <TextField
            label={t('estimate.jobs')}
            value={jobsText}
            onChange={(text) => tell({ jobs: text })}
            isInvalid={jobs === null}
            error={t('shortlist.numberError')}
          />
          <Select
            label={t('estimate.class')}
            value={assumedClass}
            onChange={(id) => tell({ assumedClass: id === OF_RECORD ? null : id })}
            options={[
              {
                id: OF_RECORD,
                name: knownClass
                  ? t('estimate.classKnown', { name: className(knownClass) })
                  : t('estimate.classUnknown'),
              },
              ...table.classes.map(({ id, name }) => ({
                id,
                name: t('estimate.classAssumed', { name: name[language] }),
              })),
            ]}
          />
          <Checkbox isSelected={isInZoneHere} onChange={(isIn) => tell({ isInZone: isIn })}>
            {t('estimate.zone')}
          </Checkbox>
          <p className={styles.note}>
            {zones.length > 0
              ? t('estimate.zonesHere', { names: zones.map(({ name }) => name[language]).join(', ') })
              : t('estimate.noZonesHere')}
          </p>
          <CheckboxGroup label={t('estimate.addOns')} value={[...addOns]} onChange={(ids) => tell({ addOns: ids })}>
            {table.addOns
              .filter(({ zone }) => zone === null)
              .map(({ id, text }) => (
                <Checkbox key={id} value={id}>
                  {text[language]}
                </Checkbox>
              ))}
          </CheckboxGroup>
        </section>
        <section className={styles.result} aria-label={t('estimate.result')}>
          <Callout title={t('estimate.statement', { day: formatDate(table.as_of, language) })} />
          {assumedClass !== OF_RECORD && assumedClass !== knownClass ? (
            <Callout tone="warning" title={t('estimate.assumed')} />
          ) : null}
          <h3>{t('estimate.result')}</h3>
          {lines.length === 0 ? (
            <p className={styles.note}>{t('estimate.empty')}</p>
          ) : (
            <EstimateTable lines={[...lines, ...(tax ? [tax] : [])]} records={records} />
          )}
          {isInZoneHere ? (
            <p className={styles.note}>
              {t('estimate.landRemark')} {t('estimate.taxRemark')}
            </p>
          ) : null}
          <Others code={code} zone={project.zone} records={records} />
          <Disclosure title={t('estimate.tableNote')}>
            <p className={styles.note}>{table.meaning[language]}</p>
            <p className={styles.note}>{table.note[language]}</p>
          </Disclosure>
        </section>
      </div>
    </article>
  )
}

/** Designations of the place on record, and the incentives of the programmes that come with them. */
function Others({
  code,
  zone,
  records,
}: {
  readonly code: string
  readonly zone: Zone | null
  readonly records: RecordsAsOf
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const own = deriveProfile(useDerive(), index, records, { kind: 'municipality', id: code })
    .entitlements.map(({ programme, facts }) => ({
      programme,
      facts: facts.filter(({ subject }) => subject === `municipality:${code}`),
    }))
    .filter(({ facts }) => facts.length > 0)
  const incentivesOf = (programme: string): readonly Fact[] =>
    (records.factsOf.get(`programme:${programme}`) ?? []).filter(({ field }) => field === 'incentive')
  const groups = [
    ...own.map(({ programme, facts }) => ({
      id: programme.id,
      name: programme.name[language],
      facts: [...facts, ...(COMES_WITH[programme.id] ?? []).flatMap(incentivesOf)],
    })),
    ...(zone !== null
      ? [
          {
            id: zone,
            name: index.programmes.get(zone)?.name[language] ?? '',
            facts: incentivesOf(zone),
          },
        ]
      : []),
  ]
  return (
    <>
      <h3>{t('estimate.others')}</h3>
      <p className={styles.note}>{groups.length === 0 ? t('estimate.othersNone') : t('estimate.othersHelp')}</p>
      {groups.map(({ id, name, facts }) => (
        <Disclosure key={id} level={4} title={name} trailing={facts.length}>
          {facts.map((fact) => (
            <FactItem key={fact.id} fact={fact} records={records} />
          ))}
        </Disclosure>
      ))}
    </>
  )
}
