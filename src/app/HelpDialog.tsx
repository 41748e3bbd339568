import { asOf, version } from 'virtual:built-data'
import { useTranslation } from 'react-i18next'
import { readPacked } from '@/datasets/packed'
import { GLOSSARY } from '@/evidence/GlossaryTerm'
import { formatDate } from '@/i18n/format'
import { useLanguage } from '@/i18n/useLanguage'
import { Modal } from '@/ui/Modal'
import { Licences } from './Licences'
import styles from './HelpDialog.module.css'

const PARAGRAPHS = ['helpWhat', 'helpCertainty', 'helpMoney', 'helpBoundaries', 'helpKeyboard'] as const

export function HelpDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const packed = readPacked()
  return (
    <Modal title={t('shell.helpTitle')} closeLabel={t('common.close')} isOpen={isOpen} onClose={onClose}>
      <div className={styles.help}>
        {PARAGRAPHS.map((paragraph) => (
          <p key={paragraph}>{t(`shell.${paragraph}`)}</p>
        ))}
        <h3>{t('glossary.title')}</h3>
        <dl>
          {GLOSSARY.map((id) => (
            <div key={id}>
              <dt>
                <strong>{t(`glossary.term.${id}`)}</strong>
              </dt>
              <dd>{t(`glossary.meaning.${id}`)}</dd>
            </div>
          ))}
        </dl>
        {packed ? (
          <p className={styles.version}>
            {t('shell.packedVersion', {
              day: formatDate(packed.day, language),
              asOf: formatDate(packed.asOf, language),
              version: packed.dataVersion,
            })}
          </p>
        ) : null}
        <p className={styles.version}>{t('shell.dataVersion', { version, day: formatDate(asOf, language) })}</p>
        <Licences />
      </div>
    </Modal>
  )
}
