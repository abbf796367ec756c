import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { loadLateWords } from '@/lib/lazy-words/load-late-words'
import type { LateWords } from '@/lib/lazy-words/parts'
import type { RuleChange } from '@/lib/result/watch'
import { ChangedRuleset } from '../result/watch/changed-ruleset'
import styles from './verify.module.css'
import type { VerifyWords } from './verify-words'

type Props = {
	readonly locale: Locale
	readonly words: VerifyWords
	readonly changes: readonly RuleChange[]
}

/** Versions and corrections since the paper was printed, and the conditions that end differently by them. */
export function WhatChanged({ locale, words, changes }: Props) {
	const [texts, setTexts] = useState<LateWords['rule-changes'] | 'failed' | null>(null)
	const say = sayIn(locale)
	useEffect(() => {
		loadLateWords(locale, 'rule-changes').then(setTexts, () => setTexts('failed'))
	}, [locale])
	if (texts === null) return null
	return (
		<section className={styles.changes} aria-labelledby="changed">
			<h2 id="changed">{say(words.verify.why)}</h2>
			{texts === 'failed' ? (
				<p>{say(words.verify.noWords)}</p>
			) : (
				changes.map((change) => (
					<ChangedRuleset
						key={change.id}
						{...{ words, say, texts, change }}
						speech={{ locale }}
						foldedAs={say(words.verify.details)}
					/>
				))
			)}
		</section>
	)
}
