/** 封样标签: the sealed sample and the backup sample, each with its QR, to be printed and signed by three sides. */
import './sampling.css'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { renderSVG } from 'uqr'
import type { BatchView } from '../../../server/sampling/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { keeping } from './words.ts'

export function LabelsPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useSay()
  const read = useRead<BatchView>(`/samplings/${id}`)
  return (
    <Shown read={read} lines={6}>
      {one => (
        <div className="page">
          <div className="page-head no-print">
            <h1>{say({ zh: '封样标签', en: 'Seal labels' })}</h1>
            <Button type="primary" onClick={() => window.print()}>
              {say({ zh: '打印', en: 'Print' })}
            </Button>
          </div>
          <div className="seal-labels" lang="zh-CN">
            <Seal one={one} kind="A" title={{ zh: '样品封条', en: 'Sample' }} amount={one.quantity} />
            {(one.backupQuantity ?? 0) > 0 && (
              <Seal
                one={one}
                kind="B"
                title={{ zh: '备样封条', en: 'Backup sample' }}
                amount={one.backupQuantity}
                keeper={one.backupKeptBy ? say(keeping[one.backupKeptBy as keyof typeof keeping]) : ''}
              />
            )}
          </div>
        </div>
      )}
    </Shown>
  )
}

interface SealProps {
  one: BatchView
  kind: 'A' | 'B'
  title: Label
  amount: number | null
  keeper?: string
}

/** The code is a number, no address: whoever scans it outside the house learns nothing else. */
function Seal({ one, kind, title, amount, keeper }: SealProps) {
  const say = useSay()
  const code = `${one.samplingNumber ?? one.number}-${kind}`
  return (
    <section className="seal-label" aria-label={say(title)}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn here from a number of ours */}
      <div dangerouslySetInnerHTML={{ __html: renderSVG(code, { border: 1 }) }} />
      <div>
        <h3>{say(title)}</h3>
        <p>
          <strong>{code}</strong>
        </p>
        <p>{[one.sampleName, one.spec].filter(Boolean).join(' ')}</p>
        <p>
          {amount}
          {one.unit} · {one.sampledOn}
        </p>
        <p>{one.operator.name}</p>
        <p>{one.office}</p>
        {keeper && <p>{say({ zh: `由${keeper}保存，不得启封`, en: `Kept by ${keeper}; not to be opened` })}</p>}
      </div>
      <div className="sign">
        <span>{say({ zh: '执法人员', en: 'Officer' })}</span>
        <span>{say({ zh: '抽样人员', en: 'Sampler' })}</span>
        <span>{say({ zh: '被抽样单位', en: 'Seller' })}</span>
      </div>
    </section>
  )
}
