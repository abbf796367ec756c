import { Fragment } from 'react'
import { StaleReading } from '@/components/ui/reading/reading-age'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import {
	type Certification,
	type CertificationState,
	certificationReadOn,
	certificationSources,
	certificationStates,
	certifications,
} from '@/lib/law/documents/apostille'
import { wordsOf } from '@/lib/words/messages'
import { SourceLink } from './source-link'
import styles from './states.module.css'

type Props = { readonly locale: Locale; readonly countries: Readonly<Record<string, string>> }

/** A country of each state that readers know, as an example. */
const examples: Readonly<Record<CertificationState, string>> = {
	apostille: 'BR',
	legalisation: 'NG',
	ask: 'IN',
}

/** The countries of a state, together where the same day, source and note hold. */
function groupsOf(state: CertificationState, countries: Props['countries']) {
	const groups = new Map<string, { readonly certification: Certification; readonly names: string[] }>()
	for (const [code, name] of Object.entries(countries)) {
		const certification = certifications.get(code)
		if (certification?.state !== state) continue
		const { since, source, note } = certification
		const key = JSON.stringify([since, source, note])
		const group = groups.get(key) ?? { certification, names: [] }
		group.names.push(name)
		groups.set(key, group)
	}
	return [...groups.values()].sort((one, other) => other.names.length - one.names.length)
}

/** What apostille, legalisation and "ask first" mean, and which countries each is for. */
export function StatesByCountry({ locale, countries }: Props) {
	const { documents, law, separators } = wordsOf(locale)
	const say = sayIn(locale)
	const names = (list: readonly string[]) => list.join(say(separators.entries))
	return (
		<section className={styles.states} aria-label={say(documents.columns.proof)}>
			{certificationStates.map((state) => {
				const { name, text, list } = documents.states[state]
				const groups = groupsOf(state, countries)
				const count = groups.reduce((sum, group) => sum + group.names.length, 0)
				return (
					<div key={state} data-state={state}>
						<h3>{say(name)}</h3>
						<p>{say(text, { count, example: countries[examples[state]] ?? '' })}</p>
						<details className="no-print">
							<summary>{say(list)}</summary>
							{groups.map(({ certification: { since, source, note }, names: of }) => (
								<p key={of[0]}>
									<span className={styles.names}>{names(of)}</span>
									<span className={styles.about}>
										{note
											? say(documents.asks[note])
											: say(since ? documents.since : documents.notMember, {
													day: since ? sayDay(locale, since) : '',
												})}{' '}
										{source && <SourceLink locale={locale} source={source} />}
									</span>
								</p>
							))}
							<p className={styles.about}>
								{say(documents.listRead, { day: sayDay(locale, certificationReadOn) })}{' '}
								<StaleReading locale={locale} words={law.reading} day={certificationReadOn} />
							</p>
						</details>
					</div>
				)
			})}
			<p className={`${styles.sources} no-print`}>
				{say(documents.sourcesTitle)}{' '}
				{certificationSources.map((source, index) => (
					<Fragment key={source}>
						{index > 0 && say(separators.entries)}
						<SourceLink locale={locale} source={source} />
					</Fragment>
				))}
			</p>
		</section>
	)
}
