/** discovery: whom to ask, how to come by a key, where the interface stands. */
import type { Context } from '../kernel/context.ts'
import { portalAddress } from '../kernel/portal-address.ts'
import { changeset } from './services.ts'

export async function discover(ctx: Context) {
  const bureau = await ctx.db
    .selectFrom('office')
    .select(['name', 'name_en', 'phone', 'address'])
    .where('kind', '=', 'bureau')
    .executeTakeFirst()
  const city = await ctx.db.selectFrom('area').select(['code', 'name']).where('level', '=', 'city').executeTakeFirst()
  const [name, en, phone] = [bureau?.name ?? '', bureau?.name_en ?? '', bureau?.phone ?? '']
  return {
    changeset,
    contact: {
      zh: `${name}，电话 ${phone}，${bureau?.address ?? ''}。jurisdiction_id：${city?.code ?? ''}（可不填）。`,
      en: `${en}, telephone ${phone}. jurisdiction_id: ${city?.code ?? ''} (may be left out).`,
    },
    key_service: {
      zh: `api_key 由${name}的系统管理员在「机构与账号」中发给岗位为「开放接口程序」的账号，请致电 ${phone} 申请。`,
      en: `The administrator of ${en} issues an api_key to an account with the role "Open311 client": ask by telephone, ${phone}.`,
    },
    url: `${portalAddress()}/open311/v2`,
  }
}
