import { exampleIds, people } from '@/lib/example/people'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { lastChecked } from '../shell/shell-words'
import styles from './examples.module.css'

/** Results of invented people, each one click away. For server components: it loads all texts. */
export function Examples({ locale }: { readonly locale: Locale }) {
	const words = wordsOf(locale)
	const { examples } = words.site
	const say = sayIn(locale)
	const outcomesOf = ({ rulesets: chosen, facts }: (typeof people)[keyof typeof people]) =>
		chosen.map((id) => {
			const given = { facts: normalise(facts), parameters: configuredParameters }
			const { outcome } = evaluate(rulesets[id], given, lastChecked)
			const name = say(words.form.standing.short[id])
			return say(examples.line, { name, outcome: say(examples.outcomes[outcome]) })
		})
	return (
		<section className={styles.examples} aria-labelledby="examples">
			<h2 id="examples">{say(examples.title)}</h2>
			<ul>
				{exampleIds.map((id) => (
					<li key={id}>
						<a href={`/${locale}/example/${id}`}>{say(examples.people[id])}</a>
						<p>{outcomesOf(people[id]).join(say(words.separators.parts))}</p>
						<svg viewBox="0 0 20 20" aria-hidden="true">
							<path d="M3 10h13m-5-5 5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.8" />
						</svg>
					</li>
				))}
			</ul>
		</section>
	)
}
