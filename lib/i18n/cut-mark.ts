/** Stands where a text that is too long was cut off. */
export const cutMark = '…'
