import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { decryptWorkbook } from '@/lib/sheet/encrypted/decrypt-workbook'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import { cellsOf, fixture } from './sheet-files'

const password = 'Pässwort 密码'

const ofExcel = async () =>
	new Blob([
		(await writeXlsx({
			sheets: [
				{
					name: 'a',
					rows: [
						['id', 'Name'],
						['00007', 'Amina Bello'],
					],
				},
			],
			encryption: { password, spinCount: 1000 },
		})) as Uint8Array<ArrayBuffer>,
	])

describe('a workbook with a password', () => {
	test.each([
		['of LibreOffice', async () => fixture('locked.xlsx'), ['00007', 'Amina Bello', '29']],
		['of Excel 2010 and later', ofExcel, ['00007', 'Amina Bello']],
	])('%s is named as such, and read once it is decrypted', async (_, file, person) => {
		const locked = await file()
		expect(await openSheet(locked)).toEqual({ kind: 'fault', fault: 'encrypted', row: null })
		expect(await decryptWorkbook(locked, 'another')).toBeNull()
		expect(await decryptWorkbook(locked, '')).toBeNull()
		const open = await decryptWorkbook(locked, password)
		expect((await cellsOf(open as Blob))[1]).toEqual([2, ...person])
	})

	test.each(['locked.xls', 'locked.ods'])('%s says that it cannot be decrypted here', async (name) => {
		expect(await openSheet(fixture(name))).toEqual({ kind: 'fault', fault: 'encrypted-old', row: null })
	})

	test('that has been changed is damaged, and one that is cut off', async () => {
		const whole = new Uint8Array(await (await ofExcel()).arrayBuffer())
		const changed = whole.slice()
		// Within the encrypted workbook, which comes first in the container.
		changed[1024 + 256] = (changed[1024 + 256] ?? 0) ^ 1
		for (const broken of [changed, whole.slice(0, whole.length / 2)])
			await expect(decryptWorkbook(new Blob([broken]), password)).rejects.toMatchObject({ fault: 'damaged' })
	})

	test.each([
		['wants its password hashed without end', 'spinCount="1000" saltSize="16"', 'spinCount="4294967295"'],
		['has keys of a length that AES has not', 'keyBits="256"', 'keyBits="9e9"'],
		['has blocks of a length that AES has not', 'blockSize="16" keyBits="256"', 'blockSize="2000000000"'],
	])('that %s is refused at once', async (_, said, instead) => {
		const bytes = await (await ofExcel()).bytes()
		const at = new TextDecoder('latin1').decode(bytes).indexOf(said)
		expect(at).toBeGreaterThan(0)
		bytes.set(new TextEncoder().encode(instead.padEnd(said.length)), at)
		await expect(decryptWorkbook(new Blob([bytes]), password)).rejects.toMatchObject({
			fault: 'encrypted-old',
		})
	})
})
