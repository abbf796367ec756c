import { useMemo, useState } from 'react'
import type { CellTarget } from '@/lib/screening/cells/cell-target'
import { changesOf } from '@/lib/screening/cells/changes-of'
import type { LineHabits } from '@/lib/screening/cells/line-reading'
import type { ReadLine } from '@/lib/screening/cells/read-column'
import type { DateKind } from '@/lib/screening/model/progress'
import type { BeyondEnd } from '@/lib/screening/progress/beyond-end'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'

type ToRead = {
	readonly role: string
	readonly target: CellTarget
	readonly keys: readonly string[]
	readonly text: string
}

/** Lines by their effect. */
export type LineCounts = Readonly<Record<ReadLine['what'], number>>

function countLines(lines: readonly ReadLine[]): LineCounts {
	const counts = { change: 0, replace: 0, same: 0, empty: 0, unread: 0, withdrawn: 0, 'too-many-tags': 0 }
	for (const { what } of lines) counts[what]++
	return counts
}

/** Reads a pasted column for its rows, asks about what is unclear, and enters it as one operation. */
export function useReadColumn({ role, target, keys, text }: ToRead) {
	const { change, locale, changes } = useScreening()
	const [dateKind, setDateKind] = useState<DateKind>('reply')
	const [order, setOrder] = useState<NonNullable<LineHabits['order']>>()
	const [said, setSaid] = useState<ReadonlyMap<string, string>>(new Map())
	const [isReplacing, setReplacing] = useState(false)
	const [beyond, setBeyond] = useState<readonly BeyondEnd[]>([])
	const [reason, setReason] = useState('')
	const asked = useMemo(
		() => ({ role, target, keys, text, said, locale, habits: { dateKind, ...(order && { order }) } }),
		[role, target, keys, text, said, locale, dateKind, order],
	)
	const { latest: column, answer, progress } = useDeskQuery('readColumn', asked, changes)
	const lines = useMemo(() => (column && 'lines' in column ? column.lines : []), [column])
	const counts = useMemo(() => countLines(lines), [lines])

	/** Enters what was read; false if a reason is needed first, or if there was nothing to enter. */
	async function enter(): Promise<boolean> {
		const late = new Set(beyond.map(({ key }) => key))
		const made = changesOf(lines, isReplacing, (key) => (late.has(key) ? reason.trim() : ''))
		// What the desk has not answered yet is not what is shown.
		if (!made || answer === undefined) return false
		if (made.kind === 'facts') {
			await change('fillFacts', { role, changes: made.changes })
			return true
		}
		const found = (await change('changeProgress', { role, ...made })).beyond
		setBeyond(found)
		return found.length === 0
	}
	return {
		column,
		lines,
		counts,
		progress,
		changing: counts.change + (isReplacing ? counts.replace : 0),
		dates: { kind: dateKind, setKind: setDateKind, order, setOrder },
		said,
		say: (line: string, meant: string) => setSaid(new Map([...said, [line, meant]])),
		replacing: { isReplacing, setReplacing },
		beyond: { people: beyond, reason, setReason },
		enter,
	}
}
