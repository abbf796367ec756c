import { dateKinds } from '@/lib/records/shapes/options'
import { type DueDate, type Progress, stageOf } from '../../model/progress'
import { type Filter, limitsOf, noOwner, ownerMe } from '../../model/table-filter'
import { byRow } from './by-row'
import type { FilterData } from './filter-data'
import { type FilterVerdict, passesIf, type VerdictAt } from './filter-verdict'
import { weekOf } from './week-of'

type ProgressFilter = Extract<Filter, { field: 'stage' | 'owner' | 'tag' | 'date' }>
type Test = (progress: Progress | undefined) => boolean

function dayTest(filter: Extract<Filter, { field: 'date' }>, today: string): (day: string) => boolean {
	switch (filter.is) {
		case 'there':
		case 'not-there':
			return () => true
		case 'overdue':
			return (day) => day < today
		case 'this-week': {
			const { from, to } = weekOf(today)
			return (day) => day >= from && day <= to
		}
		case 'from-to': {
			const [from = '', to] = limitsOf(filter)
			return (day) => day >= from && (to === undefined || day <= to)
		}
	}
}

function dateTest(filter: Extract<Filter, { field: 'date' }>, today: string): Test {
	const kinds = filter.kind === 'any' ? dateKinds : [filter.kind]
	const fits = dayTest(filter, today)
	const isDue = (date: DueDate | undefined) => date !== undefined && !date.isDone && fits(date.day)
	const isThere: Test = (progress) => kinds.some((kind) => isDue(progress?.dates?.[kind]))
	return filter.is === 'not-there' ? (progress) => !isThere(progress) : isThere
}

function testOf({ role, me, screened }: FilterData, filter: ProgressFilter): Test {
	switch (filter.field) {
		case 'stage': {
			const wanted = new Set(filter.values)
			return (progress) => wanted.has(stageOf(role, progress))
		}
		case 'owner': {
			// Without a name nothing is "mine", as opposed to candidates without an owner.
			const wanted = new Set(filter.values.flatMap((owner) => (owner === ownerMe ? me || [] : owner)))
			return (progress) => wanted.has(progress?.owner ?? noOwner)
		}
		case 'tag': {
			const wanted = new Set(filter.values)
			return (progress) => progress?.tags?.some((tag) => wanted.has(tag)) === true
		}
		case 'date':
			return dateTest(filter, screened.asOf)
	}
}

/** The verdict of a filter on each candidate's progress, which is never unknown. */
export function progressVerdict(filtered: FilterData, filter: ProgressFilter): VerdictAt {
	const rows = byRow(filtered.progress, filtered.screened.keys)
	const test = testOf(filtered, filter)
	const ofNone: FilterVerdict = passesIf(test(undefined))
	return (row) => {
		const own = rows[row]?.progress
		return own ? passesIf(test(own)) : ofNone
	}
}
