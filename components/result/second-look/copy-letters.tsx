import { useState } from 'react'
import { asTyped } from '@/lib/i18n/as-typed'
import type { Say } from '@/lib/i18n/say'
import type { SecondLookWords } from '@/lib/lazy-words/second-look'
import { copyText } from '../../ui/browser/copy-text'

type Props = {
	readonly words: SecondLookWords['secondLook']
	readonly say: Say
	readonly text: string
	/** The id of the element that shows the text. */
	readonly shown: string
}

/** Copies letters as people would type them; says whether that worked. */
export function CopyLetters({ words, say, text, shown }: Props) {
	const [said, setSaid] = useState<string | null>(null)
	const copy = async () => {
		const isCopied = await copyText(asTyped(text), document.getElementById(shown))
		setSaid(say(isCopied ? words.copied : words.select))
	}
	return (
		<>
			<button type="button" className="button second small" onClick={copy}>
				{say(words.copy)}
			</button>
			<span role="status">{said}</span>
		</>
	)
}
