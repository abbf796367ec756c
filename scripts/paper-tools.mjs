// What the tests of the printed pages need: a reader of PDF, and fonts for every language that is printed.
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { aptInstall } from './apt.mjs'

const fonts = [
	['zh', 'fonts-noto-cjk'],
	['ar', 'fonts-noto-core'],
]

const runs = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' })

const canReadPdf = () => runs('pdftotext', '-v').error === undefined

/** Whether a font for the language is installed; taken for granted where there is no fontconfig to ask. */
function hasFont(language) {
	const { error, stdout } = runs('fc-list', `:lang=${language}`, 'family')
	return error !== undefined || stdout.trim() !== ''
}

/** Installs what is missing. */
export function ensurePaperTools() {
	if (!canReadPdf()) aptInstall('poppler-utils')
	if (!canReadPdf()) throw new Error('No reader of PDF for the tests: install pdftotext (poppler-utils)')
	for (const [language, name] of fonts) if (!hasFont(language)) aptInstall(name)
	const missing = fonts.filter(([language]) => !hasFont(language)).map(([, name]) => name)
	if (missing.length > 0) throw new Error(`No fonts for the tests: install ${missing.join(' and ')}`)
}

function main() {
	try {
		ensurePaperTools()
	} catch (error) {
		console.error(error.message)
		process.exit(1)
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
