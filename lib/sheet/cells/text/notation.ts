/* How cells are written, the same in every language, so that they can be read back (docs/sheets.md). */

/** Writes a list as one cell. */
export const joinEntries = (entries: readonly string[]): string => entries.join('; ')

/** A language with its level, by ids. */
export const withLevelId = (language: string, level: string): string => `${language}:${level}`

/** A language with its level, in words. */
export const withLevel = (language: string, level: string): string => `${language} (${level})`

/** A range of numbers. */
export const between = (min: string, max: string): string => `${min} – ${max}`
