import { describe, expect, test } from 'vitest'
import { paintFirst } from '@/scripts/paint-first.mjs'

const page = `<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/webpack-1.js"/>
<script src="/_next/static/chunks/react-1.js" async=""></script><script src="/_next/static/chunks/app/%5Blocale%5D/page-1.js" async=""></script>
<script src="/_next/static/chunks/polyfills-1.js" noModule=""></script></head>
<body><p>$&</p><script src="/_next/static/chunks/webpack-1.js" id="_R_" async=""></script><script>self.__next_f=[]</script></body>`

describe('a page with its scripts put off', () => {
	const painted = paintFirst(page)
	const tags = Array.from(painted.matchAll(/<script src="([^"]+)"/g), ([, src]) => src)

	test('names the first of them as before, and what old browsers need', () => {
		expect(tags).toEqual(['/_next/static/chunks/react-1.js', '/_next/static/chunks/polyfills-1.js'])
		expect(painted).not.toContain('preload')
	})

	test('names the others, in their order, to the script at its end', () => {
		expect(painted).toContain(
			'(["/_next/static/chunks/app/%5Blocale%5D/page-1.js","/_next/static/chunks/webpack-1.js"])</script></body>',
		)
	})

	test('is otherwise the same', () => {
		expect(painted).toContain('<p>$&</p><script>self.__next_f=[]</script>')
	})
})

test('a page without scripts stays as it is', () => {
	expect(paintFirst('<body><p>Text</p></body>')).toBe('<body><p>Text</p></body>')
})
