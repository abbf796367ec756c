import { missingAt, outcomeAt, type ResultColumns, resultAt, results } from '@/rules/columns/result-columns'
import type { Fault } from './problem'

/**
 * Makes ready to write the lines that POST /api/v1/screen answers with.
 * @param criteria the rule set's criteria, in its order
 */
export function answerWriter(criteria: readonly string[]) {
	const pieces = criteria.map((criterion) =>
		Object.fromEntries(results.map((result) => [result, `${JSON.stringify(criterion)}:"${result}"`])),
	)
	return (id: string, columns: ResultColumns, row: number): string => {
		let list = ''
		for (let criterion = 0; criterion < pieces.length; criterion++) {
			if (criterion > 0) list += ','
			list += pieces[criterion]?.[resultAt(columns, row, criterion)]
		}
		const missing = JSON.stringify(missingAt(columns, row))
		return `{"id":${JSON.stringify(id)},"outcome":"${outcomeAt(columns, row)}","criteria":{${list}},"missing":${missing}}\n`
	}
}

/** The answer to a line that cannot be screened. */
export const writeFaults = (id: string | undefined, line: number, errors: readonly Fault[]): string =>
	`${JSON.stringify({ id, line, errors })}\n`
