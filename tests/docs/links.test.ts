import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anchorOf, anchorsIn, linksIn, textOf, writtenPages } from './markdown'

/** The links of a page whose file or heading is not there. */
function brokenLinksIn(page: string, text: string): readonly string[] {
	return linksIn(text)
		.filter(({ file, anchor }) => {
			const at = file === '' ? page : join(dirname(page), file)
			if (!existsSync(at)) return true
			return anchor !== '' && !(at.endsWith('.md') && anchorsIn(at === page ? text : textOf(at)).has(anchor))
		})
		.map(({ target }) => target)
}

describe('the links of a page', () => {
	test('are found wherever they lead into the project', () => {
		const text = '# Here\n[a](b.md) [`c`](../d#e) [f](https://example.org) ![g](h.jpg) [i](#here)'
		expect(linksIn(text).map(({ target }) => target)).toEqual(['b.md', '../d#e', 'h.jpg', '#here'])
	})

	test('are broken where the file or the heading is not there', () => {
		const text = '# A “Title”: of `words`\n[a](#a-title-of-words) [b](#b) [c](map.md) [d](d.md) [e](map.md#e)'
		expect(anchorOf('A “Title”: of `words`')).toBe('a-title-of-words')
		expect(brokenLinksIn('docs/limits.md', text)).toEqual(['#b', 'd.md', 'map.md#e'])
	})
})

test.each(writtenPages)('%s leads only to what is there', (page) => {
	expect(brokenLinksIn(page, textOf(page))).toEqual([])
})
