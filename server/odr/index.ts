/** The front door of ODR enterprises. */
export { type OdrEnterpriseThere, takeOverOdrEnterprises } from './past.ts'
