/**
 * Codes of countries that people also write for something else in a column of nationalities or markets, each with its
 * code of three letters, which means nothing else. They count as the country only beside another code.
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

/** The code that an entry is, whichever way it is typed. */
export const codeIn = (entry: string): string =>
	entry
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^A-Z]/g, '')

/** A country's code as exports write it: by three letters where two could mean something else. */
export const writeCountry = (code: string): string => ambiguousCodes.get(code) ?? code
