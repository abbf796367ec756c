/** Why candidates were erased. */
export const erasureReasons = ['expired', 'removed', 'all'] as const
/** The maximum number of erasures remembered. */
export const maxErasures = 50
/** The maximum number of days that a record can be kept after its decision. */
export const maxKeptDays = 3650
