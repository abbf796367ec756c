import { candidateMembers } from '@/lib/records/candidate'
import type { NamesWith } from '@/lib/records/derive/names-with'
import type { SheetPolicy } from '@/lib/records/member'
import { readDate } from '@/lib/sheet/cells/dates/read-date'
import type { Habits } from '@/lib/sheet/cells/reading/habits'
import { writeCell } from '@/lib/sheet/cells/write-cell'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { columnReader } from '@/lib/sheet/reader/read-row'
import { type FactId, factIds, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { isAmong, keysIn } from '@/rules/keys'
import type { Candidate, SheetRecord } from '../model/records'

/** An export column with the original cells, or the current values where they have changed. */
export type OriginalColumn = {
	readonly heading: string
	readonly cellOf: (candidate: Candidate) => string
}

type Place = { readonly heading: string; readonly use: string | null; readonly at: Map<string, number> }

/** Checked because the sheet may have been imported by another version. */
const isFact = (use: string | null): use is FactId => use !== null && Object.hasOwn(facts, use)

/** The columns of all sheets, in order; columns with the same use, or unread ones with the same heading, are merged. */
function placesOf(sheets: readonly SheetRecord[]): Place[] {
	const places: Place[] = []
	const byMeaning = new Map<string, Place[]>()
	for (const { id, headings, mapping } of sheets) {
		/** The number of columns of this sheet so far with each meaning. */
		const counts = new Map<string, number>()
		for (const [index, heading] of headings.entries()) {
			const use = mapping[index] ?? null
			const meaning = use === null ? `called ${heading}` : `read as ${use}`
			const alike = byMeaning.get(meaning) ?? []
			byMeaning.set(meaning, alike)
			const nth = counts.get(meaning) ?? 0
			counts.set(meaning, nth + 1)
			const known = alike[nth]
			if (known) known.at.set(id, index)
			else {
				const place = { heading, use, at: new Map([[id, index]]) }
				alike.push(place)
				places.push(place)
			}
		}
	}
	return places
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/**
 * Follows an implausible number that nobody has confirmed: exports are read literally, and it would come back as an
 * answer.
 */
const openMark = ' ?'
const byHand: Habits = { languages: [], asksImplausible: true }

/** Writes a fact's value in the unit of its column. */
const write = (fact: FactId, value: FactValue | undefined, unit: number) =>
	writeCell(fact, typeof value === 'number' ? value / unit : value)

function factCell({ heading, use, at }: Place & { readonly use: FactId }): OriginalColumn {
	const [column] = readHeadings([heading])
	const { inTenThousands, inThousands } = column?.use === use ? column : {}
	const unit = inTenThousands ? 10_000 : inThousands ? 1000 : 1
	const read = columnReader(use, { inTenThousands, inThousands })
	const readByHand = columnReader(use, { inTenThousands, inThousands, habits: byHand })
	return {
		heading,
		cellOf: ({ source, cells, facts: known }) => {
			const index = source.kind === 'sheet' ? at.get(source.sheet) : undefined
			const original = index === undefined ? '' : (cells?.[index] ?? '')
			const reading = read(original)
			const was = reading.kind === 'value' ? reading.value : reading.kind === 'null' ? null : undefined
			const isOpen = known[use] === undefined && reading.kind === 'value'
			if (isOpen && readByHand(original).kind === 'fault') return original + openMark
			const hasChanged = known[use] !== undefined && (was === undefined || !isSame(was, known[use]))
			return hasChanged ? write(use, known[use], unit) : original
		},
	}
}

/**
 * The original date of birth, if it still says what is stored: an order given by the user, or a newer age, is not in
 * it. If there is no age either, it stays next to the age that it contradicts.
 */
function birthDateCell(original: string, { birthDate = '', facts }: Candidate): string {
	const reading = readDate(original)
	if (birthDate === '') return reading.kind === 'date' && facts.age !== undefined ? '' : original
	return reading.kind === 'date' && reading.date === birthDate ? original : birthDate
}

type CellMember = NamesWith<typeof candidateMembers, 'sheet', { readonly cell: string }>
type CellOf = (candidate: Candidate, value: string, original: string) => string

const ways: { readonly [W in Extract<SheetPolicy, object>['cell']]: CellOf } = {
	value: (_, value) => value,
	'original-or-value': (_, value, original) => original || value,
	'date-of-birth': (candidate, _, original) => birthDateCell(original, candidate),
}

const isCellMember = (use: string): use is CellMember =>
	isAmong(keysIn(candidateMembers), use) && typeof candidateMembers[use].sheet === 'object'
/** The members that get a column where no sheet has one. */
const ownColumns = keysIn(candidateMembers)
	.filter(isCellMember)
	.filter((use) => candidateMembers[use].sheet.cell === 'value')

const cellOf = (use: CellMember, candidate: Candidate, original: string): string =>
	ways[candidateMembers[use].sheet.cell](candidate, candidate[use] ?? '', original)

/**
 * The original columns of the candidates' sheets, with corrected values rewritten, plus a column for each known fact
 * without one.
 */
export function originalColumns(
	candidates: readonly Candidate[],
	sheets: readonly SheetRecord[],
): OriginalColumn[] {
	const places = placesOf(sheets)
	const columns = places.map((place): OriginalColumn => {
		const { heading, use, at } = place
		if (isFact(use)) return factCell({ ...place, use })
		return {
			heading,
			cellOf: (candidate) => {
				const index = candidate.source.kind === 'sheet' ? at.get(candidate.source.sheet) : undefined
				const original = index === undefined ? '' : (candidate.cells?.[index] ?? '')
				return use !== null && isCellMember(use) ? cellOf(use, candidate, original) : original
			},
		}
	})
	const used = new Set(places.map(({ use }) => use))
	const own = ownColumns.filter(
		(use) => !used.has(use) && candidates.some((candidate) => (candidate[use] ?? '') !== ''),
	)
	columns.unshift(
		...own.map((use) => ({ heading: use, cellOf: (candidate: Candidate) => cellOf(use, candidate, '') })),
	)
	const further = factIds.filter(
		(fact) => !used.has(fact) && candidates.some((candidate) => candidate.facts[fact] !== undefined),
	)
	return [...columns, ...further.map((fact) => factCell({ heading: fact, use: fact, at: new Map() }))]
}
