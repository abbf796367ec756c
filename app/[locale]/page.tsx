import type { Metadata } from 'next'
import { PlainOffer } from '@/components/plain/offer'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { CheckChoice } from '@/components/start/check-choice'
import { Examples } from '@/components/start/examples'
import { PossibleAnswers } from '@/components/start/possible-answers'
import styles from '@/components/start/start.module.css'
import { UnfinishedCheck } from '@/components/start/unfinished-check'
import { type FormWay, formWays } from '@/lib/draft/form-way'
import { choiceKey } from '@/lib/form/ways/choice-key'
import { everyChoice, questionCounts, questionsAdded } from '@/lib/form/ways/question-counts'
import { localeIn } from '@/lib/i18n/locale-in'
import { type Say, sayDay, sayIn } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import { wordsOf } from '@/lib/words/messages'
import type { ApplicantWords } from '@/lib/words/texts'
import { parameterIds, parameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { inLawOrder, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { start } = wordsOf(locale).site
	const say = sayIn(locale)
	return { title: say(start.title), description: say(start.description) }
}

/** The earliest day on which we last looked for official figures and lists that we have not found. */
const lastLooked = parameterIds.map((id) => parameters[id].lastChecked).toSorted()[0] as string

export default async function StartPage({ params }: Props) {
	const locale = await localeIn(params)
	const words = wordsOf(locale)
	const { start } = words.site
	const say = sayIn(locale)
	const { eraseDialog, toResult } = words.form
	const { begun, begunText, goOn, erase, erased } = start
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path="">
			<div className={styles.start}>
				<UnfinishedCheck
					locale={locale}
					words={{ begun, begunText, goOn, erase, erased, eraseDialog, toResult, aside: words.handoff.aside }}
					most={Object.fromEntries(everyChoice.map((chosen) => [choiceKey(chosen), questionCounts(chosen)]))}
				/>
				<section className={styles.hero}>
					<h1>{say(start.heading)}</h1>
					<p className="lead">{say(start.lead)}</p>
				</section>
				<div className={styles.choose}>
					<PlainOffer locale={locale} />
					<CheckChoice
						locale={locale}
						texts={{
							begin: say(start.begin),
							beginNew: say(start.beginNew),
							onDevice: say(start.onDevice),
							chooseError: say(start.chooseError),
							unreadable: say(words.form.unreadable),
							legend: say(start.choose),
							wayLegend: say(start.ways.legend),
						}}
						ways={formWays.map((id) => ({
							id,
							label: say(start.ways[id].name),
							counts: forEveryChoice((chosen) => say(start.ways.atMost, { max: questionCounts(chosen)[id] })),
							second: forEveryChoice((chosen) =>
								joinSentences(say, words, [
									id === 'quick' && say(start.ways.usual, { usual: questionCounts(chosen).usual }),
									say(start.ways[id].text),
								]),
							),
						}))}
						options={inLawOrder(rulesetIds).map((id) => ({
							id,
							label: say(words.rulesets[id].name),
							status: rulesets[id].status,
							tag: say(words.statuses[rulesets[id].status]),
							second: say(words.site.rulesetLine[id]),
							adds: {
								quick: addsOf(say, words, { id, way: 'quick' }),
								full: addsOf(say, words, { id, way: 'full' }),
							},
						}))}
					/>
				</div>
				<PossibleAnswers locale={locale} />
				<Examples locale={locale} />
				<div className={styles.about}>
					<section>
						<h2>{say(start.isNot.title)}</h2>
						<ul>
							{start.isNot.points.map((point) => (
								<li key={String(point)}>{say(point, { date: sayDay(locale, lastLooked) })}</li>
							))}
						</ul>
						<p>
							<a className="link" href={`/${locale}/about-the-visa`}>
								{say(start.more.questions)}
							</a>
						</p>
					</section>
					<section>
						<h2>{say(start.stored.title)}</h2>
						<p>{say(start.stored.text)}</p>
						<p>
							<a className="link" href={`/${locale}/privacy`}>
								{say(start.more.privacy)}
							</a>
						</p>
					</section>
					<section>
						<h2>{say(start.employers.title)}</h2>
						<p>{say(start.employers.text)}</p>
						<p>
							<a className="link" href={`/${locale}/screen`}>
								{say(start.employers.link)}
							</a>
						</p>
					</section>
				</div>
			</div>
		</SiteShell>
	)
}

/** A text for every choice of rule sets, and for none. */
const forEveryChoice = (text: (chosen: readonly RulesetId[]) => string): Record<string, string> =>
	Object.fromEntries([[], ...everyChoice].map((chosen) => [choiceKey(chosen), text(chosen)]))

/** How many questions a rule set adds, for every choice of rule sets. */
const addsOf = (
	say: Say,
	{ site }: ApplicantWords,
	{ id, way }: { readonly id: RulesetId; readonly way: FormWay },
) =>
	forEveryChoice((chosen) => {
		const { first, more } = site.start.upTo
		const { count, isFirst } = questionsAdded(id, chosen)
		return say(isFirst ? first : more, { max: count[way] })
	})
