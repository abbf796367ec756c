import { sayIn } from '@/lib/i18n/say'
import type { SearchEntry } from '@/lib/site-search/search-entry'
import type { SiteIndex } from '@/lib/site-search/site-index'
import { joinSentences } from '@/lib/words/join-sentences'
import styles from './search-band.module.css'

type Props = {
	readonly index: SiteIndex
	readonly typed: string
	readonly count: number
	readonly shown: number
	/** Entries with a similar title, if nothing was found. */
	readonly nearest: readonly SearchEntry[]
	/** The page that lists everything that can be found; null on that page itself. */
	readonly page: string | null
	readonly onLeave: () => void
}

/**
 * Below the results: how many there are, that nothing is sent, and the keys; if nothing was found, where else to
 * look.
 */
export function SearchFoot({ index, typed, count, shown, nearest, page, onLeave }: Props) {
	const { words } = index
	const say = sayIn(index.locale)
	const line =
		typed === ''
			? ''
			: count === 0
				? say(words.none, { typed })
				: count > shown
					? say(words.most, { shown, count, typed })
					: say(words.count, { count, typed })
	return (
		<div className={styles.foot}>
			<div>
				<p role="status">{joinSentences(say, words, [line, say(words.here)])}</p>
				{nearest.length > 0 && (
					<p>
						{say(words.nearest)}
						{nearest.map(({ path, title }) => (
							<span key={path}>
								{' '}
								<a className="link" href={path}>
									{title}
								</a>
							</span>
						))}
					</p>
				)}
				{count === 0 && page && (
					<p>
						<a className="link" href={page}>
							{say(words.all)}
						</a>
					</p>
				)}
			</div>
			<p className={styles.keys}>
				{shown > 0 && (
					<span>
						<kbd>↑</kbd> <kbd>↓</kbd> {say(words.keys.choose)} <kbd>{say(words.keys.enter)}</kbd>{' '}
						{say(words.keys.open)} <kbd>{say(words.keys.escape)}</kbd>{' '}
					</span>
				)}
				<button type="button" className="link" onClick={onLeave}>
					{say(words.keys.close)}
				</button>
			</p>
		</div>
	)
}
