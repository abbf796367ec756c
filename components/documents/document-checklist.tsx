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
import type { RouteDocumentId } from '@/lib/law/documents/documents'
import type { DocumentSourceId } from '@/lib/law/documents/sources'
import { loadCountries } from '@/lib/words/names'
import { ChecklistRow, type RowContext } from './checklist-row'
import { CountrySelect } from './country-select'
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
export function DocumentChecklist({ locale, route, words, mainSource, lead }: Props) {
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
	const { found: names, hasFailed } = useLoaded(load)
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
					{hasFailed && (
						<span role="alert" className={styles.hint}>
							{say(words.issued.failed)}
						</span>
					)}
					<noscript>{say(words.issued.noScript)}</noscript>
				</div>
			)}
			<p className={styles.lead}>{lead}</p>
			<Rows {...context} route={route} rows={always} className={styles.list} />
			{inCases.length > 0 && (
				<Rows
					{...context}
					route={route}
					rows={inCases}
					className={`${styles.list} ${styles.inCases}`}
					caption={say(words.cases)}
				/>
			)}
			<p className={`${styles.saved} scripted no-print`}>
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

type RowsProps = RowContext & {
	readonly route: DocumentRoute
	readonly rows: readonly RouteDocumentId[]
	readonly className: string | undefined
	readonly caption?: string
}

/** Documents as a table; on a narrow page, a block for each. */
function Rows({ route, rows, className, caption, ...context }: RowsProps) {
	const { ready, document, step, from, proof, age, time } = context.words.columns
	const say = sayIn(context.locale)
	const isSteps = route === 'after-arrival'
	return (
		<table className={className}>
			{caption !== undefined && <caption>{caption}</caption>}
			<thead>
				<tr>
					<th scope="col">
						<span className="visually-hidden">{say(ready)}</span>
					</th>
					{[isSteps ? step : document, from, proof, isSteps ? time : age].map((heading) => (
						<th key={say(heading)} scope="col">
							{say(heading)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((id) => (
					<ChecklistRow key={id} {...context} id={id} />
				))}
			</tbody>
		</table>
	)
}
