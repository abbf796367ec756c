import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { embedScript } from '@/lib/embed/script.mjs'

const bytes = readFileSync(`public${embedScript.path}`)

test('the script for other websites has the hash that its documents print', () => {
	expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`).toBe(embedScript.integrity)
	const snippet = `src="https://visa.example${embedScript.path}" integrity="${embedScript.integrity}"`
	expect(readFileSync('docs/embedding.md', 'utf8')).toContain(snippet)
	expect(readFileSync('docs/settings.md', 'utf8')).toContain(embedScript.integrity)
})

test('it has at most 3 KB, and is the only file there', () => {
	expect(bytes.length).toBeLessThanOrEqual(3 * 1024)
	expect(readdirSync('public/embed').map((name) => `/embed/${name}`)).toEqual([embedScript.path])
})
