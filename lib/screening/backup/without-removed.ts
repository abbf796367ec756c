import type { Candidate } from '../model/records'
import type { ComingBack, RemovedPeople } from '../removed/removed-people'
import { rememberedBy, withoutWords } from '../store/remembered-cells'
import type { Backup } from './read-backup'

type People = Pick<Backup, 'candidates' | 'decisions' | 'sheets'>

/** A backup in two: what comes in unasked, and who was deleted from this device. */
export type PartedBackup = {
	readonly kept: Backup
	readonly removed: People
	readonly comingBack: readonly ComingBack[]
}

const sheetsOf = (candidates: readonly Candidate[]) =>
	new Set(candidates.flatMap(({ source }) => (source.kind === 'sheet' ? [source.sheet] : [])))

/**
 * Parts a backup from those who were deleted here, by key and by id, with their decisions, the sheets that only they came
 * from, and what was remembered of their cells alone.
 */
export function withoutRemoved(
	backup: Backup,
	removed: RemovedPeople,
	stored: ReadonlyMap<string, Candidate>,
): PartedBackup {
	const comingBack: ComingBack[] = []
	const [candidates, gone]: [Candidate[], Candidate[]] = [[], []]
	for (const candidate of backup.candidates) {
		const { key, id, name } = candidate
		const found = stored.has(key) ? undefined : (removed.withKey(key) ?? removed.withId(id))
		if (found) comingBack.push({ id, name, on: found.on, why: found.why })
		;(found ? gone : candidates).push(candidate)
	}
	const goneKeys = new Set(gone.map(({ key }) => key))
	const isGone = (key: string) =>
		goneKeys.has(key) || (!stored.has(key) && removed.withKey(key) !== undefined)
	const [mine, theirs] = [sheetsOf(candidates), sheetsOf(gone)]
	const words = rememberedBy(backup.sheets)
	for (const { cells } of gone) words.note(cells)
	const only = words.nowhereIn([...candidates, ...stored.values()])
	return {
		kept: {
			...backup,
			candidates,
			decisions: backup.decisions.filter(({ candidate }) => !isGone(candidate)),
			sheets: backup.sheets
				.filter(({ id }) => mine.has(id) || !theirs.has(id))
				.map((sheet) => withoutWords(sheet, only)),
		},
		removed: {
			candidates: gone,
			decisions: backup.decisions.filter(({ candidate }) => goneKeys.has(candidate)),
			sheets: backup.sheets.filter(({ id }) => theirs.has(id)),
		},
		comingBack,
	}
}
