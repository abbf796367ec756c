import { describe, expect, test } from 'vitest'
import { checkSheet } from '@/lib/screening/import/check-sheet'
import { previewSheet } from '@/lib/screening/import/import-sheet'
import { readBatches } from '@/lib/screening/import/read-batches'

/** What an import reads of a sheet: headings, then people. */
async function factsOf(...rows: readonly (readonly string[])[]) {
	const file = new File([rows.map((cells) => cells.join('\t')).join('\n')], 'list.tsv')
	const preview = await previewSheet(file)
	if (preview.kind === 'fault') throw new Error(preview.fault)
	const { columns, headingRow } = preview
	const read = []
	for await (const { columns: batch, candidateOf } of readBatches(
		{ file, choices: {}, headingRow, columns },
		{},
	))
		for (let at = 0; at < batch.count; at++) read.push(candidateOf(at))
	return { columns, people: read, sheet: { file, choices: {}, headingRow, columns } }
}

const skill = (language: string, level: string) => ({ language, level })

describe('columns of one language each', () => {
	test.each([
		['English', 'Mother tongue', 'English', 'Chinese'],
		['Chinese', '母语', '英语水平', '汉语'],
		['French', 'Langue maternelle', 'Anglais', 'Chinois'],
		['German', 'Muttersprache', 'Englisch', 'Chinesisch'],
		['Arabic', 'اللغة الأم', 'الإنجليزية', 'الصينية'],
		['Russian', 'Родной язык', 'Английский язык', 'Китайский язык'],
		['Urdu', 'مادری زبان', 'انگریزی', 'چینی زبان'],
		['Indonesian', 'Bahasa ibu', 'Bhs. Inggris', 'Bhs. Mandarin'],
		['traditional Chinese', '母語', '英語水平', '普通話'],
	])('become one list in %s', async (_, mother, english, chinese) => {
		const { people, columns } = await factsOf(
			['Name', mother, english, chinese],
			['Ngozi Eze', 'Hausa', 'C1', 'HSK 4'],
			['Linh Tran', 'Hausa', 'B2', 'HSK 2'],
			['Omar Haddad', 'Hausa', '', 'fluent'],
		)
		expect(columns.at(-1)).toMatchObject({ use: 'languages', note: 'joined' })
		expect(people.map(({ facts }) => facts.languages)).toEqual([
			[skill('ha', 'native'), skill('en', 'fluent')],
			[skill('ha', 'native'), skill('en', 'working')],
			[skill('ha', 'native'), skill('zh', 'fluent')],
		])
		expect(people.map(({ facts }) => facts.chineseLevel)).toEqual(['hsk4', 'hsk2', undefined])
	})

	test('ask what a level means, once for the same text, and say nothing of a language that is not known', async () => {
		const { people, sheet } = await factsOf(
			['Name', 'English', 'German'],
			['Ngozi Eze', 'C1', 'none'],
			['Linh Tran', 'good', '-'],
			['Omar Haddad', 'good', ''],
			['Ana Prado', 'none', 'none'],
			['Kofi Mensah', 'TBD', 'B1'],
		)
		expect(people.map(({ facts }) => facts.languages)).toEqual([
			[skill('en', 'fluent')],
			undefined,
			undefined,
			undefined,
			undefined,
		])
		expect(people.map(({ faults }) => faults.map(({ problem }) => problem))).toEqual([
			[],
			['two-meanings'],
			['two-meanings'],
			[],
			['no-level'],
		])
		const { asked } = await checkSheet(sheet, { known: () => () => null, on: '2026-11-30' }, {})
		expect(asked.map(({ word, cells }) => [word, cells])).toEqual([['good', 2]])
	})

	test('stay apart where their cells are no levels, and where there is one of Chinese alone', async () => {
		for (const rows of [
			[
				['Name', 'English'],
				['Ngozi Eze', 'see CV'],
				['Linh Tran', 'interview on Monday'],
			],
			[
				['Name', 'French'],
				['Ngozi Eze', 'yes'],
				['Linh Tran', 'yes'],
			],
			[
				['Name', 'Chinese'],
				['Ngozi Eze', 'HSK 3'],
				['Linh Tran', 'HSK 2'],
			],
		]) {
			const { columns } = await factsOf(...rows)
			expect(columns.some(({ joins }) => joins)).toBe(false)
		}
	})

	test('come beside a list of languages, and leave what stands beyond all headings beyond them', async () => {
		const { people } = await factsOf(
			['Name', 'English', 'Other languages'],
			['Ngozi Eze', 'C1', 'Hausa (native)', 'a stray note'],
		)
		expect(people[0]?.facts.languages).toEqual([skill('en', 'fluent'), skill('ha', 'native')])
		expect(people[0]?.faults.map(({ problem }) => problem)).toEqual(['no-heading'])
	})
})

describe('a column of levels', () => {
	const people = (...levels: readonly string[]) =>
		levels.map((level, at) => [`Ngozi Eze ${at}`, level, 'native'])

	test('is of the language that its short heading names', async () => {
		const { people: read } = await factsOf(['Name', 'Eng', 'Malay'], ...people('Fluent', 'C1', 'Basic'))
		expect(read.map(({ facts }) => facts.languages?.[0])).toEqual([
			skill('en', 'fluent'),
			skill('en', 'fluent'),
			skill('en', 'basic'),
		])
	})

	test('of a language that nobody knows leaves the list open, which would lack it', async () => {
		const { people: read, sheet } = await factsOf(
			['Name', 'constructor', 'Malay'],
			...people('Fluent', 'Native', 'Fluent'),
		)
		expect(read.map(({ facts }) => facts.languages)).toEqual([undefined, undefined, undefined])
		const { unread } = await checkSheet(sheet, { known: () => () => null, on: '2026-11-24' }, {})
		expect(unread.groups.map(({ fact }) => fact)).toContain('languages')
	})

	test('is none where only other things are said so', async () => {
		const { people: read } = await factsOf(
			['Name', 'Excel', 'Malay'],
			...people('basic', 'basic', 'advanced'),
		)
		expect(read.map(({ facts }) => facts.languages)).toEqual(read.map(() => [skill('ms', 'native')]))
	})

	test('of Chinese is part of the list of languages beside it', async () => {
		const { people: read } = await factsOf(
			['Name', 'Languages', 'Chinese'],
			['Serik Akhmetov', 'Kazakh native; English B2', 'A2'],
			['Anna Petrova', 'Russian native', 'HSK 4'],
		)
		expect(read.map(({ facts }) => facts.languages)).toEqual([
			[skill('kk', 'native'), skill('en', 'working'), skill('zh', 'basic')],
			[skill('ru', 'native')],
		])
		expect(read.map(({ facts }) => facts.chineseLevel)).toEqual([undefined, 'hsk4'])
	})
})
