import { describe, expect, test } from 'vitest'
import { wordKey } from '@/lib/sheet/cells/text/word-key'
import { readHeadings, withUse } from '@/lib/sheet/headings/headings'
import { readHeading } from '@/lib/sheet/headings/read-heading'
import { ar } from '@/lib/sheet/headings/words/ar'
import { de } from '@/lib/sheet/headings/words/de'
import { en } from '@/lib/sheet/headings/words/en'
import { es } from '@/lib/sheet/headings/words/es'
import { fr } from '@/lib/sheet/headings/words/fr'
import { id } from '@/lib/sheet/headings/words/id'
import { pt } from '@/lib/sheet/headings/words/pt'
import { ru } from '@/lib/sheet/headings/words/ru'
import { ur } from '@/lib/sheet/headings/words/ur'
import { zh } from '@/lib/sheet/headings/words/zh'
import { type SheetLanguage, wordsIn } from '@/lib/sheet/languages'
import { cellReader } from '@/lib/sheet/reader/read-row'
import { factIds, facts } from '@/rules/facts'

const words = { en, zh, ar, de, fr, es, pt, ru, id, ur }
const languages = Object.keys(words) as SheetLanguage[]

/** What turns a heading into its opposite, and a yes and a no, by language. */
const opposites: Readonly<Record<SheetLanguage, readonly string[]>> = {
	en: ['No ', 'Not ', 'Without ', 'Lacks ', 'Missing ', 'Never '],
	zh: ['无', '没有', '未', '非', '不', '缺'],
	ar: ['لا ', 'بدون ', 'عدم ', 'غير ', 'ليس ', 'بلا '],
	de: ['Kein ', 'Keine ', 'Ohne ', 'Nicht ', 'Fehlendes '],
	fr: ['Pas de ', 'Sans ', 'Aucun ', 'Non '],
	es: ['Sin ', 'No ', 'Ningún ', 'Falta '],
	pt: ['Sem ', 'Não ', 'Nenhum ', 'Falta '],
	ru: ['Без ', 'Не ', 'Нет ', 'Отсутствует '],
	id: ['Tidak ', 'Tanpa ', 'Belum ', 'Bukan ', 'Tidak ada '],
	ur: ['بغیر ', 'بلا ', 'غیر ', 'بنا ', 'عدم ', 'کوئی نہیں '],
}
const yesNo: Readonly<Record<SheetLanguage, readonly [yes: string, no: string]>> = {
	en: ['Yes', 'No'],
	zh: ['是', '否'],
	ar: ['نعم', 'لا'],
	de: ['Ja', 'Nein'],
	fr: ['Oui', 'Non'],
	es: ['Sí', 'No'],
	pt: ['Sim', 'Não'],
	ru: ['Да', 'Нет'],
	id: ['Ya', 'Tidak'],
	ur: ['ہاں', 'نہیں'],
}
const yesNoFacts = factIds.filter((fact) => facts[fact].type === 'yes-no')
const columnOf = (heading: string) => {
	const [column] = readHeadings([heading])
	if (!column) throw new Error(heading)
	return column
}

describe.each(languages)('in %s', (language) => {
	test('no heading that says the opposite of a yes or no is taken for it in silence', () => {
		const taken = yesNoFacts.flatMap((fact) =>
			wordsIn(words[language][fact] ?? '').flatMap((word) =>
				opposites[language].flatMap((opposite) => {
					const heading = opposite + word
					const reading = readHeading(heading)
					return reading === null || reading.asksSense ? [] : [heading]
				}),
			),
		)
		expect(taken).toEqual([])
	})

	test('a criminal record is asked about, whatever stands under it, and then read as it is meant', () => {
		const [yes, no] = yesNo[language]
		for (const heading of wordsIn(words[language].criminalRecord ?? '')) {
			const column = columnOf(heading)
			expect([heading, column.use]).toEqual([heading, 'canShowNoCriminalRecord'])
			const read = cellReader('canShowNoCriminalRecord', column)
			expect(read(yes)).toMatchObject({ kind: 'fault', problem: 'two-meanings', entry: 'sense-yes' })
			expect(read(no)).toMatchObject({ kind: 'fault', problem: 'two-meanings', entry: 'sense-no' })
			const told = cellReader('canShowNoCriminalRecord', {
				...column,
				meanings: { [wordKey('sense-yes')]: 'opposite', [wordKey('sense-no')]: 'unknown' },
			})
			expect(told(yes)).toEqual({ kind: 'value', value: false })
			expect(told(no)).toEqual({ kind: 'null' })
			const literal = cellReader('canShowNoCriminalRecord', {
				...column,
				meanings: { [wordKey('sense-yes')]: 'answer', [wordKey('sense-no')]: 'opposite' },
			})
			expect([literal(yes), literal(no)]).toEqual([
				{ kind: 'value', value: true },
				{ kind: 'value', value: true },
			])
		}
	})

	test('a certificate of none is read as it stands', () => {
		const [yes, no] = yesNo[language]
		const certificates = wordsIn(words[language].canShowNoCriminalRecord ?? '')
		expect(certificates.length).toBeGreaterThan(3)
		for (const heading of certificates) {
			const read = cellReader('canShowNoCriminalRecord', columnOf(heading))
			expect([heading, read(yes), read(no)]).toEqual([
				heading,
				{ kind: 'value', value: true },
				{ kind: 'value', value: false },
			])
		}
	})
})

test('a heading that nobody knows, chosen to be about a record, is asked about too', () => {
	const columns = readHeadings(['Crim. hist. (self)', 'Police clearance'])
	const [chosen] = withUse(columns, { at: 0, use: 'canShowNoCriminalRecord' })
	const read = cellReader('canShowNoCriminalRecord', chosen)
	expect(read('No')).toMatchObject({ kind: 'fault', entry: 'sense-no' })
	expect(read('none')).toMatchObject({ kind: 'fault', entry: 'sense-no' })
	const [, certificate] = withUse(columns, { at: 1, use: 'canShowNoCriminalRecord' })
	expect(cellReader('canShowNoCriminalRecord', certificate)('No')).toEqual({ kind: 'value', value: false })
})

test.each(['Sponsorship required?', 'Sponsorship required', 'HSK required', 'Degree certificate required'])(
	'%j asks what a job needs, and is not read as what somebody has',
	(heading) => {
		expect(columnOf(heading)).toMatchObject({ use: null, note: 'unknown' })
	},
)
