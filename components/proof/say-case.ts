import { sayFirst } from '@/lib/i18n/say'
import { textFor } from '@/lib/words/text-for'
import type { FactId } from '@/rules/facts'
import type { ParameterId } from '@/rules/parameters'
import type { BasePerson, Person } from '@/rules/persons/person'
import { type ProofContext, sayMember } from './proof-context'

/** A starting person in words. */
export const sayBase = ({ words, say, proof }: ProofContext, base: BasePerson): string =>
	say(textFor(words.persons.bases[proof.id], base.id))

/** How a person of the case table differs from the starting person. */
export function sayDiffers(context: ProofContext, { differs, parameters = {} }: Person): string {
	const { words, say, locale } = context
	const said = [
		...Object.entries(differs).map(([fact, value]) => sayMember(context, fact as FactId, value)),
		...Object.entries(parameters).map(([id, value]) => sayMember(context, id as ParameterId, value)),
	]
	return sayFirst(
		locale,
		said.length > 0 ? said.join(say(words.separators.entries)) : say(words.proof.cases.same),
	)
}
