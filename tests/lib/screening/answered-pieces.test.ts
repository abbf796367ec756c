import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { maxAnsweredPieces, maxPiecesFileBytes, maxSaidCharacters } from '@/lib/limits/sheet-limits'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { piecesIn } from '@/lib/screening/database/piece-shapes'
import { allStores, type RecordStore } from '@/lib/screening/database/record-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { chosenWords } from '@/lib/screening/import/chosen-words'
import { pieceOf, withPieces } from '@/lib/screening/import/pieces/answered-pieces'
import type { AnsweredPiece } from '@/lib/screening/model/answered-piece'
import type { Candidate } from '@/lib/screening/model/records'
import { withMeaning, withSaid } from '@/lib/sheet/headings/choices'
import { withUse } from '@/lib/sheet/headings/headings'
import { day, someRole } from './people'

const openList = async (records: RecordStore = memoryStore()) => {
	const desk = await openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })
	await desk.saveRoles([someRole])
	return desk
}
type Desk = Awaited<ReturnType<typeof openList>>

const csvOf = (...rows: readonly (readonly string[])[]) =>
	new File([Papa.unparse(rows.map((row) => [...row]))], 'list.csv')

async function opened(desk: Desk, file: File) {
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	const { headingRow, columns } = preview
	return { file, choices: {}, headingRow, columns }
}

const german = csvOf(
	['Name', 'Sprachen', 'Abschluss'],
	['Uwe Kern', 'Deutsch (Muttersprache); Englisch (gut)', 'Diplom'],
	['Ina Rau', 'Spanisch (gut)', 'PhD'],
)
const english = csvOf(['Name', 'Languages'], ['Amina Garba', 'English (gut); Hausa (native)'], ['Bo Li', ''])

/** Takes the German sheet in after somebody has said what its word for a level means. */
async function takeGerman(desk: Desk, remembers = true) {
	const sheet = await opened(desk, german)
	const { asked, columns } = await desk.checkSheet(sheet)
	const word = asked.find(({ key }) => key === 'gut')
	if (!word) throw new Error('not asked')
	const answered = withMeaning(columns, word, 'working')
	const pieces = chosenWords(asked, answered)
	await desk.takeSheet({ ...sheet, columns: answered, roles: someRole.id, remembers, pieces })
	return pieces
}

const texts = async (records: RecordStore) =>
	JSON.stringify(await Promise.all(allStores.map((name) => records.all(name))))

describe('a word that was answered once', () => {
	test('is asked with the number of its cells, whatever stands beside it in them', async () => {
		const desk = await openList()
		const { asked } = await desk.checkSheet(await opened(desk, german))
		expect(asked.find(({ key }) => key === 'gut')).toMatchObject({ fact: 'languages', cells: 2 })
	})

	test('is read so in every later sheet, and said with its day', async () => {
		const desk = await openList()
		expect(await takeGerman(desk)).toEqual([{ fact: 'languages', text: 'gut', means: 'working' }])
		expect((await desk.state()).pieces).toBe(1)
		const sheet = await opened(desk, english)
		const { asked, columns, faultCount } = await desk.checkSheet(sheet)
		expect(asked).toMatchObject([{ key: 'gut', cells: 1, known: { means: 'working', since: day } }])
		expect(faultCount).toBe(0)
		await desk.takeSheet({ ...sheet, columns, roles: someRole.id })
		expect(await languagesOf(desk, 'Amina Garba')).toEqual([
			{ language: 'en', level: 'working' },
			{ language: 'ha', level: 'native' },
		])
	})

	test('can be left open in a sheet, and answered otherwise, which then holds', async () => {
		const desk = await openList()
		await takeGerman(desk)
		const sheet = await opened(desk, english)
		const { asked, columns } = await desk.checkSheet(sheet)
		const [word] = asked
		if (!word) throw new Error('not asked')
		const open = await desk.checkSheet({ ...sheet, columns: withMeaning(sheet.columns, word, 'open') })
		expect(open.faultCount).toBe(1)
		expect(chosenWords(asked, columns)).toEqual([])
		const other = withMeaning(columns, word, 'basic')
		const pieces = chosenWords(asked, other)
		await desk.takeSheet({ ...sheet, columns: other, roles: someRole.id, remembers: true, pieces })
		const again = await desk.checkSheet(await opened(desk, english))
		expect(again.asked).toMatchObject([{ known: { means: 'basic' } }])
		expect((await desk.state()).pieces).toBe(1)
	})

	test('is remembered only where the user wants it', async () => {
		const desk = await openList()
		await takeGerman(desk, false)
		expect((await desk.state()).pieces).toBe(0)
		expect((await desk.checkSheet(await opened(desk, english))).asked[0]?.known).toBeUndefined()
	})

	test('is in no backup, survives the page, and is forgotten by itself and with everything', async () => {
		const records = memoryStore()
		const desk = await openList(records)
		await takeGerman(desk)
		expect(await (await desk.backup()).text()).not.toContain('"gut"')
		const again = await openList(records)
		expect((await again.state()).pieces).toBe(1)
		expect(await again.removePieces()).toBe(1)
		expect(await again.checkSheet(await opened(again, english))).toMatchObject({ faultCount: 1 })
		await takeGerman(again)
		await again.eraseAll()
		expect((await again.state()).pieces).toBe(0)
		expect(await texts(records)).not.toContain('"gut"')
	})

	test('stays when the people of its sheet are deleted: it is a word of ours', async () => {
		const desk = await openList()
		await takeGerman(desk)
		await desk.removeCandidates(await keysOf(desk))
		expect((await desk.state()).pieces).toBe(1)
	})
})

