/**
 * What a message to a program may say besides ids, if an owner chooses it: names, and what was decided. Answers, and what
 * rests on health or criminal record, are not among them.
 */
export const webhookValues = ['opening-name', 'candidate-name', 'choice', 'outcome'] as const

export type WebhookValue = (typeof webhookValues)[number]
