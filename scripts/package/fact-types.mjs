const either = (options) => options.map((option) => `'${option}'`).join(' | ')

/** The type of a fact's answer. */
function typeOf({ type, options, levels }) {
	switch (type) {
		case 'yes-no':
			return 'boolean'
		case 'choice':
			return either(options)
		case 'choices':
			return `readonly (${either(options)})[]`
		case 'countries':
			return 'readonly string[]'
		case 'languages':
			return `readonly { readonly language: string; readonly level: ${either(levels)} }[]`
		default:
			return 'number'
	}
}

const range = ({ range, unit, type }) =>
	range ? ` (${type} from ${range.min} to ${range.max}, ${unit})` : ''

/** The types of all facts as a declaration file. */
export const factTypes = (facts) =>
	[
		'// Written when the package was built. What can be known of a person, an employer and a post.',
		'export interface Facts {',
		...facts.map(
			(fact) => `\t/** ${fact.id}${range(fact)} */\n\treadonly ${fact.id}: ${typeOf(fact)} | null`,
		),
		'}',
		'export type FactId = keyof Facts',
		'',
	].join('\n')
