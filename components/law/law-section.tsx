import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { clauses, LawTextId } from '@/lib/law/clauses'
import type { LawRulesetId } from '@/lib/law/clauses/clause'
import { wordsOf } from '@/lib/words/messages'
import { sourceOf } from '@/rules/sources/all'
import { ClauseRow } from './clause-row'
import styles from './law.module.css'
import { Separated } from './separated'

type Props = {
	readonly locale: Locale
	readonly ruleset: LawRulesetId
	readonly text: LawTextId
	/** The clauses of the text that are shown. */
	readonly shown: readonly (typeof clauses)[number][]
}

/** An official text: whose it is, where it was read, and its clauses. */
export function LawSection({ locale, ruleset, text, shown }: Props) {
	const words = wordsOf(locale)
	const { page, texts } = words.law
	const say = sayIn(locale)
	const read = [...new Set(shown.map(({ source }) => source))].map((id) => sourceOf(id))
	const { official = null } = sourceOf(text)
	return (
		<section className={styles.section} aria-labelledby={text}>
			<header>
				<h2 id={text}>{say(texts[text].name)}</h2>
				<p className="quiet">{say(page.count, { count: shown.length })}</p>
				<p className="quiet">
					{say(texts[text].issued)} {say(page.readIn)}{' '}
					<Separated separator={say(words.separators.entries)}>
						{read.map(({ address, read: how }) => (
							<ReadPlace key={address} address={address}>
								{say(page.place, {
									host: hostOf(address),
									how: say(page.how[how === 'original' ? 'copy' : how]),
								})}
							</ReadPlace>
						))}
					</Separated>
				</p>
				{official && (
					<p className="quiet">
						{say(page.notOpened)}{' '}
						<a className="ref" href={official} rel="noreferrer">
							<bdi dir="ltr">{official.replace('https://', '')}</bdi>
						</a>
					</p>
				)}
			</header>
			<ul className={styles.rows}>
				{shown.map((clause) => (
					<ClauseRow key={clause.id} locale={locale} ruleset={ruleset} clause={clause} />
				))}
			</ul>
		</section>
	)
}

const hostOf = (address: string | null) => (address ? new URL(address).host : '')

const ReadPlace = ({ address, children }: { readonly address: string | null; readonly children: string }) =>
	address ? (
		<a className="ref" href={address} rel="noreferrer">
			{children}
		</a>
	) : (
		children
	)
