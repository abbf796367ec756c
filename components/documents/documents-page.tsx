import { PageHead } from '@/components/ui/page/page-head'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { DocumentRoute } from '@/lib/law/documents/document-routes'
import { isByCountry, rowsOf, tickableRows } from '@/lib/law/documents/document-rows'
import type { RouteDocumentId } from '@/lib/law/documents/documents'
import { wordsOf } from '@/lib/words/messages'
import { DocumentChecklist } from './document-checklist'
import styles from './documents.module.css'
import { FiguresTable, ReadOn } from './figures-table'
import { mainSourceOf } from './main-source'
import { PlacesTable } from './places-table'
import { PrintButton } from './print-button'
import { RouteTabs } from './route-tabs'
import { StatesByCountry } from './states-by-country'
import { checklistWords, type DocumentText } from './words'

type Props = {
	readonly locale: Locale
	readonly route: DocumentRoute
	/** The names of all countries and regions, in their order. */
	readonly countries: Readonly<Record<string, string>>
}

/** The documents of a route: what, from whom, how it is shown to be genuine and how old, with days, fees and places. */
export function DocumentsPage({ locale, route, countries }: Props) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const texts = words.documents
	const source = mainSourceOf(route)
	const { also, always } = rowsOf(route)
	const isK = route === 'k-published'
	const list: Readonly<Record<RouteDocumentId, DocumentText>> = texts.list
	return (
		<div className={`page ${styles.page}`}>
			<PageHead>
				<p className="no-print">
					<a className="link" href={`/${locale}/result`}>
						{say(texts.back)}
					</a>
				</p>
				<h1>
					<span className="no-print">{say(texts.title)}</span>
					<span className="print-only">{say(texts.routes[route].title)}</span>
				</h1>
			</PageHead>
			<RouteTabs locale={locale} route={route} />
			<h2 className="visually-hidden">{say(texts.routes[route].title)}</h2>
			<DocumentChecklist
				locale={locale}
				route={route}
				words={checklistWords(route, words, wordsOf('zh'))}
				mainSource={source.source}
				lead={say(texts.routes[route].lead, { count: always.length, date: sayDay(locale, source.day) })}
			/>
			<p className={`${styles.source} no-print`}>
				{say(texts.sourcesTitle)} <ReadOn locale={locale} reading={source} />
			</p>
			{also.length > 0 && (
				<section className={styles.also}>
					<h2>{say(texts.also)}</h2>
					<ul>
						{also.map((id) => {
							const { name, note } = list[id]
							return (
								<li key={id}>
									<strong>{say(name)}</strong> {note && say(note)}
								</li>
							)
						})}
					</ul>
				</section>
			)}
			{tickableRows(route).some(isByCountry) && <StatesByCountry locale={locale} countries={countries} />}
			{isK && (
				<p className={styles.askFirst}>
					<strong>{say(texts.states.ask.name)}</strong> {say(texts.askK)}
				</p>
			)}
			<FiguresTable locale={locale} route={route} />
			<PlacesTable locale={locale} route={route} />
			<div className="scripted no-print">
				<p className={styles.actions}>
					<PrintButton label={say(texts.print)} />
					<a className="link" href={`/${locale}/routes#plan`}>
						{say(texts.plan)}
					</a>
				</p>
			</div>
		</div>
	)
}
