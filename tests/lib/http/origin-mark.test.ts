import { expect, test } from 'vitest'
import { addressTags, originMark, withOrigin } from '@/lib/http/origin-mark.mjs'

const tags = `<link rel="canonical" href="${originMark}/en"/><link rel="alternate" href="${originMark}/ar"/>`
const page = `<head><title>${originMark}</title>${addressTags(tags)}<meta name="x"/></head><body>${originMark}</body>`

test('a page is served with the addresses of its origin, and nothing else in it is changed', () => {
	expect(withOrigin(page, 'https://k.example')).toBe(
		`<head><title>${originMark}</title><link rel="canonical" href="https://k.example/en"/><link rel="alternate" href="https://k.example/ar"/><meta name="x"/></head><body>${originMark}</body>`,
	)
})

test('without an origin it has no addresses', () => {
	expect(withOrigin(page, '')).toBe(
		`<head><title>${originMark}</title><meta name="x"/></head><body>${originMark}</body>`,
	)
})

test('a page without such tags stays as it is', () => {
	expect(withOrigin('<head></head>', 'https://k.example')).toBe('<head></head>')
})
