'use client'

import type { EmployerLocale } from '@/lib/i18n/locales'
import { type DeskClient, startDesk } from '@/lib/screening/desk/desk-client'
import type { ScreenWords } from '../desk/screen-words'
import { SaveLine } from '../keys/save-line'
import { ListRules, ListRulesNews } from '../rule-change/list-rules'
import { DeskApp } from './desk-app'

type Props = { readonly locale: EmployerLocale; readonly words: ScreenWords }

let desk: DeskClient | null = null
/** One desk for the page, however often this component renders. */
const getDesk = () => {
	desk ??= startDesk()
	return desk
}

/** The desk of this device: the data stays on it. */
export function ScreenApp({ locale, words }: Props) {
	return (
		<DeskApp
			locale={locale}
			words={words}
			open={getDesk}
			saving={SaveLine}
			news={<ListRulesNews />}
			moreViews={(view) => (view === 'rule-change' ? <ListRules /> : undefined)}
		/>
	)
}
