import type { Decoded } from '@/lib/handoff/decode-handoff'

/** Answers that were handed over. */
export type HandedOver = Extract<Decoded, { purpose: 'answers' | 'invitation' }>
