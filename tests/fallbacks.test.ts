import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from './collect-expressions'
import { fallbacksIn } from './collect-fallbacks'

const files = sourceFiles(['app', 'components', 'lib', 'pages', 'rules', 'proxy.ts', 'instrumentation.ts'])

/** A country or a language without a name is named by its code, which people know as well. */
const isByCode = (code: string) => /^(?:names\??\.)?(?:(?:countr|langu)\w+|names\?\.)\[/.test(code)

/** What falls back for a reason. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	'most characters are written in one way': [
		'lib/accounts/weak-password.ts: writtenFor[character] ?? character',
		'lib/search/fold.ts: plainLetters[letter] ?? letter',
		'lib/i18n/arabic-letters.ts: plain[letter] ?? letter',
	],
	'most of them stay as they are': [
		'lib/journal/read-journal.ts: takesBack[line.kind] ?? line.kind',
		'lib/screening/progress/move-stages.ts: moves[was] ?? was',
		'lib/sheet/markup/open-spreadsheet-xml.ts: namedFormats[format] ?? format',
	],
	'an index in an array of the same length': [
		'lib/screening/table/screen-across.ts: ranks[at] ?? at',
		'lib/screening/table/screen-across.ts: ranks[row] ?? row',
	],
	'a stage that an opening no longer has is known by its id alone': [
		'lib/screening/cells/write-line.ts: stagesOf(role).find((stage) => stage.id === id)?.name ?? stages[id] ?? id',
	],
	'what zod, a keyboard or an address says is open': [
		'components/screening/desk/route.ts: view',
		'components/screening/matrix/use-grid-keys.ts: key',
		'components/screening/menu/menu-button.tsx: key',
		'lib/api/faults.ts: issue.code',
		'lib/api/faults.ts: typeNames[issue.expected] ?? issue.expected',
		'lib/plain/say-entry-fault.ts: fault.message',
	],
	'all that is not told apart is a test, by its type': [
		'rules/condition.ts: condition.op',
		'rules/condition.ts: node.op',
	],
}

describe('the search for silent fallbacks', () => {
	test('finds each kind, and nothing that says something else', () => {
		const code = [
			'say(texts[about] ?? about, { range })',
			'const label = texts.facts[fact]?.label ?? fact',
			"say(options[id] ?? '')",
			"const cell = cells[at] ?? ''",
			'const name = names[code] ?? other',
			'switch (kind) { case 1: return a; default: return b }',
			'switch (kind) { case 1: return a; case 2: return b }',
			'try { a() } catch {}',
			'try { a() } catch { /* The disk may be full: the next beat tries again. */ }',
		]
		const found = fallbacksIn('any.ts', `function f() { ${code.join('\n')} }`)
		expect(found.map((one) => `${one.kind} ${one.code}`)).toEqual([
			'key texts[about] ?? about',
			'key texts.facts[fact]?.label ?? fact',
			"blank options[id] ?? ''",
			'default kind',
			'catch catch {}',
		])
	})
})

describe('the project', () => {
	test('falls back on nothing in silence, but for what is listed with its reason', () => {
		const found = files.flatMap((file) => fallbacksIn(file, readFileSync(file, 'utf8')))
		const named = found.filter(({ code }) => !isByCode(code)).map(({ file, code }) => `${file}: ${code}`)
		expect(named.toSorted()).toEqual(Object.values(allowed).flat().toSorted())
	})
})
