// Takes out of a folder with a build for an image (BUILD_FOR=image) what neither the server nor the operator's commands need:
// the packages of builds, of Next all but what its own list names, and traces of the build.
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { build as bundle } from 'vite'
import { neededPackages } from './needed-packages.mjs'

const remove = (place) => rmSync(place, { recursive: true, force: true })

// The configuration as plain JavaScript: what reads next.config.ts is a compiler.
await bundle({
	configFile: false,
	logLevel: 'error',
	publicDir: false,
	resolve: { alias: { '@': process.cwd() } },
	build: {
		ssr: 'next.config.ts',
		outDir: '.',
		emptyOutDir: false,
		rollupOptions: { output: { entryFileNames: 'next.config.mjs' } },
	},
})
remove('next.config.ts')

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const needed = neededPackages(lock)
const holdsNeeded = (place) => [...needed].some((other) => other.startsWith(`${place}/`))
for (const place of Object.keys(lock.packages))
	if (place !== '' && !needed.has(place) && !holdsNeeded(place)) remove(place)

const next = 'node_modules/next'
const listed = '.next/standalone/node_modules/next'
// Looked up whenever a configuration is read, compiled or not, and so not in the list of a server that reads none.
for (const place of ['dist/compiled/webpack', 'dist/compiled/@babel/runtime'])
	cpSync(`${next}/${place}`, `${listed}/${place}`, { recursive: true })
remove(next)
cpSync(listed, next, { recursive: true })
for (const place of ['standalone', 'cache', 'types', 'trace', 'trace-build', 'diagnostics'])
	remove(`.next/${place}`)
