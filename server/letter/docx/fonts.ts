/**
 * The typefaces of GB/T 9704-2012, by name. None is bundled: the commercial ones are not ours to give. Where the
 * computer lacks one, the font table tells Word and LibreOffice which open face to take instead.
 */
export type Face = '仿宋' | '黑体' | '楷体' | '小标宋' | '宋体'

const faces: Record<Face, { name: string; instead: string }> = {
  仿宋: { name: '仿宋_GB2312', instead: 'FangSong,仿宋,STFangsong,FandolFang R,Noto Serif CJK SC,Source Han Serif SC' },
  黑体: { name: '黑体', instead: 'SimHei,STHeiti,Noto Sans CJK SC,Source Han Sans SC' },
  楷体: { name: '楷体_GB2312', instead: 'KaiTi,楷体,STKaiti,FandolKai,Noto Serif CJK SC,Source Han Serif SC' },
  小标宋: { name: '方正小标宋简体', instead: 'FZXiaoBiaoSong-B05S,Noto Serif CJK SC,Source Han Serif SC,SimSun' },
  宋体: { name: '宋体', instead: 'SimSun,STSong,Noto Serif CJK SC,Source Han Serif SC' },
}

/** Figures and Latin letters are set in Times New Roman; the hint keeps Chinese quotation marks full width. */
export const font = (face: Face) => ({
  ascii: face === '宋体' ? faces.宋体.name : 'Times New Roman',
  hAnsi: face === '宋体' ? faces.宋体.name : 'Times New Roman',
  eastAsia: faces[face].name,
  cs: 'Times New Roman',
  hint: 'eastAsia',
})

/** word/fontTable.xml with the open stand-ins (ECMA-376 17.8.3.1). */
export function fontTable(): string {
  const entries = Object.values(faces).map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join('')}<w:font w:name="Times New Roman"><w:altName w:val="Liberation Serif"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`
}
