import type { CompiledMessage } from 'icu-minify/format'
import { StandingMark } from '@/components/ui/marks/mark'
import { StaleReading } from '@/components/ui/reading/reading-age'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn, sayNumber } from '@/lib/i18n/say'
import type { DocumentRoute } from '@/lib/law/documents/document-routes'
import type { DocumentReading } from '@/lib/law/documents/documents'
import { type FeeId, fees, type TimeId, times } from '@/lib/law/documents/figures'
import { routeFigures } from '@/lib/law/documents/route-figures'
import { wordsOf } from '@/lib/words/messages'
import { Dated } from './dated'
import styles from './figures.module.css'
import { SourceLink } from './source-link'

type Props = { readonly locale: Locale; readonly route: DocumentRoute }

/** The days and the fees of a route, each with where and when it was read. */
export function FiguresTable({ locale, route }: Props) {
	const { documents } = wordsOf(locale)
	const { figures } = documents
	const say = sayIn(locale)
	const own = routeFigures[route]
	const days = [...own.times.map((id) => times[id].day), ...own.fees.map((id) => fees[id].day)]
	const [oldest = ''] = days.toSorted()
	return (
		<section className={styles.section} aria-labelledby="figures">
			<h2 id="figures">{say(figures.title)}</h2>
			{route === 'k-published' ? (
				<NoneForK locale={locale} route={route} />
			) : (
				<>
					<p className={`${styles.lead} no-print`}>{say(figures.lead)}</p>
					<p className={`${styles.lead} print-only`}>{say(figures.paper, { day: sayDay(locale, oldest) })}</p>
					<table className={styles.figures}>
						<thead>
							<tr>
								<th scope="col">{say(figures.what)}</th>
								<th scope="col">{say(figures.figure)}</th>
								<th scope="col">{say(figures.read)}</th>
							</tr>
						</thead>
						<tbody>
							{own.times.map((id) => (
								<TimeRow key={id} locale={locale} id={id} />
							))}
							{own.fees.map((id) => (
								<FeeRow key={id} locale={locale} id={id} />
							))}
						</tbody>
					</table>
				</>
			)}
		</section>
	)
}

/** That nothing was found, with where and when it was looked for. */
function NoneForK({ locale }: Props) {
	const { figures } = wordsOf(locale).documents
	const say = sayIn(locale)
	const [fee] = routeFigures['k-published'].fees
	return (
		<p className={styles.none} data-figure="k">
			<StandingMark kind="unsettled" />
			<span>
				{say(figures.noneForK)} {fee && <ReadOn locale={locale} reading={fees[fee]} />}
			</span>
		</p>
	)
}

function TimeRow({ locale, id }: { readonly locale: Locale; readonly id: TimeId }) {
	const { documents } = wordsOf(locale)
	const { value, unit } = times[id]
	const say = sayIn(locale)
	const figure = value === null ? say(documents.figures.none) : say(documents.figures[unit], { count: value })
	return <FigureRow locale={locale} id={id} text={documents.times[id]} figure={figure} reading={times[id]} />
}

function FeeRow({ locale, id }: { readonly locale: Locale; readonly id: FeeId }) {
	const { documents, law } = wordsOf(locale)
	const { figures } = documents
	const say = sayIn(locale)
	const { amount, currency, until } = fees[id]
	const sum =
		amount === null
			? say(figures.none)
			: amount === 0
				? say(figures.free)
				: say(figures[currency], { amount: sayNumber(locale, amount) })
	const row = (figure: React.ReactNode) => (
		<FigureRow locale={locale} id={id} text={documents.fees[id]} figure={figure} reading={fees[id]} />
	)
	if (until === null) return row(sum)
	const day = sayDay(locale, until)
	return (
		<Dated
			until={until}
			shown={{
				valid: row(
					<>
						{sum} {say(figures.until, { day })}
					</>,
				),
				ends: row(
					<>
						{sum} <strong className={styles.ends}>{say(law.reading.ends, { date: day })}</strong>
					</>,
				),
			}}
		/>
	)
}

type RowProps = {
	readonly locale: Locale
	readonly id: string
	readonly text: { readonly what: CompiledMessage; readonly note?: CompiledMessage }
	readonly figure: React.ReactNode
	readonly reading: DocumentReading
}

const FigureRow = ({ locale, id, text, figure, reading }: RowProps) => (
	<tr data-figure={id}>
		<th scope="row">
			{sayIn(locale)(text.what)}
			{text.note && <span className={styles.note}>{sayIn(locale)(text.note)}</span>}
		</th>
		<td className={styles.figure}>{figure}</td>
		<td className={styles.read}>
			<ReadOn locale={locale} reading={reading} />
		</td>
	</tr>
)

/** Where and when a figure was read. */
export function ReadOn({ locale, reading }: { readonly locale: Locale; readonly reading: DocumentReading }) {
	const { documents, law, separators } = wordsOf(locale)
	const say = sayIn(locale)
	return (
		<span className={styles.reading}>
			{sayDay(locale, reading.day)}
			{say(separators.entries)}
			<SourceLink locale={locale} source={reading.source} />{' '}
			<StaleReading locale={locale} words={law.reading} day={reading.day} />
			{reading.sure === 'fair' && <span className={styles.note}>{say(documents.fair)}</span>}
		</span>
	)
}
