import { normalize } from '@/lib/i18n/normalize'

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

/** An entry normalised to the form of a country code. */
export const codeIn = (entry: string): string =>
	normalize(entry, 'NFKC')
		.toUpperCase()
		.replace(/[^A-Z]/g, '')

/** A country's code as exports write it: with three letters if two would be ambiguous. */
export const writeCountry = (code: string): string => ambiguousCodes.get(code) ?? code
