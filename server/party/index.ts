export {
  callerOf,
  forgetConsumer,
  keepConsumer,
  maskIdNumber,
  maskPhone,
  sameName,
  samePerson,
  showConsumer,
  streetOnly,
  verifyIdentity,
} from './consumer.ts'
export { keepConsumersThere, keepOperatorsThere, type OperatorThere, type PersonThere } from './many.ts'
export { judgeLikeness, keepInRegister, proposeMerges } from './merge.ts'
export {
  entriesOf,
  findOperators,
  keepOperator,
  markOdr,
  type OperatorLine,
  operatorByUscc,
  requireOperator,
  showOperator,
  showOperatorsNamed,
} from './operator.ts'
export { placeInEnglish } from './pinyin.ts'
export { keepRegister, type OperatorInRegister } from './register.ts'
export { tidyUscc, usccProblem } from './uscc.ts'
