import type { Context } from '../kernel/context.ts'
import { idParams } from '../kernel/input.ts'
import { Attachment, act, fileTypes, read } from '../kernel/route.ts'
import { LetterList, Posting, Proof, Resending } from './contract.ts'
import { letterDocx } from './docx/form.ts'
import { letterHtml } from './html.ts'
import { listWaiting } from './queries.ts'
import { titleOf } from './send.ts'
import { enterProof, holdLetter, markPosted, readByCitizen, resend } from './serve.ts'
import { LetterHtml, LetterMoved, WaitingLetters } from './view.ts'

const desk = ['handler', 'head', 'dispatcher', 'agent', 'supervisor'] as const

async function docx(ctx: Context, id: number) {
  const { letter } = await holdLetter(ctx, id)
  return new Attachment(
    await letterDocx(letter.blocks, letter.issued_on),
    fileTypes.docx,
    `${titleOf(letter.blocks)} ${letter.number}.docx`,
  )
}

async function html(ctx: Context, id: number) {
  const { letter } = await holdLetter(ctx, id)
  return { number: letter.number, title: titleOf(letter.blocks), html: letterHtml(letter.blocks) }
}

export const routes = [
  read(
    '/letters',
    {
      access: desk,
      summary: { zh: '文书送达台账', en: 'Letters waiting for service' },
      reply: WaitingLetters,
      query: LetterList,
    },
    (ctx, { query }) => listWaiting(ctx, query),
  ),
  read(
    '/letters/:id/docx',
    { access: 'signed-in', summary: { zh: '文书（Word）', en: 'A letter as a Word file' }, params: idParams },
    (ctx, { params }) => docx(ctx, params.id),
  ),
  read(
    '/letters/:id/html',
    {
      access: 'signed-in',
      summary: { zh: '文书（网页）', en: 'A letter as HTML' },
      reply: LetterHtml,
      params: idParams,
    },
    (ctx, { params }) => html(ctx, params.id),
  ),
  act(
    '/letters/:id/posted',
    {
      access: desk,
      summary: { zh: '登记邮寄', en: 'Mark a letter as posted' },
      reply: LetterMoved,
      params: idParams,
      body: Posting,
    },
    (ctx, { params, body }) => markPosted(ctx, params.id, body),
  ),
  act(
    '/letters/:id/proof',
    {
      access: desk,
      summary: { zh: '登记送达证明', en: 'Enter the proof of service' },
      reply: LetterMoved,
      params: idParams,
      body: Proof,
    },
    (ctx, { params, body }) => enterProof(ctx, params.id, body),
  ),
  act(
    '/letters/:id/resend',
    {
      access: desk,
      summary: { zh: '改用其他方式送达', en: 'Send a letter another way' },
      reply: LetterMoved,
      params: idParams,
      body: Resending,
    },
    (ctx, { params, body }) => resend(ctx, params.id, body),
  ),
  read(
    '/public/mine/letters/:id/docx',
    {
      access: 'citizen',
      summary: { zh: '我的文书（Word）', en: 'My letter as a Word file' },
      params: idParams,
      writes: true,
    },
    async (ctx, { params }) => {
      await readByCitizen(ctx, params.id)
      return docx(ctx, params.id)
    },
  ),
  read(
    '/public/mine/letters/:id/html',
    {
      access: 'citizen',
      summary: { zh: '我的文书（网页）', en: 'My letter as HTML' },
      reply: LetterHtml,
      params: idParams,
      writes: true,
    },
    async (ctx, { params }) => {
      await readByCitizen(ctx, params.id)
      return html(ctx, params.id)
    },
  ),
]
