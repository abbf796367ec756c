import { issuingCountry } from '@/lib/draft/checklist'
import type { Locale } from '@/lib/i18n/locales'
import { locales } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { documentProofOf } from '@/lib/law/documents/document-proof'
import { isByCountry } from '@/lib/law/documents/document-rows'
import { type RouteDocumentId, routeDocuments } from '@/lib/law/documents/documents'
import type { DocumentSourceId } from '@/lib/law/documents/sources'
import { CountrySelect } from './country-select'
import styles from './documents.module.css'
import { sayProof } from './say-proof'
import type { useChecklist } from './use-checklist'
import type { ChecklistWords } from './words'

export type RowContext = ReturnType<typeof useChecklist> & {
	readonly locale: Locale
	readonly words: ChecklistWords
	readonly names: Readonly<Record<string, string>> | null
	/** The source of most rows, which is named above the list. */
	readonly mainSource: DocumentSourceId
}

/** A document with its tick: from whom it comes, how it is shown to be genuine, and how old it may be. */
export function ChecklistRow({ id, ...context }: RowContext & { readonly id: RouteDocumentId }) {
	const { locale, words, names, checklist, change } = context
	const say = sayIn(locale)
	const country = issuingCountry(checklist, id)
	const proof = documentProofOf(id, country)
	const text = words.list[proof.document]
	if (!text) return null
	const { maxAgeMonths } = routeDocuments[proof.document]
	const { state, lines, about } = sayProof(proof, { locale, words, say })
	const name = say(text.name)
	const age = text.age
		? say(text.age)
		: maxAgeMonths === null
			? null
			: say(words.age, { months: maxAgeMonths })
	const set = (isReady: boolean) => {
		const others = checklist.ready.filter((other) => other !== id)
		change({ ...checklist, ready: isReady ? [...others, id] : others })
	}
	return (
		<tr data-document={id} data-proof={proof.kind}>
			<td className={styles.tick}>
				<label>
					<input
						type="checkbox"
						id={`${id}-ready`}
						checked={checklist.ready.includes(id)}
						onChange={({ target }) => set(target.checked)}
					/>
				</label>
			</td>
			<th scope="row">
				<label htmlFor={`${id}-ready`}>
					{text.when && <span className={styles.when}>{say(text.when)}</span>}
					{name}
				</label>
				<ChineseName {...context} id={proof.document} />
				<Notes {...context} id={proof.document} text={text} />
			</th>
			<td className={styles.from}>
				<span className={styles.label}>{say(words.columns.from)}</span>
				<span>{say(text.from)}</span>
			</td>
			<td data-is-empty={lines.length === 0 && state === null ? '' : undefined}>
				<span className={styles.label}>{say(words.columns.proofShort)}</span>
				<div>
					{isByCountry(id) && (
						<span className={styles.state}>
							{state && <strong>{state}</strong>}
							{state ? <span>{say(words.issued.in)}</span> : <span>{lines[0]}</span>}
							<span className={`${styles.select} scripted no-print`}>
								<CountrySelect
									id={`${id}-country`}
									label={say(words.issued.one, { document: name })}
									country={country}
									names={names}
									choose={say(words.issued.choose)}
									onChoose={(chosen) => {
										const { [id]: _, ...others } = checklist.countries
										change({ ...checklist, countries: chosen ? { ...others, [id]: chosen } : others })
									}}
								/>
							</span>
							{country && <span className="print-only">{names?.[country] ?? country}</span>}
						</span>
					)}
					{lines.slice(isByCountry(id) && !state ? 1 : 0).map((line) => (
						<p key={line}>{line}</p>
					))}
					{about && <p className={styles.about}>{about}</p>}
				</div>
			</td>
			<td data-is-empty={age === null ? '' : undefined}>
				<span className={styles.label}>{say(text.age ? words.columns.time : words.columns.age)}</span>
				<span>{age}</span>
			</td>
		</tr>
	)
}

/** The name in Chinese, to point at; only on paper. */
function ChineseName({ id, words }: RowContext & { readonly id: RouteDocumentId }) {
	const name = words.chinese[id]
	if (!name) return null
	return (
		<span className={`${styles.chinese} print-only`} lang={locales.zh.tag} dir={locales.zh.direction}>
			{sayIn('zh')(name)}
		</span>
	)
}

type NotesProps = RowContext & {
	readonly id: RouteDocumentId
	readonly text: NonNullable<ChecklistWords['list'][RouteDocumentId]>
}

/** What else is to be known about a document, its source if that differs from the list's, and how surely it is known. */
function Notes({ id, text, locale, words, mainSource }: NotesProps) {
	const say = sayIn(locale)
	const { source, sure } = routeDocuments[id]
	const isOther = source !== mainSource
	const named = words.sources[source]
	if (!text.note && !isOther && sure === 'high') return null
	return (
		<p className={styles.note}>
			{text.note && say(text.note)}{' '}
			{isOther && named && (
				<a className="ref" href={named.url ?? undefined} rel="noreferrer">
					{say(named.name)}
				</a>
			)}
			{sure === 'fair' && <span className={styles.fair}>{say(words.fair)}</span>}
		</p>
	)
}
