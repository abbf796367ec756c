/* How cells are written, the same in every language: what is written so can be read again (docs/sheets.md). */

/** A list in one cell. */
export const joinEntries = (entries: readonly string[]): string => entries.join('; ')

/** A language with how well it is known, by ids. */
export const withLevelId = (language: string, level: string): string => `${language}:${level}`

/** A language with how well it is known, in words. */
export const withLevel = (language: string, level: string): string => `${language} (${level})`

/** Where a number lies. */
export const between = (min: string, max: string): string => `${min} – ${max}`
