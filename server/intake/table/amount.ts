/** Amounts of money as offices write them, to integer fen. Decimal arithmetic on the digits, never on a double. */
import type { Parsed } from './instant.ts'

/** 100 亿元: more than any consumer dispute; beyond it a unit was mistaken. */
const mostFen = 1_000_000_000_000n

const powers: Record<string, bigint> = { 元: 100n, 千: 100_000n, 万: 1_000_000n, 亿: 10_000_000_000n }

const blank = /^([-—–/*]+|无|暂无|不详|未知|n\/?a|null|none)?$/i

/**
 * 1,200.50 · ￥３００ · 1.2万元 · 300元整. The unit in the cell wins over the unit in the header.
 * @param unit of a cell that names none; from the header (消费金额(单位:元))
 * @returns fen; a negative, absurd or vague amount (约300) is a problem
 */
export function parseAmount(text: string, unit: '元' | '万元' = '元'): Parsed<number> {
  const written = text.normalize('NFKC').replace(/[\p{Cf}\p{Cc}\s]/gu, '')
  if (blank.test(written)) return {}
  if (/^(-|\(|负)/.test(written)) return wrong(text, '是负数，应为零或正数', 'is negative; it should be zero or more')
  const found = /^(?:人民币|rmb|cny|[¥￥])?(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d+))?([千万亿]?)(元?)(?:整|人民币)?$/i.exec(
    written,
  )
  if (!found || (found[1] === undefined && found[2] === undefined))
    return wrong(text, '不是金额，应写成 1200 或 1200.50', 'is not an amount; write 1200 or 1200.50')
  const [, whole = '0', decimals = '', scale, yuan] = found
  const factor = powers[scale || (yuan || unit === '元' ? '元' : '万')]!
  const total = BigInt(whole.replaceAll(',', '') + decimals) * factor
  const part = 10n ** BigInt(decimals.length)
  if (total % part !== 0n)
    return wrong(text, '不足一分的部分无法入账，最多两位小数', 'has parts of a fen; two decimals at most')
  const fen = total / part
  if (fen > mostFen) return wrong(text, '超过100亿元，请核对单位', 'is over 10 billion yuan; check the unit')
  return { value: Number(fen) }
}

function wrong(text: string, zh: string, en: string): Parsed<number> {
  const shown = text.trim().slice(0, 40)
  return { problem: { zh: `「${shown}」${zh}`, en: `"${shown}" ${en}` } }
}
