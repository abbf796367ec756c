/** A word joiner: invisible, and prevents a line break. A browser's search finds a text with or without it. */
export const joiner = '\u2060'

/** Keeps a date in Chinese characters on one line. */
export const joinDate = (text: string): string => text.replace(/\d(?=[年月日])|[年月](?=\d)/g, `$&${joiner}`)

/** Keeps a day written as YYYY-MM-DD, such as a version, on one line. */
export const joinDay = (text: string): string => text.replace(/-(?=\d\d(?:-\d\d)?$)/g, `$&${joiner}`)
