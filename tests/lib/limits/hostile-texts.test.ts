import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { maxCodeWork, maxColumnWork, maxFormWork, maxReplyWork } from '@/lib/limits/limits'
import {
	maxCellCharacters,
	maxHeadingCharacters,
	maxHeadingWork,
	maxSheetWork,
} from '@/lib/limits/sheet-limits'
import { createBudget, type WorkBudget, withinBudget } from '@/lib/limits/work-budget'
import { viewOfForm } from '@/lib/plain/view-of-form'
import { progressTargets } from '@/lib/screening/cells/cell-target'
import { lineReader } from '@/lib/screening/cells/read-line'
import { findLinks } from '@/lib/screening/replies/find-links'
import { indexOf } from '@/lib/search/find'
import { nearest } from '@/lib/search/nearest'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { factIds } from '@/rules/facts'
import { sourceFiles } from '@/tests/collect-expressions'
import { someRole } from '../screening/people'

/** Texts that once took, or could take, time by the square of their length, each of one repeated part. */
const parts = {
	...{ marks: '\u0301\u0316', soundMarks: '\uff9e\u3099', ligatures: 'ﷺ', digits: '٣', flags: '🇳🇬' },
	...{ commas: 'ab,', semicolons: 'Niger;', slashes: 'a/', blanks: ' ', words: 'a and ', ampersands: '&' },
	...{ brackets: '(a', closed: '(age)', colons: 'ha:native;', dashes: 'a - ', scripts: '汉a', arabic: 'ا1' },
	...{
		lines: '\n',
		links: '/handoff#A',
		codes: '#Aa0',
		broken: '/handoff#AAAAAAAAAAAA\n',
		quotes: '"',
		sigma: '\u0301Σ',
	},
} as const

const code = encodeHandoff({ facts: { age: 30 }, rulesets: ['article'], asOf: '2026-11-24' })
const countries = indexOf(['Nigeria', 'Niger', 'Ghana'].map((name) => ({ value: name, name })))
const readLine = (text: string) =>
	progressTargets.map((target) => lineReader(someRole, target, { dateKind: 'reply' })(text))

type Reader = {
	/** Where its budget is made. */
	readonly file: string
	readonly max: number
	/** The longest text to try, in characters; its halves and quarters are tried as well. */
	readonly size: number
	readonly read: (text: string, budget: WorkBudget) => unknown
}

/** Whatever reads foreign text, with the budget under which it does. */
const readers: Readonly<Record<string, Reader>> = {
	'a form': {
		file: 'lib/plain/view-of-form.ts',
		max: maxFormWork,
		size: 40_000,
		read: (text, budget) => {
			const quarter = text.slice(0, text.length / 4)
			const fields = ['nationalities', 'languages', 'targetMarkets', 'age'].map((fact) => [fact, quarter])
			return viewOfForm(new URLSearchParams([['at', 'result'], ['go', 'stay'], ...fields]), 'en', budget)
		},
	},
	'a cell': {
		file: 'lib/sheet/meter.ts',
		max: maxSheetWork,
		size: maxCellCharacters,
		read: (text, budget) => withinBudget(budget, () => factIds.map((fact) => readCell(fact, text))),
	},
	'a row of headings': {
		file: 'lib/sheet/meter.ts',
		max: maxHeadingWork,
		size: maxHeadingCharacters * 100,
		read: (text, budget) =>
			withinBudget(budget, () =>
				readHeadings(
					Array.from({ length: Math.ceil(text.length / maxHeadingCharacters) }, (_, at) =>
						text.slice(at * maxHeadingCharacters, (at + 1) * maxHeadingCharacters),
					),
				),
			),
	},
	'a line of a column': {
		file: 'lib/screening/cells/read-column.ts',
		max: maxColumnWork,
		size: maxCellCharacters,
		read: (text, budget) => withinBudget(budget, () => readLine(text)),
	},
	'a code': {
		file: 'lib/handoff/decode-handoff.ts',
		max: maxCodeWork,
		size: 20_000,
		read: (text, budget) => decodeHandoff(`${code.slice(0, -1)}${text}`, budget),
	},
	'a mail': {
		file: 'lib/screening/replies/read-replies.ts',
		max: maxReplyWork,
		size: 100_000,
		read: (text, budget) => withinBudget(budget, () => findLinks(text, 5000)),
	},
	'a search': {
		file: 'lib/sheet/meter.ts',
		max: maxHeadingWork,
		size: 4000,
		read: (text, budget) => withinBudget(budget, () => nearest(countries, text)),
	},
}

/** The steps that a reader takes for a text of a length. */
function stepsOf({ read, max }: Reader, part: string, length: number): number {
	const budget = createBudget(max)
	read(part.repeat(Math.ceil(length / part.length)).slice(0, length), budget)
	return budget.spent()
}

describe.each(Object.entries(readers))('%s', (_, reader) => {
	test.each(Object.entries(parts))(
		'of many %s takes twice the steps at twice the length, within its budget',
		(_, part) => {
			// What is learnt once, such as the words of all languages, takes its steps the first time.
			stepsOf(reader, part, reader.size)
			const [quarter = 0, half = 0, whole = 0] = [4, 2, 1].map((by) =>
				stepsOf(reader, part, reader.size / by),
			)
			expect(whole).toBeLessThanOrEqual(reader.max)
			const room = 2000
			expect(half).toBeLessThanOrEqual(quarter * 2.2 + room)
			expect(whole).toBeLessThanOrEqual(half * 2.2 + room)
		},
	)
})

test('every budget that is made anywhere is tried here', () => {
	const makes = sourceFiles(['app', 'components', 'lib', 'pages']).filter(
		(file) => file !== 'lib/limits/work-budget.ts' && /createBudget\(/.test(readFileSync(file, 'utf8')),
	)
	// Values of JSON are counted one by one, which work-budget.test.ts tries.
	const tried = new Set([...Object.values(readers).map(({ file }) => file), 'lib/limits/count-values.ts'])
	expect(makes.toSorted()).toEqual([...tried].toSorted())
})
