import * as z from 'zod/mini'
import type { Columns } from '@/rules/columns/column'
import { type Dictionary, dictionary } from '@/rules/columns/dictionary'
import { type FactId, factIds } from '@/rules/facts'
import { factSchemas, factsSchema } from '@/rules/facts-schema'
import '@/rules/no-eval'
import { faultsOf } from './faults'
import type { Fault } from './problem'

/** What an answer is remembered by; null for a list that is nested beyond all bounds. */
function keyOf(answer: unknown): unknown {
	if (typeof answer !== 'object') return answer
	try {
		return JSON.stringify(answer)
	} catch {
		return null
	}
}

/** One line of POST /api/v1/screen. */
export const candidateSchema = z.strictObject({ id: z.string(), facts: factsSchema })

type Members = Record<string, unknown>
const isObject = (value: unknown): value is Members =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** Answers remembered by fact, so that each distinct one is checked against its schema once. */
const mostRemembered = 4096
const longestKey = 1024

const places = new Map<string, number>(factIds.map((fact, place) => [fact, place]))

/**
 * Gathers candidates from parsed lines into columns of up to `room` rows.
 * Whatever is not seen at once to be right is checked by the whole schema, which names every fault.
 */
export function candidateColumns(room: number) {
	const codes = factIds.map(() => new Uint32Array(room))
	let dictionaries = factIds.map(() => dictionary<unknown>())
	let count = 0

	/** The code of an answer; null where it is not valid. */
	const codeFor = (place: number, answer: unknown): number | null => {
		if (answer === null) return 0
		const { values, codeOf, add, addOnce } = dictionaries[place] as Dictionary<unknown>
		const key = keyOf(answer)
		if (key === null) return null
		const code = codeOf(key)
		// A string may read like the key of a list.
		if (code !== undefined && typeof values[code] === typeof answer) return code
		const { success, data } = factSchemas[factIds[place] as FactId].safeParse(answer)
		if (!success) return null
		const value = data ?? null
		return typeof key === 'string' && key.length > longestKey ? addOnce(value) : add(key, value)
	}

	/** Writes the codes of the next row; false where some answer is not valid, or no fact is called so. */
	const writeRow = (facts: Members): boolean => {
		for (const name in facts) {
			const place = places.get(name)
			const code = place === undefined ? null : codeFor(place, facts[name])
			if (code === null) return false
			;(codes[place as number] as Uint32Array)[count] = code
		}
		return true
	}

	return {
		/**
		 * Adds a line as the next row.
		 * @returns the candidate's id, or every fault
		 */
		add: (line: unknown): { id: string } | { id?: string; faults: Fault[] } => {
			if (isObject(line) && typeof line.id === 'string' && isObject(line.facts)) {
				if (Object.keys(line).length === 2 && writeRow(line.facts)) {
					count++
					return { id: line.id }
				}
				for (const column of codes) column[count] = 0
			}
			const { error } = candidateSchema.safeParse(line, { reportInput: true })
			const id = isObject(line) && typeof line.id === 'string' ? { id: line.id } : {}
			return { ...id, faults: faultsOf(error?.issues ?? []) }
		},
		/** How many rows there are. */
		count: () => count,
		columns: (): Columns => ({
			count,
			facts: Object.fromEntries(
				factIds.map((fact, place) => [
					fact,
					{ values: (dictionaries[place] as Dictionary<unknown>).values, codes: codes[place] },
				]),
			),
		}),
		/** Begins anew with no rows. */
		clear: () => {
			for (const column of codes) column.fill(0, 0, count)
			count = 0
			dictionaries = dictionaries.map((known) =>
				known.values.length > mostRemembered ? dictionary<unknown>() : known,
			)
		},
	}
}
