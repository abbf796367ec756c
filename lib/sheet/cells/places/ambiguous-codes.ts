import { normalize } from '@/lib/i18n/normalize'
import { countryByThreeLetters } from '@/rules/reference/three-letter-codes'
import type { SheetLanguage } from '../../languages'

/**
 * Country codes that people also use for something else in a nationality or market column, each with its unambiguous
 * three-letter code. They count as the country only if the cell contains another country code.
 */
export const ambiguousCodes: ReadonlyMap<string, string> = new Map([
	/** Afghanistan; also Africa. */
	['AF', 'AFG'],
	/** Armenia; also the Americas. */
	['AM', 'ARM'],
	/** American Samoa; also Asia. */
	['AS', 'ASM'],
	/** Switzerland; also China, whose own code is CN. */
	['CH', 'CHE'],
	/** Laos; also Latin America and Los Angeles. */
	['LA', 'LAO'],
	/** Montenegro; also the Middle East. */
	['ME', 'MNE'],
	/** Namibia; also "not applicable" and North America. */
	['NA', 'NAM'],
	/** Norway; also "no". */
	['NO', 'NOR'],
	/** Saudi Arabia; also South Africa and South America. */
	['SA', 'SAU'],
])

/**
 * Codes that are countries only where most cells of the column are codes or the cell holds another one: elsewhere people
 * write them for a state of the United States (CA), for a language (VI), or for a country that has another code (SL).
 */
export const codesAmongCodes: ReadonlySet<string> = new Set([
	// States of the United States.
	...[
		'AL',
		'AR',
		'AZ',
		'CA',
		'CO',
		'DE',
		'GA',
		'ID',
		'IL',
		'IN',
		'KY',
		'MA',
		'MD',
		'MN',
		'MO',
		'MS',
		'MT',
		'NC',
	],
	...['NE', 'PA', 'SC', 'SD', 'TN', 'VA'],
	// Languages of other countries: Belarusian, Estonian, Luxembourgish, Malayalam, Burmese, Sinhala, Serbian, Swedish.
	...['BE', 'ET', 'LB', 'ML', 'MY', 'SI', 'SR', 'SV', 'VI'],
	// Austria or Australia, Bosnia or Bahrain, Germany or Georgia, Ireland or Iran, Israel or Iceland, Sri Lanka or Sierra Leone.
	...['AU', 'BA', 'GE', 'IR', 'IS', 'SL'],
])

/** The same in sheets of one language: RU is the Royaume-Uni. */
export const otherCodes: { readonly [L in SheetLanguage]?: readonly string[] } = { es: ['RU'], fr: ['RU'] }

/** Stands for Türkiye Cumhuriyeti in Turkish, and for islands whose people are nationals of another country. */
const ofTurkiye = 'TC'

/** Whether an entry is an abbreviation that stands for another country than its letters as a code. */
export function isOtherAbbreviation(entry: string, languages: readonly SheetLanguage[]): boolean {
	const code = codeIn(entry)
	if (entry.length >= 6) return false
	return (
		code === ofTurkiye || (/[.-]/.test(entry) && languages.some((one) => otherCodes[one]?.includes(code)))
	)
}

/** An entry normalised to the form of a country code. */
export const codeIn = (entry: string): string =>
	normalize(entry, 'NFKC')
		.toUpperCase()
		.replace(/[^A-Z]/g, '')

/** A country's code as exports write it: with three letters if two would be ambiguous. */
export const writeCountry = (code: string): string =>
	code === ofTurkiye ? 'TCA' : (ambiguousCodes.get(code) ?? code)

/** The three letters to write instead of a code that is asked; undefined if it is none. */
export function lettersInsteadOf(code: string): string | undefined {
	const written = ambiguousCodes.get(code)
	if (written !== undefined) return written
	const isAsked = codesAmongCodes.has(code) || Object.values(otherCodes).flat().includes(code)
	if (!isAsked) return undefined
	return [...countryByThreeLetters].find(([, two]) => two === code)?.[0]
}
