import type { TermId, UnlikeId } from '@/lib/terms/terms'

/** Words that the site uses in one sense, explained. A tag with a term's id marks that term in a sentence. */
export const terms = {
	title: 'Terms',
	lead: 'The words that this site uses in one fixed sense.',
	all: '{count, plural, one {# term} other {All # terms}}',
	close: 'Close',
	chinese: 'Chinese, for use at a counter',
	list: {
		'k-visa': {
			name: 'K visa',
			meaning:
				'An ordinary visa for young foreign talent in science and technology. It has existed since 1 October 2025.',
		},
		'r-visa': {
			name: 'R visa',
			meaning:
				'A visa for high-level talent. It takes an inviting organisation in China, and you have to meet <class>class A</class> of the work permit.',
		},
		'z-visa': {
			name: 'Z visa',
			meaning: 'A visa to enter China for paid work. The employer first applies for a notice of work permit.',
		},
		'work-permit': {
			name: 'Work permit',
			meaning: 'What you need for paid work in China, whatever your visa. The employer applies for it.',
		},
		'residence-permit': {
			name: 'Residence permit',
			meaning:
				'What lets you live in China after you have entered. For paid work it must be of the work type.',
		},
		class: {
			name: 'Class A, B or C',
			meaning:
				'The three kinds of work permit: A for foreign high-end talent, B for foreign professional talent, C for other foreign personnel.',
		},
		points: {
			name: 'Points',
			meaning:
				'What the work permit counts for pay, education, years of work, age, Chinese and more, up to 120. Class A needs 85, class B 60.',
		},
		'well-known': {
			name: 'Well-known institution',
			meaning:
				'A university or research institute that the authority takes as well known. The rule uses the word, but we found no official list.',
		},
		'job-offer': {
			name: 'Job offer',
			meaning:
				'A job that an employer offers you. By word of mouth it is not enough to decide; in writing it is.',
		},
		authority: {
			name: 'Authority',
			meaning:
				'An office that decides on visas or permits. Before you enter, it is the embassy or consulate. In China, call 12367 or 12333 to ask.',
		},
		'published-rule': {
			name: 'Published rule',
			meaning:
				'State Council Decree 814, with the <official-qa>official Q&A</official-qa> that explains it. We found no other law about the K visa.',
		},
		'article-model': {
			name: 'Article’s model',
			meaning: 'What one article expected of the K visa before there was a rule. It is an opinion, not law.',
		},
		'official-qa': {
			name: 'Official Q&A',
			meaning:
				'Questions and answers of 14 August 2025, in which four authorities explain the K visa. We know them from the press.',
		},
		'official-basis': {
			name: 'Official basis',
			meaning:
				'An official text that a claim can rest on. Where we found none, we say so. That does not prove that there is none.',
		},
		condition: {
			name: 'Condition',
			meaning: 'Something that has to be so, such as a degree, for a rule to be met.',
		},
		supporting: {
			name: 'Supporting condition',
			meaning: 'A condition that shows strength. It never changes the result.',
		},
		'not-met': {
			name: 'Not met',
			meaning: 'Going by your answers, the condition does not hold.',
		},
		unknown: {
			name: 'Unknown',
			meaning: 'Neither met nor not met so far: an answer is missing, or it is not enough to decide.',
		},
		'not-settled': {
			name: 'Not settled',
			meaning:
				'The authority has not said what the condition needs, such as an age limit, in any text we found. No one can answer it yet, and it never means “No”.',
		},
		'not-yet-clear': {
			name: 'Not yet clear',
			meaning: 'A result in which something that decides is still unknown or not settled.',
		},
	} satisfies Record<TermId, { readonly name: string; readonly meaning: string }>,
	unlike: {
		'k-visa':
			'Not the same as a <work-permit>work permit</work-permit>: we found no text that lets you work on the visa alone.',
		'z-visa': 'Not the same as a <work-permit>work permit</work-permit>, which you need as well.',
		'work-permit':
			'Not the same as a <residence-permit>residence permit</residence-permit>: paid work needs both.',
		'published-rule':
			'Not the same as the <article-model>article’s model</article-model>, which is an opinion.',
		'not-met': 'Not the same as <unknown>unknown</unknown>, which never means “No”.',
		unknown: 'Not the same as <not-settled>not settled</not-settled>, where none of your answers can help.',
		'not-settled': 'Not the same as <unknown>unknown</unknown>, where one of your answers is missing.',
		'not-yet-clear': 'Not the same as <not-met>not met</not-met>: it can still go either way.',
	} satisfies Record<UnlikeId, string>,
}
