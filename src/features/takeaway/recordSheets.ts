import { isSuperseded } from '@/datasets/recordsIndex'
import { lastDayOf } from '@/domain/day'
import { gradeOf } from '@/domain/grade'
import type { Fact } from '@/domain/schema/record'
import { parseSubject } from '@/domain/subject'
import type { Sheet } from '@/exports/xlsx'
import { nameOf } from '@/store/derive/scope'
import { asDate, type Given } from './given'

/** The facts about the listed sites, those replaced by newer ones too, and the amounts that theirs are part of. */
function factsOfRows({ records, rows }: Given): readonly Fact[] {
  const facts = new Set(rows.flatMap(({ site }) => records.factsOf.get(`site:${site.id}`) ?? []))
  // A set is walked to its end while it grows.
  for (const { money } of facts) {
    const whole = records.facts.get(money?.partOf ?? '')
    if (whole) facts.add(whole)
  }
  return [...facts]
}

const firstDay = (date: string | null) => asDate(date === null ? null : [date, '01', '01'].join('-').slice(0, 10))
const lastDay = (date: string | null) => asDate(date === null ? null : lastDayOf(date))

const FACT_COLUMNS = [
  'id',
  'subjectId',
  'subject',
  'subjectKind',
  'field',
  'moneyKind',
  'value',
  'unit',
  'text',
  'certainty',
  'grade',
  'headline',
  'partOf',
  'superseded',
  'supersededBy',
  'periodFrom',
  'periodTo',
  'knownFrom',
  'asOf',
  'sources',
  'note',
] as const

export function factsSheet(given: Given): Sheet {
  const { index, records, t, language } = given
  const yesOrNo = (is: boolean) => t(is ? 'takeaway.yes' : 'takeaway.no')
  return {
    name: t('takeaway.facts'),
    header: FACT_COLUMNS.map((column) => t(`takeaway.column.${column}`)),
    rows: factsOfRows(given).map((fact) => {
      const subject = parseSubject(fact.subject)
      const grade = gradeOf(fact, records.sources)
      return [
        fact.id,
        fact.subject,
        (subject && nameOf(index, subject)?.[language]) ?? t('view.scope.nationwide'),
        subject && t(`terms.subjectKind.${subject.kind}`),
        t(`terms.field.${fact.field}`),
        fact.money ? t(`terms.moneyKind.${fact.money.kind}`) : null,
        // Values in words are told by the text, in both languages.
        typeof fact.value === 'number' ? fact.value : null,
        fact.unit,
        fact.text[language],
        t(`terms.certainty.${fact.certainty}`),
        grade && t(`terms.sourceGrade.${grade}`),
        fact.money ? yesOrNo(fact.money.headline) : null,
        fact.money?.partOf ?? null,
        yesOrNo(isSuperseded(fact, records)),
        isSuperseded(fact, records) ? (fact.superseded_by ?? null) : null,
        firstDay(fact.period?.from ?? null),
        lastDay(fact.period?.to ?? null),
        asDate(fact.known_from),
        asDate(fact.as_of),
        fact.sources.join(', '),
        fact.note?.[language] ?? null,
      ]
    }),
    isList: true,
  }
}

/** The sources of those facts, as they name themselves. A date of which only the month or year is known stands on its last day. */
export function sourcesSheet(given: Given): Sheet {
  const { records, t } = given
  const ids = new Set(factsOfRows(given).flatMap(({ sources }) => sources))
  return {
    name: t('profile.sources'),
    header: [
      t('takeaway.column.id'),
      t('promises.column.source'),
      t('promises.column.publisher'),
      t('promises.column.sourceDate'),
      t('takeaway.column.grade'),
      t('promises.column.url'),
    ],
    rows: [...ids]
      .flatMap((id) => records.sources.get(id) ?? [])
      .map(({ id, title, publisher, date, grade, url }) => [
        id,
        title,
        publisher,
        lastDay(date),
        t(`terms.sourceGrade.${grade}`),
        url && { text: url, url },
      ]),
    isList: true,
  }
}
