/** A word joiner: invisible, and no line ends at it. A browser's search finds a text with or without it. */
export const joiner = '\u2060'

/** A date in Chinese characters on one line. */
export const joinDate = (text: string): string => text.replace(/\d(?=[年月日])|[年月](?=\d)/g, `$&${joiner}`)

/** A day written YYYY-MM-DD, as versions are, on one line. */
export const joinDay = (text: string): string => text.replace(/-(?=\d\d(?:-\d\d)?$)/g, `$&${joiner}`)
