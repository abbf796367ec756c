/**
 * Writes the reference data from Unicode CLDR and from the IMF's country groups:
 * node scripts/generate/generate-reference.mjs [output root, by default the repository]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const cldrVersion = '48.2.0'
/** Codes that CLDR lists among the languages although they are not single languages. */
const notChosen = ['mis', 'mul', 'und', 'zxx']
const officialStatuses = ['official', 'de_facto_official', 'official_regional']
const nationwide = ['official', 'de_facto_official']
const mainLanguagePercent = 10
/** Nine people in ten live in a country with at least this many inhabitants. */
const frequentInhabitants = 20_000_000

const require = createRequire(import.meta.url)
const repository = join(dirname(fileURLToPath(import.meta.url)), '../..')
/** The shipped languages, by their message folders; CLDR uses the same codes. */
const locales = readdirSync(join(repository, 'lib/words/messages')).sort()
const byHand = JSON.parse(readFileSync(join(repository, 'scripts/generate/spellings.json'), 'utf8'))
const demonyms = JSON.parse(readFileSync(join(repository, 'lib/words/names/demonyms.json'), 'utf8'))
const nameOverrides = JSON.parse(
	readFileSync(join(repository, 'scripts/generate/name-overrides.json'), 'utf8'),
)
/** Names that replace those of CLDR, by language and code. */
const overridesOf = (kind) =>
	Object.fromEntries(
		Object.entries(nameOverrides[kind]).map(([locale, groups]) => [
			locale,
			Object.assign({}, ...groups.map(({ names }) => names)),
		]),
	)
const overrides = overridesOf('languages')
const countryOverrides = overridesOf('countries')
const imf = JSON.parse(readFileSync(join(repository, 'rules/reference/imf-weo-2026-04.json'), 'utf8'))

function checkVersion({ name, version }) {
	if (version !== cldrVersion) throw new Error(`${name} is ${version}, not the pinned ${cldrVersion}`)
}

// Reading the sources

const { codeMappings } = require('cldr-core/supplemental/codeMappings.json').supplemental
const { territoryInfo } = require('cldr-core/supplemental/territoryInfo.json').supplemental
const { languageAlias } = require('cldr-core/supplemental/aliases.json').supplemental.metadata.alias

const displayNames = (folder, file) =>
	require(`cldr-localenames-full/main/${folder}/${file}.json`).main[folder].localeDisplayNames[file]
const englishLanguages = { ...displayNames('en', 'languages'), ...overrides.en }

const isLanguageCode = (code) => /^[a-z]{2,3}$/.test(code)
const languageOf = (tag) => tag.split(/[-_]/)[0]
const spokenIn = (country) => Object.entries(territoryInfo[country]?.languagePopulation ?? {})

/** Follows aliases to their end and drops script and region: prs → fa-AF → fa. */
const resolveAlias = (code) =>
	Object.hasOwn(languageAlias, code) ? resolveAlias(languageOf(languageAlias[code]._replacement)) : code

// Deriving the data

function readKnownLanguages() {
	const spoken = Object.keys(territoryInfo).flatMap(spokenIn)
	const codes = [...spoken.map(([tag]) => languageOf(tag)), ...Object.keys(englishLanguages)]
	const known = new Set(codes.filter(isLanguageCode).map(resolveAlias))
	known.delete('und')
	return [...known].sort()
}

const readLanguageAliases = (known) =>
	Object.keys(languageAlias)
		.filter((code) => isLanguageCode(code) && known.includes(resolveAlias(code)))
		.sort()
		.map((code) => [code, resolveAlias(code)])

/** The numbers from 900 on are for codes that are not ISO's own, such as XK and ZZ. */
function readCountryCodes() {
	const official = Object.keys(territoryInfo).filter((code) => Number(codeMappings[code]?._numeric) < 900)
	if (official.length !== 249) throw new Error(`${official.length} countries, where ISO 3166-1 has 249`)
	return [...official, 'XK'].sort()
}

const readEmergingMarkets = () =>
	Object.entries(imf.groups)
		.filter(([group]) => group !== 'Advanced economies')
		.flatMap(([, members]) => members.map(({ iso2 }) => iso2))
		.filter((code) => code !== 'CN')
		.sort()

const isMainLanguage = ({ _officialStatus, _populationPercent }) =>
	officialStatuses.includes(_officialStatus) || Number(_populationPercent) >= mainLanguagePercent

function readMainLanguages(country, known) {
	const main = spokenIn(country).filter(([, share]) => isMainLanguage(share))
	const codes = new Set(main.map(([tag]) => resolveAlias(languageOf(tag))))
	return [...codes].filter((code) => known.includes(code)).sort()
}

