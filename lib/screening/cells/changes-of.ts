import type { KnownFacts } from '../model/records'
import type { ProgressChange } from '../progress/change-progress'
import type { CellValue } from './line-reading'
import type { ReadLine } from './read-column'

type Keyed<T> = T & { readonly key: string }

/** The changes that enter values, as arguments of a single operation. */
export type CellChanges =
	| { readonly kind: 'facts'; readonly changes: readonly Keyed<{ readonly facts: KnownFacts }>[] }
	| {
			readonly kind: 'stage' | 'owner' | 'dates' | 'tags'
			readonly changes: readonly Keyed<ProgressChange>[]
	  }

/** The progress change that sets a value; null for an answer. */
function progressWith(value: CellValue, reason: string): ProgressChange | null {
	if ('fact' in value) return null
	if ('stage' in value) return { stage: value.stage }
	if ('owner' in value) return { owner: value.owner }
	if ('tags' in value) return { tags: { add: value.tags } }
	return { dates: { [value.kind]: { ...value.date, ...(reason !== '' && { reason }) } } }
}

const kindOf = (value: CellValue) => {
	if ('stage' in value) return 'stage'
	if ('owner' in value) return 'owner'
	return 'tags' in value ? 'tags' : 'dates'
}

/**
 * The changes that enter lines as read. Existing values stay unless they are to be replaced.
 * @param reasonFor why a date is later than the end of a candidate's retention; empty if it is not
 */
export function changesOf(
	lines: readonly ReadLine[],
	isReplacing: boolean,
	reasonFor: (key: string) => string = () => '',
): CellChanges | null {
	const entered = lines.flatMap((line) =>
		line.what === 'change' || (isReplacing && line.what === 'replace')
			? [{ key: line.key, value: line.value }]
			: [],
	)
	const [first] = entered
	if (!first) return null
	if ('fact' in first.value)
		return {
			kind: 'facts',
			changes: entered.flatMap(({ key, value }) =>
				'fact' in value ? [{ key, facts: { [value.fact]: value.value } }] : [],
			),
		}
	return {
		kind: kindOf(first.value),
		changes: entered.flatMap(({ key, value }) => {
			const change = progressWith(value, reasonFor(key))
			return change ? [{ key, ...change }] : []
		}),
	}
}
