import { expect, test } from 'vitest'
import { sourceFiles } from '@/tests/collect-expressions'
import { importsIn } from '@/tests/imports'

/** Files that write something else: no data of a team's candidates. */
const harmless = [
	// Texts of cells and what they mean, without whose they were.
	'components/screening/pieces/share-pieces.tsx',
	// What a single device could not read; a team's desk sets nothing aside.
	'components/screening/keeping/set-aside-notice.tsx',
	// Results of a file that the person has chosen on this device and that is stored nowhere.
	'components/screening/import/large-file.tsx',
	'components/screening/import/sheet-help.tsx',
	'components/team/recovery/recovery-codes.tsx',
	// Tells the server by itself, since it stands outside of the list.
	'components/team/audit/save-audit.tsx',
]

test('whatever writes a file from a list asks first, so that a team’s server can note it', () => {
	const files = sourceFiles(['components/screening', 'components/team'])
	const imports = importsIn(files)
	const importing = (to: string) => new Set(imports.filter((one) => one.to === to).map(({ from }) => from))
	const writing = importing('lib/files/save-file.ts')
	const asking = importing('components/screening/export/export-gate.ts')
	expect(writing.size).toBeGreaterThan(harmless.length)
	expect([...writing].filter((file) => !asking.has(file)).sort()).toEqual(harmless.toSorted())
})
