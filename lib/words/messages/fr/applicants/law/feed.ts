/** The feed of changes of the rules and of readings. */
export const feed = {
	feed: {
		title: 'Simulateur visa K : règles et lectures',
		subtitle:
			'Changements des ensembles de règles, corrections de notre lecture, et quand nous avons lu les sources.',
		link: 'Flux des changements',
		correction: '{name} : notre lecture est corrigée, version {version}',
		corrected: 'La loi n’a pas changé. Notre lecture, si. Ce qui était faux dans la version {before} :',
		version: '{name} : version {version}',
		reading: 'Sources lues le {date}',
		readings:
			'{count, plural, one {# source a été lue.} many {# de sources ont été lues.} other {# sources ont été lues.}} Entre autres :',
	},
}
