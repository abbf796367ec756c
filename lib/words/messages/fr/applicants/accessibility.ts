/** Who can use the site: what it follows, what was tested and how, and what was not. */
export const accessibility = {
	title: 'Accessibilité',
	description:
		'Quelle norme suit ce site, ce qui a été testé et comment, ce qui ne l’a pas été, et comment signaler un problème.',
	lead: 'Tout le monde doit pouvoir utiliser ce site : par la vue ou l’ouïe, avec une souris, au toucher ou au clavier seul, sur un vieux téléphone ou un grand écran.',
	aim: {
		title: 'Ce que nous suivons',
		text: [
			'Les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveaux A et AA, et le niveau AAA quand c’est possible.',
			'Nous ne connaissons aucun défaut aux niveaux A et AA. C’est notre propre évaluation, d’après les tests qui suivent. Les tests automatiques ne couvrent qu’une partie des règles, et aucun organisme extérieur n’a examiné le site.',
		],
	},
	tested: {
		title: 'Ce qui a été testé, et comment',
		lead: 'Ces tests tournent dans le navigateur Chromium à chaque changement du site.',
		items: [
			'Chaque page, avec les règles axe-core, dans l’une de ses langues ; aussi avec des erreurs, et avec une liste, un menu ou une fenêtre ouverts. Le contraste en couleurs claires et sombres.',
			'La simulation et les pages pour les employeurs au clavier seul : tout est accessible, et le focus est toujours visible et jamais bloqué.',
			'Ce qu’un lecteur d’écran annonce à chaque étape, en anglais : noms, types et états, dans l’ordre de lecture.',
			'Les pages de 320 pixels de large, comme avec un zoom de 400 % : rien ne défile de côté, sauf les tableaux larges, dans leur propre zone.',
			'Le texte deux fois plus grand et avec plus d’espace entre lettres, mots et lignes : rien n’est coupé.',
			'Les boutons et les commandes font au moins 24 pixels de large et de haut, 44 sur les écrans tactiles. Les liens dans le texte, et les liens courts vers les sources, ont la hauteur d’une ligne.',
			'Les couleurs forcées, le mode sombre et les animations réduites : les choix restent visibles, et rien ne bouge.',
			'Toute la simulation sans JavaScript, et sans réseau après la première visite.',
		],
	},
	looked: {
		title: 'Ce que nous avons vérifié à l’œil',
		text: 'Les pages dans chaque langue, sur des écrans étroits et larges, en clair, en sombre, en couleurs forcées et à l’impression. Il n’y a ni limite de temps, ni son, ni image sans texte de remplacement.',
	},
	keys: {
		title: 'Raccourcis à une seule touche',
		text: 'Les pages pour les employeurs ont des raccourcis d’une lettre ou d’un signe. Ils marchent seulement quand vous n’êtes pas dans un champ. Appuyez sur le point d’interrogation pour les voir tous, ou utilisez le bouton des raccourcis clavier en bas de la page ; on peut aussi les y désactiver.',
	},
	untested: {
		title: 'Ce qui n’a pas été testé',
		items: [
			'De vrais lecteurs d’écran, comme NVDA, VoiceOver et TalkBack ; la commande vocale ; les loupes d’écran.',
			'Les navigateurs autres que Chromium.',
			'Aucune personne en situation de handicap n’a encore testé le site pour nous.',
		],
	},
	limits: {
		title: 'Limites connues',
		items: [
			'Comparer des candidats et des postes côte à côte demande des tableaux larges, qui défilent dans leur zone sur un écran étroit.',
			'Dans une longue liste de candidats, un lecteur d’écran lit seulement les lignes proches de l’endroit où l’on est. Les filtres et la recherche raccourcissent la liste.',
			'La lecture à voix haute d’une page enregistrée en PDF dépend du navigateur.',
			'Les liens vers les sources mènent à d’autres sites. Beaucoup sont seulement en chinois, et nous ne pouvons pas les corriger.',
			'Nous écrivons simplement, mais les règles contiennent des mots difficiles. Il n’y a pas de version en langue des signes.',
		],
	},
	tell: {
		title: 'Si quelque chose vous bloque',
		text: [
			'Dites-le aux personnes qui gèrent ce site ; l’adresse dans votre navigateur montre de quel site il s’agit. Le programme ne sait pas qui elles sont et n’a pas d’adresse e-mail. Dites quelle page c’était, ce que vous vouliez faire, et quel appareil et quel programme vous utilisez. N’envoyez pas vos réponses.',
			'Vous n’avez pas besoin de ce site pour demander un visa : adressez-vous à l’ambassade ou au consulat où vous ferez votre demande ou, en Chine, appelez le 12367.',
		],
	},
	made: 'Nous avons fait ces tests nous-mêmes. Date de cette déclaration : {date}.',
}
