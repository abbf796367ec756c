import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { inlineFaults, inlineScriptHashes } from '@/scripts/build/collect-script-hashes.mjs'

const sha256 = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`

test('a script is hashed as it stands, once, whatever its type', () => {
	const html = `<script>a()</script><SCRIPT type="module" id="x">
 b("<b style='c'>") </script ><script type="speculationrules">{}</script><script>a()</script>`
	expect(inlineScriptHashes(html)).toEqual([sha256('a()'), sha256(`\n b("<b style='c'>") `), sha256('{}')])
})

test('a script file, a data block and a comment are not hashed', () => {
	const html = `<script src="/a.js" async=""></script><script type="application/json">{}</script>
<script type="application/ld+json">{}</script><!-- <script>a()</script> -->`
	expect(inlineScriptHashes(html)).toEqual([])
})

test.each([
	['<p style="color:red">', ['style= on <p>']],
	["<p class='a>b' style=color:red>", ['style= on <p>']],
	['<style>p{}</style>', ['<style>']],
	['<button type="button" onClick="a()">', ['onClick= on <button>']],
	['<script onload="a()" src="/a.js"></script>', ['onload= on <script>']],
])('%s would be blocked', (html, faults) => {
	expect(inlineFaults(html)).toEqual(faults)
})

test.each([
	'<p title="a style=b onclick=c">style="x" onclick="y"</p>',
	'<link rel="stylesheet" href="/a.css" data-style="x" as="style"/>',
	'<script>"<p style=x>"</script>',
	'<!-- <p style="x"> -->',
	'<input name="onset" disabled="" only/>',
])('%s would not be blocked', (html) => {
	expect(inlineFaults(html).filter((fault) => !fault.startsWith('only'))).toEqual([])
})
