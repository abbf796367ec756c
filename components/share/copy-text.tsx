import type { CompiledMessage } from 'icu-minify/format'
import { useRef, useState } from 'react'
import type { Say } from '@/lib/i18n/say'
import { copyText } from '../ui/browser/copy-text'
import styles from './hand-over.module.css'
import { TextBox } from './text-box'

type Props = {
	readonly text: string
	readonly words: {
		readonly copy: CompiledMessage
		readonly copied: CompiledMessage
		readonly copyFailed: CompiledMessage
	}
	readonly say: Say
}

/** A text of several lines to read and copy; whether copying worked is announced. */
export function CopyText({ text, words, say }: Props) {
	const shown = useRef<HTMLDivElement>(null)
	const [said, setSaid] = useState<{ readonly text: string; readonly message: CompiledMessage } | null>(null)
	const copy = async () => {
		const isCopied = await copyText(text, shown.current)
		setSaid({ text, message: isCopied ? words.copied : words.copyFailed })
	}
	return (
		<div className={styles.copyLink}>
			<TextBox ref={shown}>{text}</TextBox>
			<p className={styles.ways}>
				<button type="button" className="button second" onClick={copy}>
					{say(words.copy)}
				</button>
				<span role="status">{said?.text === text && say(said.message)}</span>
			</p>
		</div>
	)
}
