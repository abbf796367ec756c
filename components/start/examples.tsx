import { exampleIds, people } from '@/lib/example/people'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { outcomeStanding } from '@/lib/result/standing'
import { wordsOf } from '@/lib/words/messages'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { lastChecked } from '../shell/shell-words'
import { StandingMark } from '../ui/marks/mark'
import styles from './examples.module.css'

/** Results of invented people, each one click away. For server components: it loads all texts. */
export function Examples({ locale }: { readonly locale: Locale }) {
	const words = wordsOf(locale)
	const { examples } = words.site
	const say = sayIn(locale)
	const resultsOf = ({ rulesets: chosen, facts }: (typeof people)[keyof typeof people]) =>
		chosen.map((id) => {
			const given = { facts: normalise(facts), parameters: configuredParameters }
			return { id, result: evaluate(rulesets[id], given, lastChecked) }
		})
	return (
		<section className={styles.examples} aria-labelledby="examples">
			<h2 id="examples">{say(examples.title)}</h2>
			<ul data-pages>
				{exampleIds.map((example) => (
					<li key={example}>
						<a href={`/${locale}/example/${example}`}>{say(examples.people[example])}</a>
						{resultsOf(people[example]).map(({ id, result }) => (
							<p key={id}>
								<StandingMark kind={outcomeStanding(result)} size="table" />{' '}
								{say(examples.line, {
									name: say(words.form.standing.short[id]),
									outcome: say(examples.outcomes[result.outcome]),
								})}
							</p>
						))}
						<svg viewBox="0 0 20 20" aria-hidden="true">
							<path d="M3 10h13m-5-5 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.8" />
						</svg>
					</li>
				))}
			</ul>
		</section>
	)
}