type Kept = { readonly candidates: readonly Pick<Candidate, 'key' | 'name' | 'facts'>[] }

const keptIn = async (desk: Desk) => JSON.parse(await (await desk.backup()).text()) as Kept
const keysOf = async (desk: Desk) => (await keptIn(desk)).candidates.map(({ key }) => key)
const languagesOf = async (desk: Desk, named: string) =>
	(await keptIn(desk)).candidates.find(({ name }) => name === named)?.facts.languages

describe('a word in place of a level', () => {
	const sheet = csvOf(
		['Name', 'Languages'],
		['Ann Obi', 'English (reads papers); Hausa (native)'],
		['Bo Li', 'French (reads papers)'],
		['Cy Wu', 'English (?); Hausa'],
	)

	test('is asked once as a piece, and read as it is answered', async () => {
		const desk = await openList()
		const opening = await opened(desk, sheet)
		const { asked, unread, columns } = await desk.checkSheet(opening)
		expect(asked).toMatchObject([{ fact: 'languages', word: 'reads papers', cells: 2 }])
		expect(unread.groups.map(({ key }) => key)).toEqual(['English (?); Hausa'])
		const [word] = asked
		if (!word) throw new Error('not asked')
		const answered = withMeaning(columns, word, 'working')
		expect((await desk.checkSheet({ ...opening, columns: answered })).faultCount).toBe(1)
		await desk.takeSheet({ ...opening, columns: answered, roles: someRole.id })
		expect(await languagesOf(desk, 'Ann Obi')).toEqual([
			{ language: 'en', level: 'working' },
			{ language: 'ha', level: 'native' },
		])
	})

	test('may say that a language is not spoken, and then nothing of others', async () => {
		const desk = await openList()
		const opening = await opened(desk, sheet)
		const { asked, columns } = await desk.checkSheet(opening)
		const [word] = asked
		if (!word) throw new Error('not asked')
		const none = withMeaning(columns, word, 'none')
		await desk.takeSheet({ ...opening, columns: none, roles: someRole.id })
		expect(await languagesOf(desk, 'Ann Obi')).toEqual([{ language: 'ha', level: 'native' }])
		expect(await languagesOf(desk, 'Bo Li')).toBeNull()
	})

	test('in the words of a sheet holds for that sheet alone', async () => {
		const desk = await openList()
		const { asked, columns } = await desk.checkSheet(await opened(desk, sheet))
		const [word] = asked
		if (!word) throw new Error('not asked')
		expect(chosenWords(asked, withMeaning(columns, word, 'working'))).toEqual([])
	})
})

