import type { Candidate } from '../model/records'
import { countSensitive, withoutSensitive } from '../model/sensitive'
import type { DeskStore } from '../store/desk-store'
import type { Backup } from './read-backup'

/**
 * A backup without the sensitive answers of people who have withdrawn their consent here.
 * @returns it, with the number of answers left out
 */
export function withoutWithdrawn(
	{ candidates, sheets, ...others }: Backup,
	store: DeskStore,
): { readonly backup: Backup; readonly withheld: number } {
	const mappings = new Map([...store.sheets.values(), ...sheets].map(({ id, mapping }) => [id, mapping]))
	let withheld = 0
	const left = candidates.map((candidate): Candidate => {
		const withdrawn = store.candidates.get(candidate.key)?.withdrawn
		if (!withdrawn) return candidate
		withheld += countSensitive(candidate)
		const { source } = candidate
		const mapping = source.kind === 'sheet' ? (mappings.get(source.sheet) ?? null) : null
		const { consents, ...one } = withoutSensitive(candidate, mapping)
		const { sensitive: _, ...given } = consents ?? {}
		return { ...one, consents: given, withdrawn }
	})
	return { backup: { ...others, candidates: left, sheets }, withheld }
}
