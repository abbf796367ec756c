import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import styles from './handoff.module.css'

type Props = { readonly words: Pick<Words['handoff'], 'title' | 'reading' | 'noScript'>; readonly say: Say }

/** Shown until a code is read; without JavaScript, nothing else follows. */
export function ReadingPage({ words, say }: Props) {
	return (
		<div className={`page ${styles.open}`}>
			<h1>{say(words.title)}</h1>
			<p className="lead scripted">{say(words.reading.text)}</p>
			<p className="scripted" role="status">
				{say(words.reading.status)}
			</p>
			<noscript>
				<p>{say(words.noScript)}</p>
			</noscript>
		</div>
	)
}
