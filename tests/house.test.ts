import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from './collect-expressions'
import { circlesOf, filesWith, type Import, importsIn, packagesIn, specifiersIn } from './imports'
import { wholeRooms } from './rooms'

const files = sourceFiles(['app', 'components', 'lib', 'pages', 'rules'])
const imports = importsIn(files)

/** `lib/form`, `components/form`, and each other folder as a whole. */
const roomOf = (file: string) => {
	const [top = '', room = ''] = file.split('/')
	return top === 'lib' || top === 'components' ? `${top}/${room}` : top
}
const between = (room: (file: string) => string) =>
	imports.map(({ from, to }) => ({ from: room(from), to: room(to) })).filter(({ from, to }) => from !== to)
/** The files that name something, in an import or elsewhere. */
const filesNaming = (name: string) => files.filter((file) => readFileSync(file, 'utf8').includes(name))
const said = (found: readonly Import[]) => found.map(({ from, to }) => `${from} imports ${to}`)

describe('the search for circles', () => {
	test('finds each with all that lies on it, and nothing that only leads to one', () => {
		const edges = ['a b', 'b c', 'c a', 'c d', 'd e', 'e d', 'f a', 'g g'].map((edge) => {
			const [from = '', to = ''] = edge.split(' ')
			return { from, to }
		})
		expect(circlesOf(edges)).toEqual([['a', 'b', 'c'], ['d', 'e'], ['g']])
	})

	test('knows every kind of import', () => {
		const code = [
			"import a from 'a'",
			"import type { B } from 'b'",
			"import 'c.css'",
			"export { d } from 'd'",
			"export * from 'e'",
			"const f = () => import('f')",
		].join('\n')
		expect(specifiersIn('any.ts', code)).toEqual(['a', 'b', 'c.css', 'd', 'e', 'f'])
	})
})

describe('the project', () => {
	test('has no circle of files', () => {
		expect(circlesOf(imports)).toEqual([])
	})

	test('has no circle of rooms', () => {
		expect(circlesOf(between(roomOf))).toEqual([])
	})

	test('has no circle of the rooms within rooms', () => {
		expect(circlesOf(between(dirname))).toEqual([])
	})

	test('has no file that lies loose beside the rooms of lib and components', () => {
		expect(files.filter((file) => /^(lib|components)\/[^/]+$/.test(file))).toEqual([])
	})

	test('has no script that lies loose beside the rooms, but the server, which operators start', () => {
		const loose = readdirSync('scripts', { withFileTypes: true }).filter((entry) => entry.isFile())
		expect(loose.map(({ name }) => name)).toEqual(['server.mjs'])
	})

	test('has style sheets that only their own room and the pages import, but for those in components/ui', () => {
		const foreign = imports.filter(
			({ from, to }) =>
				to.endsWith('.css') &&
				from.startsWith('components/') &&
				![roomOf(from), 'components/ui'].includes(roomOf(to)),
		)
		expect(said(foreign)).toEqual([])
	})

	test.each(['lib/screening/desk/desk.worker.ts', 'components/screening/frame/screen-app.tsx'])(
		'has no words of sheets that come with %s: they wait for a sheet',
		(root) => {
			const come = [...filesWith(root)]
			expect(come.length).toBeGreaterThan(20)
			expect(come.filter((file) => /^lib\/sheet\/(words|names|headings|cells)\//.test(file))).toEqual([])
		},
	)

	test('keeps the rooms of the server and the texts about limits from what browsers load, and the accounts from all but their routes', () => {
		const isServer = (file: string) =>
			/^lib\/(accounts|audit|database|exchange\/server|limits\/tables|presence)\//.test(file)
		const roots = [
			...files.filter((file) => /^components\/|\.worker\.ts$/.test(file)),
			...filesNaming("'use client'"),
		]
		const reached = new Set(roots)
		for (const file of reached) for (const { from, to } of imports) if (from === file) reached.add(to)
		expect(reached.size).toBeGreaterThan(500)
		expect([...reached].filter(isServer)).toEqual([])
		const asking = filesNaming('authDatabase').filter((file) => !/^lib\/(accounts|database)\//.test(file))
		expect(asking).toEqual([])
	})

	test('keeps the schemas of bodies from the pages, which load the definitions of routes', () => {
		const isSchema = (file: string) => file.endsWith('-bodies.ts')
		const definitions = ['defineRoute<', 'definePublicRoute<']
			.flatMap(filesNaming)
			.filter((file) => !file.endsWith('/define-route.ts'))
		expect(definitions.length).toBeGreaterThan(10)
		for (const file of definitions)
			expect({ file, loads: [...filesWith(file)].filter(isSchema) }).toEqual({ file, loads: [] })
		const asking = imports.filter(({ from, to }) => isSchema(to) && dirname(from) !== dirname(to))
		expect(said(asking.filter(({ from }) => !from.startsWith('app/api/')))).toEqual([])
	})

	test('normalises texts in one place alone, in linear time', () => {
		expect(filesNaming('.normalize(')).toEqual(['lib/i18n/normalize.ts'])
	})

	test('keeps what a process has one of in one place, which the tests on a database clear', () => {
		expect(filesNaming('Symbol.for(')).toEqual(['lib/process/one-per-process.mjs'])
	})

	test('has in the second router only what is made for each request', () => {
		expect(files.filter((file) => file.startsWith('pages/')).toSorted()).toEqual([
			'pages/500.tsx',
			'pages/[locale]/plain/[[...at]].tsx',
			'pages/[locale]/rules/compare.tsx',
			'pages/_app.tsx',
			'pages/_document.tsx',
		])
	})

	test('imports downwards alone: pages, components, lib, rules', () => {
		const floors = ['rules', 'lib', 'components', 'app', 'pages']
		const floorOf = (file: string) => floors.indexOf(file.split('/')[0] ?? '')
		expect(said(imports.filter(({ from, to }) => floorOf(from) < floorOf(to)))).toEqual([])
	})
})

describe.each(Object.entries(wholeRooms))('%s, which can be taken out whole,', (room, { uses, open }) => {
	const isIn = (file: string) => file.startsWith(`${room}/`)

	test('uses the rooms and packages listed, and no others', () => {
		const rooms = imports.filter(({ from, to }) => isIn(from) && !isIn(to)).map(({ to }) => roomOf(to))
		const found = new Set([...rooms, ...packagesIn(files.filter(isIn))])
		expect([...found].toSorted()).toEqual(uses.toSorted())
	})

	test('opens the files listed to others, and no others', () => {
		const others = imports.filter(({ from, to }) => isIn(to) && !isIn(from))
		const listed = open.map((file) => `${room}/${file}`)
		expect(said(others.filter(({ to }) => !listed.includes(to)))).toEqual([])
		expect(listed.filter((file) => others.every(({ to }) => to !== file))).toEqual([])
	})
})
