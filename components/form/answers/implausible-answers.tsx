import { Notice } from '@/components/ui/notices/notice'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import type { FactId } from '@/rules/facts'
import styles from './answers.module.css'

type Props = {
	readonly words: Words['form']['answers']
	readonly say: Say
	/** The separator between the answers of a pair. */
	readonly between: string
	readonly pairs: readonly (readonly FactId[])[]
	/** The question's short label, and the answer in words. */
	readonly named: (fact: FactId) => { readonly label: string; readonly answer: string }
	/** Records that both answers of a pair are right; not offered if that cannot be stored. */
	readonly onFitting?: (pair: readonly FactId[]) => void
}

/** Names answers that can hardly both be true, with links to them in the list; the person may leave them as they are. */
export function ImplausibleAnswers({ words, say, between, pairs, named, onFitting }: Props) {
	if (pairs.length === 0) return null
	return (
		<div className={styles.reading}>
			<Notice kind="care">
				<p>
					<strong>{say(words.odd.title)}</strong> {say(words.odd.text)}
				</p>
				<ul>
					{pairs.map((pair) => (
						<li key={pair.join()}>
							{pair.map((fact, index) => (
								<span key={fact}>
									{index > 0 && between}
									<a href={`#change-${fact}`}>{say(words.odd.named, named(fact))}</a>
								</span>
							))}
							{onFitting && (
								<span className={`${styles.fits} no-print`}>
									<button type="button" className="link" onClick={() => onFitting(pair)}>
										{say(words.odd.fits)}
									</button>
								</span>
							)}
						</li>
					))}
				</ul>
			</Notice>
		</div>
	)
}
