/** A finished letter on the screen: for the preview before issue and for the citizen's phone. */
import { type Block, type Cell, plain } from '../../law/letters/index.ts'

/** One <article class="letter">; every word of it escaped. Show it with letterStyle. */
export function letterHtml(blocks: readonly Block[]): string {
  return `<article class="letter" lang="zh-CN">${blocks.map(shown).join('')}</article>`
}

/** The paper's look on a screen; on a narrow one the text takes the whole width. */
export const letterStyle = `
.letter{max-width:156mm;margin:0 auto;padding:12mm 8mm;background:#fff;color:#111;font:16px/1.8 "FangSong","FangSong_GB2312","STFangsong","Noto Serif CJK SC",serif;overflow-wrap:anywhere}
.letter h1{font:400 1.5em/1.5 "FZXiaoBiaoSong-B05S","Noto Serif CJK SC",SimSun,serif;text-align:center;margin:.5em 0}
.letter h2{font:400 1em/1.8 SimHei,"Noto Sans CJK SC",sans-serif;margin:0;text-indent:2em}
.letter p{margin:0;text-align:justify;text-indent:2em}
.letter .number{text-align:center;text-indent:0;margin-bottom:1em}
.letter .addressee,.letter .notes p{text-indent:0}
.letter .pair,.letter .signatures{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25em 2em;text-indent:0}
.letter .signatures{margin:1.5em 0;gap:1.5em}.letter .signatures span{flex:1 0 45%}
.letter .chosen{font-family:SimHei,"Noto Sans CJK SC",sans-serif}
.letter .seal{margin:2em 4em 0 auto;width:fit-content;text-align:center}.letter .seal p{text-align:center;text-indent:0}
.letter table{width:100%;table-layout:fixed;border-collapse:collapse;margin:.5em 0;font-size:.875em}
.letter th,.letter td{border:1px solid #333;padding:.35em .5em;font-weight:400;white-space:pre-line}
.letter th{font-family:SimHei,"Noto Sans CJK SC",sans-serif}.letter td.tall{vertical-align:top;text-align:left}
.letter .notes{margin-top:1em;padding-top:.5em;border-top:1px solid #333;font-size:.8125em}
@media(max-width:480px){.letter{padding:4mm}.letter table{font-size:.75em}.letter th,.letter td{padding:.3em .2em}.letter .seal{margin-right:1em}}
`

function shown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${safe(block.text)}</h1>`
    case 'number':
    case 'addressee':
      return `<p class="${block.kind}">${safe(block.text)}</p>`
    case 'heading':
      return `<h2>${safe(block.text)}</h2>`
    case 'paragraph':
      return `<p>${safe(block.text)}</p>`
    case 'pair':
      return `<p class="pair"><span>${safe(block.left)}</span><span>${safe(block.right)}</span></p>`
    case 'ground':
      return block.chosen ? `<p class="chosen">√${safe(block.text)}</p>` : `<p>${safe(block.text)}</p>`
    case 'table':
      return `<table>${columns(block.widths)}<tbody>${block.rows.map(row => `<tr>${row.cells.map(each => cell(each, row.height)).join('')}</tr>`).join('')}</tbody></table>`
    case 'signatures':
      return `<p class="signatures">${block.places.map(each => `<span>${safe(each)}</span>`).join('')}</p>`
    case 'seal':
      return `<div class="seal"><p>${safe(block.office)}（印章）</p><p>${safe(block.on)}</p></div>`
    case 'notes':
      return `<div class="notes">${block.lines.map(each => `<p>${safe(each)}</p>`).join('')}</div>`
  }
}

function columns(widths: readonly number[]): string {
  const whole = widths.reduce((sum, each) => sum + each, 0)
  return `<colgroup>${widths.map(each => `<col width="${Math.round((each * 100) / whole)}%">`).join('')}</colgroup>`
}

function cell({ text, label, span, rows }: Cell, height = 0): string {
  const tag = label ? 'th' : 'td'
  const spread = `${span ? ` colspan="${span}"` : ''}${rows ? ` rowspan="${rows}"` : ''}`
  return `<${tag}${spread}${label ? ' scope="row"' : ''}${height > 0 && !label ? ' class="tall"' : ''}>${safe(text)}</${tag}>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const safe = (text: string) => plain(text).replaceAll(/[&<>"']/g, each => entities[each]!)
