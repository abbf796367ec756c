'use client'

import { useEffect, useMemo } from 'react'
import { readFacts } from '@/lib/draft/read-facts'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { today } from '@/lib/today'
import { findChanges } from '@/rules/changes/find-changes'
import { evaluate } from '@/rules/evaluate'
import { type Facts, normalise } from '@/rules/facts-schema'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { compileCondition } from '@/rules/trace'
import { EraseButton } from '../erase-button'
import { useDraft, useIsAlive } from '../form/use-draft'
import { useNames } from '../form/use-names'
import { Notice } from '../notice'
import { Continuing, Evidence, Sources, Whom } from './after'
import { Conditions } from './conditions'
import type { Checked, ResultContext, ResultWords } from './context'
import { NearestWay } from './nearest-way'
import { PointsTable } from './points-table'
import { Reasons } from './reasons'
import styles from './result.module.css'
import { SourceLinks } from './source-links'
import { Meta, Others, Outcome } from './verdict'

type Props = { readonly locale: Locale; readonly words: ResultWords }

/** People of these places mostly enter and work under other rules (rules.md §2). */
const specialPlaces = ['HK', 'MO', 'TW']

function check(id: RulesetId, facts: Facts, chosen: boolean): Checked {
	const given = { facts, parameters: configuredParameters }
	const ruleset: Ruleset = rulesets[id]
	return { id, ruleset, result: evaluate(ruleset, given, today()), ways: findChanges(ruleset, given), chosen }
}

/** The result, worked out here in the browser from the answers on this device. */
export function ResultPage({ locale, words }: Props) {
	const draft = useDraft()
	const isAlive = useIsAlive()
	const names = useNames(locale)
	const facts = useMemo(() => normalise(readFacts(draft) as Partial<Facts>), [draft])
	const all = useMemo(
		() => rulesetIds.map((id) => check(id, facts, draft?.rulesets.includes(id) ?? false)),
		[facts, draft],
	)
	const say = sayIn(locale)
	usePageFoot(say(words.result.disclaimer.foot))
	if (isAlive && !draft) return <Empty locale={locale} words={words} />
	const shown = all.filter(({ chosen }) => chosen)
	const [first] = shown
	if (!names || !first) return <Waiting locale={locale} words={words} />
	const speech = { locale, words, countries: names.countryNames, languages: names.languageNames }
	const context: ResultContext = { speech, words, say, facts }
	return (
		<>
			<h1 className="visually-hidden">{say(words.result.title)}</h1>
			{shown.map((checked) => (
				<article
					key={checked.id}
					id={checked.id}
					data-ruleset={checked.id}
					data-outcome={checked.result.outcome}
				>
					<div className={styles.verdict}>
						<div className="page">
							<Meta {...context} checked={checked} />
							<div className={styles.verdictColumns}>
								<Outcome {...context} checked={checked}>
									{checked === first && (
										<Actions
											locale={locale}
											words={words}
											count={Object.values(facts).filter((value) => value !== null).length}
										/>
									)}
								</Outcome>
								{checked === first && <Others {...context} others={all.filter((other) => other !== first)} />}
							</div>
						</div>
					</div>
					<div className="page">
						{checked === first && <Disclaimer {...context} />}
						<Notes {...context} checked={checked} />
						<Reasons {...context} checked={checked} />
						<NearestWay {...context} checked={checked} />
						<Conditions {...context} checked={checked} />
						<PointsTable {...context} checked={checked} />
						<Continuing {...context} checked={checked} />
					</div>
				</article>
			))}
			<div className="page">
				<Evidence {...context} shown={shown} />
				<Whom {...context} />
				<Sources {...context} shown={shown} />
			</div>
		</>
	)
}

/** What stands at the foot of every printed page; the style sheet reads it from there. */
function usePageFoot(text: string) {
	useEffect(() => {
		document.documentElement.style.setProperty('--page-foot', JSON.stringify(text))
	}, [text])
}

function Disclaimer({ words, say, facts }: ResultContext) {
	const { disclaimer, specialPlaces: special } = words.result
	return (
		<div className={styles.disclaimer}>
			<Notice first={say(disclaimer.title)}>{say(disclaimer.text)}</Notice>
			{facts.nationalities?.some((code) => specialPlaces.includes(code)) && (
				<Notice kind="care" first={say(special.title)}>
					{say(special.text)}
				</Notice>
			)}
		</div>
	)
}

/** What is to be said beside this rule set; some only for some answers. */
function Notes({ checked, words, say, facts, speech }: ResultContext & { readonly checked: Checked }) {
	const given = { facts, parameters: configuredParameters }
	const texts: Readonly<
		Record<string, { title: Parameters<typeof say>[0]; text: Parameters<typeof say>[0] }>
	> = words.rulesets[checked.id].notes
	const notes = checked.ruleset.notes.filter(({ when }) => !when || compileCondition(when)(given) === true)
	return notes.map(({ id, when, sources }) => {
		const text = texts[id]
		return (
			text && (
				<Notice key={id} kind={when ? 'care' : undefined} first={say(text.title)}>
					{say(text.text)}{' '}
					<SourceLinks locale={speech.locale} words={words} ruleset={checked.id} sources={sources} />
				</Notice>
			)
		)
	})
}

function Actions({ locale, words, count }: Props & { readonly count: number }) {
	const say = sayIn(locale)
	return (
		<div className={`${styles.actions} no-print`}>
			<button type="button" className="button" onClick={() => window.print()}>
				{say(words.result.print)}
			</button>
			<a className="button second" href={`/${locale}/check/answers`}>
				{say(words.result.change)}
			</a>
			<EraseButton
				locale={locale}
				words={words.form.eraseDialog}
				label={say(words.result.erase)}
				count={count}
			/>
		</div>
	)
}

function Empty({ locale, words }: Props) {
	const say = sayIn(locale)
	return (
		<div className="page">
			<div className={styles.section}>
				<h1>{say(words.result.empty.title)}</h1>
				<p className="lead">{say(words.result.empty.text)}</p>
				<p>
					<a className="button" href={`/${locale}`}>
						{say(words.result.empty.action)}
					</a>
				</p>
			</div>
		</div>
	)
}

function Waiting({ locale, words }: Props) {
	const say = sayIn(locale)
	return (
		<div className="page">
			<div className={styles.section}>
				<h1>{say(words.result.title)}</h1>
				<p role="status">{say(words.result.loading)}</p>
				<noscript>
					<p>{say(words.result.noScript)}</p>
				</noscript>
			</div>
		</div>
	)
}
