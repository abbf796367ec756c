import { expect, test } from 'vitest'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import { fixture } from './sheet-files'

test.each(['tracker.xlsx', 'tracker.ods', 'libreoffice.xlsx', 'locked.ods'])(
	'the directory of %s, at its end, is read once',
	async (name) => {
		const file = fixture(name)
		const slice = file.slice.bind(file)
		let ends = 0
		file.slice = (from, to, type) => {
			if (to === file.size) ends++
			return slice(from, to, type)
		}
		await openSheet(file)
		expect(ends).toBe(1)
	},
)
