import { readdirSync, readFileSync } from 'node:fs'

/** A heading of a page, with what stands below it until the next one. */
export type Section = { readonly title: string; readonly text: string }

/** The sections of a page under its headings of the second level. */
export function sectionsIn(page: string): readonly Section[] {
	const [, ...sections] = page.split('\n## ')
	return sections.map((section) => {
		const [title = '', ...lines] = section.split('\n')
		return { title, text: lines.join('\n') }
	})
}

/** What the address of a heading has behind its `#`, as GitHub writes it. */
export const anchorOf = (title: string): string =>
	title
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
		.replaceAll(/\s/g, '-')

/** The anchors of all headings of a page. */
export const anchorsIn = (page: string): ReadonlySet<string> =>
	new Set(Array.from(page.matchAll(/^#+ (.+)$/gm), ([, title = '']) => anchorOf(title)))

/** What stands between backticks in a text. */
export const codeIn = (text: string): readonly string[] =>
	Array.from(text.matchAll(/`([^`\n]+)`/g), ([, code = '']) => code)

/** The links of a page that lead to no other site: their words, file and anchor. */
export const linksIn = (page: string) =>
	Array.from(page.matchAll(/\[([^[\]]+|`[^`]+`)\]\(([^()\s]+)\)/g), ([, words = '', target = '']) => {
		const [file = '', anchor = ''] = target.split('#')
		return { words, target, file, anchor }
	}).filter(({ target }) => !/^[a-z]+:/.test(target))

/** The pages that are written by hand for people who work on the project. */
export const writtenPages: readonly string[] = [
	'.',
	'docs',
	'docs/decisions',
	'rules',
	'tests/fixtures',
	'tests/sheets',
]
	.flatMap((folder) => readdirSync(folder).map((name) => (folder === '.' ? name : `${folder}/${name}`)))
	.filter((file) => file.endsWith('.md'))

/** The text of a file of the project. */
export const textOf = (file: string): string => readFileSync(file, 'utf8')
