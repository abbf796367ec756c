import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const files = ['app', 'components'].flatMap((folder) =>
	readdirSync(folder, { encoding: 'utf8', recursive: true })
		.filter((name) => name.endsWith('.css'))
		.map((name) => path.posix.join(folder, name))
		.filter((file) => statSync(file).isFile()),
)

/** Every rule of a style sheet, comments left out: its selector and its declarations. */
const rulesOf = (file: string) =>
	Array.from(
		readFileSync(file, 'utf8')
			.replaceAll(/\/\*.*?\*\//gs, '')
			.matchAll(/([^{};]+)\{([^{}]*)\}/g),
		([, selector = '', declarations = '']) => ({ selector: selector.trim(), declarations }),
		// The boxes in a paper's margin have no other names than left and right; a script fills the right one.
	).filter(({ selector }) => !selector.startsWith('@bottom-'))

describe.each(files)('%s', (file) => {
	const rules = rulesOf(file)

	test('knows no left and no right, so that it serves either direction', () => {
		for (const { selector, declarations } of rules) {
			expect(declarations, selector).not.toMatch(/(^|[\s;])(left|right)\s*:/)
			expect(declarations, selector).not.toMatch(/(margin|padding|border|inset)-(left|right)/)
			expect(declarations, selector).not.toMatch(/-(top|bottom)-(left|right)-radius/)
			expect(declarations, selector).not.toMatch(/(text-align|float|clear)\s*:\s*(left|right)/)
			expect(declarations, selector).not.toMatch(/(translate|scale)X\((?!var\(--onward\)|calc)/)
		}
	})

	test('does nothing to letters that a script without capitals and slant cannot bear', () => {
		for (const { selector, declarations } of rules) {
			expect(selector).not.toContain('::first-letter')
			expect(declarations, selector).not.toMatch(/text-transform|italic|oblique/)
			expect(declarations, selector).not.toMatch(/letter-spacing:(?! (var\(--tracking-|0|inherit))/)
		}
	})

	test('leaves room for tall scripts wherever a line height is fixed', () => {
		for (const { selector, declarations } of rules) {
			if (selector.includes(':lang(')) continue
			expect(declarations, selector).not.toMatch(/line-height:\s*[\d.]+(;|\s*$)/)
			expect(declarations, selector).not.toMatch(/font:[^;]*\/\s*[\d.]/)
		}
	})
})
