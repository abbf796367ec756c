import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { afterAll, describe, expect, test } from 'vitest'
import { limitTables } from '@/lib/limits/tables/limit-tables'
import { sourceFiles } from '@/tests/collect-expressions'

const output = mkdtempSync(join(tmpdir(), 'limits-'))
afterAll(() => rmSync(output, { recursive: true }))
execFileSync(process.execPath, ['scripts/generate/write-limits.mjs', output])

const written = readdirSync(output, { encoding: 'utf8', recursive: true }).filter((path) =>
	/\.\w+$/.test(path),
)

/** The numbers of a source, but none and one, that are not in the `value` of an entry. */
function strayNumbersIn(file: string, text: string): readonly string[] {
	const numbers: { readonly start: number; readonly end: number }[] = []
	const values: typeof numbers = []
	new Visitor({
		Literal(node) {
			if (typeof node.value === 'number' && node.value > 1) numbers.push(node)
		},
		Property({ key, value }) {
			if (key.type === 'Identifier' && key.name === 'value') values.push(value)
		},
	}).visit(parseSync(file, text).program)
	return numbers
		.filter(({ start, end }) => !values.some((value) => value.start <= start && end <= value.end))
		.map(({ start, end }) => `${file}: ${text.slice(start, end)}`)
}

describe('the limits', () => {
	test.each(written)('are those of %s: if not, `npm run generate` writes it again', (path) => {
		expect(readFileSync(path, 'utf8')).toBe(readFileSync(join(output, path), 'utf8'))
	})

	test('are written into the files that the tables name, and into docs/limits.md', () => {
		expect(written.toSorted()).toEqual(
			['docs/limits.md', ...new Set(limitTables.map(({ values }) => `lib/limits/${values}`))].toSorted(),
		)
	})

	test('are tables in the files that the list names, each of its own', async () => {
		const files = readdirSync('lib/limits/tables').filter(
			(file) => !['limit-entry.ts', 'limit-tables.ts'].includes(file),
		)
		expect(limitTables.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
		for (const { file, limits } of limitTables)
			expect(Object.values(await import(`@/lib/limits/tables/${file}`)), file).toEqual([limits])
	})

	test('have their values in the entries of the tables alone', () => {
		const entry = 'const limits = { maxRows: { value: 64 * 1024, beyond: 422 } }'
		expect(strayNumbersIn('any.ts', `${entry}\nexport const maxColumns = 50`)).toEqual([
			'any.ts: 422',
			'any.ts: 50',
		])
		const byHand = sourceFiles(['lib/limits']).filter((file) => !written.includes(file))
		expect(byHand.length).toBeGreaterThan(limitTables.length)
		expect(byHand.flatMap((file) => strayNumbersIn(file, readFileSync(file, 'utf8')))).toEqual([])
	})
})
