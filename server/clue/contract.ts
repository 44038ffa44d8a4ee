import { z } from 'zod'
import { clue, clueAnswers, clueTypes } from '../../law/clue.ts'
import { day, keysOf, line, optional, page, ref, text } from '../kernel/input.ts'

const type = z.enum(keysOf(clueTypes))
const uploads = z
  .array(z.object({ id: z.uuid(), token: line(60, 20) }))
  .max(20)
  .default([])

export const NewClue = z.object({
  name: line(120),
  type,
  unitId: ref,
  foundOn: day,
  people: optional(text(500)),
  facts: text(5000),
  remark: optional(text(500)),
  proposalId: optional(ref),
  attachments: uploads,
})
export type NewClue = z.output<typeof NewClue>

export const ClueEdit = z.object({
  name: line(120),
  type,
  unitId: ref,
  foundOn: day,
  people: optional(text(500)),
  facts: text(5000),
  remark: optional(text(500)),
})
export type ClueEdit = z.output<typeof ClueEdit>

export const ClueReason = z.object({ reason: text(2000) })
export type ClueReason = z.output<typeof ClueReason>
export const ClueRemark = z.object({ remark: optional(text(2000)) })
export type ClueRemark = z.output<typeof ClueRemark>
export const ClueSupplement = z.object({ facts: text(5000), attachments: uploads })
export type ClueSupplement = z.output<typeof ClueSupplement>
export const TransferProposal = z.object({ organ: line(60), headId: ref, opinion: text(2000) })
export type TransferProposal = z.output<typeof TransferProposal>
export const HandOver = z.object({ handedOn: day, receiptNumber: line(60), receivedBy: line(60) })
export type HandOver = z.output<typeof HandOver>
export const ClueAnswered = z.object({
  answer: z.enum(keysOf(clueAnswers)),
  answeredOn: day,
  answerNumber: optional(line(60)),
  text: text(2000),
})
export type ClueAnswered = z.output<typeof ClueAnswered>

export const NewReader = z.object({ personId: ref, why: text(300) })
export type NewReader = z.output<typeof NewReader>

const filter = {
  q: optional(line(60)),
  state: z.enum(keysOf(clue.states)).optional(),
  type: type.optional(),
  from: day.optional(),
  to: day.optional(),
}
export const LedgerExport = z.object(filter)
export type LedgerExport = z.output<typeof LedgerExport>
export const Ledger = z.object({ ...filter, ...page })
export type Ledger = z.output<typeof Ledger>

export const ProposalList = z.object({ state: z.enum(['open', 'registered', 'dropped']).default('open'), ...page })
export type ProposalList = z.output<typeof ProposalList>

const code = z.string().regex(/^[A-Za-z][\w-]{0,29}$/, { error: 'code' })
const word = line(20)
export const LexiconChange = z.object({
  groups: z
    .array(z.object({ code, label: line(20), words: z.array(word).max(300) }))
    .min(1)
    .max(40),
  rules: z
    .array(
      z.object({
        code,
        label: line(40),
        type,
        groups: z.array(code).min(1).max(5),
        within: z.number().int().min(0).max(2000),
        hits: z.number().int().min(1).max(20),
        appeals: z.number().int().min(1).max(20),
      }),
    )
    .min(1)
    .max(60),
  exceptions: z.array(word).max(300),
  note: text(300),
  /** The version that was edited: somebody else's change meanwhile is not overwritten. */
  after: z.number().int().min(0),
})
export type LexiconChange = z.output<typeof LexiconChange>
export const LexiconTry = z.object({ text: text(5000) })
export type LexiconTry = z.output<typeof LexiconTry>
