/** Why an appeal is proposed: the rule, its words, and the place in the text with the words marked. */
import { clueTypes } from '../../../law/clue.ts'
import type { Reason } from '../../../server/clue/view.ts'
import { useSay } from '../../kit/say.tsx'

export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const say = useSay()
  return (
    <ul className="clue-reasons">
      {reasons.map(each => (
        <li key={each.rule}>
          <span className="tag number">{each.rule}</span> <strong lang="zh-CN">{each.label}</strong>{' '}
          <span className="quiet">{say(clueTypes[each.type])}</span>
          {each.alongside > 0 && (
            <span className="quiet">
              {say({
                zh: `，同一经营者另有 ${each.alongside} 件`,
                en: `, in ${each.alongside} other appeals against the same operator`,
              })}
            </span>
          )}
          <p lang="zh-CN">
            <Marked text={each.snippet} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** 〔〕 around a word, as the server writes it. */
function Marked({ text }: { text: string }) {
  return text.split(/(〔[^〕]*〕)/).map((part, at) =>
    part.startsWith('〔') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in their order
      <mark key={at}>{part.slice(1, -1)}</mark>
    ) : (
      part
    ),
  )
}
