import { sayFault } from '@/lib/form/field-fault'
import { levelsThatCouldBe } from '@/lib/sheet/cells/ambiguous-words'
import { type FactId, facts } from '@/rules/facts'
import type { PlainContext } from './context'
import { exampleOf, levelsOf } from './examples'
import { harmless } from './harmless'
import type { EntryFault } from './read-entries'

/** What to do about an entry that could not be read, in words. */
export function sayEntryFault(context: PlainContext, fact: FactId, fault: EntryFault): string {
	const { words, say } = context
	const { errors } = words.plain
	const label = say(words.facts[fact].label)
	const entry = harmless(fault.entry ?? '')
	const isLanguages = facts[fact].type === 'languages'
	switch (fault.message) {
		case 'both':
		case 'contradiction':
			return say(errors.both, { label })
		case 'unknown-entry':
			return isLanguages
				? say(errors.unknownLanguage, { label, entry, example: exampleOf(context, fact) })
				: say(errors.unknownCountry, { label, entry })
		case 'two-meanings':
			if (isLanguages && levelsThatCouldBe(entry).length > 0) {
				return say(errors.level, { label, entry, levels: levelsOf(context) })
			}
			return isLanguages
				? say(errors.unknownLanguage, { label, entry, example: exampleOf(context, fact) })
				: say(errors.countryOrOther, { label, entry })
		case 'not-allowed':
			return say(errors.notHere, { label, entry })
		case 'no-level':
			return say(errors.level, { label, entry, levels: levelsOf(context) })
		default:
			return fault.message === 'empty' && isList(fact)
				? say(isLanguages ? errors.language : errors.country, { label })
				: sayFault(say, words.form.errors, { fact, label, fault, rowName: '' })
	}
}

const isList = (fact: FactId) => facts[fact].type === 'countries' || facts[fact].type === 'languages'
