import { sayList } from '@/lib/i18n/say'
import { claimsOf } from '@/lib/proof/proof-of'
import { MarginSection } from '../ui/page/margin-section'
import styles from './proof.module.css'
import { memberName, nameAll, type ProofContext } from './proof-context'

/** What the proofs mean for somebody who is checked by these rules, each in a sentence. */
export function ProofMeaning(context: ProofContext) {
	const { words, say, proof, locale } = context
	const text = words.proof.meaning
	const quoted = (outcome: keyof typeof words.result.outcomes) =>
		say(words.operators.option, { option: say(words.result.outcomes[outcome]) })
	const today = claimsOf(proof, 'outcome').flatMap(({ scope, outcome, person }) =>
		scope.parameters === 'today' && person ? [outcome] : [],
	)
	const [unsettled] = claimsOf(proof, 'unsettled')
	const [never] = claimsOf(proof, 'never-deciding')
	const both = claimsOf(proof, 'both-ways').map(({ fact }) => fact)
	const parameters = (unsettled?.parameters ?? []).map((parameter) => memberName(context, parameter))
	const sentences = [
		say(text.ends, { outcomes: sayList(locale, today.map(quoted), 'or') }),
		!today.includes('eligible') &&
			parameters.length > 0 &&
			say(text.waits, { outcome: quoted('eligible'), parameters: sayList(locale, parameters) }),
		claimsOf(proof, 'alone').some(({ person }) => person) &&
			say(text.alone, { outcome: quoted('ineligible') }),
		say(text.better),
		both.length > 0 && say(text.ways, { facts: nameAll(context, both) }),
		never && never.facts.length > 0 && say(text.never, { facts: nameAll(context, never.facts) }),
	]
	return (
		<MarginSection id="meaning" title={say(text.title)}>
			<ul className={styles.meaning}>
				{sentences.map((sentence) => sentence && <li key={sentence}>{sentence}</li>)}
				<li>
					{say(text.authority)}{' '}
					<a className="link" href="#unproved">
						{say(words.proof.unproved.title)}
					</a>
				</li>
			</ul>
		</MarginSection>
	)
}
