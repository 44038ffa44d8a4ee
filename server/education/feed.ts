/** The newest tips and warnings as Atom (RFC 4287) and JSON Feed, for readers, newspapers and other sites. */
import { Feed } from 'feed'
import { advisoryKinds } from '../../law/education.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { instantOf } from '../kernel/instant.ts'
import { portalAddress } from '../kernel/portal-address.ts'
import { Attachment } from '../kernel/route.ts'
import { listOffices } from '../office/index.ts'
import { publicAdvisories } from './public.ts'
import type { PublicAdvisory } from './view.ts'

export const feedTypes = { atom: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' }

export async function advisoryFeed(ctx: Context, format: 'atom' | 'json'): Promise<Attachment> {
  const { items } = await publicAdvisories(ctx, { q: undefined, kind: undefined, cursor: undefined, limit: 50 })
  const bureau = (await listOffices(ctx)).find(each => each.kind === 'bureau')?.name ?? ''
  const site = portalAddress()
  const title = `${bureau}消费提示警示`
  const feed = new Feed({
    id: `${site}/advice`,
    title,
    description: '根据投诉举报数据写成，经审核发布。',
    link: `${site}/advice`,
    language: 'zh-CN',
    copyright: bureau,
    updated: items[0] ? noonOf(latest(items)) : ctx.now,
    feedLinks: { atom: `${site}/advice.atom`, json: `${site}/advice.json` },
    author: { name: bureau },
    generator: '12315',
  })
  for (const each of items)
    feed.addItem({
      id: `${site}/advice/${each.id}`,
      link: `${site}/advice/${each.id}`,
      // The library marks both as HTML.
      title: escaped(`${advisoryKinds[each.kind].zh}：${each.title}`),
      description: escaped(each.summary),
      content: contentOf(each),
      date: noonOf(each.changedOn),
      published: noonOf(each.publishedOn),
      author: [{ name: each.office }],
    })
  const body =
    format === 'atom' ? feed.atom1().replace(atom, `${atom} xml:lang="zh-CN"`) : jsonFeed(feed.json1(), bureau)
  return new Attachment(Buffer.from(body), feedTypes[format], `advice.${format}`, true)
}

const atom = 'xmlns="http://www.w3.org/2005/Atom"'

/** JSON Feed 1.1, which names its language and a list of authors; the library writes 1.0. */
function jsonFeed(written: string, bureau: string) {
  const {
    author: _,
    version: __,
    items,
    ...feed
  } = JSON.parse(written) as {
    author?: unknown
    version?: string
    items: { author?: unknown }[]
  }
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      ...feed,
      language: 'zh-CN',
      authors: [{ name: bureau }],
      items: items.map(({ author, ...each }) => ({ ...each, language: 'zh-CN', authors: [author].flat() })),
    },
    null,
    2,
  )
}

const noonOf = (day: Day) => instantOf(`${day}T12:00:00+08:00`)
const latest = (items: readonly PublicAdvisory[]) =>
  items.reduce((last, each) => (each.changedOn > last ? each.changedOn : last), '')

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

const contentOf = ({ summary, body, advice }: PublicAdvisory) =>
  `${[summary, ...body].map(each => `<p>${escaped(each)}</p>`).join('')}<ol>${advice.map(each => `<li>${escaped(each)}</li>`).join('')}</ol>`
