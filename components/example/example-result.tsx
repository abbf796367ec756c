import { type ExampleId, exampleIds, people } from '@/lib/example/people'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'
import { factIds } from '@/rules/facts'
import { normalise } from '@/rules/normalise'
import { checkAll } from '../result/checked/check-all'
import type { ResultContext } from '../result/checked/context'
import { resultWords } from '../result/result-words'
import { ResultSheet } from '../result/sheet/result-sheet'
import { lastChecked } from '../shell/shell-words'
import { ArrivalHeading } from '../ui/page/arrival-heading'
import styles from './example.module.css'
import { PageFoot } from './page-foot'

type Props = { readonly locale: Locale; readonly id: ExampleId }

/**
 * The result of an invented person, marked as an example on screen and on every printed page; rendered on the server.
 */
export async function ExampleResult({ locale, id }: Props) {
	const words = wordsOf(locale)
	const names = await loadNames(locale)
	const say = sayIn(locale)
	const { rulesets, facts: known } = people[id]
	const facts = normalise(known)
	const { tag } = words.site.start.example
	const { examples } = words.site
	const result = resultWords(locale, words)
	const context: ResultContext = {
		speech: { locale, words: result, countries: names.countryNames, languages: names.languageNames },
		words: result,
		say,
		facts,
		unsure: new Set(factIds.filter((fact) => known[fact] === null)),
		// Links to the questions would lead to the reader's own answers.
		linkTo: (fact) => say(words.facts[fact].label),
	}
	return (
		<>
			<PageFoot text={say(examples.foot)} />
			<ResultSheet
				context={context}
				all={checkAll(facts, rulesets, lastChecked)}
				head={
					<div className={`page ${styles.head}`} data-example={id}>
						<p className="tag">{say(tag)}</p>
						<ArrivalHeading>{say(examples.people[id])}</ArrivalHeading>
						<p className="lead">{say(examples.lead)}</p>
						<p className={`${styles.others} no-print`}>
							<a className="link" href={`/${locale}`}>
								{say(examples.own)}
							</a>
							{exampleIds
								.filter((other) => other !== id)
								.map((other) => (
									<a className="link" href={`/${locale}/example/${other}`} key={other}>
										{say(examples.people[other])}
									</a>
								))}
						</p>
					</div>
				}
				paper={{ code: <p className={styles.onPaper}>{say(examples.foot)}</p> }}
				actions={
					<a className="button" href={`/${locale}`}>
						{say(examples.own)}
					</a>
				}
			/>
		</>
	)
}
