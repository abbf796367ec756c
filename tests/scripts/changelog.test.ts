import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import program from '@/package.json'

test('the newest version with a day in the changelog is the one that the program says it is', () => {
	const [, version, day] = /^## (\d+\.\d+\.\d+) \((.+)\)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? []
	expect(version).toBe(program.version)
	expect(Date.parse(day ?? '')).not.toBeNaN()
})

test('the lock names the same version', () => {
	const { version, packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
	expect([version, packages[''].version]).toEqual([program.version, program.version])
})
