/** What the address of a step says if it was opened from a result for the questions alone that have no answer yet. */
export const forTheRest = 'only=rest'

/** Whether this page was opened so. */
export const isForTheRest = (): boolean => window.location.search === `?${forTheRest}`
