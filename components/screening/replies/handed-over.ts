import type { Decoded } from '@/lib/handoff/decode-handoff'

/** Answers as they were handed over. */
export type HandedOver = Extract<Decoded, { kind: 'read' }>
