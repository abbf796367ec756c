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
