import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EventView } from '../../../server/kernel/view.ts'
import { sentenceOf } from './sentences.ts'

const event = (name: string, facts: Record<string, unknown> = {}, actor = '周宁'): EventView => ({
  ...{ id: 1, name, actor, actorKind: 'staff', at: '2026-06-08T02:00:00.000Z', onDay: '2026-06-08', facts },
})

test('a sentence names who did what, and to whom it went', () => {
  assert.equal(sentenceOf(event('complaint.register', { channel: 'phone' }, '何静')).said.zh, '何静登记（电话）')
  assert.equal(
    sentenceOf(event('complaint.dispatch', { office: '望楚区市场监督管理局' }, '林晓')).said.zh,
    '林晓分送望楚区市场监督管理局',
  )
  assert.equal(sentenceOf(event('complaint.accept')).said.en, '周宁: Accept')
})

test('the ground is told in the words of its article, the explanation in those of whoever wrote it', () => {
  const { words, small } = sentenceOf(
    event('complaint.propose-refusal', {
      ground: '16-2',
      explanation: '消委已调解',
      dealtWithBy: '望楚区消费者委员会',
    }),
  )
  assert.equal(small, false)
  assert.match(words[0]!.text, /^第十六条法院、仲裁机构、市场监督管理部门/)
  assert.deepEqual(
    words.slice(1).map(each => each.text),
    ['望楚区消费者委员会', '消委已调解'],
  )
})

test('money is told in yuan, moments in Shanghai time', () => {
  const settled = sentenceOf(event('complaint.settle', { agreement: '退款', agreementAmountFen: 294000 }))
  assert.deepEqual(
    settled.words.map(each => each.text),
    ['退款', '2,940.00 元'],
  )
  const called = sentenceOf(event('complaint.start-mediation', { at: '2026-06-20T09:30:00+08:00' }))
  assert.equal(called.words[0]!.text, '2026-06-20 09:30')
})

test('letters, files and reminders are small; an event of a later release is shown by its name', () => {
  for (const name of ['letter.serve', 'attachment.add', 'clock.warn', 'matter.assign', 'complaint.reveal'])
    assert.equal(sentenceOf(event(name)).small, true, name)
  assert.equal(sentenceOf(event('complaint.teleport')).said.zh, '周宁complaint.teleport')
})

test('a word that several kinds write down is told in the words of its own kind', () => {
  const told = (name: string, facts: Record<string, unknown>) =>
    sentenceOf(event(name, facts)).words.map(each => `${each.label.zh}：${each.text}`)
  assert.deepEqual(told('clue.record-answer', { answer: 'unfounded' }), ['反馈：查否'])
  assert.deepEqual(told('clue.propose-transfer', { opinion: '建议移送' }), ['研判意见：建议移送'])
  assert.deepEqual(told('report.legal-opinion', { opinion: '同意' }), ['法制意见：同意'])
  assert.deepEqual(told('case.legal-review', { opinion: '同意' }), ['意见：同意'])
  assert.deepEqual(told('consultation.answer', { answer: '可以退' }), ['答复：可以退'])
})
