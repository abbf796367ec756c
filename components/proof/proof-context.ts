import { sayAnswer } from '@/lib/explain/explain'
import type { RuleSpeech } from '@/lib/explain/explain-condition'
import { handoffPath } from '@/lib/handoff/handoff-link'
import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayIn } from '@/lib/i18n/say'
import { codeOfPerson, differsIn, type Proof, proofOf } from '@/lib/proof/proof-of'
import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'
import type { ApplicantWords } from '@/lib/words/texts'
import type { Case } from '@/rules/case'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { type FactOrParameterId, isParameter } from '@/rules/member'
import type { RulesetId } from '@/rules/rulesets/ids'

/** What every part of the page of a proof needs. */
export type ProofContext = {
	readonly locale: Locale
	readonly words: ApplicantWords
	readonly say: Say
	readonly speech: RuleSpeech & { readonly words: ApplicantWords }
	readonly proof: Proof
}

/** Proves a rule set and loads the words to say it in. */
export async function proofContext(locale: Locale, id: RulesetId): Promise<ProofContext> {
	const { countryNames, languageNames } = await loadNames(locale)
	const words = wordsOf(locale)
	const speech = { locale, words, countries: countryNames, languages: languageNames }
	return { locale, words, say: sayIn(locale), speech, proof: proofOf(id) }
}

/** The name of a fact or a parameter. */
export const memberName = ({ words, say }: ProofContext, member: FactOrParameterId): string =>
	say(isParameter(member) ? words.parameters[member].name : words.facts[member].label)

/** A value of a fact or a parameter in words. */
export function sayMemberValue(
	{ words, say, speech }: ProofContext,
	member: FactOrParameterId,
	value: unknown,
): string {
	const text = words.proof.persons
	if (value === null) return say(isParameter(member) ? text.unset : text.unanswered)
	if (!isParameter(member)) return sayAnswer(speech, member, value as FactValue) as string
	if (typeof value === 'boolean') return say(value ? words.form.yes : words.form.no)
	return sayAnswer(speech, 'age', value as number) as string
}

/** "Age: 17 years". */
export const sayMember = (context: ProofContext, member: FactOrParameterId, value: unknown): string =>
	context.say(context.words.result.conditions.named, {
		label: memberName(context, member),
		answer: sayMemberValue(context, member, value),
	})

/** A person, described by the differences from the base person. */
export function sayPerson(context: ProofContext, person: Case): string {
	const { words, say, proof } = context
	const differs = differsIn(proof, person).map(({ member, value }) => sayMember(context, member, value))
	return differs.length > 0 ? differs.join(say(words.separators.entries)) : say(words.proof.persons.same)
}

/** The address that opens a person's answers. */
export const openPath = ({ locale, proof }: ProofContext, person: Case): string =>
	handoffPath(locale, codeOfPerson(proof, person))

/** Facts by their names. */
export const nameAll = (context: ProofContext, facts: readonly FactId[]): string =>
	facts.map((fact) => memberName(context, fact)).join(context.say(context.words.separators.entries))
