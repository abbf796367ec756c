/** The path, after the locale, of the screen after the last question about the law. */
export const lawEndPath = '/check/after-law'
