/** The command line. Its help is in English alone. */
export const kvisa = {
	head: '{name}, version {version}, le {date}',
	enough: 'Ces réponses suffisent à elles seules : {answers}.',
	missing: 'Sans réponse, et pouvant changer cela : {facts}.',
	ways: 'Voies les plus proches :',
	way: '{number}. {way}',
	assumes: 'À trancher, et compté ici comme rempli : {parameters}.',
	blocked: 'Aucune réponse ne peut remplir : {names}.',
	sources: 'Sources :',
	source: '{name}, {places}. {read}',
	notDecision: 'Ceci n’est pas une décision. Seule l’autorité décide.',
	ask: {
		start:
			'Répondez par un nombre ou un mot. {unsure} veut dire « je ne sais pas », {back} revient en arrière, {quit} arrête.',
		left: '{min, plural, one {Encore au moins # question} many {Encore au moins # de questions} other {Encore au moins # questions}}, au plus {max, number}.',
		option: '{number}. {option}',
		several: 'Plusieurs nombres, séparés par des virgules. 0 pour aucun de ces choix.',
		range: 'Un nombre de {min, number} à {max, number}.',
		list: 'Des noms, séparés par des points-virgules.',
		skills: 'Par exemple : {example}',
		again: 'Ceci ne peut pas être lu comme une réponse. Essayez à nouveau.',
		first: 'C’est la première question.',
		answer: '{label} : {answer}',
	},
	differs: '{name} : {from} devient {to}',
	same: 'Aucune différence.',
}
