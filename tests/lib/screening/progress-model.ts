import fc from 'fast-check'
import type { Desk } from '@/lib/screening/desk/desk'
import { builtInStages, type DateKind, type Progress } from '@/lib/screening/model/progress'
import type { Candidate } from '@/lib/screening/model/records'
import { someRole } from './people'

/** What is expected of how far somebody has come, and of the notes about them by their ids. */
export type Worked = {
	readonly stage?: string
	readonly owner?: string
	readonly tags: readonly string[]
	/** Days, all within the retention of records. */
	readonly dates: Readonly<Partial<Record<DateKind, string>>>
	readonly notes: Readonly<Record<string, string>>
}

export const notWorked: Worked = { tags: [], dates: {}, notes: {} }

type Change = Pick<Parameters<Desk['changeProgress']>[0], 'kind'> & {
	readonly change: Omit<Parameters<Desk['changeProgress']>[0]['changes'][number], 'key'>
}

const tag = fc.constantFrom('x', 'y', 'z')
const day = fc.constantFrom('2026-12-01', '2027-01-15')

/** A change as it is made of one or of many candidates. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
	fc.constantFrom(...builtInStages).map((stage) => ({ kind: 'stage' as const, change: { stage } })),
	fc.constantFrom('Lin Chen', 'Wei Sun', '').map((owner) => ({ kind: 'owner' as const, change: { owner } })),
	fc
		.record({ add: fc.uniqueArray(tag, { maxLength: 2 }), remove: fc.uniqueArray(tag, { maxLength: 1 }) })
		.map((tags) => ({ kind: 'tags' as const, change: { tags } })),
	fc.record({ of: fc.constantFrom<DateKind>('reply', 'start'), day: fc.option(day) }).map(({ of, day }) => ({
		kind: 'dates' as const,
		change: { dates: { [of]: day === null ? null : { day } } },
	})),
)

/** What is expected after a change. */
export function afterChange(before: Worked, { change: { stage, owner, tags, dates } }: Change): Worked {
	const { owner: known, ...others } = before
	const now = owner === undefined ? known : owner
	const days = { ...before.dates }
	for (const [of, date] of Object.entries(dates ?? {}) as [DateKind, { day: string } | null][])
		if (date) days[of] = date.day
		else delete days[of]
	const kept = before.tags.filter((one) => !tags?.remove?.includes(one))
	return {
		...others,
		...(stage !== undefined && { stage }),
		...(now && { owner: now }),
		tags: [...new Set([...kept, ...(tags?.add ?? [])])].toSorted(),
		dates: days,
	}
}

/** What is expected of two records that become one: what the one that stays says counts. */
export const merged = (mine: Worked, theirs: Worked): Worked => ({
	...theirs,
	...mine,
	tags: [...new Set([...mine.tags, ...theirs.tags])].toSorted(),
	dates: { ...theirs.dates, ...mine.dates },
	notes: { ...theirs.notes, ...mine.notes },
})

/** The same as it is stored. */
export function workedOf({ progress, notes = {} }: Candidate): Worked {
	const { stage, owner, tags = [], dates = {} }: Progress = progress?.[someRole.id] ?? {}
	return {
		...(stage !== undefined && { stage }),
		...(owner !== undefined && { owner }),
		tags: tags.toSorted(),
		dates: Object.fromEntries(Object.entries(dates).map(([of, date]) => [of, date.day])),
		notes: Object.fromEntries(Object.entries(notes).map(([id, { text }]) => [id, text])),
	}
}
