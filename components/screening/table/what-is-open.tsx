import { shortNameOf } from '@/lib/explain/criterion-words'
import { isOpenStanding, standingAt } from '@/lib/screening/table/screened'
import { missingAt } from '@/rules/columns/result-columns'
import { useScreening } from '../desk/desk-context'
import type { CellProps } from './cells'

/** Conditions named at most; the others are counted. */
const maxNamed = 2

/** The unknown conditions, the first of them by name. */
export function WhatIsOpen({ screened, row, required }: CellProps) {
	const { words, say } = useScreening()
	const open = required.filter((place) => isOpenStanding(standingAt(screened, row, place)))
	const named = open.slice(0, open.length > maxNamed + 1 ? maxNamed : open.length)
	const listed = named.map((place) =>
		say(shortNameOf(words, screened.ruleset, screened.criteria[place] ?? '')),
	)
	if (open.length > named.length)
		listed.push(say(words.screen.table.more, { count: open.length - named.length }))
	return (
		<span data-missing={missingAt(screened, row).join(' ')}>{listed.join(say(words.separators.places))}</span>
	)
}
