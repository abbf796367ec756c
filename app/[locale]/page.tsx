import type { Metadata } from 'next'
import { PlainOffer } from '@/components/plain/offer'
import { lastChecked, shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { Example } from '@/components/start/example'
import { Examples } from '@/components/start/examples'
import { RulesetChoice } from '@/components/start/ruleset-choice'
import styles from '@/components/start/start.module.css'
import { ways } from '@/lib/draft/way'
import { choiceKey } from '@/lib/form/ways/choice-key'
import { everyChoice, questionCounts } from '@/lib/form/ways/question-counts'
import { localeIn } from '@/lib/i18n/locale-in'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { parameterIds, parameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { defaultRulesets, rulesetIds } from '@/rules/rulesets/ids'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { start } = wordsOf(locale).site
	const say = sayIn(locale)
	return { title: say(start.title), description: say(start.description) }
}

/** The earliest day on which we last looked for official figures and lists that we have not found. */
const lastLooked = parameterIds.map((id) => parameters[id].lastChecked).toSorted()[0] as string

/** A device and a sheet of paper. */
const factIcons = ['M6 2h8v16H6zM9 15.5h2', 'M4.5 2H12l3.5 3.5V18h-11zM7.5 9h5m-5 3.5h5']
/** The pages that explain each fact in full. */
const factLinks = ['privacy', 'rules'] as const

export default async function StartPage({ params }: Props) {
	const locale = await localeIn(params)
	const words = wordsOf(locale)
	const { start } = words.site
	const say = sayIn(locale)
	const { eraseDialog, someoneElse, toResult } = words.form
	const { begin, goOn, begun, begunText, stopped, allAnswered, erase, erased, chooseError } = start
	const { steps } = words
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path="">
			<div className={styles.start}>
				<section className={styles.hero}>
					<h1>{say(start.heading)}</h1>
					<p className="lead">{say(start.lead)}</p>
				</section>
				<div className={styles.trust}>
					<ul className={styles.facts}>
						{start.facts.map((fact, index) => (
							<li key={String(fact)}>
								<svg viewBox="0 0 20 20" aria-hidden="true">
									<path d={factIcons[index]} fill="none" stroke="currentColor" strokeWidth="1.8" />
								</svg>
								<span>
									{say(fact, { date: sayDay(locale, lastChecked) })}
									<FactLink locale={locale} to={factLinks[index]} />
								</span>
							</li>
						))}
					</ul>
					<Examples locale={locale} />
				</div>
				<div className={styles.choose}>
					<PlainOffer locale={locale} />
					<RulesetChoice
						locale={locale}
						words={{
							begun,
							begunText,
							stopped,
							allAnswered,
							erase,
							erased,
							eraseDialog,
							someoneElse,
							aside: words.handoff.aside,
							toResult,
							steps,
						}}
						texts={{
							begin: say(begin),
							goOn: say(goOn),
							chooseError: say(chooseError),
							unreadable: say(words.form.unreadable),
							legend: say(start.choose),
							others: say(start.moreSets, {
								names: rulesetIds
									.filter((id) => !defaultRulesets.includes(id))
									.map((id) => say(words.rulesets[id].name))
									.join(say(words.separators.parts)),
							}),
							wayLegend: say(start.ways.legend),
							blankAllowed: say(start.ways.free),
						}}
						ways={ways.map((id) => ({
							id,
							label: say(start.ways[id].name),
							counts: forEveryChoice((counts) => say(start.ways.atMost, { max: counts[id] })),
							second: say(start.ways[id].text),
						}))}
						usual={forEveryChoice(({ usual }) => say(start.ways.usual, { usual }))}
						options={rulesetIds.map((id) => ({
							id,
							label: say(words.rulesets[id].name),
							status: rulesets[id].status,
							tag: say(words.statuses[rulesets[id].status]),
							second: say(words.site.rulesetLine[id]),
						}))}
					/>
				</div>
				<Example locale={locale} />
				<div className={styles.about}>
					<section>
						<h2>{say(start.is.title)}</h2>
						<ul>
							{start.is.points.map((point) => (
								<li key={String(point)}>{say(point)}</li>
							))}
						</ul>
					</section>
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

/** A text for every choice of rule sets. */
const forEveryChoice = (
	text: (counts: ReturnType<typeof questionCounts>) => string,
): Record<string, string> =>
	Object.fromEntries(everyChoice.map((chosen) => [choiceKey(chosen), text(questionCounts(chosen))]))

function FactLink({ locale, to }: { locale: Locale; to: (typeof factLinks)[number] | undefined }) {
	if (!to) return null
	return (
		<>
			{' '}
			<a href={`/${locale}/${to}`}>{sayIn(locale)(wordsOf(locale).site.start.more[to])}</a>
		</>
	)
}
