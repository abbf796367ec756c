import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { embedScript, embedScripts } from '@/lib/embed/script.mjs'
import { localeIds } from '@/lib/i18n/locales'

const bytesOf = (script: typeof embedScript) => readFileSync(`public${script.path}`)

test.each(embedScripts)('$path has its hash, and at most 3 KB', (script) => {
	expect(`sha384-${createHash('sha384').update(bytesOf(script)).digest('base64')}`).toBe(script.integrity)
	expect(bytesOf(script).length).toBeLessThanOrEqual(3 * 1024)
})

test('they are the only files there, by their numbers', () => {
	expect(embedScripts.map(({ path }) => path)).toEqual(
		embedScripts.map((_, index) => `/embed/${index + 1}.js`),
	)
	expect(readdirSync('public/embed').map((name) => `/embed/${name}`)).toEqual(
		embedScripts.map(({ path }) => path),
	)
})

test('the documents print the newest', () => {
	const snippet = `src="https://visa.example${embedScript.path}" integrity="${embedScript.integrity}"`
	expect(readFileSync('docs/embedding.md', 'utf8')).toContain(snippet)
	expect(readFileSync('docs/settings.md', 'utf8')).toContain(embedScript.integrity)
})

test('the newest names the frame in every language', () => {
	const titles = /titles = \{([^}]*)\}/.exec(bytesOf(embedScript).toString())?.[1] ?? ''
	expect([...titles.matchAll(/(\w+): '/g)].map(([, id]) => id).sort()).toEqual([...localeIds].sort())
})
