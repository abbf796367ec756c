// The fonts of the browser tests: chosen families, whatever else is installed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Whether fontconfig manages the fonts; other systems come with fonts for all languages. */
export const usesFontconfig = process.platform === 'linux'

/** What each set of fonts has for a generic family, in the order in which a letter is looked for. */
export const fontSets = {
	noto: {
		'sans-serif': ['Noto Sans', 'Noto Sans Arabic', 'Noto Nastaliq Urdu', 'Noto Sans CJK SC'],
		serif: ['Noto Serif', 'Noto Naskh Arabic', 'Noto Serif CJK SC'],
		monospace: ['Noto Sans Mono'],
	},
	liberation: {
		'sans-serif': ['Liberation Sans', 'DejaVu Sans', 'Noto Sans CJK SC'],
		serif: ['Liberation Serif', 'DejaVu Serif', 'Noto Serif CJK SC'],
		monospace: ['Liberation Mono'],
	},
}

/** The families in each of the Debian and Ubuntu packages. */
export const fontPackages = {
	'fonts-noto-core': [
		'Noto Sans',
		'Noto Serif',
		'Noto Sans Arabic',
		'Noto Naskh Arabic',
		'Noto Nastaliq Urdu',
	],
	'fonts-noto-mono': ['Noto Sans Mono'],
	'fonts-noto-cjk': ['Noto Sans CJK SC', 'Noto Serif CJK SC'],
	'fonts-liberation': ['Liberation Sans', 'Liberation Serif', 'Liberation Mono'],
	'fonts-dejavu-core': ['DejaVu Sans', 'DejaVu Serif'],
}

/** The names by which Chromium asks for a generic family. */
const namesOf = {
	'sans-serif': ['sans-serif', 'Arial'],
	serif: ['serif', 'Times New Roman'],
	monospace: ['monospace'],
}

/** The files with a family; none where it is not installed. */
function filesOf(family) {
	const { stdout } = spawnSync('fc-list', ['--format', '%{file}\n', `:family=${family}`], {
		encoding: 'utf8',
	})
	return (stdout ?? '').split('\n').filter(Boolean)
}

/** Those of some families that are not installed. */
export const missingFamilies = (families) =>
	usesFontconfig ? families.filter((family) => filesOf(family).length === 0) : []

const element = (name, values) => values.map((value) => `<${name}>${value}</${name}>`).join('')

const aliases = (set) =>
	Object.entries(set).flatMap(([generic, families]) =>
		namesOf[generic].map((name) => `<family>${name}</family><prefer>${element('family', families)}</prefer>`),
	)

/** A configuration of fontconfig in which a set's families are the only fonts. */
function configurationOf(set, cache) {
	const families = Object.values(set).flat()
	const folders = new Set(families.flatMap(filesOf).map((file) => path.dirname(file)))
	const accepted = families.map((family) => `<patelt name="family"><string>${family}</string></patelt>`)
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
	${element('dir', [...folders])}
	<cachedir>${cache}</cachedir>
	<selectfont>
		<rejectfont><pattern></pattern></rejectfont>
		<acceptfont>${element('pattern', accepted)}</acceptfont>
	</selectfont>
	${element('alias', aliases(set))}
	<match target="pattern"><edit name="hintstyle" mode="append"><const>hintslight</const></edit></match>
</fontconfig>
`
}

/**
 * Writes a configuration for each set of fonts, which a program is given as FONTCONFIG_FILE. Where no fontconfig manages the
 * fonts there is none.
 * @returns {{ files: Readonly<Record<keyof typeof fontSets, string | undefined>>, remove: () => void }}
 * @throws if a family is not installed
 */
export function writeFontConfigs() {
	if (!usesFontconfig) return { files: { noto: undefined, liberation: undefined }, remove: () => {} }
	const missing = missingFamilies(Object.values(fontPackages).flat())
	if (missing.length > 0) throw new Error(`These fonts are not installed: ${missing.join(', ')}`)
	const folder = mkdtempSync(path.join(tmpdir(), 'k-visa-check-fonts-'))
	const write = (name) => {
		const file = path.join(folder, `${name}.conf`)
		writeFileSync(file, configurationOf(fontSets[name], path.join(folder, 'cache')))
		return file
	}
	const files = { noto: write('noto'), liberation: write('liberation') }
	return { files, remove: () => rmSync(folder, { recursive: true }) }
}
