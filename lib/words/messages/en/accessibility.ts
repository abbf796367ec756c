/** Who can use the site: what it follows, what was tested and how, and what was not. */
export const accessibility = {
	title: 'Accessibility',
	description:
		'Which standard this site follows, what was tested and how, what was not tested, and where to tell of a barrier.',
	lead: 'Everybody should be able to use this site: by eye or by ear, with a mouse, a finger or keys alone, on an old phone or a large screen.',
	aim: {
		title: 'What we follow',
		text: [
			'The Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA; level AAA where it costs nothing.',
			'We know of no breach of levels A and AA. This is our own finding, from the tests below. Programs can test only a part of the guidelines, and nobody from outside has examined the site.',
		],
	},
	tested: {
		title: 'What was tested, and how',
		lead: 'These tests run in the browser Chromium each time the site is changed.',
		items: [
			'Every page in every language by the rules of axe-core, contrast of light and dark colours included; also with errors, with an open list, menu or dialog.',
			'The self-check and the pages for employers with keys alone: everything can be reached, the focus is seen and never caught.',
			'What a screen reader is told on each step, in English: names, kinds and states, in reading order.',
			'A page 320 pixels wide, as with a zoom of 400 %: nothing has to be scrolled sideways but wide tables, within themselves.',
			'Text twice as large, and with more room between letters, words and lines: nothing is cut off.',
			'Whatever can be pressed: 24 pixels wide and high at least, 44 on touch screens. Links within a text, and short ones to sources, are as high as a line.',
			'Forced colours, dark, and less motion: what is chosen stays plain to see, and nothing moves.',
			'The whole self-check without JavaScript, and without a network after the first visit.',
		],
	},
	looked: {
		title: 'What we looked at',
		text: 'Pages in each language on narrow and wide screens, in light, dark and forced colours, and on paper. There are no time limits, no sounds, and no pictures without words.',
	},
	untested: {
		title: 'What was not tested',
		items: [
			'Real screen readers, such as NVDA, VoiceOver and TalkBack; voice control; screen magnifiers.',
			'Browsers other than Chromium.',
			'Nobody with a disability has tried the site for us yet.',
		],
	},
	limits: {
		title: 'Known limits',
		items: [
			'Side by side, candidates and openings take wide tables. On a narrow screen they scroll within themselves.',
			'Of a long list of candidates, a screen reader meets the rows that are near at the time. Filters and the search make the list shorter.',
			'How well a printed page that is saved as a PDF can be read out depends on the browser.',
			'Links to sources lead to other sites. Many are in Chinese only, and we cannot mend them.',
			'The texts are kept plain, but rules have hard words. There is no version in sign language.',
		],
	},
	tell: {
		title: 'If something keeps you out',
		text: [
			'Tell whoever runs the site at the address that you see in your browser. This program does not know who that is, and has no mail address of its own. Say which page it was, what you wanted to do, and what you use. Leave your answers out.',
			'For the visa itself you need no website: ask the embassy or consulate where you will apply or, in China, call 12367.',
		],
	},
	made: 'Tested by ourselves. Date of this statement: {date}.',
}
