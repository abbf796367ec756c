import { expect, test } from 'vitest'
import { codeIn, textOf, writtenPages } from './markdown'
import { code, missingOf } from './named'

const linesOf = (text: string) => text.split('\n').map((line) => line.trim().replace(/,$/, ''))
const lines = new Set(linesOf(code))

/** The lines of the blocks of code on a page. */
const quotedIn = (page: string): readonly string[] =>
	page
		.split('```ts\n')
		.slice(1)
		.flatMap((rest) => linesOf(rest.split('```')[0] ?? ''))
		.filter(Boolean)

/** The changelog tells of what was; the pages of decisions have a test of their own. */
const present = writtenPages.filter((page) => page !== 'CHANGELOG.md' && !page.startsWith('docs/decisions/'))

test('the search finds what is not there', () => {
	expect(missingOf(codeIn('`lib/none.ts` `npm run none` `thisNameIsNowhereAtAll`'))).toHaveLength(3)
	expect(quotedIn('a\n   ```ts\n   b\n\n\tc\n   ```\nd')).toEqual(['b', 'c'])
})

test.each(present)('%s names and quotes only what is there', (page) => {
	const text = textOf(page)
	expect(missingOf(codeIn(text))).toEqual([])
	expect(quotedIn(text).filter((line) => !lines.has(line))).toEqual([])
})
