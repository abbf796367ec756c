/** The maximum number of questions that are recommended together. */
export const maxTogether = 3
