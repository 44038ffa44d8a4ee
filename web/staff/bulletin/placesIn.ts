/** What the server calls sections.2.blocks.0.text is, for whoever writes the paper, the first block of a section by its heading. */
import type { SectionDraft } from '../../../server/bulletin/contract.ts'
import type { Label } from '../../kit/say.tsx'

export const placesIn = (sections: readonly SectionDraft[]): Record<string, Label> => ({
  explanations: { zh: '核对', en: 'Check' },
  ...Object.fromEntries(
    sections.flatMap(({ heading, blocks }, at) =>
      blocks.flatMap((_, nth) => {
        const name = {
          zh: `${heading ? `「${heading}」` : '开头'}第${nth + 1}段`,
          en: `${heading || 'Opening'}, block ${nth + 1}`,
        }
        return ['text', 'names', 'title'].map(each => [`sections.${at}.blocks.${nth}.${each}`, name] as const)
      }),
    ),
  ),
})
