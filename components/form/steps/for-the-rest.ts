/** The query of a step's address if it was opened from a result only for the unanswered questions. */
export const forTheRest = 'only=rest'

/** Whether this page was opened for them. */
export const isForTheRest = (): boolean => window.location.search === `?${forTheRest}`
