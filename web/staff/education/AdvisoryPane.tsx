/** One tip or warning: what the figures said, the text as it would be read, what stands in its way, its versions. */
import '../complaint/complaint.css'
import '../office/office.css'
import './education.css'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { classes, entryOf, problems } from '../../../law/classes.ts'
import { advisoryKinds } from '../../../law/education.ts'
import type { AdvisoryVersionView, AdvisoryView } from '../../../server/education/view.ts'
import { address } from '../../kit/api.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { FigureLink } from '../statistics/FigureLink.tsx'
import { type Opened, Records } from '../statistics/Records.tsx'
import { advisoryForms } from './advisoryForms.tsx'
import { rise } from './HotSpots.tsx'
import { textNames } from './TextFields.tsx'

const usual = { draft: 'submit', reviewing: 'publish', revised: 'approve-revision' }

export function AdvisoryPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <AdvisoryPane key={id} id={Number(id)} />
}

export function AdvisoryPane({ id }: { id: number }) {
  const say = useSay()
  const read = useRead<AdvisoryView>(`/advisories/${id}`)
  return (
    <Shown read={read} lines={12}>
      {one => (
        <MatterPane matter={one} forms={advisoryForms} usual={usual}>
          {one.withdrawn && (
            <p className="finding-stops" role="alert">
              {say({ zh: `${one.withdrawn.on}撤回：`, en: `Withdrawn on ${one.withdrawn.on}: ` })}
              {one.withdrawn.because}
            </p>
          )}
          <Findings one={one} />
          <Part
            title={{
              zh: one.inForce === null ? '稿件' : '最新文本',
              en: one.inForce === null ? 'Draft' : 'Latest text',
            }}
            aside={<a href={address(`/advisories/${one.id}/docx`)}>Word</a>}
          >
            {one.versions[0] && <Paper text={one.versions[0]} />}
          </Part>
          <Part title={{ zh: '情况', en: 'Facts' }}>
            <Where one={one} />
          </Part>
          <Versions versions={one.versions} inForce={one.inForce} />
        </MatterPane>
      )}
    </Shown>
  )
}

function Findings({ one }: { one: AdvisoryView }) {
  const say = useSay()
  if (one.findings.length === 0) return null
  return (
    <Part title={{ zh: '发布前看一看', en: 'Before it is published' }}>
      <ul className="lines">
        {one.findings.map(each => (
          <li key={`${each.what}${each.text}`} className={each.stops ? 'finding-stops' : undefined}>
            {each.stops && say({ zh: '须改正：', en: 'To be changed: ' })}“{each.text}” {say(each.say)}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Paper({ text }: { text: AdvisoryVersionView }) {
  const lines = (of: string) => of.split(/\n+/).filter(Boolean)
  return (
    <div className="advisory-paper" lang="zh-CN">
      <h3>{text.title}</h3>
      <p>
        <b>{text.summary}</b>
      </p>
      {lines(text.body).map(each => (
        <p key={each}>{each}</p>
      ))}
      <ol>
        {lines(text.advice).map(each => (
          <li key={each}>{each}</li>
        ))}
      </ol>
      {text.basis.length > 0 && (
        <p className="quiet">{text.basis.map(each => `《${each.act}》${each.article}`).join(' ')}</p>
      )}
    </div>
  )
}

function Where({ one }: { one: AdvisoryView }) {
  const say = useSay()
  const [opened, setOpened] = useState<Opened>()
  const spot = one.hotSpot
  const named = (list: typeof classes | typeof problems, code: string | null) => {
    const found = code === null ? undefined : entryOf(list as typeof classes, code)
    return found && say(found)
  }
  return (
    <>
      <Facts
        facts={[
          [{ zh: '类别', en: 'Kind' }, say(advisoryKinds[one.what])],
          [
            { zh: '来自热点', en: 'From the hot spot' },
            spot && (
              <span key="spot">
                {say(spot.period.label)} {say(spot.label)}{' '}
                <FigureLink
                  format="count"
                  value={spot.coming ? spot.coming.lastYear : spot.value}
                  query={spot.query}
                  title={say(spot.label)}
                  open={setOpened}
                />{' '}
                <span className="quiet">{say(rise(spot))}</span>
              </span>
            ),
          ],
          [{ zh: '商品服务', en: 'Goods' }, named(classes, one.goodsClass)],
          [{ zh: '问题', en: 'Problem' }, named(problems, one.problemClass)],
          [{ zh: '发布', en: 'Published' }, one.publishedOn],
          [{ zh: '有效期至', en: 'Until' }, one.validTo],
          [
            { zh: '打开次数', en: 'Opened' },
            one.publishedOn &&
              say({
                zh: `网页${one.reads.page}次，下载${one.reads.docx}次`,
                en: `${one.reads.page} as a page, ${one.reads.docx} downloaded`,
              }),
          ],
          [
            { zh: '公众页面', en: 'Public page' },
            one.inForce !== null && (
              <a key="page" href={`/advice/${one.id}`} target="_blank" rel="noreferrer">
                /advice/{one.id}
              </a>
            ),
          ],
        ]}
      />
      <Records opened={opened} close={() => setOpened(undefined)} />
    </>
  )
}

function Versions({ versions, inForce }: { versions: AdvisoryVersionView[]; inForce: number | null }) {
  const say = useSay()
  return (
    <Part title={{ zh: '各版', en: 'Versions' }}>
      <ul className="lines">
        {versions.map(each => (
          <li key={each.version}>
            {say({ zh: `第${each.version}版`, en: `Version ${each.version}` })} {each.title}{' '}
            {each.version === inForce && <span className="tag">{say({ zh: '公众看到的', en: 'public' })}</span>}
            <div className="quiet">
              {say({ zh: '写稿', en: 'written by' })} {each.writer}
              {each.approver && ` · ${say({ zh: '审核', en: 'approved by' })} ${each.approver}`}
              {each.note && ` · ${each.note}`}
              {each.naming && ` · ${say(textNames.naming)}：${each.naming}`}
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}
