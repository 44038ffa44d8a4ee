import { consultationClocks } from '../../../law/consultation.ts'
import type { Visit } from '../frame/visit.ts'
import { limitOn } from '../information/limits.ts'

/** The law sets no limit for questions: what is promised is called a promise. */
export const promise = ({ about }: Visit) => {
  const limit = limitOn(consultationClocks.answer, about.today)
  return {
    zh: `工作人员${limit?.within.zh ?? ''}内答复（本局承诺，法律没有规定期限）。凭编号和查询码在网上看，不用登录。`,
    en: `Answered within ${limit?.within.en ?? ''} (our promise; the law sets no limit). Read it here with number and code.`,
  }
}
