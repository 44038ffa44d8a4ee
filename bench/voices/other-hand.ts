/**
 * One matter by another hand: the official reply tells the citizen's matter again in the office's words. The label is the
 * table's own: reply and message stand in one row. Without the greeting and without the message's subject, which replies quote.
 */
import { alike, likeness, related, type Terms, termsOf } from '../../server/duplicate/likeness.ts'
import { heldOut, readTable, type Score, shown } from './texts.ts'

interface Row {
  id: string
  message: Terms
  reply: Terms
}

export function measureOtherHand() {
  const rows = readTable('citizen_messages/messages_replies_dev.csv.gz')
    .filter(row => (row.答复意见 ?? '').length >= 80 && (row.留言详情 ?? '').length >= 40)
    .map((row): Row => {
      const reply = row.答复意见!.replace(/^网友[“"]?[\w]+[”"]?[：:]/, '').replaceAll(row.留言主题!, '')
      return { id: row.留言编号!, message: termsOf(row.留言详情!), reply: termsOf(reply) }
    })
  console.log(`\n## One matter by another hand: ${rows.length} messages and their official replies (label: one row)\n`)
  for (const [name, half] of [
    ['development', rows.filter(row => !heldOut(row.id))],
    ['kept apart', rows.filter(row => heldOut(row.id))],
  ] as const) {
    let first = 0
    const at = new Map<number, Score>([related, 0.45, alike].map(each => [each, { hits: 0, misses: 0, wrong: 0 }]))
    for (const row of half) {
      let best = { id: '', share: 0 }
      let own = 0
      for (const other of half) {
        const share = likeness(row.message, other.reply)
        if (other.id === row.id) own = share
        if (share > best.share) best = { id: other.id, share }
        for (const [threshold, score] of at) if (share >= threshold && other.id !== row.id) score.wrong += 1
      }
      if (best.id === row.id) first += 1
      for (const [threshold, score] of at)
        if (own >= threshold) score.hits += 1
        else score.misses += 1
    }
    console.log(
      `- ${name}: the own reply is the likeliest of ${half.length} for ${first} messages (${(first / half.length).toFixed(3)})`,
    )
    for (const [threshold, score] of at) console.log(`  - cosine ≥ ${threshold}: ${shown(score)}`)
  }
}