describe('what holds for all sheets', () => {
	test('is a choice among our options, for a text that nobody can read without it', () => {
		const of = (fact: string, text: string, means: string) =>
			pieceOf({ fact, text, means }, day)?.ofCell ?? pieceOf({ fact, text, means }, day) !== null
		expect(of('languages', 'gut', 'working')).toBe(true)
		expect(of('languages', 'gut', 'native')).toBe(false)
		expect(of('languages', 'fluent', 'basic')).toBe(false)
		expect(of('highestDegree', 'Bootcamp', 'vocational')).toBe(true)
		expect(of('highestDegree', 'PhD', 'none')).toBe(false)
		expect(of('highestDegree', 'Bootcamp', 'shoe')).toBe(false)
		expect(of('highestDegree', '', 'none')).toBe(false)
		expect(of('highestDegree', '?', 'none')).toBe(false)
		expect(of('highestDegree', 'x'.repeat(maxSaidCharacters + 1), 'none')).toBe(false)
		expect(of('nationalities', 'Zyx', 'NG')).toBe(false)
		expect(of('experienceYears', 'five', '5')).toBe(false)
		expect(of('canShowNoCriminalRecord', 'ok', 'yes')).toBe(false)
		expect(of('shoeSize', 'gut', 'working')).toBe(false)
	})

	test('is kept up to a number of answers, of which the oldest goes', () => {
		const pieces = Array.from({ length: maxAnsweredPieces + 1 }, (_, at) => ({
			...{ fact: 'highestDegree', text: `school ${at}`, means: 'none', on: day },
			ofCell: true as const,
		}))
		const kept = pieces.toReversed()
		expect(withPieces([], kept)).toHaveLength(maxAnsweredPieces)
		expect(withPieces([], kept)).not.toContain(pieces[0])
		const answered = { ...(pieces[7] as (typeof pieces)[number]), means: 'bachelor' }
		expect(withPieces(kept, [answered]).filter(({ text }) => text === 'school 7')).toEqual([answered])
	})

	test('is read from the device only where it is what was written', () => {
		const piece = { fact: 'languages', text: 'gut', means: 'working', on: day }
		expect(piecesIn([piece, { ...piece, ofCell: true }])).toHaveLength(2)
		const wrong = [
			...[null, 'gut', { ...piece, on: 'today' }, { ...piece, fact: 'shoe' }, { ...piece, text: 7 }],
			...[
				{ ...piece, text: 'x'.repeat(maxSaidCharacters + 1) },
				{ ...piece, ofCell: 'yes' },
			],
		]
		expect(piecesIn(wrong)).toEqual([])
		expect(piecesIn({ length: 3 })).toEqual([])
	})
})

/** Takes in a sheet whose degree cell nobody can read, in a column with a heading, once its meaning was chosen. */
async function takeCell(desk: Desk, heading: string) {
	const sheet = await opened(desk, csvOf(['id', 'Name', heading], ['z-1', 'Zyxwabel', 'Lycée Zyx']))
	const used = withUse(sheet.columns, { at: 2, use: 'highestDegree' })
	const columns = withSaid(used, { column: 2, key: 'Lycée Zyx' }, 'vocational')
	await desk.takeSheet({ ...sheet, columns, roles: someRole.id, remembers: true })
}

const spoken = (pieces: readonly AnsweredPiece[]) => ({
	name: 'answers',
	...{ question: 'Question', answer: 'Means' },
	pieces: pieces.map((piece) => ({ ...piece, question: 'Q', answer: 'A' })),
})

