/** The maximum number of questions that are recommended together. */
export const maxTogether = 3

/** The maximum number of questions on one screen. */
export const maxQuestions = 5
