/** How a check asks: only what is decisive, until nothing more is; or everything that the rule sets depend on. */
export const ways = ['quick', 'full'] as const
export type Way = (typeof ways)[number]
export const isWay = (text: unknown): text is Way => ways.includes(text as Way)

/** The way of a new check. */
export const defaultWay: Way = 'quick'
