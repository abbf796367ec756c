/**
 * The dates of the consent texts that candidates agree to on their own page, newest first. A changed text gets a new date;
 * earlier dates stay, for pages that were opened before the change.
 */
export const consentNotices = ['2026-11-28'] as const

/** The date of a consent text. */
export type ConsentNotice = (typeof consentNotices)[number]
