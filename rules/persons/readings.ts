import type { RulesetId } from '../rulesets/ids'
import type { Reader } from './person'
import data from './readings.json'

/** What somebody who knows the law says of a case; `npm run cases:read` writes it. */
export type CaseReading = Reader & {
	readonly ruleset: string
	/** The id of the person. */
	readonly case: string
	/** The mark of the case as it was read. */
	readonly mark: string
}

/** All readings, one for each case that has been read. */
export const readings: readonly CaseReading[] = data

/** Who has read a case of a rule set; null until somebody has. */
export function readerOf(id: RulesetId, of: string, all: readonly CaseReading[] = readings): Reader | null {
	const reading = all.find((one) => one.ruleset === id && one.case === of)
	if (!reading) return null
	const { name, on, agrees, why } = reading
	return { name, on, agrees, ...(why !== undefined && { why }) }
}
