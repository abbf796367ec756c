/** How a check asks: only what is decisive, until nothing more is; or everything that the rule sets depend on. */
export const formWays = ['quick', 'full'] as const
export type FormWay = (typeof formWays)[number]
export const isWay = (text: unknown): text is FormWay => formWays.includes(text as FormWay)

/** The way of a new check. */
export const defaultWay: FormWay = 'quick'
