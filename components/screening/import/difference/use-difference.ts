import { useMemo, useState } from 'react'
import type { Twin, TwinAnswer, TwinAnswers } from '@/lib/screening/difference/twins'
import type { SheetToRead } from '@/lib/screening/import/import-sheet'
import { useScreening } from '../../desk/desk-context'
import { useDeskQuery } from '../../desk/use-desk-query'
import { useChoices, withoutEntry } from './use-choices'

/** The user's answers and choices about a sheet's differences. */
type Said = {
	readonly twins: TwinAnswers
	/** The rows of deleted people to include nevertheless, and why. */
	readonly back: readonly number[]
	readonly reason: string
}

const nothingSaid: Said = { twins: {}, back: [], reason: '' }

type Shown = { readonly from: number; readonly onlyTurned: boolean; readonly withBlanks: boolean }

const allShown: Shown = { from: 0, onlyTurned: false, withBlanks: false }

/**
 * Compares a sheet with what is stored, given the user's choices.
 * @param sheet the sheet as it would be imported; null until it is settled how it is read
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
		/** The last result, which stays while the sheet is compared again. */
		summary: compared.latest,
		page: paged.latest ?? undefined,
		/** Whether both belong to the present choices. */
		isSettled: compared.answer !== undefined && paged.answer !== undefined && paged.answer !== null,
		show: (changed: Partial<Shown>) => setShown((before) => ({ ...before, from: 0, ...changed })),
		/** Says whether a row is about the same person, or leaves it open. */
		answerTwin: ({ row, with: other }: Twin, is: TwinAnswer['is'] | null) =>
			setSaid((before) => ({
				...before,
				twins: is ? { ...before.twins, [row]: { with: other, is } } : withoutEntry(before.twins, row),
			})),
		/** Gives all possible duplicates the same answer. */
		answerAllTwins: async (is: TwinAnswer['is']) => {
			if (comparison === undefined) return
			const all = await ask('possibleTwins', comparison)
			setSaid((before) => ({
				...before,
				twins: Object.fromEntries(all.map(({ row, with: other }) => [row, { with: other, is }])),
			}))
		},
		/** Includes a row of a deleted person, or leaves it out. */
		bringBack: (row: number, isBack: boolean) =>
			setSaid((before) => ({
				...before,
				back: isBack ? [...before.back, row] : before.back.filter((one) => one !== row),
			})),
		/** Sets the reason for bringing back people who were deleted. */
		giveReason: (reason: string) => setSaid((before) => ({ ...before, reason })),
	}
}

export type SheetDifference = ReturnType<typeof useDifference>
