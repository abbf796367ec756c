/** The day of the words by which candidates agree on their own page: a new one whenever these say something else. */
export const consentNotice = '2026-11-28'
