// Finds a Chromium for the browser tests, or installs one on Debian and Ubuntu.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { aptInstall } from './apt.mjs'

const commands = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'chrome',
]
const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
const applications = ['Chromium', 'Google Chrome', 'Microsoft Edge']

function usualPlaces() {
	if (process.platform === 'win32') {
		const { ProgramFiles, 'ProgramFiles(x86)': ProgramFiles86, LOCALAPPDATA } = process.env
		const roots = [ProgramFiles, ProgramFiles86, LOCALAPPDATA].filter(Boolean)
		return roots.flatMap((root) => programs.map((program) => path.join(root, program)))
	}
	const onPath = (process.env.PATH ?? '')
		.split(path.delimiter)
		.flatMap((folder) => commands.map((command) => path.join(folder, command)))
	if (process.platform !== 'darwin') return [...onPath, '/usr/bin/chromium', '/snap/bin/chromium']
	return [...applications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`), ...onPath]
}

/** The path of a Chromium, Chrome or Edge: CHROME_PATH if set, else the first found in the usual places. */
export function findChromium() {
	return process.env.CHROME_PATH || usualPlaces().find((place) => existsSync(place))
}

/** As findChromium, after an installation if need be. */
export function ensureChromium() {
	const found = findChromium()
	if (found) return found
	aptInstall('chromium')
	const installed = findChromium()
	if (installed) return installed
	throw new Error('No browser for the tests: install Chromium or Chrome, or set CHROME_PATH to one')
}

function main() {
	try {
		console.log(ensureChromium())
	} catch (error) {
		console.error(error.message)
		process.exit(1)
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