/** Pairs of code and name, in the order in which the locale's readers expect the names. */
function inOrderOfNames(locale, codes, names) {
	const { compare } = new Intl.Collator(locale)
	const nameless = codes.filter((code) => !names[code])
	if (nameless.length > 0) throw new Error(`No ${locale} name of ${nameless.join(' ')}`)
	const named = codes.map((code) => [code, names[code]])
	return named.sort(([a, nameOfA], [b, nameOfB]) => compare(nameOfA, nameOfB) || (a < b ? -1 : 1))
}

/** Names as a page writes them: no sign for "and", no Arabic vowel marks. */
const asWritten = (names) =>
	Object.fromEntries(
		Object.entries(names).map(([code, name]) => [
			code,
			name.replaceAll(' & ', ' and ').replaceAll(/[\u064b-\u0652]/g, ''),
		]),
	)

/** The country names that a page shows: short ones where CLDR has them. */
function countryNamesOf(locale) {
	const names = displayNames(locale, 'territories')
	const short = Object.keys(names).filter((key) => key.endsWith('-alt-short'))
	return asWritten({
		...names,
		...Object.fromEntries(short.map((key) => [key.replace('-alt-short', ''), names[key]])),
		...countryOverrides[locale],
	})
}

/** The language names that a page shows: the English one where the locale has none. */
const languageNamesOf = (locale) =>
	asWritten({ ...englishLanguages, ...displayNames(locale, 'languages'), ...overrides[locale] })

const readCountryNames = (locale, countries) => inOrderOfNames(locale, countries, countryNamesOf(locale))

/** Languages that have no name in English are left out. */
function readLanguageNames(locale, known) {
	const chosen = known.filter((code) => englishLanguages[code] && !notChosen.includes(code))
	return inOrderOfNames(locale, chosen, languageNamesOf(locale))
}

/** Countries that most answers name. */
const readFrequentCountries = (countries) =>
	new Set(countries.filter((code) => Number(territoryInfo[code]?._population) >= frequentInhabitants))

/** Languages that most answers name: the official ones of these countries, and the main ones of emerging markets. */
function readFrequentLanguages(countries, mainOfMarkets) {
	const ofState = countries.flatMap((country) =>
		spokenIn(country)
			.filter(([, { _officialStatus }]) => nationwide.includes(_officialStatus))
			.map(([tag]) => resolveAlias(languageOf(tag))),
	)
	return new Set([...ofState, ...mainOfMarkets.flatMap(([, codes]) => codes)])
}

/** Names in a language itself; empty if CLDR has none. */
function namesIn(language, file) {
	const address = `cldr-localenames-full/main/${language}/${file}.json`
	return existsSync(join(repository, 'node_modules', address)) ? displayNames(language, file) : {}
}

/**
 * Languages whose other names sheets are read in as well, with their regional variants. The names of those that pages are in
 * stand with the pages, and only what differs from them stands here.
 */
const furtherSheetLanguages = {
	de: ['de'],
	es: ['es', 'es-419'],
	fr: ['fr'],
	id: ['id'],
	pt: ['pt', 'pt-PT'],
	ru: ['ru'],
	ur: ['ur', 'ur-IN'],
}
/** What CLDR has as a variant of one country although people also use it for another. */
const sharedNames = ['Congo', 'Kongo', 'Конго', 'کانگو']

/** CLDR's names of languages that another stands in place of, since they mean something else: read as nothing. */
const misleadingIn = (locale) => {
	const own = displayNames(locale, 'languages')
	const groups = (nameOverrides.languages[locale] ?? []).filter(({ misleading }) => misleading)
	const codes = groups.flatMap(({ names }) => Object.keys(names))
	return Object.fromEntries(codes.map((code) => [code, own[code]]))
}

/** A name that is also the code of a country: “R.-U.” is the United Kingdom in French, and RU is Russia. */
const isCode = (name) => codeMappings[name.toUpperCase().replace(/[^\p{L}]/gu, '')] !== undefined

/**
 * The names of some codes in a language, including variants, without those that its pages show: pairs of code and names.
 */
const allNamesIn = (folders, file, codes, shown = {}) => {
	const misleading = misleadingIn(folders[0])
	return codes.map((code) => {
		const names = folders.flatMap((folder) =>
			Object.entries(displayNames(folder, file)).filter(([key]) => key.split('-')[0] === code),
		)
		const texts = names
			.map(([, name]) => name)
			.filter((name) => !(file === 'territories' ? isCode(name) : name === code || name === misleading[code]))
			.filter((name) => !sharedNames.includes(name) && name !== shown[code])
		return [code, [...new Set(texts)]]
	})
}

