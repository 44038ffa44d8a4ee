/** The full contact, for a reason that stays on the record. */
import { Facts } from '../matter/Facts.tsx'
import { ToldOnce } from './ToldOnce.tsx'

interface Revealed {
  phone: string
  phoneOther: string | null
  address: string | null
  email: string | null
  idNumber: string | null
}

export const Reveal = ({ id }: { id: number }) => (
  <ToldOnce<Revealed>
    path={`/complaints/${id}/reveal`}
    field="reason"
    label={{ zh: '查看理由', en: 'Why you need it' }}
    help={{ zh: '记入办理记录。', en: 'It goes on the record.' }}
    button={{ zh: '查看完整联系方式', en: 'Show the full contact' }}
    submit={{ zh: '查看', en: 'Show' }}
  >
    {({ phone, phoneOther, address, email, idNumber }) => (
      <Facts
        facts={[
          [{ zh: '电话', en: 'Phone' }, [phone, phoneOther].filter(Boolean).join(' / ')],
          [{ zh: '地址', en: 'Address' }, address],
          [{ zh: '电子邮件', en: 'E-mail' }, email],
          [{ zh: '证件号码', en: 'Identity number' }, idNumber],
        ]}
      />
    )}
  </ToldOnce>
)
