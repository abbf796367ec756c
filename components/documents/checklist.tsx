'use client'

import { useMemo } from 'react'
import { useKeepUnsaved } from '@/components/draft/use-keep-unsaved'
import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'
import { useLoaded } from '@/components/ui/browser/use-loaded'
import { emptyChecklist, isEmptyChecklist } from '@/lib/draft/checklist'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { DocumentRoute } from '@/lib/law/documents/document-routes'
import { isByCountry, rowsOf, tickableRows } from '@/lib/law/documents/document-rows'
import type { DocumentSourceId } from '@/lib/law/documents/sources'
import { loadCountries } from '@/lib/words/names'
import { CountrySelect } from './country-select'
import { DocumentRow } from './document-row'
import styles from './documents.module.css'
import { useChecklist } from './use-checklist'
import type { ChecklistWords } from './words'

type Props = {
	readonly locale: Locale
	readonly route: DocumentRoute
	readonly words: ChecklistWords
	readonly mainSource: DocumentSourceId
	/** What the list is and where it comes from. */
	readonly lead: string
}

/** The documents of a route as a checklist that is kept on this device. */
export function Checklist({ locale, route, words, mainSource, lead }: Props) {
	const say = sayIn(locale)
	const { checklist, change } = useChecklist()
	useKeepUnsaved()
	const isHydrated = useIsHydrated()
	const tickable = tickableRows(route)
	const hasCountries = tickable.some(isByCountry)
	const load = useMemo(
		() =>
			isHydrated && hasCountries
				? () => loadCountries(locale).then(({ countryNames }) => countryNames)
				: null,
		[isHydrated, hasCountries, locale],
	)
	const names = useLoaded(load)
	const context = { locale, words, names, mainSource, checklist, change }
	const { always, inCases } = rowsOf(route)
	const count = tickable.filter((id) => checklist.ready.includes(id)).length
	return (
		<>
			{hasCountries && (
				<div className={`${styles.issuedBox} no-print`}>
					<label htmlFor="issued">{say(words.issued.question)}</label>
					<span className="scripted">
						<CountrySelect
							id="issued"
							country={checklist.country}
							names={names}
							choose={say(words.issued.choose)}
							onChoose={(country) => change({ ...checklist, country, countries: {} })}
						/>
					</span>
					<span className={`${styles.hint} scripted`}>{say(words.issued.hint)}</span>
					<noscript>{say(words.issued.noScript)}</noscript>
				</div>
			)}
			<p className={styles.lead}>{lead}</p>
			<table className={styles.list} data-list={route}>
				<thead>
					<tr>
						<th scope="col">
							<span className="visually-hidden">{say(words.columns.ready)}</span>
						</th>
						<th scope="col">
							{say(route === 'after-arrival' ? words.columns.step : words.columns.document)}
						</th>
						<th scope="col">{say(words.columns.from)}</th>
						<th scope="col">{say(words.columns.proof)}</th>
						<th scope="col">{say(route === 'after-arrival' ? words.columns.time : words.columns.age)}</th>
					</tr>
				</thead>
				<tbody>
					{always.map((id) => (
						<DocumentRow key={id} {...context} id={id} />
					))}
				</tbody>
				{inCases.length > 0 && (
					<tbody>
						<tr className={styles.cases}>
							<th scope="rowgroup" colSpan={5}>
								{say(words.cases)}
							</th>
						</tr>
						{inCases.map((id) => (
							<DocumentRow key={id} {...context} id={id} />
						))}
					</tbody>
				)}
			</table>
			<p className={`${styles.state} scripted no-print`}>
				<span role="status">{say(words.ready, { count, all: tickable.length })}</span> {say(words.saved)}{' '}
				{!isEmptyChecklist(checklist) && (
					<button type="button" className="link" onClick={() => change(emptyChecklist)}>
						{say(words.clear)}
					</button>
				)}
			</p>
		</>
	)
}
