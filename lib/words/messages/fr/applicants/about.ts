import type { ClaimId, ClaimStanding } from '@/lib/about/claims'
import type {
	Aspect,
	Confidence,
	ConfidenceOf,
	OnwardId,
	QuestionId,
	QuestionTopic,
	Visa,
} from '@/lib/about/questions'
import type { ReferenceId } from '@/lib/about/references'

type Answer<Q extends QuestionId> = {
	readonly question: string
	/** The answer in one line. */
	readonly short: string
	/** What stands behind it, a paragraph each. */
	readonly more: readonly string[]
} & ('nothing' extends ConfidenceOf<Q>
	? {
			/** What was not found. */
			readonly gap: string
		}
	: unknown)

/** What people ask about the visa. */
export const about = {
	title: 'Questions fréquentes sur le visa K',
	description:
		'Quinze questions sur le visa K chinois, chacune avec une réponse courte, ses sources et notre degré de certitude, puis les affirmations qui ne reposent sur aucun texte officiel.',
	lead: 'Quinze questions sur le visa K, avec des réponses qui vont aussi loin que les textes publiés. Chaque réponse cite ses sources et dit notre degré de certitude.',
	notice: {
		first: 'Des informations, pas un conseil juridique.',
		text: 'Dernière vérification le {date}, surtout dans des copies des textes. Une ambassade ou un consulat a peut-être publié autre chose depuis. Dans ce cas, suivez ce qui y est dit, pas cette page.',
	},
	contents: 'Sur cette page',
	forApplicants: 'Pour les demandeurs',
	topics: {
		who: 'Pour qui',
		work: 'Emploi et travail',
		applying: 'La demande',
		life: 'Famille et entreprise',
		choice: 'Quel visa',
		employers: 'Pour les employeurs',
	} satisfies Record<QuestionTopic, string>,
	restsOn: 'D’après',
	confidences: {
		text: {
			name: 'Loi ou texte officiel, lu dans une copie',
			meaning:
				'Nous avons lu le texte même, mais surtout dans des copies sur d’autres sites ; la liste des sources les nomme. Le classement de 2017, nous l’avons lu dans plusieurs copies, en partie seulement en traduction, et le barème de points seulement dans des copies de tiers.',
		},
		press: {
			name: 'Rapporté par la presse',
			meaning:
				'Cité par des journaux et des agences de presse, ou rapporté par un service de visas. C’est ainsi que nous connaissons les questions-réponses officielles du 14 août 2025.',
		},
		opinion: {
			name: 'Une opinion',
			meaning: 'Un point de vue, montré parce que beaucoup le partagent. Ce n’est pas la loi.',
		},
		reading: {
			name: 'Notre propre lecture',
			meaning:
				'Ce que nous concluons nous-mêmes des textes. Les autorités peuvent voir les choses autrement.',
		},
		nothing: {
			name: 'Rien trouvé',
			meaning:
				'Pour une partie de cela, nous n’avons trouvé aucun texte officiel. Cela ne prouve pas qu’il n’y en a pas.',
		},
	} satisfies Record<Confidence, { readonly name: string; readonly meaning: string }>,
	sure: 'Notre degré de certitude',
	questions: {
		eligible: {
			question: 'Est-ce que je remplis les conditions ?',
			short: 'Le texte dit pour qui est le visa, mais laisse deux points flous.',
			gap: 'l’âge, la liste des établissements',
			more: [
				'Il est pour de jeunes talents étrangers en science et technologie : des personnes qui ont une licence ou plus en sciences, technologie, ingénierie ou mathématiques. Le diplôme vient d’une université ou d’un institut de recherche <well-known>réputés</well-known>, en Chine ou à l’étranger. Il est aussi pour les personnes qui y enseignent ou y font de la recherche dans un tel domaine.',
				'Nous n’avons trouvé aucun texte officiel qui dise quel âge est jeune ou quels établissements sont réputés. La simulation montre quelles conditions vous remplissez et lesquelles sont <unknown>à confirmer</unknown>.',
			],
		},
		age: {
			question: 'Quelle est la limite d’âge ?',
			short: 'Il y a une condition d’âge. Nous n’avons trouvé aucun chiffre.',
			gap: 'le chiffre',
			more: [
				'Les <official-qa>questions-réponses officielles</official-qa> disent qu’il y a des exigences précises pour l’âge, et pour la formation ou l’expérience de travail. Nous n’avons trouvé aucun texte officiel qui donne un chiffre : cette condition est donc <not-settled>à trancher</not-settled>.',
				'Les chiffres que l’on voit sur le web, comme 45, 40 ou 35, sont des suppositions ou viennent d’autres programmes. Demandez à l’ambassade ou au consulat où vous ferez votre demande.',
			],
		},
		university: {
			question: 'Mon université est-elle « réputée » ?',
			short: 'Nous n’avons trouvé aucune liste officielle.',
			gap: 'une liste',
			more: [
				'Les questions-réponses officielles demandent une université ou un institut de recherche <well-known>réputés</well-known>, en Chine ou à l’étranger. Elles ne disent pas lesquels.',
				'Si la vôtre vous semble réputée, nommez la liste ou le classement sur lequel vous vous appuyez. On ne sait pas si l’<authority>autorité</authority> utilise le même.',
			],
		},
		stem: {
			question: 'Mon diplôme compte-t-il comme sciences, technologie, ingénierie ou mathématiques ?',
			short: 'Les questions-réponses officielles citent quatre domaines, sans liste de matières.',
			gap: 'une liste de matières',
			more: [
				'Nous n’avons trouvé aucune liste officielle de diplômes ni de codes de matières.',
				'Notre lecture, d’après les domaines d’études de l’UNESCO (ISCED-F 2013) : les sciences naturelles et les mathématiques, l’informatique et l’ingénierie font partie des quatre domaines. Les textes ne disent pas si c’est le cas de l’agriculture, de la médecine, de la psychologie ou de l’économie.',
			],
		},
		offer: {
			question: 'Faut-il une proposition d’embauche ou une invitation ?',
			short: 'Pas pour le visa lui-même.',
			more: [
				'Les questions-réponses officielles disent qu’aucun employeur ni organisme invitant en Chine n’est exigé.',
				'Un article écrit avant les règles supposait un employeur, comme pour le H-1B des États-Unis. C’est une opinion, et la <published-rule>règle publiée</published-rule> dit autre chose.',
				'L’emploi rémunéré est une autre affaire ; voyez la question suivante.',
			],
		},
		work: {
			question: 'Puis-je travailler avec un visa K ?',
			short: 'Nous n’avons trouvé aucun texte qui en donne le droit.',
			gap: 'un droit de travailler',
			more: [
				'Les questions-réponses officielles citent les échanges en éducation, en science, en technologie, en culture et dans des domaines semblables, la création d’entreprise et les affaires. Elles ne citent pas l’emploi.',
				'Quiconque travaille en Chine a besoin d’un <work-permit>permis de travail</work-permit> et d’un <residence-permit>permis de séjour</residence-permit> de type travail (loi sur l’administration de l’entrée et de la sortie du territoire, art. 41). Travailler sans eux est puni d’une amende de 5 000 à 20 000 CNY et, dans les cas graves, aussi de 5 à 15 jours de détention (art. 80).',
			],
		},
		change: {
			question: 'Puis-je passer à un permis de travail en restant en Chine ?',
			short:
				'Le guide de service de Pékin ne cite pas le visa K. Certaines personnes le peuvent peut-être ; demandez d’abord.',
			more: [
				'Le chemin habituel est un <z-visa>visa Z</z-visa> depuis l’étranger. Le guide de service de Pékin énumère dix cas où le permis peut être demandé en Chine. Parmi eux : les titulaires d’un <r-visa>visa R</r-visa>, et les personnes de <class>catégorie A</class> qui ont un autre visa valable. Le visa K n’est pas cité. Une autre ligne du guide est plus large : elle permet la demande à tout talent étranger qui a un visa valable. D’autres villes peuvent faire autrement.',
				'Notre lecture : avec un visa K et la catégorie A, vous êtes peut-être dans l’un de ces cas. Avec la catégorie B, demandez à l’autorité locale, ou sortez et revenez avec un visa Z. Appelez le 12333 (permis de travail) ou le 12367 (immigration).',
				'Prolonger ou remplacer un visa K en Chine est une autre affaire. Un article de presse sur les questions-réponses officielles dit que c’est prévu ; nous n’avons trouvé aucune règle pour cela.',
			],
		},
		apply: {
			question: 'Comment et où faire la demande, et avec quels documents ?',
			short: 'À une ambassade ou un consulat de Chine. Nous n’avons trouvé aucune liste de documents.',
			gap: 'une liste de documents, la page d’une ambassade',
			more: [
				'Le règlement demande des preuves, mais ne dit pas quels documents. Les questions-réponses officielles disent que les ambassades et les consulats publieront le détail sur leurs sites ; le ministère des Affaires étrangères l’a répété le 29 septembre 2025. Nous n’avons trouvé aucune page de ce genre.',
				'Ce que l’on peut vous demander, selon notre lecture : passeport, diplôme, relevé de notes, et une lettre de votre établissement si vous enseignez ou faites de la recherche.',
				'Certains consulats reçoivent d’abord les demandes en ligne : un compte, un formulaire, des documents à envoyer et un premier examen, et seulement ensuite le passeport. En Nouvelle-Zélande, c’est ainsi depuis le 15 juin 2023 ; aux États-Unis, selon un service de visas, depuis le 30 septembre 2025. Nous n’avons trouvé aucune page de ce genre qui cite le visa K.',
			],
		},
		stay: {
			question:
				'Combien de temps est-il valable, combien de temps puis-je rester, et combien de fois entrer ?',
			short:
				'Les questions-réponses officielles promettent plus de facilités que d’autres visas, sans chiffre.',
			gap: 'les chiffres',
			more: [
				'Pour les entrées, la validité et la durée sur place, elles promettent plus de facilités que les douze sortes existantes de visa ordinaire. Nous n’avons trouvé aucun texte officiel qui donne des chiffres.',
				'Un article de presse sur les questions-réponses officielles dit que les autorités coordonneront aussi la prolongation et le remplacement des visas K en Chine, ainsi que la durée sur place et le séjour. C’est donc prévu, mais nous n’avons trouvé aucune règle.',
			],
		},
		cost: {
			question: 'Combien cela coûte-t-il, et combien de temps cela prend-il ?',
			short: 'Nous n’avons trouvé ni frais officiels ni délai officiel pour le visa K.',
			gap: 'les frais, le délai',
			more: [
				'Les ambassades et les consulats publient des frais généraux. Aux États-Unis, un citoyen de ce pays paie 140 dollars pour un visa ordinaire (171 pour les journalistes). La plupart des autres paient de 23 à 68 dollars, selon le nombre d’entrées. Le traitement rapide coûte 25 dollars de plus. Ces frais réduits ont commencé le 11 décembre 2023 et valent jusqu’au 31 décembre 2026. L’avis ne cite pas le visa K.',
				'D’autres chiffres sur le web, comme quatre à sept semaines ou jusqu’à 600 dollars, ne citent aucune source officielle pour le visa K. Certains sont donnés comme des estimations.',
			],
		},
		family: {
			question: 'Ma famille peut-elle venir ?',
			short: 'Nous n’avons trouvé aucun texte officiel sur le visa K qui parle de la famille.',
			gap: 'la famille des titulaires du visa K',
			more: [
				'Avec un <r-visa>visa R</r-visa>, le mari ou la femme et les enfants mineurs reçoivent des visas de même validité. On ne sait pas s’il en sera de même pour le visa K.',
				'Les pages web qui parlent du visa K comme d’un visa pour la famille se trompent.',
			],
		},
		company: {
			question: 'Puis-je créer une entreprise, ou travailler à mon compte ?',
			short:
				'La création d’entreprise est citée parmi les activités. Le travail payé à son compte ne l’est pas.',
			more: [
				'Les questions-réponses officielles citent la création d’entreprise et les affaires parmi les activités. Le guide de service de Pékin dit que les talents étrangers peuvent demander un permis de travail par un parc scientifique ou un incubateur pendant qu’ils créent une entreprise.',
				'Notre lecture : le travail payé à son compte est un travail, et demande le <work-permit>permis de travail</work-permit> et le <residence-permit>permis de séjour</residence-permit>. Appelez le 12367 avant de commencer.',
			],
		},
		compare: {
			question: 'K, R ou Z : lequel convient ?',
			short:
				'Cela dépend de qui doit agir pour vous en Chine : personne (K), un organisme invitant (R), un employeur (Z).',
			gap: 'visa K : chiffres, famille, frais',
			more: [],
		},
		employ: {
			question: 'Pouvons-nous employer maintenant un titulaire du visa K ?',
			short: 'Pas sans permis de travail ni permis de séjour de type travail.',
			gap: 'une dispense pour le visa K',
			more: [
				'Personne ne peut employer une personne étrangère qui ne les a pas (loi sur l’administration de l’entrée et de la sortie du territoire, art. 41). Nous n’avons trouvé aucun texte qui en dispense le visa K.',
				'L’amende de l’employeur est de 10 000 CNY par personne, jusqu’à 100 000 ; les gains illégaux sont confisqués. La personne employée reçoit aussi une amende.',
			],
		},
		permit: {
			question: 'Quelle catégorie, combien de points, quels documents, quels délais ?',
			short:
				'La catégorie A demande 85 points sur 120 et la catégorie B 60. Les deux ont aussi des voies sans points. La simulation additionne les points pour vous.',
			more: [
				'<class>La catégorie A</class> n’a pas de quota, la catégorie B dépend de la demande, la catégorie C a un quota. La catégorie C est une liste de types de postes, pas un total sous 60. Certaines voies ne peuvent être décidées que par une autorité, comme les postes de premier plan, la création d’entreprise et les jeunes diplômés. Depuis le 30 septembre 2025, les provinces peuvent écrire leurs propres normes ; appelez le 12333 du lieu de travail.',
				'Pour un travail de plus de 90 jours, le guide de service de Pékin énumère ces documents. Un formulaire de demande, la preuve du parcours de travail, et le contrat en chinois. Un diplôme avec une apostille, la marque d’une ambassade de Chine, ou une vérification par le centre de service du ministère de l’Éducation. Un extrait de casier judiciaire vierge et un certificat médical, vieux de six mois au plus. Un passeport, une photo, la page du visa si la personne est en Chine, et la preuve de la catégorie. En catégorie A, un engagement écrit peut remplacer trois d’entre eux. Tout ce qui n’est pas en chinois, sauf le passeport, demande une traduction avec le sceau de l’employeur.',
				'Délais dans le même guide : 3 jours ouvrés pour le premier examen (catégorie A : 1), 2 pour la réception du dossier, 5 pour la décision. Demandez une prolongation entre 120 et 30 jours avant la fin du permis. Déclarez un changement de nom, de numéro de passeport ou de fonction dans les 10 jours ouvrés ; un nouveau métier demande une annulation et une nouvelle demande. D’autres villes peuvent faire autrement.',
				'Depuis le 1er décembre 2024, le permis de travail n’a plus sa propre carte : il fait partie de la carte de sécurité sociale, en plastique ou sur le téléphone. La voie par le visa Z n’a pas changé.',
			],
		},
	} satisfies { readonly [Q in QuestionId]: Answer<Q> },
	compare: {
		caption: 'Les visas K, R et Z côte à côte',
		visas: { k: 'Visa K', r: 'Visa R', z: 'Visa Z' } satisfies Record<Visa, string>,
		aspects: {
			forWhom: 'Pour qui',
			inChina: 'Qui doit agir en Chine',
			paidWork: 'Emploi rémunéré',
			stay: 'Validité et durée sur place',
			family: 'Famille et frais',
		} satisfies Record<Aspect, string>,
		cells: {
			forWhom: {
				k: 'De jeunes talents étrangers en science et technologie ; ni âge ni liste d’établissements trouvés',
				r: 'Des talents de haut niveau qui remplissent les conditions de la catégorie A du permis de travail',
				z: 'Des personnes qui ont un emploi en Chine',
			},
			inChina: {
				k: 'Personne',
				r: 'Un organisme invitant demande une lettre de confirmation',
				z: 'L’employeur demande une notification de permis de travail',
			},
			paidWork: {
				k: 'Nous n’avons trouvé aucun texte qui en donne le droit ; il faut un permis de travail et un permis de séjour de type travail',
				r: 'Il faut aussi les deux permis ; à Pékin, le permis de travail peut se demander en Chine',
				z: 'Pour un emploi rémunéré. Vous devez demander un permis de séjour de type travail dans les 30 jours après l’entrée',
			},
			stay: {
				k: 'Plus de facilités que d’autres visas ; aucun chiffre trouvé',
				r: '5 à 10 ans, plusieurs entrées, jusqu’à 180 jours chacune',
				z: 'Le permis de travail vaut jusqu’à 5 ans en catégorie A, jusqu’à 2 en catégorie B (guide de Pékin)',
			},
			family: {
				k: 'Rien trouvé',
				r: 'Des visas pour le mari ou la femme et les enfants mineurs ; gratuit à ses débuts, en 2018',
				z: 'Pas traité ici',
			},
		} satisfies Record<Aspect, Record<Visa, string>>,
	},
	onward: {
		check: 'Commencer la simulation',
		article: 'Le modèle de l’article',
		'k-published': 'La règle publiée, condition par condition',
		'work-permit': 'Les conditions du permis de travail',
		points: 'Le barème de points',
		claims: 'Affirmations sans texte officiel',
	} satisfies Record<OnwardId, string>,
	claims: {
		title: 'Affirmations sans texte officiel',
		lead: 'Des affirmations que nous avons vues sur des pages web, dans un forum et dans la presse, et ce que disent les textes publiés.',
		who: 'Qui le dit : {who}',
		standings: {
			otherwise: 'Les textes disent autre chose.',
			less: 'Les textes ne vont pas aussi loin.',
			nothing: 'Aucun texte officiel trouvé.',
		} satisfies Record<ClaimStanding, string>,
		list: {
			offer: {
				claim: 'Il faut une proposition d’embauche, comme pour le H-1B des États-Unis.',
				who: 'un article écrit avant les règles, des pages web',
				truth:
					'Selon les questions-réponses officielles, aucun employeur ni organisme invitant en Chine n’est exigé.',
			},
			ages: {
				claim: 'La limite d’âge est de 45, ou 40, ou 35 ans.',
				who: 'la presse et des pages web, 2025 et 2026',
				truth:
					'45 et 40 sont les âges maximaux d’autres programmes de talents ; « moins de 35 ou 40 ans » est une supposition, donnée comme telle. Une copie de la Wikipédia en chinois donne comme règle de 18 à 45 ans, sans texte officiel.',
			},
			'no-limits': {
				claim: 'Les conditions d’âge, de formation et d’expérience ont été supprimées.',
				who: 'la presse, août 2025',
				truth:
					'C’est une mauvaise lecture de la dépêche en anglais, « Bar specific age, educational background and work experience requirements ». « Bar » y veut dire « à part » : ces conditions restent.',
			},
			'right-to-work': {
				claim: 'Les titulaires peuvent vivre et travailler en Chine sans employeur.',
				who: 'des pages web et un site d’actualité',
				truth:
					'Le visa ne demande pas d’employeur. Le travail demande un permis de travail et un permis de séjour de type travail, et nous n’avons trouvé aucun texte qui en dispense le visa K.',
			},
			'180-days': {
				claim: 'On peut rester 180 jours au plus à chaque fois.',
				who: 'un forum',
				truth: 'Nous n’avons trouvé aucun chiffre pour le visa K. La presse donne 180 jours pour le visa R.',
			},
			free: {
				claim: 'Le visa K est gratuit.',
				who: 'un site d’actualité, 2026',
				truth:
					'Nous n’avons trouvé ni frais ni dispense de frais pour le visa K. La presse parle d’une dispense pour le visa R.',
			},
			figures: {
				claim: 'Il prend quatre à sept semaines, coûte de 140 à 600 dollars, et est souvent refusé.',
				who: 'des pages web, automne 2025',
				truth:
					'Nous n’avons trouvé aucun chiffre officiel pour le visa K. Les citoyens des États-Unis paient 140 dollars pour un visa ordinaire. L’avis qui le dit ne cite pas le visa K. Certains des autres chiffres sont donnés comme des estimations.',
			},
			'replaces-r': {
				claim:
					'Le visa K remplace le visa R, est valable cinq ans depuis janvier 2025, et a 15 domaines de plus.',
				who: 'une page web, octobre 2025',
				truth:
					'Le décret date d’août 2025. Il ajoute le visa K et ne touche pas au visa R. Il ne donne ni validité ni liste de domaines.',
			},
			'only-abroad': {
				claim: 'On ne peut pas demander un premier visa K en Chine.',
				who: 'une page web, octobre 2025',
				truth: 'La page le déduit. Nous n’avons trouvé aucun texte officiel qui le dise.',
			},
			'five-years': {
				claim: 'Le visa K est valable cinq ans, avec plusieurs entrées.',
				who: 'une copie de Wikipédia et une note sur le web, 2026',
				truth:
					'Nous n’avons trouvé aucun texte officiel qui donne la validité ou le nombre d’entrées. Les questions-réponses officielles promettent seulement plus de facilités.',
			},
			'change-inside': {
				claim: 'Les titulaires d’un visa R, F ou M peuvent passer au visa K en Chine.',
				who: 'une copie de la Wikipédia en chinois, octobre 2025',
				truth: 'Nous n’avons trouvé aucun texte officiel qui le dise.',
			},
			'class-a-at-once': {
				claim:
					'Avec la catégorie A du permis de travail, les titulaires du visa K obtiennent tout de suite un permis de cinq ans ou le droit de séjour.',
				who: 'une copie de la Wikipédia en chinois, octobre 2025',
				truth:
					'Le guide de Pékin donne des permis de travail jusqu’à cinq ans en catégorie A. Nous n’avons trouvé aucun texte officiel qui lie cela au visa K.',
			},
			'list-due': {
				claim: 'La liste des universités réputées sort fin 2026.',
				who: 'une note sur le web, juillet 2026',
				truth: 'Nous n’avons trouvé aucune annonce officielle d’une liste, et aucune liste.',
			},
			investors: {
				claim: 'Le visa K est pour les dirigeants d’entreprise et les investisseurs.',
				who: 'des pages web',
				truth: 'D’après le règlement, il est pour de jeunes talents étrangers en science et technologie.',
			},
			relatives: {
				claim:
					'Le visa K est pour le mari ou la femme, le regroupement familial ou des obsèques ; il y a un « K1 » et un « K2 ».',
				who: 'des pages web',
				truth:
					'Rien de cela n’est dans le texte. Ces pages le confondent avec les visas chinois pour la famille, ou avec le visa K des États-Unis.',
			},
			'no-visa': {
				claim: 'Il n’y a pas de visa K.',
				who: 'une page web, septembre 2025',
				truth:
					'Il existe. Le décret 814 du Conseil des affaires de l’État l’a créé, avec effet au 1er octobre 2025.',
			},
		} satisfies Record<ClaimId, { readonly claim: string; readonly who: string; readonly truth: string }>,
	},
	sources: {
		title: 'Sources',
		lead: 'Chaque adresse sur laquelle reposent les réponses, et le jour où nous l’avons consultée pour la dernière fois.',
		dated: '({date})',
	},
	references: {
		'xinhua-answers': {
			name: 'Dépêche de Xinhua avec les questions-réponses officielles, sur un portail universitaire',
			short: 'Xinhua',
		},
		'answers-etnet': { name: 'ET Net, Hong Kong, dépêche de Pékin', short: 'ET Net' },
		'xinhua-english': {
			name: 'Dépêche de Xinhua en anglais, dans le Quotidien des sciences et technologies (Science and Technology Daily)',
			short: 'Xinhua en anglais',
		},
		ettoday: {
			name: 'ETtoday, Taipei, sur le point de presse du ministère des Affaires étrangères',
			short: 'ETtoday',
		},
		'business-standard': {
			name: 'Business Standard, New Delhi, avec des chiffres de CCTV',
			short: 'Business Standard',
		},
		'fujian-daily': {
			name: 'Fujian Daily avec Xinhua, sur la nouvelle loi sur l’entrée et la sortie du territoire, repris par CCTV',
			short: 'Fujian Daily',
		},
		'shenzhen-list': {
			name: 'Qui peut faire la demande en Chine, liste de la Shenzhen Polytechnic University',
			short: 'Liste de Shenzhen',
		},
		'r-measures': {
			name: 'Mesures d’application du visa pour talents étrangers, n° 218 de 2017, en anglais par la ville de Pékin',
			short: 'Mesures sur le visa R, 2017',
		},
		'r-report': {
			name: 'Article sur le visa R, sur le site du gouvernement chinois',
			short: 'Article sur le visa R, 2018',
		},
		'answers-cctv': {
			name: 'Résumé d’un reportage de CCTV du 14 août 2025 sur les questions-réponses officielles, par le site Reportify',
			short: 'CCTV, résumé',
		},
		'fees-us-2025': {
			name: '888 News Media, Californie, avec l’avis de l’ambassade de Chine aux États-Unis sur les frais de visa',
			short: 'Avis de l’ambassade sur les frais, rapporté',
		},
		'fee-measure': {
			name: 'Xinhua, sur les frais de visa réduits à 75 % à partir du 11 décembre 2023',
			short: 'Xinhua sur les frais, 2023',
		},
		'nz-notice': {
			name: 'Avis du consulat de Chine en Nouvelle-Zélande sur les demandes en ligne',
			short: 'Avis du consulat, Nouvelle-Zélande',
		},
		'us-online': {
			name: 'GetMyPassports, un service de visas aux États-Unis, sur les demandes en ligne',
			short: 'Service de visas, États-Unis',
		},
		'card-notice': {
			name: 'Avis du ministère des Ressources humaines et de la Sécurité sociale sur le permis de travail et la carte de sécurité sociale, en anglais par ReferChina',
			short: 'Avis sur la carte, 2024',
		},
	} satisfies Record<ReferenceId, { readonly name: string; readonly short: string }>,
}
