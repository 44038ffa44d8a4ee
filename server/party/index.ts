export { callerOf, keepConsumer, maskIdNumber, maskPhone, showConsumer, verifyIdentity } from './consumer.ts'
export { keepConsumersThere, keepOperatorsThere, type OperatorThere, type PersonThere } from './many.ts'
export { findOperators, keepOperator, type OperatorLine, showOperator } from './operator.ts'
export { usccProblem } from './uscc.ts'
