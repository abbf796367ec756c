import { compareSheet, type SheetComparison } from '@/lib/screening/import/compare-sheet'
import { previewSheet } from '@/lib/screening/import/import-sheet'
import { type SheetToTake, takeSheet } from '@/lib/screening/import/take-sheet'
import type { Candidate, SheetRecord } from '@/lib/screening/model/records'
import { day, someRole } from './people'

type Asked = Pick<SheetToTake, 'differences' | 'twins' | 'withBlanks'>

/** A list of candidates that sheets are imported into, as the desk does it. */
export function tracker(people: readonly Candidate[] = []) {
	const candidates = new Map(people.map((one) => [one.key, one]))
	const sheets = new Map<string, SheetRecord>()
	const known = (on: string) => ({ candidates, sheets, on })

	async function toTake(lines: readonly string[], asked: Asked): Promise<SheetToTake> {
		const file = new File([lines.join('\n')], 'tracker.csv')
		const preview = await previewSheet(file)
		if (preview.kind === 'fault') throw new Error(preview.fault)
		const { headingRow, columns } = preview
		return { file, choices: {}, headingRow, columns, roles: someRole.id, ...asked }
	}
	return {
		candidates,
		sheets,
		people: () => [...candidates.values()],
		named: (name: string) => [...candidates.values()].find((one) => one.name === name),
		change(key: string, changed: Partial<Candidate>) {
			const before = candidates.get(key)
			if (!before) throw new Error(`nobody has the key ${key}`)
			candidates.set(key, { ...before, ...changed })
		},
		compare: async (lines: readonly string[], asked: Asked = {}, on = day): Promise<SheetComparison> =>
			compareSheet(await toTake(lines, asked), known(on), {}),
		async take(lines: readonly string[], asked: Asked = {}, on = day) {
			const taken = await takeSheet(await toTake(lines, asked), known(on), {})
			sheets.set(taken.sheet.id, taken.sheet)
			for (const one of taken.saved) candidates.set(one.key, one)
			return taken
		},
	}
}

/** All people of a comparison in whom something differs. */
export const changedIn = ({ list }: SheetComparison) =>
	Array.from({ length: list.count() }, (_, place) => list.at(place))
