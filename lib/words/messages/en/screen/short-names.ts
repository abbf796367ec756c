import type { RulesetId } from '@/rules/rulesets/ids'
import type { CriterionIdOf } from '@/rules/rulesets/versions'

/** Criteria in a word or two, for columns and lists. */
export const shortNames = {
	short: {
		article: {
			'foreign-national': 'Foreign national',
			'job-offer': 'Offer in writing',
			'domestic-employer': 'Employer in China',
			'willing-sponsor': 'Willing employer',
			'real-pay': 'Pay in money',
			communication: 'Communication plan',
			management: 'Named manager',
			'skilled-role': 'Skilled work',
			manufacturing: 'Industry',
			'emerging-market': 'Emerging market',
			language: 'Language',
			customs: 'Customs',
			'social-norms': 'Social norms',
			'consumer-insight': 'Buyers',
			'specific-gap': 'Named skill gap',
			'not-headcount': 'Not just short-staffed',
			upstream: 'Design or production',
			'complements-rnd': 'Not core R&D',
			'complements-production': 'Not managing production',
			'complements-sales': 'Not domestic sales',
			'no-local-match': 'No match in China',
			upgrading: 'Upgrading',
			networks: 'Contacts',
			'native-background': 'Lived there when young',
			'home-team': 'Works in China',
			'fixes-misfit': 'Names a product change',
			bridge: 'Bridge tasks',
			'searched-at-home': 'Searched in China',
			'aim-abroad': 'Goal abroad',
			'ordinary-colleague': 'Same staff rules',
			degree: 'Degree',
		},
		'k-published': {
			'foreign-national': 'Foreign national',
			young: 'Age',
			'talent-route': 'Degree or post',
			proof: 'Certificates',
			'fitting-activity': 'Planned activity',
		},
		'work-permit': {
			adult: '18 or over',
			'definite-employer': 'Offer, employer in China',
			health: 'Health certificate',
			'clean-record': 'No criminal record',
			'no-local-candidate': 'No candidate in China',
			class: 'Class A or B',
			'class-a': 'Class A',
			'class-b': 'Class B',
		},
		h1b: {
			'bona-fide-job': 'Offer in writing',
			sponsor: 'Willing employer in China',
			'specialty-occupation': 'Job needs a degree',
			'degree-or-equivalent': 'Degree or experience',
			wage: 'Pay level',
		},
	} satisfies { readonly [R in RulesetId]: Readonly<Record<CriterionIdOf<R>, string>> },
	/** Rule sets by themselves, in a word or two. */
	ruleNames: {
		'k-published': 'K visa',
		'work-permit': 'Work permit',
		article: 'Article',
		h1b: 'H-1B',
	} satisfies Record<RulesetId, string>,
	/** Rule sets among other words, in a word. */
	ruleWords: {
		'k-published': 'K visa',
		'work-permit': 'permit',
		article: 'article',
		h1b: 'H-1B',
	} satisfies Record<RulesetId, string>,
}
