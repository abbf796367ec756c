import { onceConfirmed } from '@/lib/sheet/cells/column-question'
import { readCell } from '@/lib/sheet/cells/read-cell'
import type { CellReader, ReadAs } from '@/lib/sheet/reader/read-row'
import { bestLevels, unique } from '@/rules/entries'
import type { LanguageSkill } from '@/rules/facts'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'

type Entry = string | LanguageSkill

/** Plain letters: the meaning of such an entry does not depend on the rest of the cell. */
const plain = /^[A-Za-z](?:[\w:() -]*[\w:)-])?$/
const maxEntries = 4096
const blank = 32

const nameOf = (entry: Entry) => (typeof entry === 'string' ? entry : entry.language)

const isListed = (list: readonly Entry[], name: string) => list.some((entry) => nameOf(entry) === name)

/**
 * Creates a reader of list cells that gives the same results as `readWhole`. Whole lists rarely repeat but their entries
 * do, so a list of plain entries is assembled from cached entries; any other cell is read as a whole.
 * @param readWhole reads a cell of the column
 */
export function quickListReader(
	fact: FactId,
	{ meanings, habits }: ReadAs,
	readWhole: CellReader,
): CellReader {
	const kind: Fact = facts[fact]
	const maxItems = 'maxItems' in kind ? kind.maxItems : Number.POSITIVE_INFINITY
	const known = new Map<string, Entry | null>()

	/** The value of an entry if it has exactly one, otherwise null. */
	const entryOf = (text: string): Entry | null => {
		const before = known.get(text)
		if (before !== undefined) return before
		const reading = plain.test(text)
			? onceConfirmed(fact, readCell(fact, text, meanings, habits), { meanings, habits })
			: null
		const list = reading?.kind === 'value' ? (reading.value as readonly Entry[]) : []
		const entry = list.length === 1 ? (list[0] as Entry) : null
		if (known.size >= maxEntries) known.clear()
		known.set(text, entry)
		return entry
	}

	return (text) => {
		if (!text.includes(';')) return readWhole(text)
		const list: Entry[] = []
		let hasDuplicates = false
		for (let from = 0; from < text.length; ) {
			const semicolon = text.indexOf(';', from)
			const to = semicolon < 0 ? text.length : semicolon
			const entry = entryOf(text.slice(from, to))
			if (entry === null) return readWhole(text)
			hasDuplicates ||= isListed(list, nameOf(entry))
			list.push(entry)
			from = to + 1
			while (text.charCodeAt(from) === blank) from++
		}
		const value = hasDuplicates ? withoutDuplicates(kind, list) : list
		if (value.length === 0 || value.length > maxItems) return readWhole(text)
		return { kind: 'value', value: value as NonNullable<FactValue> }
	}
}

const withoutDuplicates = (kind: Fact, list: readonly Entry[]): readonly Entry[] =>
	kind.type === 'languages' ? bestLevels(list as readonly LanguageSkill[]) : unique(list)