describe('a file of answers', () => {
	test('holds what was chosen under headings that say so: nothing of columns of names or notes', async () => {
		for (const [heading, count] of [
			['Degree', 1],
			['Remarks', 0],
			['备注', 0],
			['Contact', 0],
		] as const) {
			const desk = await openList()
			await takeCell(desk, heading)
			const shown = await desk.shareablePieces()
			expect(shown.map(({ text }) => text)).toEqual(count === 1 ? ['Lycée Zyx'] : [])
			const file = await desk.piecesFile(
				spoken([{ fact: 'highestDegree', text: 'Lycée Zyx', means: 'vocational', on: day, ofCell: true }]),
			)
			expect((await file.text()).includes('Zyx')).toBe(count === 1)
		}
	})

	test('gives another device the same answers, and says which are new, other and the same', async () => {
		const one = await openList()
		await takeGerman(one)
		await takeCell(one, 'Degree')
		const file = await one.piecesFile(spoken(await one.shareablePieces()))
		const rows = (await file.text()).replace('\ufeff', '').trim().split(/\r?\n/)
		expect(rows.toSorted()).toEqual(
			[
				'fact,text,means,Question,Means',
				'languages,gut,working,Q,A',
				'highestDegree,Lycée Zyx,vocational,Q,A',
			].toSorted(),
		)
		const other = await openList()
		const read = await other.readPieces(file)
		if (read.kind === 'fault') throw new Error(read.fault)
		expect(read).toMatchObject({ others: [], same: 0, leftOut: [] })
		expect((await other.state()).pieces).toBe(0)
		expect(await other.takePieces(read.fresh)).toBe(2)
		expect((await other.state()).pieces).toBe(2)
		expect((await other.checkSheet(await opened(other, english))).faultCount).toBe(0)
		const sheet = await opened(other, csvOf(['Name', 'Degree'], ['Ann', 'Lycée Zyx']))
		expect((await other.checkSheet(sheet)).faultCount).toBe(0)
		expect(await other.readPieces(file)).toMatchObject({ fresh: [], others: [], same: 2 })
		const changed = new Blob([(await file.text()).replace('working', 'basic')])
		expect(await other.readPieces(changed)).toMatchObject({
			fresh: [],
			others: [{ piece: { text: 'gut', means: 'basic' }, mine: 'working' }],
			same: 1,
		})
	})

	test('keeps texts that a spreadsheet could run or that hold separators', async () => {
		const desk = await openList()
		for (const text of ['=1+1', '@Lycée, "Zyx"', "'Ecole", '+Bac']) {
			const piece = { fact: 'highestDegree', text, means: 'none', on: day, ofCell: true } as const
			await desk.takePieces([piece])
			const read = await (await openList()).readPieces(await desk.piecesFile(spoken([piece])))
			expect(read).toMatchObject({ kind: 'pieces', fresh: [piece], leftOut: [] })
		}
	})

	test('that is hostile is refused, or each of its lines is, with the reason', async () => {
		const desk = await openList()
		const reading = (text: BlobPart) => desk.readPieces(new File([text], 'a.csv'))
		const head = 'fact,text,means\n'
		expect(await reading('')).toMatchObject({ kind: 'fault', fault: 'empty' })
		expect(await reading('Name,Age\nAnn,30')).toMatchObject({ fault: 'not-pieces' })
		expect(await reading(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 7]))).toMatchObject({ kind: 'fault' })
		expect(await reading(`${head}"languages,gut`)).toMatchObject({ kind: 'fault', fault: 'open-quote' })
		expect(await reading('x'.repeat(maxPiecesFileBytes + 1))).toMatchObject({ fault: 'too-long' })
		expect(await reading(head + 'languages,gut,working\n'.repeat(maxAnsweredPieces + 1))).toMatchObject({
			fault: 'too-many',
		})
		const lines = [
			...['shoeSize,gut,working', 'languages,gut,native', 'languages,fluent,basic', 'highestDegree,PhD,none'],
			...['__proto__,gut,working', 'languages,gut,working', 'languages,GUT,basic', 'name,Ann,none'],
			...['highestDegree,,none', `highestDegree,${'x'.repeat(100)},none`],
		]
		expect(await reading(head + lines.join('\n'))).toEqual({
			kind: 'pieces',
			fresh: [{ fact: 'languages', text: 'gut', means: 'working', on: day }],
			others: [],
			same: 0,
			leftOut: [
				{ row: 2, why: 'question' },
				{ row: 3, why: 'answer' },
				{ row: 4, why: 'answer' },
				{ row: 5, why: 'answer' },
				{ row: 6, why: 'question' },
				{ row: 8, why: 'repeated' },
				{ row: 9, why: 'question' },
				{ row: 10, why: 'answer' },
				{ row: 11, why: 'answer' },
			],
		})
		expect((await desk.state()).pieces).toBe(0)
		const forged = [{ fact: 'highestDegree', text: 'PhD', means: 'none' }]
		expect(await desk.takePieces(forged)).toBe(0)
	})

	test('gives a device cells that go with the last person who has one', async () => {
		const records = memoryStore()
		const desk = await openList(records)
		await desk.takePieces([
			{ fact: 'highestDegree', text: 'Lycée Zyx', means: 'vocational' },
			{ fact: 'highestDegree', text: 'Lycée Abc', means: 'vocational' },
		])
		const sheet = await opened(desk, csvOf(['id', 'Degree'], ['1', 'Lycée Zyx'], ['2', 'Lycée Zyx']))
		await desk.takeSheet({ ...sheet, roles: someRole.id })
		const [one = '', two = ''] = await keysOf(desk)
		await desk.removeCandidates([one])
		expect((await desk.state()).pieces).toBe(2)
		await desk.removeCandidates([two])
		expect((await desk.state()).pieces).toBe(1)
		expect(await texts(records)).not.toContain('Zyx')
		expect(await texts(records)).toContain('Lycée Abc')
	})
})
