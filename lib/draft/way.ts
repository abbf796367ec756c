/** How a check asks: only what decides, until nothing more can; or everything that the rule sets look at. */
export const ways = ['quick', 'full'] as const
export type Way = (typeof ways)[number]
export const isWay = (text: unknown): text is Way => ways.includes(text as Way)

/** The way of a check that begins. */
export const defaultWay: Way = 'quick'
