import { sayFault } from '@/lib/form/field-fault'
import { levelsThatCouldBe } from '@/lib/sheet/cells/choices/ambiguous-words'
import { type FactId, facts } from '@/rules/facts'
import type { PlainContext } from './context'
import { exampleOf, levelsOf } from './examples'
import type { EntryFault } from './read-entries'
import { sanitizeQuote } from './sanitize-quote'

/** A message about an entry that could not be read, and what to do. */
export function sayEntryFault(context: PlainContext, fact: FactId, fault: EntryFault): string {
	const { words, say } = context
	const { errors } = words.plain
	const entry = sanitizeQuote(fault.entry ?? '')
	const isLanguages = facts[fact].type === 'languages'
	switch (fault.message) {
		case 'both':
		case 'contradiction':
			return say(errors.both)
		case 'unknown-entry':
			return isLanguages
				? say(errors.unknownLanguage, { entry, example: exampleOf(context, fact) })
				: say(errors.unknownCountry, { entry })
		case 'two-meanings':
			if (isLanguages && levelsThatCouldBe(entry).length > 0) {
				return say(errors.level, { entry, levels: levelsOf(context) })
			}
			return isLanguages
				? say(errors.unknownLanguage, { entry, example: exampleOf(context, fact) })
				: say(errors.countryOrOther, { entry })
		case 'not-allowed':
			return say(errors.notHere, { entry })
		case 'no-level':
			return say(errors.level, { entry, levels: levelsOf(context) })
		default:
			return fault.message === 'empty' && isList(fact)
				? say(isLanguages ? errors.language : errors.country)
				: sayFault(say, words.form.errors, { fact, fault, rowName: '' })
	}
}

const isList = (fact: FactId) => facts[fact].type === 'countries' || facts[fact].type === 'languages'
