/** One batch: where it stands, what was taken, what was found, the papers, the way it went. */
import './sampling.css'
import { Link, useParams } from '@tanstack/react-router'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import { samplingModes } from '../../../law/sampling.ts'
import type { BatchView } from '../../../server/sampling/view.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { Files } from '../matter/Files.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { After, Items, Papers } from './BatchParts.tsx'
import { batchForms } from './batchForms.tsx'
import { joined, keeping, resultOf } from './words.ts'

export function BatchPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <BatchPane key={id} id={Number(id)} />
}

const usual = {
  'to-sample': 'collect',
  sampled: 'send',
  testing: 'pass',
  failed: 'serve-seller',
  objection: 'confirm',
  'retest-asked': 'agree-retest',
  'retest-agreed': 'send-retest',
  retesting: 'uphold',
  confirmed: 'order-correction',
  correcting: 'reinspect-pass',
}

export function BatchPane({ id }: { id: number }) {
  const read = useRead<BatchView>(`/samplings/${id}`)
  return (
    <Shown read={read} lines={12}>
      {one => (
        <MatterPane matter={one} forms={batchForms} usual={usual} head={<ResultTag one={one} />}>
          <Sample one={one} />
          <Items one={one} />
          <After one={one} />
          <Papers one={one} />
          <Files files={one.attachments} />
        </MatterPane>
      )}
    </Shown>
  )
}

function ResultTag({ one }: { one: BatchView }) {
  const say = useSay()
  if (one.sampledOn === null) return null
  return <span className="tag">{say(resultOf(one))}</span>
}

const amount = (value: number | null, unit: string | null) => value !== null && `${value}${unit ?? ''}`

function Sample({ one }: { one: BatchView }) {
  const say = useSay()
  return (
    <Part title={{ zh: '样品', en: 'Sample' }} aside={<Where one={one} />}>
      <Facts
        facts={[
          [{ zh: '被抽样单位', en: 'Shop' }, <Shop key="shop" one={one} />],
          [{ zh: '地址', en: 'Address' }, one.operator.address],
          [{ zh: '商品类别', en: 'Class' }, say(samplingClasses[one.class])],
          [{ zh: '规格、商标', en: 'Model, mark' }, joined(one.spec, one.trademark)],
          [{ zh: '生产日期、批号', en: 'Made on, batch' }, joined(one.madeOn, one.batchNumber)],
          [{ zh: '标称生产者', en: 'Labelled producer' }, joined(one.producer.name, one.producer.address)],
          [{ zh: '执行标准', en: 'Standard' }, one.standard],
          [{ zh: '抽样数量', en: 'Quantity' }, amount(one.quantity, one.unit)],
          [
            { zh: '备样', en: 'Backup sample' },
            one.backupQuantity !== null &&
              `${amount(one.backupQuantity, one.unit)}，${one.backupKeptBy ? say(keeping[one.backupKeptBy as keyof typeof keeping]) : ''}`,
          ],
          [{ zh: '购进单价', en: 'Purchase price' }, one.priceFen !== null && <Money fen={one.priceFen} />],
          [
            { zh: '购样、检验费用', en: 'Cost of sample and test' },
            one.costFen !== null && <Money fen={one.costFen} />,
          ],
          [{ zh: '抽样单编号', en: 'Number of the sheet' }, one.samplingNumber],
          [
            { zh: '抽样日期', en: 'Sampled on' },
            one.sampledOn &&
              `${one.sampledOn}${Math.abs(one.clockOffSeconds ?? 0) > 600 ? say({ zh: '（手机时钟不准，已按服务器时间校正）', en: " (the telephone's clock was off; set right by the server's)" }) : ''}`,
          ],
          [{ zh: '抽样地点', en: 'Place' }, one.place],
          [{ zh: '执法人员', en: 'Officers' }, one.officers.map(each => each.name).join(say({ zh: '、', en: ', ' }))],
          [{ zh: '抽样人员', en: 'Samplers' }, one.samplers.map(each => each.name).join(say({ zh: '、', en: ', ' }))],
          [{ zh: '说明', en: 'Remark' }, one.remark],
        ]}
      />
    </Part>
  )
}

function Where({ one }: { one: BatchView }) {
  const say = useSay()
  return (
    <span className="quiet">
      {say(samplingModes[one.mode])}
      {one.plan && (
        <>
          {' · '}
          <Link to={`/sampling-plans/${one.plan.id}`}>{one.plan.title}</Link>
        </>
      )}
      {one.drawId !== null && (
        <>
          {' · '}
          <Link to={`/sampling-draws/${one.drawId}`}>
            {say({ zh: '抽取记录和理由', en: 'The draw and its reasons' })}
          </Link>
        </>
      )}
      {one.campaign && (
        <>
          {' · '}
          <Link to={`/campaigns/${one.campaign.id}`}>{one.campaign.title}</Link>
        </>
      )}
      {one.sampledOn && (
        <>
          {' · '}
          <Link to={`/samplings/${one.id}/labels`}>{say({ zh: '打印封样标签', en: 'Print seal labels' })}</Link>
        </>
      )}
    </span>
  )
}

function Shop({ one }: { one: BatchView }) {
  if (one.operator.id === null) return one.operator.name
  return <Link to={`/operators/${one.operator.id}`}>{one.operator.name}</Link>
}
