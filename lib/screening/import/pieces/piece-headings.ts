/** The headings of the columns of a file of answered pieces that are read back; others are for people alone. */
export const pieceHeadings = ['fact', 'text', 'means'] as const