const withoutAccents = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Letters by which a word in Arabic script is Arabic or Urdu; without any it may be either. */
const onlyArabic = /[أإآؤئيكةىه]/
const onlyUrdu = /[ٹڈڑےیکہھںۃگپچژ]/

/**
 * The shipped languages that a word belongs to whose language is not noted: by its script. The first language has those of
 * the Latin script, and of every script that no language of ours is written in.
 */
function languagesOfWord(word) {
	if (/\p{Script=Cyrillic}/u.test(word)) return ['ru']
	if (/\p{Script=Han}/u.test(word)) return ['zh']
	if (!/\p{Script=Arabic}/u.test(word)) return ['en']
	if (onlyArabic.test(word)) return onlyUrdu.test(word) ? ['ar', 'ur'] : ['ar']
	return onlyUrdu.test(word) ? ['ur'] : ['ar', 'ur']
}

/** Spellings by language that its shown names do not have, ignoring accents and case; each once. */
function spellingsIn(locale, { variants, others }, shown) {
	const seen = new Set([withoutAccents(shown)])
	const own = others.filter((name) => name && languagesOfWord(name).includes(locale))
	return [...variants, ...own].filter(
		(name) => name && !seen.has(withoutAccents(name)) && seen.add(withoutAccents(name)),
	)
}

/** Spellings added by hand in one language, whose script does not tell which. */
const addedIn = (locale, kind, code) => byHand.in[locale]?.[kind][code] ?? []

