import {
	missingAt,
	outcomeAt,
	packedResults,
	type ResultColumns,
	resultsInByte,
	unpackResult,
} from '@/rules/columns/result-columns'
import type { Faults } from './faults'

/**
 * Creates a writer of the response lines of POST /api/v1/screen. Each combination of four results is serialised once.
 * @param criteria the rule set's criteria, in its order
 */
export function answerWriter(criteria: readonly string[]) {
	const groups = Array.from({ length: Math.ceil(criteria.length / resultsInByte) }, (_, group) => ({
		group,
		ids: criteria.slice(group * resultsInByte, (group + 1) * resultsInByte),
		written: [] as string[],
	}))
	const write = (ids: readonly string[], packed: number) =>
		ids.map((id, place) => `${JSON.stringify(id)}:"${unpackResult(packed, place)}"`).join()
	return (id: string, columns: ResultColumns, row: number): string => {
		let list = ''
		for (const { group, ids, written } of groups) {
			const packed = packedResults(columns, row, group)
			written[packed] ??= write(ids, packed)
			list += group > 0 ? `,${written[packed]}` : written[packed]
		}
		const missing = JSON.stringify(missingAt(columns, row))
		return `{"id":${JSON.stringify(id)},"outcome":"${outcomeAt(columns, row)}","criteria":{${list}},"missing":${missing}}\n`
	}
}

/** Writes the response to a faulty line, given its number. */
export type FaultWriter = (line: number) => string

/** Serialises faults once, for any number of lines that have them. */
export function faultWriter(faults: Faults, id?: string): FaultWriter {
	const start = id === undefined ? '' : `"id":${JSON.stringify(id)},`
	const end = JSON.stringify(faults).slice(1)
	return (line) => `{${start}"line":${line},${end}\n`
}
