/** Marks where a long text was truncated. */
export const cutMark = '…'
