/**
 * The days of the words by which candidates agree on their own page, the newest first. Words that say something else get a
 * new day; earlier ones stay, for a page that was opened before.
 */
export const consentNotices = ['2026-11-28'] as const

/** The day of words of consent. */
export type ConsentNotice = (typeof consentNotices)[number]
