export { callerOf, keepConsumer, maskIdNumber, maskPhone, showConsumer, verifyIdentity } from './consumer.ts'
export { findOperators, keepOperator, type OperatorLine, showOperator } from './operator.ts'
export { usccProblem } from './uscc.ts'
