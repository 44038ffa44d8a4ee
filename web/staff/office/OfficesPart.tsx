/** 机构: the bureau, its centre, county bureaus and their 市场监管所, each below the one it belongs to. */
import { Button } from 'antd'
import { useState } from 'react'
import { Empty, Shown } from '../../kit/States.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { OfficeForm } from './OfficeForm.tsx'
import { nameOf, type OfficeRow, officeKinds, useOfficeRows } from './office.ts'

interface Placed {
  office: OfficeRow
  depth: number
}

/** Every office after the one it belongs to. */
function placed(offices: readonly OfficeRow[], parentId: number | null = null, depth = 0): Placed[] {
  return offices
    .filter(office => office.parentId === parentId)
    .flatMap(office => [{ office, depth }, ...placed(offices, office.id, depth + 1)])
}

export function OfficesPart({ may }: { may: boolean }) {
  const say = useSay()
  const read = useOfficeRows()
  const [chosen, setChosen] = useState<number | 'new'>()
  const office = read.data?.items.find(each => each.id === chosen)
  return (
    <>
      {may && (
        <div className="office-filters">
          <Button type="primary" className="push" onClick={() => setChosen('new')}>
            {say({ zh: '新设机构', en: 'Add an office' })}
          </Button>
        </div>
      )}
      {may && chosen !== undefined && (chosen === 'new' || office) && (
        <OfficeForm key={chosen} {...(office ? { office } : {})} close={() => setChosen(undefined)} />
      )}
      <Shown read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '还没有机构', en: 'No offices yet' }}
              hint={{
                zh: '先设市局，再设指挥中心和各县区局。',
                en: 'The bureau first, then the centre and the counties.',
              }}
            />
          ) : (
            <Tree offices={placed(items)} {...(may ? { choose: setChosen } : {})} />
          )
        }
      </Shown>
    </>
  )
}

function Tree({ offices, choose }: { offices: Placed[]; choose?: (id: number) => void }) {
  const say = useSay()
  const { language } = useLanguage()
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '机构', en: 'Office' })}</th>
            <th scope="col" className="wide-only">
              {say({ zh: '类别', en: 'Kind' })}
            </th>
            <th scope="col">{say({ zh: '编码', en: 'Code' })}</th>
            <th scope="col" className="wide-only">
              {say({ zh: '发文代字', en: 'Letter prefix' })}
            </th>
            <th scope="col" className="wide-only">
              {say({ zh: '电话', en: 'Telephone' })}
            </th>
            <th scope="col" className="wide-only">
              {say({ zh: '地址', en: 'Address' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {offices.map(({ office, depth }) => (
            <tr key={office.id}>
              <td style={{ paddingLeft: 12 + depth * 20 }}>
                {choose && office.closedOn === null ? (
                  <button type="button" className="link-button" onClick={() => choose(office.id)}>
                    {nameOf(office, language)}
                  </button>
                ) : (
                  nameOf(office, language)
                )}
                {office.closedOn && (
                  <span className="tag">{say({ zh: `${office.closedOn}撤并`, en: `closed ${office.closedOn}` })}</span>
                )}
              </td>
              <td className="wide-only nowrap">{say(officeKinds[office.kind])}</td>
              <td className="number nowrap">{office.code}</td>
              <td className="wide-only nowrap" lang="zh-CN">
                {office.letterPrefix}
              </td>
              <td className="number wide-only nowrap">{office.phone}</td>
              <td className="wide-only" lang="zh-CN">
                {office.address}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
