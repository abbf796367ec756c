/** Why candidates were erased. */
export const erasureReasons = ['expired', 'removed', 'all'] as const
