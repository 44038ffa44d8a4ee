/** The groups of words: one line each, the words with 、 between them. */
import { Button, Input } from 'antd'
import type { WordGroup } from '../../../law/clue.words.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'

export function GroupTable({ groups, set }: { groups: WordGroup[]; set: (groups: WordGroup[]) => void }) {
  const say = useSay()
  const change = (at: number, part: Partial<WordGroup>) =>
    set(groups.map((group, index) => (index === at ? { ...group, ...part } : group)))
  const add = () => {
    const taken = new Set(groups.map(each => each.code))
    const n = [...Array(41).keys()].find(each => !taken.has(`own-${each + 1}`))!
    set([...groups, { code: `own-${n + 1}`, label: '', words: [] }])
  }
  return (
    <Part
      title={{ zh: '词组', en: 'Groups of words' }}
      aside={
        <Button size="small" onClick={add}>
          {say({ zh: '加一组', en: 'Add' })}
        </Button>
      }
    >
      <div className="scroll-x">
        <table className="plain groups">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '词组', en: 'Group' })}</th>
              <th scope="col">{say({ zh: '词语（用、分开）', en: 'Words' })}</th>
              <th scope="col" className="right">
                {say({ zh: '词数', en: 'Count' })}
              </th>
              <th scope="col">
                <span className="unseen">{say({ zh: '操作', en: 'Actions' })}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group, at) => (
              <tr key={group.code}>
                <td>
                  <Input
                    aria-label={say({ zh: `第${at + 1}组名称`, en: `Name of group ${at + 1}` })}
                    value={group.label}
                    maxLength={20}
                    onChange={event => change(at, { label: event.target.value })}
                  />
                </td>
                <td>
                  <WordList
                    label={say({ zh: `${group.label}的词语`, en: `Words of ${group.label}` })}
                    words={group.words}
                    set={words => change(at, { words })}
                  />
                </td>
                <td className="number right">{group.words.length}</td>
                <td className="right">
                  <Button
                    size="small"
                    type="text"
                    aria-label={say({ zh: `删除词组${group.label}`, en: `Remove the group ${group.label}` })}
                    onClick={() => set(groups.filter((_, index) => index !== at))}
                  >
                    ×
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  )
}

/** Uncontrolled while typed, so that a 、 at the end does not vanish under the fingers. */
function WordList({ label, words, set }: { label: string; words: string[]; set: (words: string[]) => void }) {
  return (
    <Input.TextArea
      autoSize
      aria-label={label}
      defaultValue={words.join('、')}
      onBlur={event => {
        const next = [...new Set(event.target.value.split(/[、,，\s]+/).filter(Boolean))]
        if (next.join() !== words.join()) set(next)
      }}
    />
  )
}
