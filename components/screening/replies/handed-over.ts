import type { DecodedCode } from '@/lib/handoff/decode-handoff'

/** Answers that were handed over. */
export type HandedOver = Extract<DecodedCode, { purpose: 'answers' | 'invitation' }>
