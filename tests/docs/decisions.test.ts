import { existsSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anchorOf, codeIn, linksIn, sectionsIn, textOf, writtenPages } from './markdown'
import { code, missingOf } from './named'

const folder = 'docs/decisions'
const pages = readdirSync(folder)
	.filter((name) => name !== 'README.md')
	.sort()
	.map((name) => ({ name, text: textOf(`${folder}/${name}`) }))
const titleOf = (text: string) => /^# (.+)$/m.exec(text)?.[1] ?? ''

const index = () =>
	[
		'# Decisions',
		'',
		'A page a subject: for each decision that a newcomer would question why it is so, what follows, and the check that enforces it. This list is made from the pages by `npx vitest run --project unit tests/docs -u`.',
		'',
		...pages.flatMap(({ name, text }, at) => [
			`${at + 1}. [${titleOf(text)}](${name})`,
			...sectionsIn(text).map(({ title }) => `    - [${title}](${name}#${anchorOf(title)})`),
		]),
		'',
	].join('\n')

/** Whether a path is that of a test, or of a folder with tests. */
function isTest(path: string): boolean {
	if (!path.startsWith('tests/') || !existsSync(path)) return false
	const names = statSync(path).isFile() ? [path] : readdirSync(path, { recursive: true, encoding: 'utf8' })
	return names.some((name) => /\.test\.tsx?$/.test(name))
}

/** What is false in the text of a decision. What was not chosen may name what is not here. */
function faultsIn({ title, text }: { readonly title: string; readonly text: string }): readonly string[] {
	const paragraphs = text.split('\n\n')
	const checks = paragraphs.filter((paragraph) => paragraph.startsWith('**Check.** '))
	const named = codeIn(paragraphs.filter((one) => !one.startsWith('**Left aside.** ')).join('\n\n'))
	return [
		...(checks.length === 1 ? [] : [`${title}: ${checks.length} checks`]),
		...(codeIn(checks.join('\n')).some(isTest) ? [] : [`${title}: no test`]),
		...missingOf(named),
	]
}

describe('the search for what is false', () => {
	test('finds what is not there, and a decision without its check', () => {
		const text = [
			'By `thisNameIsNowhere` and `evaluate` in `rules/facts.ts` and `rules/none.ts`.',
			'**Left aside.** `adapterOfSomething` in `lib/none/`.',
			'**Check.** `tests/docs/none.test.ts`; `npm run none`; `npm run bench -- none`; `npm run bench -- sizes`.',
		].join('\n\n')
		expect(faultsIn({ title: 'It', text })).toEqual([
			'It: no test',
			'rules/none.ts',
			'tests/docs/none.test.ts',
			'npm run none',
			'npm run bench -- none',
			'thisNameIsNowhere',
		])
		expect(faultsIn({ title: 'It', text: 'Because.' })).toEqual(['It: 0 checks', 'It: no test'])
	})
})

describe('the pages of decisions', () => {
	test('are thirty at most, numbered in order, with the list of them', async () => {
		expect(pages.length).toBeLessThan(30)
		const numbers = pages.map((_, at) => String(at + 1).padStart(2, '0'))
		expect(pages.map(({ name }) => /^(\d\d)-[a-z-]+\.md$/.exec(name)?.[1])).toEqual(numbers)
		await expect(index()).toMatchFileSnapshot('../../docs/decisions/README.md')
	})

	test.each(pages)('$name has decisions, each with a check, and names only what is there', ({ text }) => {
		const sections = sectionsIn(text)
		expect(sections.length).toBeGreaterThan(0)
		expect(sections.flatMap(faultsIn)).toEqual([])
	})

	test('are named by numbers and addresses that lead to one', () => {
		const byLink = writtenPages.flatMap((page) =>
			linksIn(textOf(page))
				.map(({ words, file }) => [/^decision (\d+)$/.exec(words)?.[1], /(\d\d)-[^/]+$/.exec(file)?.[1]])
				.filter(([number]) => number !== undefined)
				.map(([number, page]) => [number, String(Number(page))]),
		)
		expect(byLink.length).toBeGreaterThan(5)
		for (const [number, page] of byLink) expect(number).toBe(page)
		const bare = writtenPages.flatMap((page) =>
			Array.from(textOf(page).matchAll(/(?<!\[)\bdecisions? \d+/gi), ([words]) => `${page}: ${words}`),
		)
		expect(bare).toEqual([])
		const addresses = code.match(/\bdecisions\/\d\d-[\w-]+\.md/g) ?? []
		expect(addresses.length).toBeGreaterThan(2)
		expect(addresses.filter((address) => !existsSync(`docs/${address}`))).toEqual([])
	})
})
