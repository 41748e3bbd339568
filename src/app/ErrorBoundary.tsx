import { Component, type ErrorInfo, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Callout } from '@/ui/Callout'

/** Keeps an exception inside one panel: the panel says what happened, the rest lives on. Another try draws the panel anew. */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  const [tries, setTries] = useState(0)
  return (
    <Boundary key={tries} onRetry={() => setTries(tries + 1)}>
      {children}
    </Boundary>
  )
}

interface BoundaryProps {
  readonly children: ReactNode
  readonly onRetry: () => void
}

class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    reportError(new Error(`${error.message}${info.componentStack ?? ''}`, { cause: error }))
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : <Failure error={error} onRetry={this.props.onRetry} />
  }
}

function Failure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useTranslation()
  const copy = () => void navigator.clipboard?.writeText(`${error.message}\n${location.href}\n${error.stack ?? ''}`)
  return (
    <Callout
      tone="danger"
      title={t('shell.panelFailed')}
      actions={
        <>
          <Button size="dense" onPress={onRetry}>
            {t('common.retry')}
          </Button>
          <Button size="dense" look="plain" onPress={copy}>
            {t('shell.copyDetails')}
          </Button>
        </>
      }
    >
      <p>{t('shell.panelFailedHelp')}</p>
    </Callout>
  )
}
