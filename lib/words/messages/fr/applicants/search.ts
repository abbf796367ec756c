/** The search in the pages of the site. */
export const search = {
	title: 'Recherche',
	description:
		'Toutes les questions fréquentes, conditions, affirmations, mots du lexique et lignes du barème de points de ce site, dans une seule liste.',
	lead: 'Tout ce que la recherche trouve, dans une seule liste.',
	noScript:
		'Le champ de recherche nécessite JavaScript. Sans lui, utilisez cette liste, ou la recherche dans la page de votre navigateur.',
	field: 'Chercher dans les questions, conditions, affirmations et mots du lexique',
	placeholder: 'Votre question, ou un mot',
	clear: 'Vider',
	results: 'Résultats',
	count: '{count, plural, one {# résultat} many {# de résultats} other {# résultats}} pour « {typed} ».',
	most: 'Les {shown} meilleurs sur {count, plural, one {# résultat} many {# de résultats} other {# résultats}} pour « {typed} ».',
	here: 'Recherche faite sur cet appareil ; rien de ce que vous tapez n’est envoyé.',
	none: 'Rien trouvé pour « {typed} ».',
	nearest: 'Vouliez-vous dire :',
	all: 'Toutes les questions et tout le lexique',
	keys: { choose: 'choisir', open: 'ouvrir', close: 'Fermer', enter: 'Entrée', escape: 'Échap' },
	kinds: {
		question: 'Question',
		condition: 'Condition',
		claim: 'Sans texte officiel',
		term: 'Lexique',
		points: 'Points',
		page: 'Page',
	},
	pages: 'Pages',
	where: { questions: 'Questions fréquentes', claims: 'Affirmations' },
	points: { title: '{factor} dans le barème de points', line: '{answer} : {points}' },
}
