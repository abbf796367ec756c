import { maxTags } from '@/lib/limits/limits'
import { dateKinds } from '@/lib/records/shapes/options'
import { isStoredDay, isTime } from '@/lib/records/shapes/shape-checks'
import type { DateKind, DueDate, Progress, QuestionsToCandidate } from '../model/progress'
import { sanitizeName, sanitizeReason, tagOf } from '../store/sanitize-records'

/** A change of a candidate's progress; absent members stay unchanged. */
export type ProgressChange = {
	readonly stage?: string
	/** A name; empty for nobody. */
	readonly owner?: string
	readonly tags?: { readonly add?: readonly string[]; readonly remove?: readonly string[] }
	/** Null removes a date. */
	readonly dates?: Readonly<Partial<Record<DateKind, DueDate | null>>>
	readonly asked?: QuestionsToCandidate
}

function changedTags(
	before: readonly string[],
	{ add = [], remove = [] }: NonNullable<ProgressChange['tags']>,
) {
	const gone = new Set(remove)
	const tags = new Set(before.filter((tag) => !gone.has(tag)))
	for (const text of add) {
		const tag = tagOf(text)
		if (tag !== '') tags.add(tag)
	}
	if (tags.size > maxTags) throw new Error('too many tags')
	return [...tags]
}

/** A date as it is stored. */
function dateOf({ day, time, reason = '', isDone }: DueDate): DueDate {
	if (!isStoredDay(day) || (time !== undefined && !isTime(time))) throw new Error('not a date')
	const why = sanitizeReason(reason)
	return { day, ...(time && { time }), ...(why && { reason: why }), ...(isDone && { isDone }) }
}

/** The progress after a change; undefined if nothing of it is left. */
export function withChange(before: Progress, change: ProgressChange): Progress | undefined {
	const dates = { ...before.dates }
	for (const kind of dateKinds) {
		const date = change.dates?.[kind]
		if (date) dates[kind] = dateOf(date)
		else if (date === null) delete dates[kind]
	}
	const tags = change.tags ? changedTags(before.tags ?? [], change.tags) : (before.tags ?? [])
	const owner = change.owner === undefined ? before.owner : sanitizeName(change.owner)
	const stage = change.stage ?? before.stage
	const asked = change.asked ?? before.asked
	const after: Progress = {
		...(stage !== undefined && { stage }),
		...(owner && { owner }),
		...(tags.length > 0 && { tags }),
		...(Object.keys(dates).length > 0 && { dates }),
		...(asked && { asked }),
	}
	return Object.keys(after).length > 0 ? after : undefined
}
