import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { consentNotices } from '@/lib/team-api/routes/consent-notice'
import { allTexts } from '../../all-texts'

// Words that say something else need a new day in consent-notice.ts; where they say the same, only these prints change.
test('what candidates agree to is said in the words of the day that is stored with it', () => {
	const prints = localeIds.map((locale) => {
		const { myRecord, screen } = allTexts[locale]
		const shown = JSON.stringify([screen.sheet.consent, myRecord.consents])
		return [locale, createHash('sha256').update(shown).digest('hex').slice(0, 12)]
	})
	expect({ notice: consentNotices[0], ...Object.fromEntries(prints) }).toEqual({
		notice: '2026-11-28',
		ar: '2604347d882a',
		en: '2fc8977a9ddb',
		fr: 'f93ea4b61423',
		id: 'b205346239ac',
		ru: '8f4f3ab6c367',
		ur: 'af53420b855c',
		zh: 'a9e9654ca8fa',
	})
})
