import type { DocumentReading } from './documents'
import type { DocumentSourceId } from './sources'

type Fee = DocumentReading & {
	/** Null if no figure was found. */
	readonly amount: number | null
	readonly currency: 'CNY' | 'USD' | null
	/** The last day on which it applies, YYYY-MM-DD; null without an end. */
	readonly until: string | null
}

type Time = DocumentReading & {
	/** Null if no figure was found. */
	readonly value: number | null
	readonly unit: 'working days' | 'years' | 'days before the end' | null
}

const readOn = '2026-11-30'
const readIn = (source: DocumentSourceId, sure: DocumentReading['sure'] = 'high') =>
	({ source, sure, day: readOn }) as const
const yuan = (amount: number) => ({ amount, currency: 'CNY', until: null }) as const
const noFee = { amount: null, currency: null, until: null } as const
const workingDays = (value: number) => ({ value, unit: 'working days' }) as const
const years = (value: number) => ({ value, unit: 'years' }) as const
const daysBefore = (value: number) => ({ value, unit: 'days before the end' }) as const

/** What is paid. */
export const fees = {
	'residence-under-1': { ...yuan(400), ...readIn('fees-2004') },
	'residence-1-3': { ...yuan(800), ...readIn('fees-2004') },
	'residence-3-5': { ...yuan(1000), ...readIn('fees-2004') },
	'residence-change': { ...yuan(200), ...readIn('fees-2004') },
	'permanent-apply': { ...yuan(1500), ...readIn('fees-2004', 'fair') },
	'permanent-card': { ...yuan(300), ...readIn('fees-2004', 'fair') },
	'visa-us': { amount: 140, currency: 'USD', until: '2026-12-31', ...readIn('fees-us-2025', 'fair') },
	'visa-r': { ...yuan(0), ...readIn('fees-r', 'fair') },
	k: { ...noFee, ...readIn('answers-etnet') },
	permit: { ...noFee, ...readIn('beijing-guide', 'fair') },
} as const satisfies Record<string, Fee>

/** How long it takes, how long it is valid, and when to file. */
export const times = {
	'employer-registration': { ...workingDays(3), ...readIn('beijing-guide') },
	'pre-check': { ...workingDays(3), ...readIn('beijing-guide') },
	acceptance: { ...workingDays(2), ...readIn('beijing-guide') },
	decision: { ...workingDays(5), ...readIn('beijing-guide') },
	'decision-extension': { ...workingDays(3), ...readIn('beijing-guide') },
	'valid-b': { ...years(2), ...readIn('beijing-guide') },
	'valid-a': { ...years(5), ...readIn('beijing-guide') },
	'valid-graduate': { ...years(1), ...readIn('graduates-2017', 'fair') },
	'file-from': { ...daysBefore(120), ...readIn('beijing-guide') },
	'file-to': { ...daysBefore(30), ...readIn('beijing-guide') },
	'k-days': { value: null, unit: null, ...readIn('answers-etnet') },
} as const satisfies Record<string, Time>

/** Where to apply, and whom to ask. */
export const officeReadings = {
	employer: readIn('beijing-guide'),
	k: readIn('answers-etnet'),
	z: readIn('beijing-guide'),
	'ask-immigration': readIn('beijing-guide'),
	'ask-labour': readIn('beijing-guide'),
} as const satisfies Record<string, DocumentReading>

export type FeeId = keyof typeof fees
export type TimeId = keyof typeof times
export type PlaceId = keyof typeof officeReadings
