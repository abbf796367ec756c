// The programs that the tests need besides Node: a browser, a PDF reader, and the families of fonts that pages are drawn with.
import { spawnSync } from 'node:child_process'
import { aptInstall, aptKnows, mayInstall } from './apt.mjs'
import { hasChromium, hasShell } from './chromium.mjs'
import { fontPackages, missingFamilies, usesFontconfig } from './fonts.mjs'

const run = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' })
const answers = (command, ...args) => run(command, ...args).error === undefined

/** The packages of fonts: by family, for another font of the same language has other sizes. */
const fonts = Object.fromEntries(
	Object.entries(fontPackages).map(([name, families]) => [
		name,
		{ what: families.join(', '), isThere: () => missingFamilies(families).length === 0 },
	]),
)

/** By the Debian and Ubuntu packages that contain them. */
const programs = {
	chromium: { what: 'Chromium, Chrome or Edge (CHROME_PATH may name one)', isThere: hasChromium },
	'poppler-utils': { what: 'pdftotext, a reader of PDF', isThere: () => answers('pdftotext', '-v') },
	fontconfig: {
		what: 'fc-list, which knows the fonts',
		isThere: () => !usesFontconfig || answers('fc-list'),
	},
	...fonts,
}

/** The package of Chromium's headless shell, which makes the browser tests faster; they pass without it. */
const shell = 'chromium-headless-shell'

function installShell() {
	if (!hasShell() && mayInstall() && aptKnows(shell)) aptInstall([shell])
}

const missing = () => Object.keys(programs).filter((name) => !programs[name].isThere())
const list = (names) => names.map((name) => `  ${name}: ${programs[name].what}`).join('\n')

/** Installs missing programs where allowed, or else names them; throws unless all are there in the end. */
export function ensureTestPrograms() {
	const wanted = missing()
	if (wanted.length === 0) return installShell()
	console.log(`The tests need what is not installed here:\n${list(wanted)}`)
	if (!mayInstall()) {
		throw new Error(
			`Install it, on Debian and Ubuntu by: apt-get install ${wanted.join(' ')}\nRun as root or with ALLOW_APT=1, npm test does so itself.`,
		)
	}
	aptInstall(wanted, [shell])
	const stillMissing = missing()
	if (stillMissing.length > 0)
		throw new Error(`Still missing, to be installed by hand:\n${list(stillMissing)}`)
}
