import type { RuleMessages } from '@/lib/words/types/message-types'

/** The rules: criteria, sources, evidence, and how a condition is put into words. */
export const rules = {
	rulesets: {
		article: {
			name: 'Le modèle de l’article',
			summary:
				'Un visa pour travail qualifié, très proche du H-1B des États-Unis, tel qu’un article l’imaginait : une proposition d’embauche, un employeur prêt à embaucher, et un manque précis de compétences que vous venez combler.',
			statusLine: 'Opinion, écrite avant les règles. Pas une loi.',
			meaning:
				'Remplir toutes les conditions veut dire que vous correspondez à ce que l’article imaginait. L’article est une opinion : cela ne donne aucun droit à un visa.',
			criteria: {
				'foreign-national': 'Vous avez une nationalité étrangère',
				'job-offer': 'Vous avez une proposition d’embauche écrite',
				'domestic-employer': 'L’employeur est enregistré en Chine continentale',
				'willing-sponsor': 'L’employeur est prêt à embaucher une personne étrangère pour ce poste',
				'real-pay': 'Le salaire est convenu et payé en argent',
				communication: 'Il y a un plan pour communiquer dans l’équipe',
				management: 'Une personne désignée a prévu votre travail',
				'skilled-role': 'Le poste est qualifié',
				manufacturing: 'L’employeur est dans l’industrie manufacturière ou un secteur lié',
				'emerging-market': 'Au moins un marché visé est émergent ou en développement',
				language: 'Vous parlez une langue principale du marché au niveau opérationnel',
				customs: 'Vous connaissez les coutumes du marché',
				'social-norms': 'Vous connaissez les règles de vie du marché',
				'consumer-insight': 'Vous connaissez les acheteurs du marché',
				'specific-gap': 'Le poste comble un manque que l’employeur peut nommer',
				'not-headcount': 'Le poste n’est pas ouvert seulement par manque de personnel',
				upstream: 'Vous participez à la conception ou à la production',
				'complements-rnd':
					'Le poste ne consiste pas surtout en R&D au cœur du métier, que des ingénieurs en Chine font déjà',
				'complements-production': 'Le poste ne consiste pas surtout à gérer la production',
				'complements-sales': 'Le poste ne consiste pas surtout à vendre en Chine',
				'no-local-match': 'Aucun candidat en Chine ne pourrait aussi bien faire tout le travail',
				upgrading: 'Le poste aide à améliorer les produits ou la production',
				networks: 'Vous avez des contacts sur le marché',
				'native-background': 'Vous avez passé une partie de votre enfance ou de votre jeunesse sur le marché',
				'home-team': 'Vous travaillez en Chine au moins une partie du temps',
				'fixes-misfit': 'Vous pouvez nommer un changement de produit dont le marché a besoin',
				bridge: 'Le poste aide à relier l’entreprise au marché',
				'searched-at-home': 'L’employeur a cherché parmi les personnes déjà en Chine',
				'aim-abroad': 'Le poste sert un but mesurable à l’étranger',
				'ordinary-colleague': 'Vous acceptez les mêmes règles que le reste du personnel',
				degree: 'Vous avez une licence ou plus',
			},
			corrections: {
				'foreign-national':
					'Les citoyens de Hong Kong, de Macao et de Taïwan étaient comptés comme étrangers, et toute personne ayant la nationalité chinoise et une autre, comme chinoise. La loi ne tranche pas le second cas.',
			},
			continuing: {
				contributes: 'Vous apportez ce qui était convenu.',
				accepted: 'Vous n’êtes pas l’objet, dans l’entreprise, d’un rejet qui gêne votre travail.',
			},
			notes: {
				'no-law': {
					title: 'L’article n’est pas une loi.',
					text: 'L’article suppose un employeur. La règle publiée n’en demande pas, et seule la règle publiée est la loi.',
				},
				'lapse-is-a-claim': {
					title: 'Seul l’article dit que le visa prend fin.',
					text: 'L’article affirme que le visa prend fin quand une condition posée pour la suite n’est plus remplie. Nous n’avons trouvé aucun texte qui le dise.',
				},
			},
		},
		'k-published': {
			name: 'Visa K (décret 814)',
			summary:
				'Décret 814, en vigueur depuis le 1er octobre 2025. Pour de jeunes talents étrangers des sciences et de la technologie ; sans employeur obligatoire. Certaines conditions sont à trancher.',
			statusLine: 'Règle publiée ; plusieurs conditions encore à trancher',
			meaning:
				'Remplir toutes les conditions veut dire que vous remplissez la règle telle qu’elle est publiée. L’ambassade ou le consulat décide du visa, et un visa n’est pas un droit de travailler.',
			criteria: {
				'visa-needed': 'Il vous faut un visa pour la Chine',
				'foreign-national': 'Vous avez une nationalité étrangère',
				young: 'Vous remplissez la condition d’âge de l’autorité pour être « jeune »',
				'talent-route':
					'Vous avez une licence ou plus en sciences, technologie, ingénierie ou mathématiques d’un établissement réputé, ou vous y enseignez ces matières ou y faites de la recherche',
				proof: 'Vous avez des documents qui prouvent votre diplôme ou votre poste',
				'fitting-activity':
					'Vous prévoyez des échanges, des affaires ou une création d’entreprise, et aucun emploi rémunéré',
			},
			corrections: {
				'visa-needed':
					'On ne demandait pas si la personne a besoin d’un visa : les citoyens chinois et les titulaires de la carte de résident permanent n’en ont pas besoin.',
				'foreign-national':
					'Les citoyens de Hong Kong, de Macao et de Taïwan étaient comptés comme étrangers, et toute personne ayant la nationalité chinoise et une autre, comme chinoise. La loi ne tranche pas le second cas.',
				'talent-route':
					'Un diplôme en agriculture, en santé, en sciences sociales ou dans un autre domaine valait « non ». Le texte cite quatre domaines et ne donne pas de liste : la question reste ouverte.',
			},
			continuing: {},
			notes: {
				'refusal-grounds': {
					title: 'Un visa peut être refusé, sans que le service doive dire pourquoi.',
					text: 'La loi cite six motifs : une interdiction d’entrée, certaines maladies, la sécurité, de fausses déclarations ou trop peu d’argent, des documents manquants, et d’autres cas. Nous ne posons pas de questions là-dessus.',
				},
				'not-named-fields': {
					title: 'Le texte cite quatre domaines et ne donne pas de liste.',
					text: 'Il cite les sciences, la technologie, l’ingénierie et les mathématiques. C’est à l’ambassade ou au consulat de dire si l’agriculture, la santé, les sciences sociales ou un autre domaine est accepté.',
				},
				'no-employer-needed': {
					title: 'Aucun employeur n’est nécessaire.',
					text: 'Les questions-réponses officielles disent qu’aucun employeur ni organisme invitant en Chine n’est exigé.',
				},
				'no-work-permit': {
					title: 'Un emploi rémunéré demande plus que ce visa.',
					text: 'Nous n’avons trouvé aucun texte qui fasse du visa K un droit de travailler (loi sur l’administration de l’entrée et de la sortie du territoire, art. 41). Vérifiez aussi les règles du permis de travail.',
				},
			},
		},
		'work-permit': {
			name: 'Permis de travail',
			summary:
				'Catégorie A (talents étrangers de haut niveau) et catégorie B (professionnels étrangers qualifiés), avec le barème de points et les voies dont une autorité décide. Nécessaire pour un emploi rémunéré, quel que soit le visa.',
			statusLine: 'Nécessaire pour un emploi rémunéré, quel que soit le visa',
			meaning:
				'Remplir toutes les conditions veut dire que vous remplissez les principales conditions de catégorie A ou B citées ici. Nous ne vérifions ni ce que l’employeur lui-même doit remplir, ni les autorisations propres au secteur. Ce n’est pas un permis : l’employeur fait la demande et l’autorité décide.',
			criteria: {
				'permit-needed': 'Il vous faut un permis pour travailler en Chine',
				'foreign-national': 'Vous avez une nationalité étrangère',
				'other-ways': 'Une autre voie vers un permis vous est peut-être ouverte',
				adult: 'Vous avez 18 ans ou plus',
				'definite-employer':
					'Vous avez une proposition d’embauche écrite d’un employeur de Chine continentale, ou une voie qui n’en demande pas',
				health: 'Vous pouvez fournir un certificat médical',
				'clean-record':
					'Vous pouvez fournir un extrait de casier judiciaire vierge, ou un engagement écrit là où il suffit',
				'no-local-candidate': 'Aucun candidat qui convienne n’est disponible en Chine pour l’instant',
				class: 'Au moins une voie de catégorie A, B ou C vous est ouverte',
				'class-a':
					'Vous atteignez la catégorie A par les points, par le salaire, ou par une voie dont l’autorité décide',
				'class-b':
					'Vous atteignez la catégorie B par les points, par le salaire, par le diplôme et l’expérience dans un poste qualifié, ou par une voie dont l’autorité décide',
			},
			corrections: {
				'permit-needed':
					'On ne demandait pas si la personne a besoin d’un permis : les citoyens chinois et les titulaires de la carte de résident permanent n’en ont pas besoin, et certains courts séjours ne sont pas un emploi.',
				'foreign-national': 'La nationalité n’était pas examinée.',
				'definite-employer':
					'Sans employeur ici, la réponse était « non » pour les fondateurs, les personnes envoyées dans le cadre d’un accord et les courtes missions.',
				health: 'Pour une courte mission, aucun certificat médical ne figure dans la liste.',
				'clean-record':
					'Les personnes de catégorie A peuvent signer un engagement, et celles qui viennent pour une courte mission aussi.',
				class:
					'Seuls comptaient les points, le salaire, et le diplôme avec deux ans. Les voies dont une autorité décide manquaient.',
				'class-a': 'Les voies de catégorie A dont une autorité décide manquaient.',
				'class-b':
					'La voie du diplôme valait pour tous les postes et à tout âge. Elle est pour l’encadrement et le personnel spécialisé ou technique, et la catégorie B est normalement accordée jusqu’à 60 ans.',
				'other-ways': 'Les jeunes diplômés, les postes soumis à un quota et les courtes missions manquaient.',
			},
			continuing: {},
			notes: {
				'refusal-grounds': {
					title: 'Un visa peut être refusé, sans que le service doive dire pourquoi.',
					text: 'La loi cite six motifs : une interdiction d’entrée, certaines maladies, la sécurité, de fausses déclarations ou trop peu d’argent, des documents manquants, et d’autres cas. Nous ne posons pas de questions là-dessus.',
				},
				'minimum-wage': {
					title: 'Le salaire doit atteindre le salaire minimum local.',
					text: 'Certaines voies n’ont pas d’autre condition de salaire. Pour le montant, appelez le 12333 du lieu de travail.',
				},
				'prior-approval': {
					title: 'Certains métiers demandent d’abord un accord.',
					text: 'Quand une loi le dit, l’autorité de ce métier donne d’abord son accord. Certaines professions ont leurs propres règles. Nous ne vérifions ici ni l’un ni l’autre.',
				},
				'who-comes-along': {
					title: 'Votre famille peut venir avec vous.',
					text: 'Le guide de Pékin cite le mari ou la femme, les enfants de moins de 18 ans, et les parents des deux. D’autres villes peuvent faire autrement.',
				},
				'local-standard': {
					title: 'Votre province peut ouvrir davantage.',
					text: 'Depuis septembre 2025, les provinces peuvent écrire leurs propres normes. Nous ne connaissons aucune liste. Appelez le 12333 du lieu de travail.',
				},
				'which-average': {
					title: 'Les villes comparent le salaire à des moyennes différentes.',
					text: 'Prenez le chiffre du bureau du travail de votre lieu de travail.',
				},
				exempt: {
					title: 'Certaines personnes sont dispensées par des règles plus anciennes.',
					text: 'Les règles de 1996 citent les personnes payées directement par l’État, celles qui travaillent sur le pétrole en mer, et les artistes munis d’un permis du service de la culture. Demandez au 12333 si cela vaut encore.',
				},
				'class-b-limits': {
					title: 'La catégorie B a des limites.',
					text: 'La voie du diplôme est pour l’encadrement et le personnel spécialisé ou technique de cinq groupes de métiers. La catégorie B (professionnels étrangers qualifiés) est normalement accordée jusqu’à 60 ans. Le service peut assouplir l’âge, le diplôme ou les années en cas de besoin réel. Appelez le 12333.',
				},
				'other-routes': {
					title: 'Il y a d’autres voies.',
					text: 'Seule une autorité peut décider de certaines voies, comme les programmes de talents, les postes de premier plan, les jeunes diplômés ou les courtes missions. Si vous en citez une, le résultat reste ouvert. La catégorie C (autres personnes étrangères) est une liste de types de postes soumis à un quota, pas un total sous 60.',
				},
				'employer-applies': {
					title: 'C’est l’employeur qui demande le permis de travail.',
					text: 'Pour travailler, il vous faut aussi un permis de séjour de type travail. Si votre visa dit que vous avez besoin d’un permis de séjour, vous devez le demander vous-même dans les 30 jours après l’entrée.',
				},
				'no-card': {
					title: 'Le permis de travail n’a plus sa propre carte.',
					text: 'Depuis le 1er décembre 2024, il fait partie de la carte de sécurité sociale.',
				},
			},
		},
		h1b: {
			name: 'La comparaison avec le H-1B',
			summary: 'Et si la Chine appliquait, mot pour mot, les conditions du H-1B des États-Unis ?',
			statusLine: 'Conditions des États-Unis, qui ne sont pas la loi en Chine',
			meaning:
				'Remplir toutes les conditions veut dire que vous remplissez celles du H-1B, prises à la lettre. Cela ne donne aucun droit à un visa en Chine ni aux États-Unis.',
			criteria: {
				'bona-fide-job': 'Vous avez une proposition d’embauche écrite',
				sponsor: 'Un employeur de Chine continentale est prêt à embaucher une personne étrangère',
				'specialty-occupation': 'Le poste demande normalement un diplôme dans un domaine précis',
				'degree-or-equivalent':
					'Vous avez un diplôme en lien direct avec le poste, ou 12 ans de travail dans ce domaine',
				wage: 'Le salaire est au moins celui des autres pour le même travail, et au moins celui qui est habituel dans la région',
			},
			corrections: {},
			continuing: {
				'status-kept':
					'Vous gardez le poste. D’après les règles des États-Unis, on peut rester jusqu’à 60 jours après sa fin.',
			},
			notes: {
				'cap-and-selection': {
					title: 'Le plafond annuel et la sélection sont laissés de côté.',
					text: 'Les États-Unis limitent chaque année les nouveaux visas H-1B et choisissent parmi les inscriptions, en tenant compte du niveau de salaire. Une personne qui remplit toutes les conditions peut quand même ne pas être choisie.',
				},
				payment: {
					title: 'Le paiement instauré en 2025 est laissé de côté.',
					text: 'À partir du 21 septembre 2025, les nouvelles demandes pour des personnes hors des États-Unis exigeaient un paiement de 100 000 dollars américains, pendant 12 mois sauf prolongation. Nous n’avons rien trouvé qui dise si cela vaut après le 21 septembre 2026.',
				},
				'no-counterpart': {
					title: 'Certaines choses n’ont pas d’équivalent dans le H-1B.',
					text: 'Le H-1B n’a aucune condition sur la connaissance d’un marché, les marchés émergents ou la participation à la conception ou à la production.',
				},
			},
		},
	},
	statuses: {
		opinion: 'Opinion, pas une loi',
		published: 'Règle en vigueur',
		analogy: 'Analogie seulement',
	},
	kinds: {
		exempting: {
			name: 'Qui est concerné',
			meaning: 'Si elle n’est pas remplie, vous n’avez besoin de rien de cela.',
		},
		required: { name: 'Obligatoire', meaning: 'Décide du résultat.' },
		supporting: { name: 'Atout', meaning: 'Montre un point fort ; ne change jamais le résultat.' },
		informative: { name: 'Pour information', meaning: 'Affichée, mais pas comptée.' },
		continuing: {
			name: 'Une fois en poste',
			meaning: 'Doit rester vraie une fois le travail commencé. Nous ne la vérifions pas ici.',
		},
	},
	sources: {
		'nationality-law': {
			name: 'Loi sur la nationalité de la République populaire de Chine',
			short: 'Loi sur la nationalité',
		},
		'employment-rules': {
			name: 'Règlement sur l’emploi des étrangers en Chine, révisé en 2017',
			short: 'Règlement sur l’emploi',
		},
		'employment-rules-1996': {
			name: 'Règlement sur l’emploi des étrangers en Chine, texte de 1996',
			short: 'Règlement sur l’emploi de 1996',
		},
		'state-council-28-2018': {
			name: 'Décision n° 28 de 2018 du Conseil des affaires de l’État, qui met fin à une série d’autorisations administratives',
			short: 'Conseil des affaires de l’État, n° 28 de 2018',
		},
		'short-tasks-2014': {
			name: 'Procédure pour les étrangers qui entrent pour une courte mission, n° 78 de 2014',
			short: 'N° 78 de 2014',
		},
		'graduates-2017': {
			name: 'Avis permettant aux excellents diplômés étrangers de travailler en Chine, n° 3 de 2017',
			short: 'Avis n° 3 de 2017',
		},
		'notice-2025-09-30': {
			name: 'Avis du 30 septembre 2025 sur de meilleures normes pour les talents étrangers, catégories A et B',
			short: 'Avis du 30 septembre 2025',
		},
		article: {
			name: 'Opinion d’« Old T » sur le futur visa K, en réponse à un sujet de Zhihu',
			short: 'Article',
		},
		'decree-814': {
			name: 'Règlement sur l’administration de l’entrée et de la sortie des étrangers, modifié par le décret 814 du Conseil des affaires de l’État',
			short: 'Règlement',
		},
		'answers-2025-08-14': {
			name: 'Questions-réponses officielles sur le règlement modifié (ministères de la Justice, des Affaires étrangères et de la Sécurité publique, Administration nationale de l’immigration)',
			short: 'Questions-réponses officielles',
		},
		'exit-entry-law': {
			name: 'Loi de la République populaire de Chine sur l’administration de l’entrée et de la sortie du territoire',
			short: 'Loi sur l’entrée et la sortie',
		},
		'guide-2017': {
			name: 'Guide de service du permis de travail des étrangers, n° 36 de 2017',
			short: 'Guide de service 2017',
		},
		'classification-2017': {
			name: 'Norme de classement des étrangers qui travaillent en Chine, n° 40 de 2017',
			short: 'Classement 2017',
		},
		'points-2017': {
			name: 'Barème de points du permis de travail des étrangers, édition provisoire',
			short: 'Barème de points 2017',
		},
		'beijing-guide': {
			name: 'Guide de service de Pékin pour le permis de travail, copié dans un dépôt public',
			short: 'Guide de service de Pékin',
		},
		'general-conditions-official': {
			name: 'Guide de service pour les talents étrangers qui travaillent à Pékin : exigences de base, en anglais, par le Beijing Overseas Talents Center',
			short: 'Exigences de base de Pékin',
		},
		'card-2024': {
			name: 'Ville de Pékin, sur le permis de travail intégré à la carte de sécurité sociale',
			short: 'Ville de Pékin, 2024',
		},
		ina: { name: 'Loi des États-Unis sur l’immigration et la nationalité', short: 'INA' },
		'8-cfr': { name: 'Code des règlements fédéraux des États-Unis, titre 8 (immigration)', short: '8 CFR' },
		'20-cfr': { name: 'Code des règlements fédéraux des États-Unis, titre 20 (travail)', short: '20 CFR' },
		'h1b-payment': {
			name: 'Proclamation des États-Unis du 19 septembre 2025 sur le H-1B, décrite par le cabinet d’avocats Bell Nunnally',
			short: 'Proclamation des États-Unis',
		},
		'isco-08': {
			name: 'Classification internationale type des professions 2008 (Organisation internationale du travail)',
			short: 'CITP-08',
		},
		'isic-4': {
			name: 'Classification internationale type, par industrie, Rév. 4 (Nations unies)',
			short: 'CITI Rév. 4',
		},
		'imf-weo': {
			name: 'Perspectives de l’économie mondiale, groupes de pays (Fonds monétaire international)',
			short: 'Liste du FMI',
		},
		cldr: { name: 'Common Locale Data Repository, langues des pays (Unicode)', short: 'CLDR' },
	},
	places: {
		'Art. 2': 'Art. 2',
		'Art. 3': 'Art. 3',
		'Art. 5': 'Art. 5',
		'Art. 9': 'Art. 9',
		'Art. 9 and 10': 'Art. 9 et 10',
		'Art. 48': 'Art. 48',
		'the whole decision': 'toute la décision',
		'the first half': 'la première moitié',
		'section 1': 'section 1',
		'section 2': 'section 2',
		'items 1 and 2': 'points 1 et 2',
		'A, B and C': 'catégories A, B et C',
		'A(4)': 'catégorie A, voie 4',
		'B(5)': 'catégorie B, voie 5',
		C: 'catégorie C',
		'Art. 6(6)': 'Art. 6(6)',
		'Art. 7(1)(6)': 'Art. 7(1)(6)',
		'Art. 21': 'Art. 21',
		'Art. 30': 'Art. 30',
		'Art. 41': 'Art. 41',
		'2025-08-14': '14 août 2025',
		'general conditions': 'conditions générales',
		'conditions for the employer': 'conditions pour l’employeur',
		'A and B': 'catégories A et B',
		A: 'catégorie A',
		B: 'catégorie B',
		tips: 'remarques',
		table: 'toutes les lignes',
		'1 December 2024': 'à partir du 1er décembre 2024',
		'214(g)': '214(g)',
		'214(i)(1)': '214(i)(1)',
		'212(n)(1)': '212(n)(1)',
		'214.2(h)(4)(ii)': '214.2(h)(4)(ii)',
		'214.2(h)(4)(iii)': '214.2(h)(4)(iii)',
		'214.2(h)(4)(iii)(D)': '214.2(h)(4)(iii)(D)',
		'214.1(l)(2)': '214.1(l)(2)',
		'655.731(a)': '655.731(a)',
		'19 September 2025': '19 septembre 2025',
		'major groups 1–3': 'grands groupes 1 à 3',
		'divisions 10–33': 'divisions 10 à 33',
		'April 2026': 'avril 2026',
		'48.2.0': '48.2.0',
	},
	paragraphs: {
		'¶3': '« le visa K reste un visa d’immigration qualifiée » ; « il suivra sans doute le modèle du visa H1B des États-Unis »',
		'¶4': '« Pourquoi recruter maintenant des étrangers à des postes techniques ? »',
		'¶5': '« des personnes qui comprennent les langues, les coutumes, les règles de vie et les habitudes de consommation du tiers-monde, pour participer à la production en amont »',
		'¶6': '« catalyseurs, accélérateurs et ponts pour aider ces entreprises à s’étendre sur le marché indien et à comprendre les besoins des utilisateurs indiens »',
		'¶7': '« il faut associer davantage d’étrangers issus de la culture même de ces pays »',
		'¶8': '« Ces postes spécialisés ne font guère concurrence à la main-d’œuvre du pays. »',
		'¶10':
			'« la capacité rare d’ancrer en profondeur l’industrie chinoise dans le contexte local (langue, culture, psychologie des consommateurs, réseaux sociaux) des marchés émergents »',
		'¶11':
			'« Cela complète, sans leur faire concurrence, les compétences centrales des talents du pays dans des domaines comme la R&D technologique, la gestion de la production et le développement du marché intérieur. »',
		'¶12':
			'« renforcer la compétitivité et la pénétration mondiales de l’industrie chinoise, et non disputer leurs emplois aux gens ordinaires »',
		'¶15':
			'« un visa de travailleur suppose une proposition d’embauche : des entreprises du pays doivent être prêtes à embaucher des étrangers, et les employeurs à payer leurs salariés étrangers avec de l’argent réel »',
	},
	evidence: {
		passport: 'Passeport, page d’identité',
		'degree-certificate': 'Diplôme',
		'post-letter': 'Lettre de votre établissement qui confirme votre poste',
		'work-references': 'Attestations d’employeurs, avec dates et tâches',
		'language-proof': 'Certificat de langue, ou preuve d’une scolarité dans cette langue',
		'market-stay-record': 'Preuve d’avoir vécu ou travaillé sur le marché',
		'work-sample': 'Exemple de travail qui montre la connaissance des règles de vie du pays',
		portfolio: 'Portfolio, étude de marché ou relevé de ventes',
		'market-references': 'Attestations venant du marché',
		'schooling-record': 'Attestation de scolarité sur le marché',
		'chinese-certificate': 'Certificat de chinois, comme le HSK',
		'health-certificate': 'Certificat médical',
		'no-criminal-record': 'Extrait de casier judiciaire vierge',
		'activity-plan': 'Plan de vos activités en Chine',
		'misfit-list': 'Liste de changements de produits dont le marché a besoin',
		'signed-offer': 'Lettre d’embauche signée ou contrat de travail',
		'business-licence': 'Licence commerciale avec le code unifié de crédit social',
		'employer-registration': 'Inscription au système du permis de travail des étrangers',
		'pay-clause': 'Clause du contrat sur le salaire',
		'communication-plan': 'Plan de communication',
		'management-plan': 'Plan du responsable pour les 90 premiers jours',
		'job-description': 'Fiche de poste',
		'project-brief': 'Présentation du projet',
		'market-plan': 'Plan pour le marché visé',
		'gap-statement': 'Note sur la compétence manquante',
		'recruitment-record': 'Preuve de la recherche faite en Chine',
		'headcount-request': 'Demande de personnel avec son motif',
		'organisation-chart': 'Organigramme',
		'sales-territory': 'Zone de vente dans la fiche de poste',
		'business-case': 'Dossier chiffré du but à l’étranger',
		'staff-rules': 'Règlement du personnel, signé',
		'wage-evidence': 'Preuve du salaire des collègues et du salaire habituel sur place',
		'review-note': 'Compte rendu d’entretien, daté',
	},
	parameters: {
		minAge: {
			name: 'l’âge minimal',
			unset: 'Le texte officiel pose une condition d’âge, mais nous n’avons trouvé aucun chiffre.',
			whom: 'Demandez à l’ambassade ou au consulat où vous ferez votre demande.',
		},
		maxAge: {
			name: 'l’âge maximal',
			unset: 'Le texte officiel pose une condition d’âge, mais nous n’avons trouvé aucun chiffre.',
			whom: 'Demandez à l’ambassade ou au consulat où vous ferez votre demande.',
		},
		renownedListPublished: {
			name: 'la liste des établissements réputés',
			unset:
				'Le texte officiel demande un établissement réputé, mais nous n’avons trouvé aucune liste officielle.',
			whom: 'Demandez à l’ambassade ou au consulat où vous ferez votre demande.',
		},
	},
	industryKinds: {
		manufacturing: 'Industrie manufacturière',
		related: 'Secteur lié',
		other: 'Autre secteur',
	},
	pointsRows: { highestDegree: 'Diplôme ou certificat' },
	separators: {
		entries: ' ; ',
		places: ', ',
		sentences: '. ',
		title: ' – ',
		parts: ' · ',
		crumbs: '/',
		more: ' …',
		reference: '[{number}]',
		sourcePair: '{first} {second}',
		sentencePair: '{first} {second}',
	},
} satisfies RuleMessages
