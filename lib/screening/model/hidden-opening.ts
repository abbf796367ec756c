/**
 * Stands in a list of openings for those that the member does not see: only that there are some is said, not which. No
 * opening has this id.
 */
export const hiddenOpening = '-'
