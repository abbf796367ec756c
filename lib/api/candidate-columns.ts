import type { Column, Columns } from '@/rules/columns/column'
import { type Dictionary, dictionary } from '@/rules/columns/dictionary'
import { type FactId, factIds, maxListEntries } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import { candidateSchema, isId } from './candidate-schema'
import { type Faults, nameFaults } from './faults'

type Members = Record<string, unknown>
const isObject = (value: unknown): value is Members =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** Answers of a fact are remembered, so that each distinct one is checked against its schema once, up to so many bytes. */
const mostRememberedBytes = 512 * 1024

/** About what remembering an answer takes: a list of objects takes up to four bytes for each character that it is known by. */
const bytesFor = (key: unknown) => 64 + (typeof key === 'string' ? 4 * key.length : 0)

/** What an answer is remembered by; null where it is no answer to any fact. */
function keyOf(answer: unknown): unknown {
	if (typeof answer !== 'object') return answer
	if (!Array.isArray(answer) || answer.length > maxListEntries) return null
	try {
		return JSON.stringify(answer)
	} catch {
		return null // nested beyond all bounds
	}
}

/** The answers to one fact, in rows, each a code. */
type Rows = {
	readonly fact: FactId
	readonly codes: Uint32Array
	known: Dictionary<unknown>
	knownBytes: number
}

/** The code of an answer; null where it is not valid. */
function codeFor(rows: Rows, answer: unknown): number | null {
	if (answer === null) return 0
	const key = keyOf(answer)
	if (key === null) return null
	const { values, codeOf, add } = rows.known
	const code = codeOf(key)
	// A string may read like the key of a list.
	if (code !== undefined && typeof values[code] === typeof answer) return code
	const { success, data } = factSchemas[rows.fact].safeParse(answer)
	if (!success) return null
	rows.knownBytes += bytesFor(key)
	return add(key, data ?? null)
}

/**
 * Gathers candidates into columns of up to `mostRows` rows. Whatever is not seen at once to be right is checked by the whole
 * schema, which names the faults.
 */
export function candidateColumns(mostRows: number) {
	const all = factIds.map(
		(fact): Rows => ({ fact, codes: new Uint32Array(mostRows), known: dictionary(), knownBytes: 0 }),
	)
	const byName = new Map<string, Rows>(all.map((rows) => [rows.fact, rows]))
	const facts: { [F in FactId]?: Column } = {}
	let count = 0

	const forget = (rows: Rows) => {
		rows.known = dictionary()
		rows.knownBytes = 0
		facts[rows.fact] = { values: rows.known.values, codes: rows.codes }
	}
	for (const rows of all) forget(rows)

	/** Writes the codes of the next row; false where some answer is not valid, or no fact is called so. */
	const writeCodes = (answers: Members): boolean => {
		for (const name in answers) {
			const rows = byName.get(name)
			const code = rows ? codeFor(rows, answers[name]) : null
			if (!rows || code === null) return false
			rows.codes[count] = code
		}
		return true
	}
	/** Writes the next row; of one that fails nothing is left. */
	const writeRow = (answers: Members): boolean => {
		let isRow = false
		try {
			isRow = writeCodes(answers)
		} finally {
			if (isRow) count++
			else for (const { codes } of all) codes[count] = 0
		}
		return isRow
	}

	return {
		/**
		 * Adds a line as the next row.
		 * @returns the candidate's id, or the faults
		 */
		add: (line: unknown): { id: string } | { id?: string; faults: Faults } => {
			if (isObject(line) && isId(line.id) && isObject(line.facts) && Object.keys(line).length === 2) {
				if (writeRow(line.facts)) return { id: line.id }
			}
			const { error } = candidateSchema.safeParse(line, { reportInput: true })
			return {
				...(isObject(line) && isId(line.id) && { id: line.id }),
				faults: nameFaults(error?.issues ?? []),
			}
		},
		/** How many rows there are. */
		count: () => count,
		columns: (): Columns => ({ count, facts }),
		/** Begins again with no rows. */
		clear: () => {
			for (const rows of all) {
				rows.codes.fill(0, 0, count)
				if (rows.knownBytes > mostRememberedBytes) forget(rows)
			}
			count = 0
		},
		/** Forgets all answers. */
		forget: () => {
			for (const rows of all) forget(rows)
		},
	}
}
