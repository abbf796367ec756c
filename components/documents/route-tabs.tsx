import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type DocumentRoute, documentsPath, firstRoute } from '@/lib/law/documents/document-routes'
import { wordsOf } from '@/lib/words/messages'
import styles from './route-tabs.module.css'

const permitWays: readonly DocumentRoute[] = [
	...(['work-permit-b', 'work-permit-a', 'work-permit-graduate'] as const),
	...(['work-permit-90-days', 'after-arrival'] as const),
]

/** The ways whose documents are listed, as links; those of the work permit stand in a second row. */
export function RouteTabs({ locale, route }: { readonly locale: Locale; readonly route: DocumentRoute }) {
	const { documents } = wordsOf(locale)
	const say = sayIn(locale)
	const isPermit = permitWays.includes(route)
	const tabs = [
		{ to: firstRoute, text: documents.tabs.permit, current: isPermit ? 'true' : undefined },
		{ to: 'k-published', text: documents.tabs.k, current: route === 'k-published' ? 'page' : undefined },
		{ to: 'not-needed', text: documents.tabs.none, current: route === 'not-needed' ? 'page' : undefined },
	] as const
	const link = (to: DocumentRoute) => `/${locale}${documentsPath(to)}`
	return (
		<div className="no-print">
			<nav className={styles.tabs} aria-label={say(documents.tabs.label)}>
				<ul>
					{tabs.map(({ to, text, current }) => (
						<li key={to}>
							<a href={link(to)} aria-current={current}>
								{say(text)}
							</a>
						</li>
					))}
				</ul>
			</nav>
			{isPermit && (
				<nav className={styles.ways} aria-label={say(documents.tabs.ways)}>
					<ul>
						{permitWays.map((way) => (
							<li key={way}>
								<a className="link" href={link(way)} aria-current={way === route ? 'page' : undefined}>
									{say(documents.routes[way].name)}
								</a>
							</li>
						))}
					</ul>
				</nav>
			)}
		</div>
	)
}
