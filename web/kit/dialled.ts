/** A number as a telephone dials it from a link: before the extension (07295551234-801) it waits for the exchange. */
export const dialled = (phone: string) => `tel:${phone.replace(/^(\d{7,15}|\d{3,4}-\d{7,8})-(\d{1,6})$/, '$1,$2')}`
