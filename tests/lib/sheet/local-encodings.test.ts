import { describe, expect, test } from 'vitest'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import { cellsOf } from './sheet-files'

/** Bytes of a text in an encoding of one byte a character. */
function bytesIn(encoding: string, text: string): Uint8Array<ArrayBuffer> {
	const every = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
	return Uint8Array.from(text, (character) => every.indexOf(character))
}

const fileOf = (...parts: readonly (string | Uint8Array<ArrayBuffer>)[]) => new File([...parts], 'people.csv')

const arabic = 'id;الاسم;الجنسية;أعلى شهادة\r\n1;ليلى حسن;مصر;ماجستير\r\n2;عمر الفاسي;المغرب;بكالوريوس\r\n'
const rows = [
	[1, 'id', 'الاسم', 'الجنسية', 'أعلى شهادة'],
	[2, '1', 'ليلى حسن', 'مصر', 'ماجستير'],
	[3, '2', 'عمر الفاسي', 'المغرب', 'بكالوريوس'],
]

describe('Windows-1256, as Excel in Arabic writes CSV', () => {
	test('is read', async () => {
		const file = fileOf(bytesIn('windows-1256', arabic))
		expect(await openSheet(file)).toMatchObject({ encoding: 'windows-1256', separator: ';' })
		expect(await cellsOf(file)).toEqual(rows)
	})

	test('is read in Urdu, whose letters it has but for ی', async () => {
		const urdu = 'نمبر;نام;قومیت;تعلیم\r\n1;بلال احمد;پاکستان;ایم اے\r\n2;ثنا ملک;انڈیا;پی ایچ ڈی\r\n'
		const file = fileOf(bytesIn('windows-1256', urdu.replaceAll('ی', 'ي')))
		expect(await openSheet(file)).toMatchObject({ encoding: 'windows-1256', separator: ';' })
		const read = await cellsOf(file)
		expect(read.map((cells) => cells.slice(1).join(';').replaceAll('ي', 'ی'))).toEqual(
			urdu.trim().split('\r\n'),
		)
	})

	test('is known also where its first character beyond ASCII comes late', async () => {
		const lines = Array.from({ length: 30_000 }, (_, at) => `${at},plain\n`).join('')
		const cells = await cellsOf(fileOf(`id,name\n${lines}`, bytesIn('windows-1256', '7,ليلى حسن الفاسي\n')))
		expect(cells.at(-1)?.slice(1)).toEqual(['7', 'ليلى حسن الفاسي'])
	})

	test.each([
		['koi8-r', 'номер;имя;гражданство\n1;Иван Петров;Казахстан\n2;Анна Смирнова;Узбекистан\n'],
		['windows-1251', 'номер;имя;гражданство\n1;Иван Петров;Казахстан\n2;Анна Смирнова;Узбекистан\n'],
		['windows-1253', 'όνομα;ιθαγένεια\nΜαρία Παππά;Κύπρος\nΝίκος Γεωργίου;Ελλάδα\n'],
		['windows-1255', 'שם;אזרחות\nדנה לוי;ישראל\nיוסי כהן;ישראל\n'],
		['windows-1252', 'Größe;Straße;Münze\nJürgen Müller;Österreich;Bäcker\nZoë Lefèvre;Algérie;mère\n'],
	])('is not taken for %s', async (encoding, text) => {
		const opened = await openSheet(fileOf(bytesIn(encoding, text)))
		expect(opened).not.toMatchObject({ encoding: 'windows-1256' })
	})
})

const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64'))

