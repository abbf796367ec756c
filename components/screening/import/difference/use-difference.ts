import { useMemo, useState } from 'react'
import type { Twin, TwinAnswer, TwinAnswers } from '@/lib/screening/difference/twins'
import type { SheetToRead } from '@/lib/screening/import/import-sheet'
import { useScreening } from '../../desk/desk-context'
import { useDeskQuery } from '../../desk/use-desk-query'
import { useChoices, without } from './use-choices'

/** What a person has said of a difference. */
type Said = {
	readonly twins: TwinAnswers
	/** The rows of people who were deleted that come in all the same, and why. */
	readonly back: readonly number[]
	readonly reason: string
}

const nothingSaid: Said = { twins: {}, back: [], reason: '' }

type Shown = { readonly from: number; readonly onlyTurned: boolean; readonly withBlanks: boolean }

const allShown: Shown = { from: 0, onlyTurned: false, withBlanks: false }

/**
 * Holds a sheet against what is known, and what a person chooses of it.
 * @param sheet the sheet as it would be taken; null as long as it is not settled how it is read
 */
export function useDifference(role: string, sheet: SheetToRead | null, roles: 'all' | string) {
	const { ask, state } = useScreening()
	const [said, setSaid] = useState(nothingSaid)
	const [shown, setShown] = useState(allShown)
	const choosing = useChoices()
	const { choices } = choosing
	const { twins, back } = said
	const { from, onlyTurned, withBlanks } = shown
	const toCompare = useMemo(
		() => sheet && { ...sheet, roles, twins, bringBack: { rows: back, reason: '' }, withBlanks },
		[sheet, roles, twins, back, withBlanks],
	)
	const compared = useDeskQuery('compareSheet', toCompare, state.revision)
	const comparison = compared.answer?.comparison
	const pageAsked = useMemo(
		() => (comparison === undefined ? null : { comparison, role, choices, from, onlyTurned }),
		[comparison, role, choices, from, onlyTurned],
	)
	const paged = useDeskQuery('differencePage', pageAsked)
	return {
		...said,
		...choosing,
		...shown,
		/** What was found last; it stays while the sheet is compared again. */
		summary: compared.latest,
		page: paged.latest ?? undefined,
		/** Whether both belong to what is chosen now. */
		isSettled: compared.answer !== undefined && paged.answer !== undefined && paged.answer !== null,
		show: (changed: Partial<Shown>) => setShown((before) => ({ ...before, from: 0, ...changed })),
		/** Says whether a row is about the same person, or leaves it open. */
		answerTwin: ({ row, with: other }: Twin, is: TwinAnswer['is'] | null) =>
			setSaid((before) => ({
				...before,
				twins: is ? { ...before.twins, [row]: { with: other, is } } : without(before.twins, row),
			})),
		/** Says the same of all possible duplicates. */
		answerAllTwins: async (is: TwinAnswer['is']) => {
			if (comparison === undefined) return
			const all = await ask('possibleTwins', comparison)
			setSaid((before) => ({
				...before,
				twins: Object.fromEntries(all.map(({ row, with: other }) => [row, { with: other, is }])),
			}))
		},
		/** Takes in a row of somebody who was deleted, or leaves it out. */
		bringBack: (row: number, isBack: boolean) =>
			setSaid((before) => ({
				...before,
				back: isBack ? [...before.back, row] : before.back.filter((one) => one !== row),
			})),
		/** Says why people who were deleted come in again. */
		giveReason: (reason: string) => setSaid((before) => ({ ...before, reason })),
	}
}

export type SheetDifference = ReturnType<typeof useDifference>
