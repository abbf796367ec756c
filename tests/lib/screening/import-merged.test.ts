import { expect, test } from 'vitest'
import { checkSheet } from '@/lib/screening/import/check-sheet'
import { previewSheet } from '@/lib/screening/import/import-sheet'

/** What an import says of the merged cells of a table. */
async function mergedIn(...rows: readonly string[]) {
	const file = new File([`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`], 'list.xls')
	const preview = await previewSheet(file)
	if (preview.kind === 'fault') throw new Error(preview.fault)
	const { columns, headingRow } = preview
	const check = await checkSheet(
		{ file, choices: {}, headingRow, columns },
		{ known: () => () => null, on: '2026-11-30' },
		{},
	)
	return { ranges: check.notes.merged, count: check.notes.mergedCount, rows: check.rows }
}

const title = '<td colspan="3">Candidates, November</td>'
const headings = '<td>Name</td><td>Nationality</td><td>Age</td>'
const person = '<td>Ngozi Eze</td><td>Kenya</td><td>29</td>'

test('a merged title, merged headings and a merged total are not said', async () => {
	const total = '<td colspan="2">Total 1</td><td>29</td>'
	expect(await mergedIn(title, headings, person, total)).toEqual({ ranges: [], count: 0, rows: 1 })
	const groups = '<td colspan="2">Candidate</td><td>Personal</td>'
	expect(await mergedIn(groups, headings, person)).toMatchObject({ ranges: [], count: 0 })
})

test('a merged cell of a candidate is, beside a title that is not', async () => {
	const two = '<td>Ngozi Eze</td><td rowspan="2">Kenya</td><td>29</td>'
	const next = '<td>Otieno Ouma</td><td>45</td>'
	expect(await mergedIn(title, headings, two, next)).toEqual({ ranges: ['B3:B4'], count: 1, rows: 2 })
})
