/** 考核方案: all versions; a new one is written from the newest. What was scored with an older one keeps it. */
import '../statistics/statistics.css'
import './appraisal.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { ruleNames, type Scheme, schemeWords } from '../../../law/appraisal.schemes.ts'
import { type IndicatorName, indicators } from '../../../law/indicators.ts'
import type { SchemeList, SchemeView } from '../../../server/appraisal/view.ts'
import { useRead } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Shown } from '../../kit/States.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { useOfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { SchemeEditor } from './SchemeEditor.tsx'

export const contentOf = (scheme: SchemeView) => scheme.content as unknown as Scheme

export function SchemesPage() {
  const say = useSay()
  const me = useMe()
  const read = useRead<SchemeList>('/appraisals/schemes')
  const [writing, setWriting] = useState<SchemeView>()
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '考核方案', en: 'Schemes' })}</h1>
        <Link to="/appraisal">{say({ zh: '各轮考核', en: 'Rounds' })}</Link>
      </div>
      <p className="quiet">
        {say({
          zh: '没有找到任何机关公开的完整分值表：第1版是本系统的默认值，由本局自行调整。改动生成新版，已经按旧版计算的考核不变。',
          en: 'No authority has published its full table of weights: version 1 is the default of this program, for the bureau to change. A change is a new version; older rounds keep theirs.',
        })}
      </p>
      <Shown read={read} lines={10}>
        {list => (
          <>
            {list.items.map((scheme, at) => {
              const newest = list.items.findIndex(each => each.of === scheme.of) === at
              return (
                <section className="panel" key={scheme.id}>
                  <div className="page-head">
                    <h2>
                      {say(schemeWords(contentOf(scheme).label))}{' '}
                      {say({ zh: `第${scheme.version}版`, en: `version ${scheme.version}` })}
                    </h2>
                    <span className="quiet">
                      {scheme.createdBy ?? say({ zh: '默认', en: 'default' })} {scheme.createdAt.slice(0, 10)}{' '}
                      {say({ zh: `用于${scheme.used}轮`, en: `rounds: ${scheme.used}` })}
                    </span>
                    {newest && hasRole(me, ['supervisor']) && (
                      <Button aria-expanded={writing?.id === scheme.id} onClick={() => setWriting(scheme)}>
                        {say({ zh: '写新版', en: 'Write the next version' })}
                      </Button>
                    )}
                  </div>
                  {writing?.id === scheme.id ? (
                    <SchemeEditor scheme={scheme} offices={list.offices} close={() => setWriting(undefined)} />
                  ) : (
                    <details open={newest}>
                      <summary>{say({ zh: '各项', en: 'Items' })}</summary>
                      <Content scheme={contentOf(scheme)} offices={list.offices} />
                    </details>
                  )}
                </section>
              )
            })}
          </>
        )}
      </Shown>
    </div>
  )
}

function Content({ scheme, offices }: { scheme: Scheme; offices: SchemeList['offices'] }) {
  const say = useSay()
  const { language } = useLanguage()
  const officeName = useOfficeName()
  const nameOf = (code: string) => officeName(offices.find(each => each.code === code)?.name ?? code)
  return (
    <>
      <ScrollX label={scheme.label}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '项目', en: 'Item' })}</th>
              <th scope="col">{say({ zh: '满分', en: 'Points' })}</th>
              <th scope="col">{say({ zh: '规则', en: 'Rule' })}</th>
              <th scope="col">{say({ zh: '指标和标准', en: 'Indicator and standard' })}</th>
            </tr>
          </thead>
          <tbody>
            {scheme.heads.flatMap(head =>
              head.items.map(item => (
                <tr key={item.key}>
                  <th scope="row">
                    {say(schemeWords(head.label))} · {say(schemeWords(item.label))}
                  </th>
                  <td>{item.weight}</td>
                  <td className="words">{say(ruleNames[item.rule.kind])}</td>
                  <td className="words">
                    {item.rule.kind !== 'manual' &&
                      `${indicators[item.rule.indicator].label[language]}${say({ zh: '：', en: ': ' })}`}
                    {item.rule.kind === 'manual' && say(schemeWords(item.rule.asks))}
                    {item.rule.kind === 'linear' &&
                      say({
                        zh: `${standard(item.rule.from, item.rule.indicator)}得0分，${standard(item.rule.full, item.rule.indicator)}得${item.weight}分，其间按比例`,
                        en: `${standard(item.rule.from, item.rule.indicator)} gives 0, ${standard(item.rule.full, item.rule.indicator)} gives ${item.weight}, in proportion between`,
                      })}
                    {item.rule.kind === 'tiers' &&
                      item.rule.tiers
                        .map(tierWords(item.rule.indicator))
                        .map(say)
                        .join(say({ zh: '；', en: '; ' }))}
                    {item.rule.kind === 'deduct' &&
                      say({
                        zh: `每件扣${item.rule.each}分，最多扣${item.rule.most}分`,
                        en: `${item.rule.each} off for each, ${item.rule.most} at most`,
                      })}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollX>
      <p className="quiet">
        {say({
          zh: `${indicators[scheme.ranking.indicator].label.zh}不足${scheme.ranking.fewest}件的不排名。`,
          en: `Fewer than ${scheme.ranking.fewest} of “${indicators[scheme.ranking.indicator].label.en}”: not ranked. `,
        })}
        {scheme.groups
          .map(({ label, offices: codes }) => {
            const names = codes.map(nameOf)
            return say({ zh: `${label}：${names.join('、')}`, en: `${schemeWords(label).en}: ${names.join(', ')}` })
          })
          .join(say({ zh: '；', en: '; ' }))}
      </p>
    </>
  )
}

/** A rate as people say it: 60%, not 0.6. */
const standard = (value: number, name: IndicatorName) =>
  indicators[name].unit === 'ratio' ? percent(value) : String(value)
const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`

const tierWords =
  (name: IndicatorName) =>
  ({ atLeast, share }: { atLeast: number; share: number }) => ({
    zh: `达到${standard(atLeast, name)}得满分的${percent(share)}`,
    en: `from ${standard(atLeast, name)}: ${percent(share)}`,
  })
