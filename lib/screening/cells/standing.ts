import { maxTags } from '@/lib/limits/limits'
import type { FactValue } from '@/rules/facts-schema'
import { stageOf } from '../model/progress'
import type { Candidate, Role } from '../model/records'
import { isSensitive } from '../model/sensitive'
import type { CellValue } from './line-reading'

/** What a value would do to a candidate's cell. */
export type CellStanding =
	/** The cell already has this value. */
	| 'same'
	/** The cell is empty. */
	| 'change'
	/** The cell has another value. */
	| 'replace'
	/** The candidate has withdrawn their consent to such answers. */
	| 'withdrawn'
	/** There would be too many tags. */
	| 'too-many-tags'

const isSameAnswer = (one: FactValue | undefined, other: FactValue | undefined) =>
	JSON.stringify(one) === JSON.stringify(other)

const standingOf = (known: string | undefined, value: string): CellStanding =>
	known === value ? 'same' : known ? 'replace' : 'change'

/** What a value would do to a candidate's cell; a tag is added to the existing ones. */
export function standingFor(role: Role, candidate: Candidate, value: CellValue): CellStanding {
	if ('fact' in value) {
		const known = candidate.facts[value.fact]
		if (isSameAnswer(known, value.value)) return 'same'
		if (candidate.withdrawn && isSensitive(value.fact)) return 'withdrawn'
		return (known ?? null) === null ? 'change' : 'replace'
	}
	const progress = candidate.progress?.[role.id]
	if ('stage' in value) {
		const known = stageOf(role, progress)
		return known === value.stage ? 'same' : standingOf(progress?.stage && known, value.stage)
	}
	if ('owner' in value) return standingOf(progress?.owner ?? '', value.owner)
	if ('tags' in value) {
		const tags = new Set([...(progress?.tags ?? []), ...value.tags])
		if (tags.size === (progress?.tags?.length ?? 0)) return 'same'
		return tags.size > maxTags ? 'too-many-tags' : 'change'
	}
	const { kind, date } = value
	const known = progress?.dates?.[kind]
	const isSame = known && !known.isDone && known.day === date.day && known.time === date.time
	return isSame ? 'same' : known ? 'replace' : 'change'
}
