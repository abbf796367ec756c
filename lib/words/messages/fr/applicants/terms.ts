import type { TermId, UnlikeId } from '@/lib/terms/terms'

/** Words that the site uses in one sense, explained. A tag with a term's id marks that term in a sentence. */
export const terms = {
	title: 'Lexique',
	lead: 'Les mots que ce site emploie dans un seul sens.',
	all: '{count, plural, one {# mot} many {Les # de mots} other {Les # mots}}',
	close: 'Fermer',
	chinese: 'En chinois, à montrer au guichet',
	list: {
		'k-visa': {
			name: 'Visa K',
			meaning:
				'Un visa ordinaire pour de jeunes talents étrangers en science et technologie. Il existe depuis le 1er octobre 2025.',
		},
		'r-visa': {
			name: 'Visa R',
			meaning:
				'Un visa pour des talents de haut niveau. Il faut un organisme invitant en Chine, et remplir les conditions de <class>la catégorie A</class> du permis de travail.',
		},
		'z-visa': {
			name: 'Visa Z',
			meaning:
				'Un visa pour entrer en Chine et y occuper un emploi rémunéré. L’employeur demande d’abord une notification de permis de travail.',
		},
		'work-permit': {
			name: 'Permis de travail',
			meaning:
				'Ce qu’il faut pour un emploi rémunéré en Chine, quel que soit votre visa. C’est l’employeur qui le demande.',
		},
		'residence-permit': {
			name: 'Permis de séjour',
			meaning:
				'Ce qui vous permet de vivre en Chine une fois que vous y êtes. Pour un emploi rémunéré, il doit être de type travail.',
		},
		class: {
			name: 'Catégorie A, B ou C',
			meaning:
				'Les trois sortes de permis de travail : A pour les talents étrangers de haut niveau, B pour les professionnels étrangers qualifiés, C pour les autres personnes étrangères.',
		},
		points: {
			name: 'Points',
			meaning:
				'Ce que le permis de travail compte pour le salaire, les études, les années de travail, l’âge, le chinois et d’autres éléments, jusqu’à 120. La catégorie A en demande 85, la catégorie B 60.',
		},
		'well-known': {
			name: 'Établissement réputé',
			meaning:
				'Une université ou un institut de recherche que l’autorité tient pour réputé. La règle emploie ce mot, mais nous n’avons trouvé aucune liste officielle.',
		},
		'job-offer': {
			name: 'Proposition d’embauche',
			meaning:
				'Un poste qu’un employeur vous propose. Orale, elle ne suffit pas pour décider ; écrite, elle suffit.',
		},
		authority: {
			name: 'Autorité',
			meaning:
				'Un service qui décide des visas ou des permis. Avant votre entrée en Chine, c’est l’ambassade ou le consulat. En Chine, appelez le 12367 ou le 12333.',
		},
		'published-rule': {
			name: 'Règle publiée',
			meaning:
				'Le décret 814 du Conseil des affaires de l’État, avec les <official-qa>questions-réponses officielles</official-qa> qui l’expliquent. Nous n’avons trouvé aucune autre loi sur le visa K.',
		},
		'article-model': {
			name: 'Modèle de l’article',
			meaning:
				'Ce qu’un article attendait du visa K avant qu’il y ait une règle. C’est une opinion, pas une loi.',
		},
		'official-qa': {
			name: 'Questions-réponses officielles',
			meaning:
				'Des questions et réponses du 14 août 2025, où quatre autorités expliquent le visa K. Nous les connaissons par la presse.',
		},
		'official-basis': {
			name: 'Texte officiel',
			meaning:
				'Un texte officiel sur lequel une affirmation peut s’appuyer. Quand nous n’en avons pas trouvé, nous le disons. Cela ne prouve pas qu’il n’y en a pas.',
		},
		condition: {
			name: 'Condition',
			meaning: 'Ce qui doit être vrai, par exemple avoir un diplôme, pour qu’une règle soit remplie.',
		},
		supporting: {
			name: 'Condition « atout »',
			meaning: 'Une condition qui montre un point fort. Elle ne change jamais le résultat.',
		},
		'not-met': {
			name: 'Non remplie',
			meaning: 'D’après vos réponses, ce que la condition demande n’est pas vrai.',
		},
		unknown: {
			name: 'À confirmer',
			meaning:
				'Ni remplie ni non remplie pour l’instant : une réponse manque, ou ne suffit pas pour décider.',
		},
		'not-settled': {
			name: 'À trancher',
			meaning:
				'Dans aucun texte que nous avons trouvé, l’autorité n’a dit ce que la condition demande, par exemple une limite d’âge. Personne ne peut encore répondre, et cela ne veut jamais dire « Non ».',
		},
		'not-yet-clear': {
			name: 'Encore incertain',
			meaning: 'Un résultat où un élément qui décide est encore à confirmer ou à trancher.',
		},
	} satisfies Record<TermId, { readonly name: string; readonly meaning: string }>,
	unlike: {
		'k-visa':
			'À ne pas confondre avec un <work-permit>permis de travail</work-permit> : nous n’avons trouvé aucun texte qui permette de travailler avec le visa seul.',
		'z-visa':
			'À ne pas confondre avec un <work-permit>permis de travail</work-permit>, qu’il vous faut aussi.',
		'work-permit':
			'À ne pas confondre avec un <residence-permit>permis de séjour</residence-permit> : un emploi rémunéré demande les deux.',
		'published-rule':
			'À ne pas confondre avec le <article-model>modèle de l’article</article-model>, qui est une opinion.',
		'not-met': 'À ne pas confondre avec <unknown>à confirmer</unknown>, qui ne veut jamais dire « Non ».',
		unknown:
			'À ne pas confondre avec <not-settled>à trancher</not-settled>, où aucune de vos réponses ne peut aider.',
		'not-settled': 'À ne pas confondre avec <unknown>à confirmer</unknown>, où l’une de vos réponses manque.',
		'not-yet-clear':
			'À ne pas confondre avec <not-met>non remplie</not-met> : le résultat peut encore être oui ou non.',
	} satisfies Record<UnlikeId, string>,
}
