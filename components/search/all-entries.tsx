import type { CompiledMessage } from 'icu-minify/format'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { siteEntries } from '@/lib/site-search/build/site-entries'
import { type EntryKind, entryKinds } from '@/lib/site-search/search-entry'
import { wordsOf } from '@/lib/words/messages'
import { MarginSection } from '../ui/page/margin-section'
import styles from './all-entries.module.css'

/** Everything that the search finds, by kind and by its place on the site. */
export function AllEntries({ locale }: { readonly locale: Locale }) {
	const { about, search, site, terms } = wordsOf(locale)
	const say = sayIn(locale)
	const entries = siteEntries(locale)
	const titles: Readonly<Record<EntryKind, CompiledMessage>> = {
		question: about.title,
		condition: site.rules.conditions,
		claim: about.claims.title,
		term: terms.title,
		points: site.rules.points,
		page: search.pages,
	}
	return entryKinds.map((kind) => {
		const own = entries.filter((entry) => entry.kind === kind)
		const places = [...new Set(own.map(({ where }) => where))]
		return (
			<MarginSection key={kind} id={kind} title={say(titles[kind])}>
				{places.map((where) => (
					<div key={where} className={styles.place}>
						{places.length > 1 && <h3>{where}</h3>}
						<ul>
							{own
								.filter((entry) => entry.where === where)
								.map(({ path, title }) => (
									<li key={path}>
										<a className="link" href={path}>
											{title}
										</a>
									</li>
								))}
						</ul>
					</div>
				))}
			</MarginSection>
		)
	})
}
