import { advisoryKinds } from '../../../law/education.ts'
import { publicAdvisories } from '../../education/index.ts'
import { portalAddress } from '../../kernel/portal-address.ts'
import { column, type Dataset } from './dataset.ts'

export const advisoriesDataset: Dataset = {
  name: 'consumer-advice',
  label: { zh: '消费提示警示', en: 'Tips and warnings' },
  description: {
    zh: '已发布、没有撤回的消费提示和消费警示。也可以用 Atom、JSON Feed 订阅。',
    en: 'Tips and warnings that are published and not withdrawn; also as Atom and JSON Feed.',
  },
  updated: { zh: '发布、更正、撤回时更新', en: 'With every publication, correction and withdrawal' },
  columns: [
    column('title', { zh: '标题', en: 'Title' }, 'text', { zh: '标题', en: 'Title' }),
    column('kind', { zh: '类别', en: 'Kind' }, 'code', { zh: '提示或者警示', en: 'Tip or warning' }, advisoryKinds),
    column('summary', { zh: '摘要', en: 'Summary' }, 'text', { zh: '一句话', en: 'One sentence' }),
    column('published_on', { zh: '发布日期', en: 'Published on' }, 'day', { zh: '首次发布', en: 'First published' }),
    column('changed_on', { zh: '更正日期', en: 'Changed on' }, 'day', {
      zh: '最近一次发布或者更正',
      en: 'Published or corrected last',
    }),
    column('valid_to', { zh: '有效期至', en: 'Speaks of the time until' }, 'day', {
      zh: '有时效的写明',
      en: 'Where it has an end',
    }),
    column('url', { zh: '网址', en: 'Address' }, 'text', { zh: '全文', en: 'The whole text' }),
  ],
  async rows(ctx, { q, after, limit }) {
    const { items, next } = await publicAdvisories(ctx, { q, kind: undefined, cursor: after, limit })
    return {
      rows: items.map(each => [
        each.title,
        each.kind,
        each.summary,
        each.publishedOn,
        each.changedOn,
        each.validTo,
        `${portalAddress()}/advice/${each.id}`,
      ]),
      next,
    }
  },
}
