import { expect, test } from 'vitest'
import { chunksOfLocale, filesIn, laterChunks, sheetsOfChunks } from '@/scripts/write-worker.mjs'

test('files are found wherever a page names them, once, brackets decoded', () => {
	const html = `<script src="/_next/static/chunks/app/%5Blocale%5D/page-1a.js" async=""></script>
<link rel="stylesheet" href="/_next/static/css/2b.css"/>"static/chunks/app/[locale]/page-1a.js","static/chunks/3-4c.js"`
	expect(filesIn(html)).toEqual([
		'static/chunks/3-4c.js',
		'static/chunks/app/[locale]/page-1a.js',
		'static/css/2b.css',
	])
})

test('chunks that a script loads later are found by their numbers', () => {
	const code = 'Promise.all([r.e(46),r.e(833)]).then(r.bind(r,46)),new Worker(new URL(r.p+r.u(9),r.b)),t.e(u)'
	expect(laterChunks(code)).toEqual(['46', '833', '9'])
})

test('style sheets that come with chunks are found in the runtime', () => {
	const runtime = 'r.miniCssF=e=>"static/css/"+({236:"4d8f18",1177:"96ed8e"})[e]+".css",r.g={1:"ab"}'
	expect(sheetsOfChunks(runtime)).toEqual({ 236: 'static/css/4d8f18.css', 1177: 'static/css/96ed8e.css' })
})

test('what is loaded by the name of a language belongs to that language', () => {
	const code = 'var s={"./ar.ts":[5976,3595],"./en.ts":[1,8267,12]};function a(e){return r.e(s[e][1])}'
	expect(chunksOfLocale(code, 'en')).toEqual(['12', '8267'])
	expect(chunksOfLocale(code, 'ar')).toEqual(['3595'])
	expect(laterChunks(code)).toEqual([])
})
