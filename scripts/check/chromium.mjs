// Finds a Chromium for the browser tests.
import { existsSync } from 'node:fs'
import path from 'node:path'

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

const onPath = (names) =>
	(process.env.PATH ?? '')
		.split(path.delimiter)
		.flatMap((folder) => names.map((name) => path.join(folder, name)))

function usualPlaces() {
	if (process.platform === 'win32') {
		const { ProgramFiles, 'ProgramFiles(x86)': ProgramFiles86, LOCALAPPDATA } = process.env
		const roots = [ProgramFiles, ProgramFiles86, LOCALAPPDATA].filter(Boolean)
		return roots.flatMap((root) => programs.map((program) => path.join(root, program)))
	}
	const found = onPath(commands)
	if (process.platform !== 'darwin') return [...found, '/usr/bin/chromium', '/snap/bin/chromium']
	return [...applications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`), ...found]
}

const locateChromium = () => {
	const named = process.env.CHROME_PATH
	if (named && !existsSync(named)) throw new Error(`CHROME_PATH names a file that is not there: ${named}`)
	return named || usualPlaces().find((place) => existsSync(place))
}

/** Whether a Chromium, Chrome or Edge is installed. */
export const hasChromium = () => locateChromium() !== undefined

/** The path of Chromium, Chrome or Edge: CHROME_PATH if set, else the first found in the usual places. */
export function findChromium() {
	const found = locateChromium()
	if (!found) throw new Error('No browser: install Chromium or Chrome, or set CHROME_PATH to one')
	return found
}

/** Chromium's headless shell: the same engine, in half the time. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell']

const locateShell = () => onPath(shells).find((place) => existsSync(place))

/** Whether Chromium's headless shell is installed. */
export const hasShell = () => locateShell() !== undefined

/** The path of Chromium's headless shell if it is installed and CHROME_PATH is not set; else that of a browser. */
export const findShell = () => (!process.env.CHROME_PATH && locateShell()) || findChromium()
