/** One lot: the plan, what is in it with totals by class, who saw it go, the residue, the papers. */
import '../office/office.css'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { destructionMethods, destructionReasons, sameWeightGrams, witnessRoles } from '../../../law/destruction.ts'
import type { LotView } from '../../../server/destruction/view.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { FilePapers } from '../enforcement/PapersPart.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { Files } from '../matter/Files.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { ByClass } from './ByClass.tsx'
import { ItemTable } from './ItemTable.tsx'
import { LotForm } from './LotForm.tsx'
import { lotForms, usualLotStep } from './stepForms.tsx'
import { Weight } from './words.tsx'

export function LotPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <LotPane key={id} id={Number(id)} />
}

export function LotPane({ id }: { id: number }) {
  const say = useSay()
  const me = useMe()
  const [changing, setChanging] = useState(false)
  const read = useRead<LotView>(`/destructions/${id}`)
  const keeper = hasRole(me, ['handler', 'inspector', 'head', 'supervisor'])
  return (
    <Shown read={read} lines={12}>
      {one => (
        <MatterPane
          matter={one}
          forms={lotForms}
          usual={one.items.length === 0 ? { ...usualLotStep, draft: 'add-items' } : usualLotStep}
          head={
            <span className="quiet">
              <OfficeName name={one.office} />
            </span>
          }
        >
          {one.state === 'draft' && keeper && !changing && (
            <div>
              <Button onClick={() => setChanging(true)}>{say({ zh: '修改批次', en: 'Change the lot' })}</Button>
            </div>
          )}
          {changing && <LotForm one={one} close={() => setChanging(false)} />}
          <Plan one={one} />
          <ByClass one={one} />
          <Part title={{ zh: `物品 ${one.items.length} 项`, en: `Items: ${one.items.length}` }}>
            {one.items.length === 0 ? (
              <p className="quiet">{say({ zh: '还没有编入物品', en: 'Nothing is in it yet' })}</p>
            ) : (
              <ItemTable items={one.items} plain />
            )}
          </Part>
          <Carried one={one} />
          <FilePapers title={{ zh: '文书', en: 'Papers' }} of={`/destructions/${one.id}`} one={one} />
          <Files files={one.attachments.filter(each => !one.residue?.files.includes(each.id))} />
          {one.residue && one.residue.files.length > 0 && (
            <Files
              title={{ zh: '残渣处置证明', en: 'Proof of the residue' }}
              files={one.attachments.filter(each => one.residue!.files.includes(each.id))}
            />
          )}
        </MatterPane>
      )}
    </Shown>
  )
}

function Plan({ one }: { one: LotView }) {
  const say = useSay()
  return (
    <Part title={{ zh: '方案', en: 'Plan' }}>
      <p lang="zh-CN">{one.explanation}</p>
      <Facts
        facts={[
          [{ zh: '销毁原因', en: 'Reason' }, say(destructionReasons[one.reason as keyof typeof destructionReasons])],
          [{ zh: '销毁方式', en: 'Method' }, say(destructionMethods[one.method as keyof typeof destructionMethods])],
          [{ zh: '危险废物', en: 'Hazardous' }, one.hazardous && say({ zh: '含', en: 'yes' })],
          [
            { zh: '处置单位', en: 'Processor' },
            one.self ? say({ zh: '本局自行销毁', en: 'destroyed by ourselves' }) : one.processor,
          ],
          [
            { zh: '许可证', en: 'Licence' },
            !one.self &&
              (one.licence === null
                ? say({ zh: '未填写，不能报批', en: 'missing: cannot be proposed' })
                : `${one.licence}${one.licenceUntil ? say({ zh: `（至${one.licenceUntil}）`, en: ` (until ${one.licenceUntil})` }) : ''}`),
          ],
          [{ zh: '计划日期', en: 'Planned for' }, one.plannedOn],
          [{ zh: '地点', en: 'Place' }, one.place],
          [{ zh: '批准日期', en: 'Approved on' }, one.approvedOn],
        ]}
      />
    </Part>
  )
}

function Carried({ one }: { one: LotView }) {
  const say = useSay()
  const { carried, residue, proceeds } = one
  if (!carried) return null
  const loss = one.totals.weightGrams - carried.weighedGrams
  return (
    <Part title={{ zh: '销毁情况', en: 'The destruction' }}>
      <p lang="zh-CN">{carried.course}</p>
      <Facts
        facts={[
          [{ zh: '日期', en: 'Day' }, carried.on],
          [{ zh: '地点', en: 'Place' }, carried.place],
          [{ zh: '运输', en: 'Transport' }, carried.transport],
          [
            { zh: '现场过磅', en: 'Weighed on site' },
            <span key="w">
              <Weight grams={carried.weighedGrams} />
              {Math.abs(loss) >= sameWeightGrams && (
                <span className="quiet">
                  {say({ zh: '，与账面相差 ', en: ', differs by ' })}
                  <Weight grams={Math.abs(loss)} />
                </span>
              )}
            </span>,
          ],
          [
            { zh: '移交、接收', en: 'Handed over, received' },
            [carried.handedBy, carried.receivedBy].filter(Boolean).join(' → '),
          ],
          [
            { zh: '监督、见证', en: 'Witnesses' },
            one.witnesses.map(each => `${each.name}（${each.unit}，${say(witnessRoles[each.role])}）`).join('、'),
          ],
          [
            { zh: '残渣处置证明', en: 'Proof of the residue' },
            residue && (
              <span key="r">
                {residue.number}，<Weight grams={residue.grams} />：{residue.description}
              </span>
            ),
          ],
          [
            { zh: '残值收入', en: 'Proceeds' },
            proceeds && (
              <span key="p">
                <Money fen={proceeds.fen} />（{proceeds.on}，{proceeds.voucher}）
              </span>
            ),
          ],
        ]}
      />
    </Part>
  )
}
