/** What stands behind a figure. */
import type { FigureUnit } from '../../../law/indicators.grammar.ts'
import type { Label } from '../../kit/say.tsx'

export const unitWords: Record<FigureUnit, Label> = {
  matter: { zh: '件', en: '' },
  batch: { zh: '批次', en: 'batches' },
  visit: { zh: '户次', en: 'visits' },
  letter: { zh: '份', en: 'letters' },
  person: { zh: '人', en: 'people' },
  issue: { zh: '期', en: 'issues' },
  firm: { zh: '家', en: 'firms' },
  piece: { zh: '件（份、块）', en: 'pieces' },
  item: { zh: '项', en: 'items' },
  box: { zh: '箱', en: 'boxes' },
  class: { zh: '类', en: 'classes' },
  gram: { zh: '公斤', en: 'kg' },
  fen: { zh: '万元', en: '× 10,000 yuan' },
  ratio: { zh: '', en: '' },
}
