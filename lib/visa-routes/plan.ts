import { daysLater } from '@/lib/day/days-later'
import { monthsLater } from '@/lib/day/months-later'
import { workingDaysLater } from '@/lib/day/working-days-later'
import type { PlanDay, PlanDays } from '@/lib/draft/plan-days'
import { routeDocuments } from '@/lib/law/documents/documents'
import { lapse } from '@/rules/sources'
import type { Support } from './lanes'

/** When something has to be done: on a day, by a day, from a day on, or between two; all YYYY-MM-DD. */
export type TimeFrame =
	| { readonly kind: 'on' | 'by' | 'from'; readonly day: string }
	| { readonly kind: 'between'; readonly day: string; readonly last: string }

type Row = {
	/** The text that gives the time; none for a day that the person enters. */
	readonly support: readonly Support[]
	/** `own`: a day that the person enters; `text`: a text gives it; `claim`: an opinion does; `unknown`: nothing does. */
	readonly kind: 'own' | 'text' | 'claim' | 'unknown'
	/** The entered day that it is derived from, and how. */
	readonly from?: PlanDay
	readonly when?: (day: string, isClassA: boolean) => TimeFrame
	/** Whether class A is not asked for it: there a pledge stands for it. */
	readonly isPledgedByClassA?: boolean
}

const guide: readonly Support[] = [{ id: 'beijing-guide' }]

/** The working days of the guide for the pre-check, the acceptance and the decision. */
export const workingDays = (isClassA: boolean) => ({ check: isClassA ? 1 : 3, accept: 2, decide: 5 }) as const

/** The most years for which the guide gives a permit. */
export const permitYears = (isClassA: boolean): number => (isClassA ? 5 : 2)

const on = (day: string): TimeFrame => ({ kind: 'on', day })

/** The documents that may only be so old when the employer applies. */
const datedDocuments = ['record', 'medical', 'photo'] as const
type DatedDocument = (typeof datedDocuments)[number]

/** How many months old a document of the plan may be; null for other rows. */
export const maxAgeOf = (row: PlanRowId): number | null =>
	datedDocuments.some((id) => id === row) ? routeDocuments[row as DatedDocument].maxAgeMonths : null

/** From when on a document may be issued. */
const issued = (id: DatedDocument) =>
	({
		kind: 'text',
		support: guide,
		from: 'applies',
		when: (day: string): TimeFrame => ({
			kind: 'from',
			day: monthsLater(day, -(routeDocuments[id].maxAgeMonths ?? 0)),
		}),
	}) as const

/** The rows of the plan, by day; rows without a date come last. */
const rows = {
	record: { ...issued('record'), isPledgedByClassA: true },
	medical: issued('medical'),
	photo: issued('photo'),
	applies: { kind: 'own', support: [], from: 'applies', when: on },
	decision: {
		kind: 'text',
		support: guide,
		from: 'applies',
		when: (day, isClassA) => {
			const { check, accept, decide } = workingDays(isClassA)
			return { kind: 'by', day: workingDaysLater(day, check + accept + decide) }
		},
	},
	enters: { kind: 'own', support: [], from: 'enters', when: on },
	register: {
		kind: 'text',
		support: guide,
		from: 'enters',
		when: (day) => ({ kind: 'by', day: daysLater(day, 1) }),
	},
	residence: {
		kind: 'text',
		support: [{ id: 'exit-entry-law', at: 'Art. 30' }],
		from: 'enters',
		when: (day) => ({ kind: 'by', day: daysLater(day, 30) }),
	},
	extend: {
		kind: 'text',
		support: guide,
		from: 'enters',
		when: (day, isClassA) => {
			const end = daysLater(monthsLater(day, 12 * permitYears(isClassA)), -1)
			return { kind: 'between', day: daysLater(end, -120), last: daysLater(end, -30) }
		},
	},
	kVisa: { kind: 'unknown', support: [{ id: 'answers-2025-08-14', at: '2025-08-14' }] },
	review: { kind: 'claim', support: lapse },
} as const satisfies Record<string, Row>

export type PlanRowId = keyof typeof rows

/** A row of the plan, with its date if one can be derived from the entered days. */
export type PlanRow = Pick<Row, 'kind' | 'support'> & {
	readonly id: PlanRowId
	readonly when: TimeFrame | null
}

/** The plan of the route with an employer, by day. */
export const planRows = (days: PlanDays, isClassA: boolean): readonly PlanRow[] =>
	Object.entries<Row>(rows).flatMap(([id, { kind, support, from, when, isPledgedByClassA }]) => {
		if (isClassA && isPledgedByClassA) return []
		const day = from && days[from]
		return {
			id: id as PlanRowId,
			kind,
			support,
			when: day === undefined ? null : (when?.(day, isClassA) ?? null),
		}
	})
