import { aspects, visas } from '@/lib/about/questions'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import styles from './about.module.css'

/** The K, R and Z visas side by side; on a narrow screen a block for each aspect. */
export function VisaTable({ locale }: { readonly locale: Locale }) {
	const { compare } = wordsOf(locale).about
	const say = sayIn(locale)
	return (
		<table className={styles.compare}>
			<caption>{say(compare.caption)}</caption>
			<thead>
				<tr>
					<td />
					{visas.map((visa) => (
						<th key={visa} scope="col">
							{say(compare.visas[visa])}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{aspects.map((aspect) => (
					<tr key={aspect}>
						<th scope="row">{say(compare.aspects[aspect])}</th>
						{visas.map((visa) => (
							<td key={visa}>
								<span className={styles.visa} aria-hidden="true">
									{say(compare.visas[visa])}
								</span>
								{say(compare.cells[aspect][visa])}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	)
}
