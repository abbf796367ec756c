import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { describe, expect, test } from 'vitest'
import { neededPackages, ofBuilds } from '@/scripts/container/needed-packages.mjs'
import { packagesIn } from '@/tests/imports'

const needed = neededPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

describe('an image', () => {
	test('has every package that the server, its commands and what they load import', () => {
		const ofTrials = ['image', 'make-base', 'stand-ins', 'try-compose', 'try-image']
		const ownOfImages = [...ofTrials, 'keep-what-runs'].map((name) => `${name}.mjs`)
		const files = ['scripts/server', 'scripts/database', 'scripts/container', 'lib', 'rules']
			.flatMap((folder) =>
				readdirSync(folder, { encoding: 'utf8', recursive: true }).map((name) => `${folder}/${name}`),
			)
			.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
			.filter((file) => !file.endsWith('.d.ts') && !ownOfImages.some((name) => file.endsWith(`/${name}`)))
		const imported = [...packagesIn(files)].filter((name) => !isBuiltin(name))
		expect(imported.length).toBeGreaterThan(20)
		expect(imported.filter((name) => !needed.has(`node_modules/${name}`))).toEqual([])
	})

	test('has the packages that the project names, but for those of builds, and what they need where it lies', () => {
		const named = Object.keys(dependencies).filter((name) => !ofBuilds.includes(name))
		expect(named.filter((name) => !needed.has(`node_modules/${name}`))).toEqual([])
		expect(ofBuilds.filter((name) => !(name in dependencies))).toEqual([])
		const packages = {
			'': { dependencies: { a: '1', typescript: '1' } },
			'node_modules/a': { dependencies: { b: '2' }, peerDependencies: { c: '1', d: '1' } },
			'node_modules/a/node_modules/b': { dependencies: { c: '1' } },
			'node_modules/b': {},
			'node_modules/c': {},
			'node_modules/d': {},
			'node_modules/typescript': {},
		}
		const optional = { d: { optional: true } }
		const places = {
			...packages,
			'node_modules/a': { ...packages['node_modules/a'], peerDependenciesMeta: optional },
		}
		expect([...neededPackages({ packages: places })].sort()).toEqual([
			'node_modules/a',
			'node_modules/a/node_modules/b',
			'node_modules/c',
		])
	})

	test('has no compiler and nothing of the checks', () => {
		const places = [...needed].join('\n')
		expect(places).not.toMatch(
			/node_modules\/(?:@next\/swc-|@typescript\/|typescript$|vitest|jsdom|sharp$|@img)/m,
		)
	})
})
