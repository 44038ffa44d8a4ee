/** A query code four by four: so one reads it out. */
export const spoken = (code: string) => code.replace(/-/g, '').replace(/(.{4})(?=.)/g, '$1 ')
