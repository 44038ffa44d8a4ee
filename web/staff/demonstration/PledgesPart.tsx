/** 承诺: what was signed, how and by whom; what is still to be signed; what was broken, with the complaint it came to light in. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { DemonstrationView, PledgeView } from '../../../server/demonstration/view.ts'
import { address } from '../../kit/api.ts'
import { useSay } from '../../kit/say.tsx'
import { placeOf } from '../frame/pages.ts'
import { Part } from '../matter/Facts.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { BreachForm } from './BreachForm.tsx'
import { PledgeForm } from './PledgeForm.tsx'
import { SignatureShown } from './SignPad.tsx'

const over = ['refused', 'withdrawn', 'delisted', 'expired']

export function PledgesPart({ one }: { one: DemonstrationView }) {
  const say = useSay()
  const me = useMe()
  const [doing, setDoing] = useState<'sign' | 'breach'>()
  const may = hasRole(me, ['handler', 'head', 'supervisor'])
  const signed = one.pledges.filter(each => each.signedOn !== null)
  return (
    <Part
      title={{ zh: '承诺', en: 'Promises' }}
      aside={
        <span className="quiet">
          {say({
            zh: `已签 ${signed.length}，待签 ${one.pledges.length - signed.length}`,
            en: `${signed.length} signed, ${one.pledges.length - signed.length} to sign`,
          })}
        </span>
      }
    >
      <ul className="lines">
        {one.pledges.map(each => (
          <PledgeLine key={`${each.code}${each.version}`} pledge={each} />
        ))}
      </ul>
      {may && doing === undefined && (
        <div className="steps">
          {!over.includes(one.state) && (
            <Button onClick={() => setDoing('sign')}>{say({ zh: '签订承诺', en: 'Sign a promise' })}</Button>
          )}
          {signed.length > 0 && (
            <Button onClick={() => setDoing('breach')}>
              {say({ zh: '登记违背承诺', en: 'Enter a broken promise' })}
            </Button>
          )}
        </div>
      )}
      {doing === 'sign' && (
        <PledgeForm id={one.id} pledges={one.pledges} signer={one.contact} close={() => setDoing(undefined)} />
      )}
      {doing === 'breach' && <BreachForm id={one.id} pledges={signed} close={() => setDoing(undefined)} />}
    </Part>
  )
}

const ways = {
  glass: { zh: '屏幕签名', en: 'on the glass' },
  upload: { zh: '上传', en: 'uploaded' },
  paper: { zh: '纸质', en: 'on paper' },
}

function Signed({ of }: { of: Pick<PledgeView, 'signature' | 'attachmentId' | 'how'> }) {
  const say = useSay()
  return (
    <>
      {of.signature && <SignatureShown path={of.signature} of={say({ zh: '签名', en: 'Signature' })} />}
      {of.attachmentId && (
        <p>
          <a href={address(`/attachments/${of.attachmentId}`)} target="_blank" rel="noreferrer">
            {say({ zh: '打开签订的文件', en: 'Open the signed file' })}
          </a>
        </p>
      )}
      {of.how === 'paper' && (
        <p className="quiet">{say({ zh: '纸质签订，原件存档', en: 'Signed on paper, kept on file' })}</p>
      )}
    </>
  )
}

export function PledgeLine({ pledge }: { pledge: PledgeView }) {
  const say = useSay()
  return (
    <li>
      <details>
        <summary>
          {say(pledge.label)}{' '}
          {pledge.signedOn === null ? (
            <strong className="check-no">{say({ zh: '待签', en: 'to be signed' })}</strong>
          ) : (
            <span className="quiet">
              {pledge.signedOn} {pledge.signer} {pledge.how && say(ways[pledge.how])}{' '}
              {say({ zh: `${pledge.version}版`, en: `version ${pledge.version}` })}
              {pledge.days !== null &&
                ` · ${pledge.goods} ${say({ zh: `${pledge.days}天`, en: `${pledge.days} days` })}`}
            </span>
          )}
          {pledge.breaches.length > 0 && (
            <strong className="check-no">
              {' '}
              {say({ zh: `违背${pledge.breaches.length}次`, en: `broken ${pledge.breaches.length} times` })}
            </strong>
          )}
        </summary>
        <div lang="zh-CN">
          {pledge.words.map(words => (
            <p key={words}>{words}</p>
          ))}
          {pledge.terms && <p>{pledge.terms}</p>}
        </div>
        <Signed of={pledge} />
        {pledge.earlier.map(each => (
          <div key={each.id}>
            <p className="quiet">
              {say({ zh: '此前签订：', en: 'Signed before: ' })}
              {each.signedOn} {each.signer} {each.how && say(ways[each.how])}
              {each.days !== null && ` · ${each.goods} ${say({ zh: `${each.days}天`, en: `${each.days} days` })}`}
            </p>
            {each.terms && <p lang="zh-CN">{each.terms}</p>}
            <Signed of={each} />
          </div>
        ))}
        {pledge.breaches.map(each => (
          <p key={each.on + each.words} className="check-no">
            {each.on} {each.words} {each.from && <Link to={placeOf(each.from)}>{each.from.number}</Link>}
          </p>
        ))}
      </details>
    </li>
  )
}
