import { useTranslation } from 'react-i18next'
import type { RecordsAsOf } from '@/datasets/recordsIndex'
import { FactItem } from '@/evidence/FactItem'
import { PromiseItem } from '@/evidence/PromiseItem'
import { formatDue } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import type { Profile } from '@/store/derive/profile'
import { nameOf } from '@/store/derive/scope'
import { type Question, QUESTION_KINDS, questionsOf } from '@/store/derive/questions'
import { parseSubject } from '@/domain/subject'
import { useAtlas } from '@/store/StoreContext'
import { Disclosure } from '@/ui/Disclosure'
import { ProfileSection } from './ProfileSection'
import styles from './Profile.module.css'

/** In print so many of each kind; the screen has all. */
const PRINTED = 5

/** What a reader who knows the records would ask, each with the facts behind it. */
export function QuestionsSection({ profile, records }: { readonly profile: Profile; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const questions = questionsOf(profile, records)
  return (
    <ProfileSection id="questions" title={t('profile.questions')} note={t('profile.questionsNote')}>
      {questions.length === 0 ? <p>{t('profile.questionsNone')}</p> : null}
      <div className={styles.questionList}>
        {QUESTION_KINDS.map((kind) => {
          const ofKind = questions.filter((question) => question.kind === kind)
          return ofKind.length === 0 ? null : (
            <div key={kind} className={styles.questions}>
              <h4>
                {t(`profile.question.${kind}`)} <span>{ofKind.length}</span>
              </h4>
              <ul>
                {ofKind.map((question, index) => (
                  <li key={index} className={index >= PRINTED ? styles.screenOnly : undefined}>
                    <QuestionItem question={question} records={records} />
                  </li>
                ))}
              </ul>
              {ofKind.length > PRINTED ? (
                <p className={styles.printOnly}>{t('profile.more', { count: ofKind.length - PRINTED })}</p>
              ) : null}
            </div>
          )
        })}
      </div>
    </ProfileSection>
  )
}

function QuestionItem({ question, records }: { readonly question: Question; readonly records: RecordsAsOf }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const index = useAtlas()
  const about = (key: string) => {
    const subject = parseSubject(key)
    return subject ? (nameOf(index, subject)?.[language] ?? '') : ''
  }
  switch (question.kind) {
    case 'overdue': {
      const { milestone } = question.promise
      return (
        <Behind
          title={`${milestone.title[language]} (${t('detail.due', { due: formatDue(milestone.due, language) })})`}
        >
          <PromiseItem milestone={milestone} records={records} isTitleHidden />
        </Behind>
      )
    }
    case 'conflict':
      return (
        <Behind title={`${about(question.conflict.subject)}: ${t(`terms.field.${question.conflict.field}`)}`}>
          {question.facts.map((fact) => (
            <FactItem key={fact.id} fact={fact} records={records} />
          ))}
          <p className={styles.note}>{question.conflict.reason[language]}</p>
        </Behind>
      )
    case 'no-period':
      return (
        <Behind title={`${about(question.fact.subject)}: ${question.fact.text[language]}`}>
          <FactItem fact={question.fact} records={records} />
        </Behind>
      )
    case 'claim-as-fact':
      return (
        <Behind title={`${about(question.claim.subject)}: ${question.claim.text[language]}`}>
          <FactItem fact={question.claim} records={records} remark={t('profile.claim')} />
          <FactItem fact={question.told} records={records} remark={t('profile.told')} />
        </Behind>
      )
  }
}

function Behind({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <>
      <p className={styles.printOnly}>· {title}</p>
      <div className={styles.screenOnly}>
        <Disclosure level={5} title={title}>
          {children}
        </Disclosure>
      </div>
    </>
  )
}
