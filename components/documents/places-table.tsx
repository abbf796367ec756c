import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { DocumentRoute } from '@/lib/law/documents/document-routes'
import { officeReadings } from '@/lib/law/documents/figures'
import { routeFigures } from '@/lib/law/documents/route-figures'
import { wordsOf } from '@/lib/words/messages'
import styles from './figures.module.css'
import { ReadOn } from './figures-table'

type Props = { readonly locale: Locale; readonly route: DocumentRoute }

/** The site of the labour offices, on which employers apply. */
const labourSite = '12333.gov.cn'

/** Where a route is applied for, and who answers questions about it. */
export function PlacesTable({ locale, route }: Props) {
	const { documents } = wordsOf(locale)
	const say = sayIn(locale)
	return (
		<section className={`${styles.section} no-print`} aria-labelledby="places">
			<h2 id="places">{say(documents.where.title)}</h2>
			<table className={styles.figures}>
				<tbody>
					{routeFigures[route].places.map((id) => (
						<tr key={id} data-place={id}>
							<th scope="row">{say(documents.places[id].what)}</th>
							<td className={styles.figure}>{say(documents.places[id].where, { site: labourSite })}</td>
							<td className={styles.read}>
								<ReadOn locale={locale} reading={officeReadings[id]} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	)
}