/** Lists of a few people in the encodings of their countries, and the second line of each. */
const lists = [
	[
		'windows-1252',
		'Jürgen Müller;Österreich;Bäcker',
		'TmFtZTtTdHJh32U7R3L232UKSvxyZ2VuIE38bGxlcjvWc3RlcnJlaWNoO0LkY2tlcgpab+sgTGVm6HZyZTtBbGfpcmllO23ocmUK',
	],
	[
		'windows-1252',
		'1;João Pereira;Português',
		'aWQ7bm9tZTtuYWNpb25hbGlkYWRlCjE7Sm/jbyBQZXJlaXJhO1BvcnR1Z3XqcwoyO0lu6nMgQ29uY2Vp5+NvO0FuZ29sYQo=',
	],
	['windows-1252', '1;Íñigo Muñoz;Máster', 'aWQ7bm9tYnJlO3TtdHVsbwoxO83xaWdvIE118W96O03hc3Rlcgo='],
	[
		'windows-1250',
		'1;Jiří Dvořák;magistr',
		'aWQ7am3pbm87dnpk7Gzhbu0KMTtKafjtIER2b/jhazttYWdpc3RyCjI7jm9maWUgimlta2924TtiYWthbOH4CjM7o3VrYXN6IFe5c2lrO0N6ZWNoeQo=',
	],
	[
		'windows-1250',
		'1;Łukasz Wąsik;magister inżynier',
		'aWQ7aW1p6jt3eWtzenRhs2NlbmllCjE7o3VrYXN6IFe5c2lrO21hZ2lzdGVyIGluv3luaWVyCjI7r2FuZXRhII9y82JlaztsaWNlbmNqYXQsIHpuYWpvbW+c5iBq6np5a/N3Cg==',
	],
	[
		'windows-1251',
		'1;Иван Петров;Казахстан',
		'7e7s5fA76Oz/O+Pw4Obk4O3x8uLuCjE7yOLg7SDP5fLw7uI7yuDn4PXx8uDtCjI7wO3t4CDR7Ojw7e7i4DvT5+Hl6ujx8uDtCg==',
	],
	[
		'gb18030',
		'1,张伟,巴西,硕士',
		'seC6xSzQ1cP7LLn6vK4s0afA+goxLNXFzrAssM3O9yzLtsq/CjIswO7EyCzE4cjVwPvRxyyxvr/GCg==',
	],
	[
		'big5',
		'1,王小明,巴西,碩士',
		'vXO4uSypbaZXLLDqxHksvse++goxLKT9pHCp+iyk2qboLLrTpGgKMiyzr6z8rMIsqWCkzqdRqMgsvsekaAo=',
	],
	[
		'shift_jis',
		'1,山田太郎,ブラジル,修士',
		'lNSNhiyWvJFPLI2RkNAsineX8AoxLI5Sk2ORvphZLIN1g4mDV4OLLI9Djm0KMiyNspOhidSOcSyDaYNDg1eDRoOKg0EsineObQo=',
	],
	[
		'euc-jp',
		'1,山田太郎,ブラジル,修士',
		'yNa55izMvsGwLLnxwNIss9jO8goxLLuzxcTCwM+6LKXWpemluKXrLL2ku84KMiy6tMajsta70iylyqWkpbilp6XqpaIss9i7zgo=',
	],
	[
		'euc-kr',
		'1,김민수,브라질,석사',
		'ufjIoyzAzLinLLG5wPssx9C3wgoxLLHouc689iy66rbzwfosvK675woyLMDMv7XI8SyzqsDMwfa4rr7GLMfQu+cK',
	],
	[
		'windows-1256',
		'1;ليلى حسن;مصر',
		'aWQ7x+HH0+M7x+HM5NPtyQoxO+Ht4ewgzdPkO+PV0QoyO9rj0SDH4d3H0+07x+Hj29HICg==',
	],
] as const

describe.each(lists)('a list in %s', (encoding, line, base64) => {
	test('is recognised, or it is asked how its letters read; the right way is among those offered', async () => {
		const opened = await openSheet(fileOf(bytesOf(base64)))
		if (opened.kind === 'fault' || !opened.letters) throw new Error('It was refused')
		const { isSure, samples } = opened.letters
		if (isSure) expect(opened.encoding).toBe(encoding)
		expect(samples.map((one) => one.encoding)).toContain(encoding)
	})

	test('is read by the encoding that is chosen', async () => {
		const opened = await openSheet(fileOf(bytesOf(base64)), { encoding })
		if (opened.kind === 'fault') throw new Error(opened.fault)
		expect(opened.letters?.isSure).toBe(true)
		for await (const [, second] of opened.batches()) {
			expect(second?.cells.join(opened.separator ?? '')).toBe(line)
		}
	})
})

test('most lists of a few people are recognised without a question', async () => {
	const opened = await Promise.all(lists.map(([, , base64]) => openSheet(fileOf(bytesOf(base64)))))
	const sure = opened.filter((one) => one.kind === 'rows' && one.letters?.isSure)
	expect(sure.length).toBeGreaterThanOrEqual((lists.length * 2) / 3)
})

test('of a text in Unicode nothing is asked', async () => {
	const opened = await openSheet(fileOf('id,name\n1,João'))
	expect(opened.kind === 'rows' && opened.letters).toBeNull()
})
