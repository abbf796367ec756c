import { maxListEntries } from '@/lib/limits/limits'
import { type Column, type Columns, createDictionary, type Dictionary } from '@/rules/columns/column'
import { type FactId, factIds } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import { candidateSchema, isId } from './candidate-schema'
import { type Faults, nameFaults } from './faults'

type Members = Record<string, unknown>
const isObject = (value: unknown): value is Members =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** The maximum size of a fact's cache, through which each distinct answer is checked against its schema only once. */
const maxRememberedBytes = 512 * 1024

/** The approximate size of a cached answer: a list of objects takes up to four bytes per character of its key. */
const bytesFor = (key: unknown) => 64 + (typeof key === 'string' ? 4 * key.length : 0)

/** The cache key of an answer; null if it cannot be an answer to any fact. */
function keyOf(answer: unknown): unknown {
	if (typeof answer !== 'object') return answer
	if (!Array.isArray(answer) || answer.length > maxListEntries) return null
	try {
		return JSON.stringify(answer)
	} catch {
		return null // nested too deeply
	}
}

/** The answers to one fact, as one code per row. */
type Rows = {
	readonly fact: FactId
	readonly codes: Uint32Array
	known: Dictionary<unknown>
	knownBytes: number
}

/** The code of an answer; null if it is not valid. */
function codeFor(rows: Rows, answer: unknown): number | null {
	if (answer === null) return 0
	const key = keyOf(answer)
	if (key === null) return null
	const { values, codeOf, add } = rows.known
	const code = codeOf(key)
	// A string may be equal to the key of a list.
	if (code !== undefined && typeof values[code] === typeof answer) return code
	const { success, data } = factSchemas[rows.fact].safeParse(answer)
	if (!success) return null
	rows.knownBytes += bytesFor(key)
	return add(key, data ?? null)
}

/**
 * Collects candidates into columns of up to `maxRows` rows. A candidate that fails the fast check is checked by the whole
 * schema, which names the faults.
 */
export function candidateColumns(maxRows: number) {
	const all = factIds.map(
		(fact): Rows => ({ fact, codes: new Uint32Array(maxRows), known: createDictionary(), knownBytes: 0 }),
	)
	const byName = new Map<string, Rows>(all.map((rows) => [rows.fact, rows]))
	const facts: { [F in FactId]?: Column } = {}
	let count = 0

	const forget = (rows: Rows) => {
		rows.known = createDictionary()
		rows.knownBytes = 0
		facts[rows.fact] = { values: rows.known.values, codes: rows.codes }
	}
	for (const rows of all) forget(rows)

	/** Writes the codes of the next row; returns false if an answer is invalid or a fact unknown. */
	const writeCodes = (answers: Members): boolean => {
		for (const name in answers) {
			const rows = byName.get(name)
			const code = rows ? codeFor(rows, answers[name]) : null
			if (!rows || code === null) return false
			rows.codes[count] = code
		}
		return true
	}
	/** Writes the next row; a row that fails is undone. */
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
		columns: (): Columns => ({ count, facts }),
		/** Removes all rows. */
		clear: () => {
			for (const rows of all) {
				rows.codes.fill(0, 0, count)
				if (rows.knownBytes > maxRememberedBytes) forget(rows)
			}
			count = 0
		},
		/** Clears the caches of all answers. */
		forget: () => {
			for (const rows of all) forget(rows)
		},
	}
}
