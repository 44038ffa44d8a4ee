/** A tip or warning as Word: for the notice board, the neighbourhood's chat group and the newspaper. */
import { advisoryKinds } from '../../law/education.ts'
import { type Block, fullDay } from '../../law/letters/index.ts'
import type { Context } from '../kernel/context.ts'
import { showMatter } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { Attachment, fileTypes } from '../kernel/route.ts'
import { letterDocx } from '../letter/index.ts'
import { listOffices } from '../office/index.ts'
import { advisoryRow, versionOf } from './advisory.ts'
import { publicAdvisory } from './public.ts'
import type { PublicAdvisory } from './view.ts'

export async function publicPaper(ctx: Context, id: number): Promise<Attachment> {
  const one = await publicAdvisory(ctx, id, 'docx')
  if (one.withdrawn)
    throw new Problem('wrong-state', {
      zh: `已于${one.withdrawn.on}撤回：${one.withdrawn.because}`,
      en: `Withdrawn on ${one.withdrawn.on}: ${one.withdrawn.because}`,
    })
  return paperOf(ctx, one)
}

/** For whoever reviews: the latest text, published or not. */
export async function draftPaper(ctx: Context, id: number): Promise<Attachment> {
  await showMatter(ctx, 'advisory', id)
  const row = await advisoryRow(ctx, id)
  const { title, summary, body, advice, basis } = await versionOf(ctx, id, row.latest)
  const on = row.published_on ?? ctx.today
  return paperOf(ctx, {
    kind: row.kind,
    title,
    summary,
    body: body.split(/\n+/),
    advice: advice.split(/\n+/),
    basis,
    changedOn: on,
    validTo: row.valid_to,
    corrections: [],
  })
}

type Printed = Pick<
  PublicAdvisory,
  'kind' | 'title' | 'summary' | 'body' | 'advice' | 'basis' | 'changedOn' | 'validTo' | 'corrections'
>

async function paperOf(ctx: Context, one: Printed): Promise<Attachment> {
  const bureau = (await listOffices(ctx)).find(each => each.kind === 'bureau')
  const say = (text: string): Block => ({ kind: 'paragraph', text })
  const blocks: Block[] = [
    { kind: 'title', text: advisoryKinds[one.kind].zh },
    { kind: 'number', text: one.title },
    say(one.summary),
    ...one.body.map(say),
    say('为此，提醒您：'),
    ...one.advice.map((each, at) => say(`${at + 1}.${each}`)),
    ...(one.basis.length > 0
      ? [say(`依据：${one.basis.map(each => `《${each.act}》${each.article}`).join('、')}。`)]
      : []),
    ...one.corrections.map(each => say(`更正（${fullDay(each.on)}）：${each.note}`)),
    ...(one.validTo ? [say(`本${advisoryKinds[one.kind].zh}至${fullDay(one.validTo)}有效。`)] : []),
    { kind: 'seal', office: bureau?.name ?? '', on: fullDay(one.changedOn) ?? one.changedOn },
  ]
  return new Attachment(
    await letterDocx(blocks, one.changedOn),
    fileTypes.docx,
    `${advisoryKinds[one.kind].zh}：${one.title}.docx`,
  )
}
