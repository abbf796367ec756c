import type { DecodedCode } from '@/lib/handoff/decode-handoff'

/** Answers that were handed over. */
export type HandedOverAnswers = Extract<DecodedCode, { purpose: 'answers' | 'invitation' }>
