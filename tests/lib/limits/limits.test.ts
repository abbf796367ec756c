import { describe, expect, it } from 'vitest'
import * as limits from '@/lib/limits/limits'
import { type LimitRow, limitsTable } from '@/lib/limits/limits-table'

const values = new Map<string, number>(Object.entries(limits))
const rows = Object.entries(limitsTable).flatMap(([, section]) => Object.keys(section))

const line = ([id, { what, unit, beyond }]: [string, LimitRow]) =>
	`| ${what} | ${values.get(id)?.toLocaleString('en')} ${unit} | ${beyond} |`

const page = () =>
	[
		'# Limits',
		'',
		'What comes from outside is held to these limits, each checked before any work that grows with it. Made from `lib/limits/` by `npx vitest run tests/lib/limits -u`; change it there.',
		...Object.entries(limitsTable).flatMap(([section, entries]) => [
			'',
			`## ${section}`,
			'',
			'| what | at most | beyond it |',
			'| --- | --- | --- |',
			...Object.entries(entries as Record<string, LimitRow>).map(line),
		]),
		'',
	].join('\n')

describe('the limits', () => {
	it('stand in the table, each once', () => {
		expect(rows.toSorted()).toEqual(Object.keys(limits).toSorted())
	})

	it('are those of docs/limits.md', async () => {
		await expect(page()).toMatchFileSnapshot('../../../docs/limits.md')
	})
})
