// npm run test:generators: what generators make of the description of the API compiles, and fits what the server takes and gives.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { serve } from './serve.mjs'

/** With the compiler that they need: the app has a newer one. */
const packages = ['openapi-typescript@7.13.0', '@hey-api/openapi-ts@0.99.0', 'typescript@5.9.3']
const folder = path.resolve('.cache', 'generators')
const within = (...names) => path.join(folder, ...names)
const isWindows = process.platform === 'win32'

function run(command, ...args) {
	const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell: isWindows })
	if (status !== 0)
		throw new Error(`${[path.basename(args[0] ?? command), ...args.slice(1)].join(' ')} failed`)
}
const runPackage = (file, ...args) => run(process.execPath, within('node_modules', file), ...args)

const pascal = (name) => name[0].toUpperCase() + name.slice(1)

/** What an operation takes and gives, from the server: the body of its example, and the answer. */
async function tryOperation(base, target, method, { operationId, parameters = [], requestBody }) {
	const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? []
	const values = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema.enum?.[0]]))
	const query = parameters
		.filter((one) => one.in === 'query' && values[one.name])
		.map(({ name }) => [name, values[name]])
	const address = target.replace('{id}', () => values.id)
	const isLines = type === 'application/x-ndjson'
	const answer = await fetch(`${base}${address}?${new URLSearchParams(query)}`, {
		method: method.toUpperCase(),
		...(media && {
			headers: { 'Content-Type': type },
			body: isLines ? media.example : JSON.stringify(media.example),
		}),
	})
	if (!answer.ok) throw new Error(`${target} answered ${answer.status}`)
	const text = await answer.text()
	const firstOf = (lines) => JSON.parse(isLines ? lines.split('\n')[0] : lines)
	return {
		...{ operationId, target, method },
		type: answer.headers.get('content-type').split(';')[0],
		taken: media && (isLines ? firstOf(media.example) : media.example),
		takenAs: type,
		given: firstOf(text),
	}
}

/** A program that holds what was taken and given to the types of both generators. */
function programOf(tried) {
	const names = tried.flatMap(({ operationId, taken }) => [
		`${pascal(operationId)}Response`,
		...(taken ? [`${pascal(operationId)}Data`] : []),
	])
	const uses = tried.flatMap(({ operationId, target, method, type, taken, takenAs, given }) => {
		const operation = `paths['${target}']['${method}']`
		const [data, answer] = [JSON.stringify(taken), JSON.stringify(given)]
		return [
			`;(${answer}) satisfies ${operation}['responses'][200]['content']['${type}']`,
			`;(${answer}) satisfies ${pascal(operationId)}Response`,
			...(taken
				? [
						`;(${data}) satisfies ${operation}['requestBody']['content']['${takenAs}']`,
						`;(${data}) satisfies ${pascal(operationId)}Data['body']`,
					]
				: []),
		]
	})
	return [
		"import type { paths } from './types'",
		`import type { ${names.join(', ')} } from './client'`,
		...uses,
		'',
	].join('\n')
}

mkdirSync(folder, { recursive: true })
if (!existsSync(within('package.json')))
	writeFileSync(within('package.json'), '{ "private": true, "type": "module" }\n')
run('npm', 'install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', ...packages)
const server = await serve(process.env.NEXT_DIST_DIR ?? '.next')
try {
	const base = `${server.origin}/api/v1`
	const description = await (await fetch(`${base}/openapi.json`)).json()
	writeFileSync(within('openapi.json'), JSON.stringify(description))
	runPackage('openapi-typescript/bin/cli.js', 'openapi.json', '--output', 'types.d.ts')
	runPackage('@hey-api/openapi-ts/bin/run.js', '--input', 'openapi.json', '--output', 'client')
	const operations = Object.entries(description.paths).flatMap(([target, methods]) =>
		Object.entries(methods).map(([method, operation]) => tryOperation(base, target, method, operation)),
	)
	writeFileSync(within('program.ts'), programOf(await Promise.all(operations)))
	runPackage(
		...[
			'typescript/bin/tsc',
			'--noEmit',
			'--strict',
			'--target',
			'es2022',
			'--lib',
			'es2023,dom,dom.iterable',
		],
		...['--module', 'esnext', '--moduleResolution', 'bundler', 'program.ts'],
	)
	console.log(`${operations.length} operations fit the types of both generators`)
} finally {
	await server.close()
}
