import { useMemo, useState } from 'react'
import type { DifferenceSide } from '@/lib/screening/difference/choices'
import type { RestoreChoices } from '@/lib/screening/restore/restore-choices'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'
import { useChoices } from '../import/difference/use-choices'

type Own = Omit<RestoreChoices, 'people'>

type Shown = { readonly from: number; readonly onlyTurned: boolean }

/** What a file that was read would change, page by page, and the user's choices about it. */
export function useRestore(read: number) {
	const { state } = useScreening()
	const choosing = useChoices()
	const [own, setOwn] = useState<Own>({})
	const [shown, setShown] = useState<Shown>({ from: 0, onlyTurned: false })
	const { choices: people } = choosing
	const { from, onlyTurned } = shown
	const asked = useMemo(() => ({ read, choices: people, from, onlyTurned }), [read, people, from, onlyTurned])
	const { latest: page } = useDeskQuery('restorePage', asked, state.revision)
	const { places = [], reason = '' } = own.anyway ?? {}
	const choices: RestoreChoices = { ...own, people }
	return {
		...choosing,
		...shown,
		withBlanks: false,
		show: (changed: Partial<Shown>) => setShown((before) => ({ ...before, from: 0, ...changed })),
		page,
		restoreChoices: choices,
		chooseRole: (id: string, side: DifferenceSide) => setOwn({ ...own, roles: { ...own.roles, [id]: side } }),
		chooseDecision: (key: string, side: DifferenceSide) =>
			setOwn({ ...own, decisions: { ...own.decisions, [key]: side } }),
		chooseAllDecisions: (side: DifferenceSide) => setOwn({ ...own, allDecisions: side, decisions: {} }),
		chooseDays: (keptDays: DifferenceSide) => setOwn({ ...own, keptDays }),
		back: places,
		reason,
		bringBack: (place: number, isBack: boolean) =>
			setOwn({
				...own,
				anyway: { places: isBack ? [...places, place] : places.filter((one) => one !== place), reason },
			}),
		giveReason: (given: string) => setOwn({ ...own, anyway: { places, reason: given } }),
	}
}

export type RestoreState = ReturnType<typeof useRestore>
