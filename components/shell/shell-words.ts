import { typedPath } from '@/lib/handoff/handoff-link'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import type { ShellWords } from './site-shell'

/** The day by which the sources of all rule sets were checked: the earliest of their dates. */
export const lastChecked = rulesetIds.map((id) => rulesets[id].lastChecked).toSorted()[0] as string

/** The texts of the shell in one language. */
export function shellWords(locale: Locale): ShellWords {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { site, handoff } = words
	const { shell } = site
	return {
		brand: say(site.name),
		topLine: say(shell.topLine),
		skip: say(shell.skip),
		navLabel: say(shell.navLabel),
		selfCheck: say(shell.selfCheck),
		rules: say(shell.rules),
		questions: say(shell.questions),
		screen: say(shell.screen),
		team: say(shell.team),
		search: say(shell.search),
		languageLabel: say(shell.languageLabel),
		menu: say(shell.menu),
		closeMenu: say(shell.closeMenu),
		footerAbout: say(shell.footerAbout),
		footerChecked: say(shell.footerChecked, { date: sayDay(locale, lastChecked) }),
		footerSources: say(shell.footerSources),
		footerLinks: [
			{ text: say(shell.footerQuestions), path: '/about-the-visa' },
			{ text: say(handoff.verify.title), path: typedPath },
			{ text: say(shell.footerPrivacy), path: '/privacy' },
			{ text: say(shell.footerAccessibility), path: '/accessibility' },
		],
		footerContacts: [say(shell.immigration), say(shell.labour)],
	}
}
