import { useRef, useState } from 'react'
import type { Say } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import styles from './hand-over.module.css'

type Props = {
	readonly link: string
	readonly words: Pick<Words['handoff']['handOver'], 'link' | 'copy' | 'copied' | 'copyFailed'>
	readonly say: Say
}

/** A link to read, open and copy; whether copying worked is announced. */
export function CopyLink({ link, words, say }: Props) {
	const shown = useRef<HTMLAnchorElement>(null)
	const [copied, setCopied] = useState<{ readonly link: string; readonly isDone: boolean } | null>(null)

	const copy = async () => {
		try {
			await navigator.clipboard.writeText(link)
			setCopied({ link, isDone: true })
		} catch {
			// Browsers deny the clipboard to insecure origins.
			if (shown.current) window.getSelection()?.selectAllChildren(shown.current)
			setCopied({ link, isDone: false })
		}
	}
	return (
		<div className={styles.copyLink}>
			<p className={styles.link}>
				<span className={styles.linkLabel}>{say(words.link)}</span>
				<bdi dir="ltr">
					<a ref={shown} href={link}>
						{link}
					</a>
				</bdi>
			</p>
			<p className={styles.copy}>
				<button type="button" className="button" onClick={copy}>
					{say(words.copy)}
				</button>
				<span role="status">
					{copied?.link === link && say(copied.isDone ? words.copied : words.copyFailed)}
				</span>
			</p>
		</div>
	)
}
