'use client'

import { useRouter } from 'next/navigation'
import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import { replaceDraft } from '@/lib/draft/set-aside'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { ConfirmDialog } from '../ui/notices/confirm-dialog'

type Props = {
	readonly locale: Locale
	readonly words: Words['form']['someoneElse']
	readonly draft: Draft
}

/** Begins the same check for another person after a confirmation; the present answers are set aside. */
export function SomeoneElseButton({ locale, words, draft: { facts, rulesets, way } }: Props) {
	const router = useRouter()
	const say = sayIn(locale)
	const count = Object.keys(facts).length
	if (count === 0) return null
	return (
		<ConfirmDialog
			isHarmless
			label={say(words.label)}
			title={say(words.title)}
			text={say(words.text, { count })}
			action={say(words.start)}
			keep={say(words.keep)}
			onConfirm={() => {
				replaceDraft({ version: 1, savedOn: today(), rulesets, way, employerInMind: false, facts: {} })
				router.push(`/${locale}/check/you`)
			}}
		/>
	)
}
