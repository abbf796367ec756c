import type { RecordStore } from '../database/record-store'
import type { InvalidEntry } from './load-stored'

/** A JSON replacer for values that JSON cannot represent. */
function asJson(_: string, value: unknown): unknown {
	if (typeof value === 'bigint') return String(value)
	if (value instanceof Map || value instanceof Set) return [...value]
	// A sparse array may claim a length that no string could hold.
	if (Array.isArray(value) && Object.keys(value).length !== value.length) return { ...value }
	return value
}

/** The set-aside entries as a file: each one as stored on the device, or why the browser cannot read it. */
export async function setAsideFile(
	records: RecordStore,
	setAside: readonly InvalidEntry[],
	savedOn: string,
): Promise<Blob> {
	const parts: string[] = []
	for (const one of setAside) {
		const text = await records.get(one.store, one.key).then(
			(value) => textOf(one, value),
			(error: unknown) => JSON.stringify({ ...one, unreadable: String(error) }),
		)
		parts.push(parts.length > 0 ? ',\n' : '', text)
	}
	const head = JSON.stringify({ format: 'k-visa-check-set-aside', savedOn })
	return new Blob([`${head.slice(0, -1)},\n"records": [`, ...parts, ']}\n'], { type: 'application/json' })
}

function textOf(one: InvalidEntry, value: unknown): string {
	try {
		return JSON.stringify({ ...one, value }, asJson)
	} catch (error) {
		return JSON.stringify({ ...one, unreadable: String(error) })
	}
}
