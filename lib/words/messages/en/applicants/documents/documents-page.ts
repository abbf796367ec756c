import type { CertificationState } from '@/lib/law/documents/apostille'
import type { DocumentRoute } from '@/lib/law/documents/document-routes'

type RouteText = { readonly name: string; readonly title: string; readonly lead: string }

/** The page with the documents of each way to a permit or a visa. */
export const documentsPage = {
	title: 'Documents',
	description:
		'Documents for the K visa and the work permit: who gives them, how old they may be, and where you need an apostille or legalisation.',
	back: 'To my result',
	tabs: {
		label: 'Choose a route',
		permit: 'Work permit',
		k: 'K visa',
		none: 'No permit needed',
		ways: 'Choose a way to the work permit',
	},
	routes: {
		'work-permit-b': {
			name: 'Class B',
			title: 'Documents for the work permit, class B',
			lead: '{count, plural, one {# document} other {# documents}} for class B, from Beijing’s guide. Other cities may ask for more. Every document that is not in Chinese, except the passport, needs a Chinese translation with your employer’s seal.',
		},
		'work-permit-a': {
			name: 'Class A',
			title: 'Documents for the work permit, class A',
			lead: 'From Beijing’s guide. Other cities may ask for more. Every document that is not in Chinese, except the passport, needs a Chinese translation with your employer’s seal.',
		},
		'work-permit-graduate': {
			name: 'Recent graduate',
			title: 'Documents for the work permit of a recent graduate',
			lead: 'From the notice of 2017, which lets graduates work in China without two years of experience. We have read it up to the sixth item of its list: ask the labour office if there is more.',
		},
		'work-permit-90-days': {
			name: 'Task of up to 90 days',
			title: 'Documents for a task of up to 90 days',
			lead: 'From Beijing’s guide. Other cities may ask for more. The list names neither a health certificate nor a degree.',
		},
		'after-arrival': {
			name: 'After arrival',
			title: 'The steps from the Z visa on',
			lead: 'What follows once the notice of the work permit is there, from the visa to the first extension.',
		},
		'k-published': {
			name: 'K visa',
			title: 'Documents for the K visa',
			lead: 'We found no official list for the K visa. The rule asks for “matching proof” of your degree or post. We last looked on {date}.',
		},
		'not-needed': {
			name: 'No permit needed',
			title: 'Documents if you need no work permit',
			lead: 'Chinese citizens of Hong Kong, Macao and Taiwan need no work permit in the mainland. Anyone with China’s Foreign Permanent Resident ID Card needs neither a visa nor a permit, and shows only the card.',
		},
	} satisfies Record<DocumentRoute, RouteText>,
	/** Without a country nothing is chosen; the choice of all, and of one document. */
	issued: {
		question: 'Where were your documents issued?',
		hint: 'You can change it for each document. The choice stays on this device.',
		choose: 'Choose a country or region',
		one: 'Country that issued it: {document}',
		in: 'if issued in',
		noScript: 'Look the country up in the lists below.',
		failed: 'The list could not be loaded. Check your connection, then reload the page.',
	},
	columns: {
		ready: 'Ready',
		document: 'Document',
		step: 'Step',
		from: 'From',
		proof: 'Proof that it is genuine',
		proofShort: 'Proof',
		age: 'How old',
		time: 'When',
	},
	cases: 'Only in some cases',
	also: 'What else the text asks',
	proofs: {
		original: 'The original',
		pledge: 'A pledge',
		translation: 'Chinese translation',
		'not-published': 'We found no rule',
		byCountry: 'Apostille or legalisation, by country',
	},
	age: '{months, plural, one {# month} other {# months}} at most',
	fair: 'read in part or second hand',
	ready: '{count, plural, =0 {None ready yet} one {# of {all} ready} other {# of {all} ready}}',
	saved: 'Ticks and countries are saved only on this device.',
	clear: 'Untick all and delete the countries',
	print: 'Print this list',
	plan: 'Plan with dates',
	states: {
		apostille: {
			name: 'Apostille',
			text: 'One certificate from an office of the country that issued the document. {count, plural, one {# country} other {# countries}}, such as {example}. The Chinese office may still want more: ask it which form, age and translation it wants.',
			list: 'Apostille: all countries',
		},
		legalisation: {
			name: 'Legalisation',
			text: 'First an office of that country, then the Chinese embassy or consulate there. {count, plural, one {# country} other {# countries}}, such as {example}.',
			list: 'Legalisation: all countries',
		},
		ask: {
			name: 'Ask first',
			text: 'We could not settle it. Ask the Chinese embassy there before you pay for anything. {count, plural, one {# place} other {# places}}, such as {example}.',
			list: 'Ask first: all places',
		},
	} satisfies Record<
		CertificationState,
		{ readonly name: string; readonly text: string; readonly list: string }
	>,
	/** The lists by country. */
	since: 'In force with China since {day}',
	notMember: 'In none of the lists that we read',
	listRead: 'Last read on {day}. One more country was about to join then, so one entry will change soon.',
	askK: 'Ask the Chinese embassy or consulate where you will apply before you pay for a stamp or a translation.',
	figures: {
		title: 'Days and fees',
		lead: 'These may have changed since we read them.',
		/** On paper, where the sources are left out. */
		paper: 'Read on {day}. They may have changed since.',
		what: 'What',
		figure: 'Time or fee',
		read: 'Read',
		readOn: '{day}, {source}',
		none: 'none found',
		free: 'no fee',
		CNY: '{amount} yuan',
		USD: '{amount} US dollars',
		'working days': '{count, plural, one {# working day} other {# working days}}',
		years: '{count, plural, one {# year} other {# years}}',
		'days before the end': '{count, plural, one {# day} other {# days}} before it ends',
		until: 'until {day}',
		noneForK: 'We found no fee, no number of days, and no length of stay for the K visa.',
	},
	where: { title: 'Where to apply, and who to ask' },
	sourcesTitle: 'Sources:',
}
