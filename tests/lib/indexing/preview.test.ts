import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { previewFile, previewKindOf, previewKinds, previewSize, previewTexts } from '@/lib/indexing/preview'

const drawn: Record<string, unknown> = JSON.parse(readFileSync('scripts/pictures/previews.json', 'utf8'))
const every = previewKinds.flatMap((kind) => localeIds.map((locale) => ({ kind, locale })))

test('there is a picture of every kind in every language, and no other', () => {
	const files = [...new Set(every.map(({ kind, locale }) => previewFile(kind, locale)))].sort()
	expect(Object.keys(drawn).sort()).toEqual(files)
	expect(
		readdirSync('public/previews')
			.map((name) => `/previews/${name}`)
			.sort(),
	).toEqual(files)
})

describe.each(every)('the picture of $kind in $locale', ({ kind, locale }) => {
	const file = previewFile(kind, locale)

	test('shows the texts as they are now; else draw it again: npm run previews', () => {
		expect(drawn[file]).toEqual(previewTexts(kind, locale))
	})

	test('is as large as is said of it, and light', () => {
		const png = readFileSync(`public${file}`)
		expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([previewSize.width, previewSize.height])
		expect(png.length).toBeLessThanOrEqual(100 * 1024)
	})
})

test.each([
	['', 'check'],
	['/result', 'check'],
	['/check/you', 'check'],
	['/rules/article', 'rules'],
	['/about-the-visa', 'questions'],
	['/handoff', 'shared'],
	['/verify', 'shared'],
	['/screen', 'employers'],
	['/team', 'employers'],
	['/privacy', 'check'],
])('a link to %s is shown with the picture of %s', (path, kind) => {
	expect(previewKindOf(path)).toBe(kind)
})