/** What the people of a country are called in a language; of Arabic both forms. */
const peopleOf = (locale, code) =>
	(demonyms[locale]?.[code] ?? []).flatMap((word) =>
		locale === 'ar' ? [word, word.replace(/(?= \(|$)/, 'ة')] : [word],
	)

/** What the pages show, by kind, language and code. */
const shownNames = {
	countries: Object.fromEntries(locales.map((locale) => [locale, countryNamesOf(locale)])),
	languages: Object.fromEntries(locales.map((locale) => [locale, languageNamesOf(locale)])),
}

/** Names in a language itself that no shipped language shows. */
const notShown = (kind, names, code) => {
	const shown = Object.values(shownNames[kind]).map((named) => withoutAccents(named[code] ?? ''))
	return names.filter((name) => name && !shown.includes(withoutAccents(name)))
}

/**
 * Names of countries in a language besides the one shown: variants, their people, and of its script the countries' own names
 * and those added by hand.
 */
function readCountrySpellings(locale, countries) {
	const names = displayNames(locale, 'territories')
	return countries.map((code) => {
		const official = spokenIn(code).filter(([, { _officialStatus }]) => nationwide.includes(_officialStatus))
		const own = official.map(([tag]) => namesIn(languageOf(tag), 'territories')[code])
		const variants = ['', '-alt-variant', '-alt-short'].map((alt) => names[`${code}${alt}`])
		const others = [...notShown('countries', own, code), ...(byHand.countries[code] ?? [])]
		const named = [...variants, ...addedIn(locale, 'countries', code), ...peopleOf(locale, code)]
		return [code, spellingsIn(locale, { variants: named, others }, shownNames.countries[locale][code] ?? '')]
	})
}

/** Names of languages in a language besides the one shown: variants, and of its script their own names and those by hand. */
function readLanguageSpellings(locale, known) {
	const names = displayNames(locale, 'languages')
	const misleading = Object.values(misleadingIn(locale))
	return known.map((code) => {
		const variants = ['', '-alt-variant', '-alt-menu', '-alt-long', '-alt-short']
			.map((alt) => names[`${code}${alt}`])
			.filter((name) => !misleading.includes(name))
		const own = notShown('languages', [namesIn(code, 'languages')[code]], code)
		const others = [...own, ...(byHand.languages[code] ?? [])]
		const named = [...variants, ...addedIn(locale, 'languages', code)]
		return [code, spellingsIn(locale, { variants: named, others }, shownNames.languages[locale][code] ?? '')]
	})
}

// Writing TypeScript

const fromCldr = `Unicode CLDR ${cldrVersion} (cldr-core, cldr-localenames-full; Unicode License v3)`

const quote = (text) => (/['\\]/.test(text) ? JSON.stringify(text) : `'${text}'`)

const atSpaces = /.{1,94}(?: |$)/g
const anywhere = /.{1,95}/g

/** A text split into strings that fit on a line. */
const concatenation = (text, pieces) =>
	Array.from(text.match(pieces), (piece) => `\t${quote(piece)}`).join(' +\n')

const words = (list, pieces = atSpaces) => `(\n${concatenation(list.join(' '), pieces)}\n).split(' ')`

/** Texts of one length as words, a shared first letter written once: see rules/reference/unfold.ts. */
function folded(texts) {
	const groups = {}
	for (const [first, ...rest] of texts) groups[first] = (groups[first] ?? first) + rest.join('')
	return words(Object.values(groups), anywhere)
}
const padded = (code) => code.padEnd(3, '-')

const record = (entries) => `{\n${entries.map(([code, name]) => `\t${code}: ${quote(name)},\n`).join('')}}`

function header(sources) {
	const lines = sources.flatMap((text) => text.match(atSpaces)).map((line) => ` * ${line.trim()}\n`)
	return `/*\n * Generated by scripts/generate/generate-reference.mjs. Do not edit.\n${lines.join('')} */\n`
}

const emergingMarketsFile = `${header([imf.edition])}
import { mainLanguages } from './main-languages'

/** The IMF's emerging market and developing economies, China left out. */
export const emergingMarkets: readonly string[] = Object.keys(mainLanguages)

export const emergingMarketsEdition =
${concatenation(imf.edition, atSpaces)}
`

const mainLanguagesFile = (languages) => `${header([fromCldr, imf.edition])}
const entries = ${words(languages.map(([country, codes]) => `${country}:${codes}`))}

/** The main languages of every emerging market: official there, or spoken by a tenth of the people. */
export const mainLanguages: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	entries.map((entry) => [entry.slice(0, 2), entry.slice(3).split(',')]),
)
`

const countriesFile = (countries) => `${header([fromCldr])}
import { unfold } from './unfold'

/** The countries and territories of ISO 3166-1 (alpha-2), and XK for Kosovo. */
export const countryCodes: readonly string[] = unfold(
	${folded(countries)},
	2,
)
`

const threeLettersFile = (countries) => `${header([fromCldr])}
const codes = ${words(
	countries.map((code) => code + codeMappings[code]._alpha3),
	anywhere,
)}

/** ISO 3166-1 alpha-2 codes by alpha-3 code. */
export const countryByThreeLetters: ReadonlyMap<string, string> = new Map(
	codes.map((pair) => [pair.slice(2), pair.slice(0, 2)]),
)
`

/** Codes of two or three letters as words, shared letters written once: see rules/reference/language-codes.ts. */
function branched(codes) {
	const words = {}
	for (const [first, second, third = '-'] of codes) {
		words[first] ??= {}
		words[first][second] = (words[first][second] ?? second.toUpperCase()) + third
	}
	return Object.entries(words).map(([first, branches]) => first + Object.values(branches).join(''))
}

const languageCodesFile = (known) => `${header([fromCldr])}
const words = ${words(branched(known), anywhere)}

/** Reads codes from a word: 'aA-rBq' is aa, aar, abq; the first letter, then each second one as a capital before its third ones. */
const codesIn = (word: string) =>
	Array.from(word.matchAll(/([A-Z])([a-z-]+)/g), ([, second = '', thirds = '']) =>
		[...thirds].map((third) => (word.charAt(0) + second.toLowerCase() + third).replace('-', '')),
	).flat()

/** Canonical language codes, of ISO 639. */
export const knownLanguages: ReadonlySet<string> = new Set(words.flatMap(codesIn))
`

const languageAliasesFile = (aliases) => `${header([fromCldr])}
import { unfold } from './unfold'

const aliases = ${folded(aliases.map((pair) => pair.map(padded).join('')))}

const unpad = (code: string) => code.replace('-', '')

/** Other codes of known languages, by code: the canonical one. */
export const languageAliases: ReadonlyMap<string, string> = new Map(
	unfold(aliases, 6).map((pair) => [unpad(pair.slice(0, 3)), unpad(pair.slice(3))]),
)
`

const countryNames = (countries) => `
/** Names of countries by code, in the order to show them. */
export const countryNames: Readonly<Record<string, string>> = ${record(countries)}
`
const languageNames = (languages) => `
/** Names of languages by code, in the order to show them. */
export const languageNames: Readonly<Record<string, string>> = ${record(languages)}
`
const withOverrides = [fromCldr, 'Names in place of those of CLDR: scripts/generate/name-overrides.json']

const countryNamesFile = (countries) => `${header([fromCldr])}${countryNames(countries)}`
const languageNamesFile = (languages) => `${header(withOverrides)}${languageNames(languages)}`

/** The names that most answers need, in one file. */
const frequentNamesFile = (countries, languages) =>
	`${header(withOverrides)}${countryNames(countries)}${languageNames(languages)}`

const spellingsRecord = (entries) =>
	`{\n${entries
		.filter(([, texts]) => texts.length > 0)
		.map(([code, texts]) => `\t${code}: ${quote(texts.join(';'))},\n`)
		.join('')}}`

const withSpellings = [fromCldr, 'Spellings added by hand: scripts/generate/spellings.json']

const countrySpellingsFile = (countries) => `${header(withSpellings)}
/** Other names of countries in this language by code, with ; between them: variants, people, former ones. */
export const countrySpellings: Readonly<Record<string, string>> = ${spellingsRecord(countries)}
`

const languageSpellingsFile = (languages) => `${header(withSpellings)}
/** Other names of languages in this language by code, with ; between them: variants, former ones. */
export const languageSpellings: Readonly<Record<string, string>> = ${spellingsRecord(languages)}
`

const sheetNamesFile = (countries, languages, isShipped) => `${header([fromCldr])}
/** ${isShipped ? 'Other names of countries than those that pages show,' : 'Names of countries'} by code, with ; between them. */
export const countries: Readonly<Record<string, string>> = ${spellingsRecord(countries)}

/** ${isShipped ? 'Other names of languages than those that pages show,' : 'Names of languages'} by code, with ; between them. */
export const languages: Readonly<Record<string, string>> = ${spellingsRecord(languages)}
`

function generate() {
	const known = readKnownLanguages()
	const countries = readCountryCodes()
	const markets = readEmergingMarkets()
	const languages = markets.map((country) => [country, readMainLanguages(country, known)])
	const nameless = new Set(languages.flatMap(([, codes]) => codes).filter((code) => !englishLanguages[code]))
	console.log(`Main languages without a name: ${[...nameless].sort().join(' ') || 'none'}`)

	const files = {
		'rules/reference/emerging-markets.ts': emergingMarketsFile,
		'rules/reference/main-languages.ts': mainLanguagesFile(languages),
		'rules/reference/countries.ts': countriesFile(countries),
		'rules/reference/three-letter-codes.ts': threeLettersFile(countries),
		'rules/reference/language-codes.ts': languageCodesFile(known),
		'rules/reference/language-aliases.ts': languageAliasesFile(readLanguageAliases(known)),
	}
	const frequentCountries = readFrequentCountries(countries)
	const frequentLanguages = readFrequentLanguages(
		[...frequentCountries],
		languages.filter(([country]) => frequentCountries.has(country)),
	)
	for (const locale of locales) {
		const languagesNamed = readLanguageNames(locale, known)
		const countriesNamed = readCountryNames(locale, countries)
		const names = 'lib/words/names'
		files[`${names}/countries/${locale}.ts`] = countryNamesFile(countriesNamed)
		files[`${names}/languages/${locale}.ts`] = languageNamesFile(languagesNamed)
		files[`${names}/frequent/${locale}.ts`] = frequentNamesFile(
			countriesNamed.filter(([code]) => frequentCountries.has(code)),
			languagesNamed.filter(([code]) => frequentLanguages.has(code)),
		)
		const spellings = `${names}/spellings`
		files[`${spellings}/countries/${locale}.ts`] = countrySpellingsFile(
			readCountrySpellings(locale, countries),
		)
		files[`${spellings}/languages/${locale}.ts`] = languageSpellingsFile(readLanguageSpellings(locale, known))
	}
	const inSheets = [...readFrequentLanguages(countries, languages)].sort()
	for (const [language, folders] of Object.entries(furtherSheetLanguages)) {
		const isShipped = locales.includes(language)
		files[`lib/sheet/names/${language}.ts`] = sheetNamesFile(
			allNamesIn(folders, 'territories', countries, isShipped ? countryNamesOf(language) : {}),
			allNamesIn(folders, 'languages', inSheets, isShipped ? languageNamesOf(language) : {}),
			isShipped,
		)
	}
	return files
}

checkVersion(require('cldr-core/package.json'))
checkVersion(require('cldr-localenames-full/package.json'))
const root = process.argv[2] ?? repository
for (const [path, text] of Object.entries(generate())) {
	mkdirSync(dirname(join(root, path)), { recursive: true })
	writeFileSync(join(root, path), text)
	console.log(`${path}: ${gzipSync(text, { level: 9 }).length} bytes compressed`)
}
