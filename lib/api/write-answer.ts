import {
	missingAt,
	outcomeAt,
	packedResults,
	type ResultColumns,
	unpackResult,
} from '@/rules/columns/result-columns'
import type { Fault } from './problem'

/** So many criteria are written together; each combination of their results is put in words once. */
const groupSize = 4

/**
 * Makes ready to write the lines that POST /api/v1/screen answers with.
 * @param criteria the rule set's criteria, in its order
 */
export function answerWriter(criteria: readonly string[]) {
	const groups = Array.from({ length: Math.ceil(criteria.length / groupSize) }, (_, group) => ({
		first: group * groupSize,
		ids: criteria.slice(group * groupSize, (group + 1) * groupSize),
		written: [] as string[],
	}))
	const write = (ids: readonly string[], packed: number) =>
		ids.map((id, place) => `${JSON.stringify(id)}:"${unpackResult(packed, place)}"`).join()
	return (id: string, columns: ResultColumns, row: number): string => {
		let list = ''
		for (const { first, ids, written } of groups) {
			const packed = packedResults(columns, row, first, ids.length)
			written[packed] ??= write(ids, packed)
			list += first > 0 ? `,${written[packed]}` : written[packed]
		}
		const missing = JSON.stringify(missingAt(columns, row))
		return `{"id":${JSON.stringify(id)},"outcome":"${outcomeAt(columns, row)}","criteria":{${list}},"missing":${missing}}\n`
	}
}

/** The answer to a line that cannot be screened. */
export const writeFaults = (id: string | undefined, line: number, errors: readonly Fault[]): string =>
	`${JSON.stringify({ id, line, errors })}\n`
