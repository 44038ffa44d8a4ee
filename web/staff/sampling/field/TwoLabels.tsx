/** The labels of sample and backup with their QR, printed in the shop from what the telephone knows. */
import { Button } from 'antd'
import { renderSVG } from 'uqr'
import { useSay } from '../../../kit/say.tsx'
import type { Sheet } from './store.ts'

export function TwoLabels({ sheet }: { sheet: Sheet }) {
  const say = useSay()
  const { values } = sheet
  if (!values.sampleName || !values.quantity) return null
  const kinds = [
    ['A', say({ zh: '样品封条', en: 'Sample' }), values.quantity],
    ...(Number(values.backupQuantity ?? 0) > 0
      ? [['B', say({ zh: '备样封条', en: 'Backup sample' }), values.backupQuantity!]]
      : []),
  ] as const
  return (
    <fieldset className="field on-paper">
      <legend>{say({ zh: '封样标签', en: 'Seal labels' })}</legend>
      <div className="seal-labels" lang="zh-CN">
        {kinds.map(([kind, title, amount]) => (
          <section key={kind} className="seal-label" aria-label={title}>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn here from a number of ours */}
            <div dangerouslySetInnerHTML={{ __html: renderSVG(`${values.samplingNumber}-${kind}`, { border: 1 }) }} />
            <div>
              <h3>{title}</h3>
              <p>
                <strong>
                  {values.samplingNumber}-{kind}
                </strong>
              </p>
              <p>{[values.sampleName, values.spec].filter(Boolean).join(' ')}</p>
              <p>
                {amount}
                {values.unit} · {values.operatorName}
              </p>
            </div>
          </section>
        ))}
      </div>
      <Button onClick={() => window.print()}>{say({ zh: '打印标签', en: 'Print the labels' })}</Button>
    </fieldset>
  )
}
