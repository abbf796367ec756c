import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isAllowed, readPackages, writeLicences } from '@/scripts/licences/licences.mjs'

const root = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
afterAll(() => rmSync(root, { recursive: true }))

/** A package in a folder of packages, with what its package.json says beside its name, and with a text. */
function made(name: string, description: object, text?: string) {
	const folder = path.join(root, 'node_modules', name)
	mkdirSync(folder, { recursive: true })
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, ...description }))
	if (text) writeFileSync(path.join(folder, 'LICENSE'), text)
	return folder
}

test('every package is named with its version, licence and text, once', () => {
	const folder = made(
		'one',
		{ version: '1.2.3', license: 'ISC', author: { name: 'Ada' } },
		'Take it, says Ada.',
	)
	const written = writeLicences(readPackages([folder, folder]))
	expect(written.match(/one 1\.2\.3 \(ISC\), by Ada\n\nTake it, says Ada\./g)).toHaveLength(1)
})

test('our own licence and notices come first, with the whole text for the data of Unicode', () => {
	const written = writeLicences([])
	expect(written).toMatch(/K-visa Check\n\nMIT License/)
	expect(written).toContain(
		'Permission is hereby granted, free of charge, to any person obtaining a\ncopy of data files',
	)
})

test.each([
	['GPL-3.0-only', { license: 'GPL-3.0-only' }],
	['none', {}],
])('a package whose licence is %s is refused by its name', (said, description) => {
	const folder = made(`refused-${said.toLowerCase()}`, description)
	expect(() => readPackages([folder])).toThrow(`refused-${said.toLowerCase()} (${said})`)
})

test('a package that names its licence in the text alone is under that', () => {
	const folder = made('silent', {}, 'MIT License\n\nCopyright (c) Somebody')
	expect(readPackages([folder])).toMatchObject([{ title: 'silent', licence: 'MIT' }])
})

test('a package without a text of its own goes with the one that brings it along', () => {
	made('outer', { license: 'MIT' }, 'The text of the outer one.')
	const folder = made('outer/dist/compiled/inner', { license: 'MIT' })
	expect(readPackages([folder])).toMatchObject([{ texts: ['The text of the outer one.'] }])
})

test('of licences to choose from, one that is allowed is enough; of those that all count, it is not', () => {
	expect(isAllowed('(GPL-2.0-only OR MIT)')).toBe(true)
	expect(isAllowed('GPL-2.0-only AND MIT')).toBe(false)
})
