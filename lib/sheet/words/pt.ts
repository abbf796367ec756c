import { people } from './people/pt'
import type { SheetVocabulary } from './sheet-vocabulary'

export const pt: SheetVocabulary = {
	yes: 'sim|verdadeiro|disponível',
	no: 'não|falso',
	none: 'nenhum|nenhuma|nada|nenhuns',
	unsure:
		'não sei|não sabe|desconhecido|desconhecida|incerto|não se sabe|não tem certeza|sem certeza|não sabe ao certo',
	promised: 'por entregar|a enviar|a seguir|em andamento|em processamento|em trâmite|solicitado',
	placeholders:
		'não informado|não informada|não se aplica|não disponível|sem informação|sem dados|a definir|a confirmar|pendente|a combinar|negociável|a negociar|não especificado|não especificada|não aplicável|por definir|por confirmar|confidencial|não indicado|não indicada|sem resposta|a determinar|aguardando|a acordar|não declarado|não consta|sem indicação|em análise|por preencher|não fornecido|a verificar|em aberto|por apurar|a preencher|a tratar',
	beforeCountry:
		'cidadão de|cidadã de|cidadão do|cidadã do|cidadão da|cidadã da|cidadão dos|cidadã dos|cidadão|cidadã|nacional de|nacional do|nacional da|de nacionalidade|nacionalidade:|nacionalidade|natural de nacionalidade|o|a|os|as',
	afterCountry: 'de nacionalidade',
	countries: {
		AE: 'EAU|Emirados',
		BA: 'Bósnia',
		CD: 'RD Congo|RDC|R.D. Congo|RD do Congo',
		CG: 'Congo-Brazzaville',
		CI: 'Costa do Marfim',
		CN: 'República Popular da China|RPC',
		CZ: 'Tchéquia|Chéquia|República Checa',
		GB: 'Grã-Bretanha|Inglaterra|Escócia',
		KR: 'República da Coreia',
		MM: 'Birmânia|Mianmar',
		NL: 'Holanda',
		RU: 'Federação Russa',
		TL: 'Timor|Timor-Leste|Timor Leste',
		US: 'EUA|Estados Unidos da América|E.U.A.',
		ST: 'São Tomé',
		VN: 'Vietname|Vietnã',
		KE: 'Quénia|Quênia',
	},
	people,
	degrees: {
		none: 'ensino médio|ensino secundário|ensino médio completo|sem diploma|ensino fundamental|12.º ano|12º ano|secundário|sem grau|segundo grau|2º grau|sem formação superior|ensino básico|9º ano|12.ª classe|12ª classe|secundário completo|2º grau completo|médio completo|ensino secundário completo',
		vocational: 'formação profissional',
		bachelor:
			'bacharelado|bacharel|grau de licenciado|bacharel em direito|bacharelado completo|1.º ciclo (licenciatura)|licenciatura (bacharelado)',
		master:
			'mestrado|mestre|grau de mestre|mestrado integrado|mestrado profissional|mestrado completo|mestra|mestrado acadêmico|mestre em ciências',
		doctorate:
			'doutorado|doutoramento|doutor|doutora|grau de doutor|doutorado (PhD)|pós-doutorado|pós-doutoramento|doutorado completo',
	},
	ownDegrees: { bachelor: 'licenciatura|licenciado|licenciada' },
	ownAskedDegrees: 'MBA|Master|MBA (pós-graduação)',
	askedDegrees: [
		{
			words:
				'curso profissional|curso técnico|ensino profissional|técnico de nível médio|ensino técnico|técnico profissional|tecnólogo|técnico|bacharelato|CET|CTeSP|curso médio|diploma|técnico superior|curso superior de tecnologia|técnica|tecnóloga|curso superior|curso técnico superior',
			could: ['none', 'vocational', 'bachelor'],
		},
		{
			words:
				'graduação|graduado|graduada|ensino superior|superior|superior completo|universitário|superior incompleto|ensino superior completo|universidade|graduação incompleta|estudante|estudante universitário|formação superior|ensino superior incompleto|universitária|graduação em andamento|cursando',
			could: ['none', 'bachelor'],
		},
		{
			words:
				'MBA|Master|MBA (pós-graduação)|pós-graduação|pós|especialização|MBA executivo|engenheiro|engenharia|engenheira|pós-graduação lato sensu|lato sensu|especialista|pós-graduado|pós-graduada',
			could: ['bachelor', 'master'],
		},
		{
			words: 'doutorando|doutoranda|stricto sensu|pós-graduação stricto sensu|doutorado em andamento',
			could: ['master', 'doctorate'],
		},
	],
	subjects: {
		science:
			'física|química|biologia|bioquímica|geologia|ciências biológicas|ciências ambientais|ciências naturais|microbiologia|astronomia|ecologia|física aplicada|química aplicada|ciência ambiental|ciências da terra|meteorologia|oceanografia|genética|geofísica|biologia marinha|ciências do ambiente|biologia molecular|química industrial',
		mathematics:
			'matemática|estatística|matemática aplicada|matemáticas|matemática e estatística|estatística aplicada',
		engineering:
			'engenharia mecânica|engenharia civil|engenharia elétrica|engenharia eletrotécnica|engenharia química|engenharia de produção|engenharia eletrônica|engenharia eletrónica|mecatrônica|engenharia mecatrônica|engenharia de minas|engenharia de materiais|engenharia industrial|engenharia aeronáutica|engenharia de petróleo|engenharia ambiental|engenharia naval|engenharia aeroespacial|engenharia automotiva|engenharia metalúrgica|engenharia do ambiente|engenharia biomédica|engenharia de energia|engenharia eléctrica|engenharia electrotécnica|engenharia eletromecânica|engenharia eletrotécnica e de computadores (eletrotecnia)|engenharia de telecomunicações|engenharia de controle e automação|eletromecânica|eletrotécnica',
		agriculture:
			'agronomia|agricultura|engenharia agronômica|engenharia agronómica|engenharia florestal|ciências agrárias|zootecnia|silvicultura|horticultura|aquicultura|agropecuária|ciências agrícolas|pescas|engenharia de pesca',
		health:
			'medicina|enfermagem|farmácia|odontologia|saúde pública|fisioterapia|nutrição|medicina dentária|ciências farmacêuticas|obstetrícia|terapia ocupacional|saúde coletiva|medicina geral|ciências da saúde|nutrição e dietética',
		'social-science':
			'psicologia|sociologia|ciência política|ciências políticas|relações internacionais|jornalismo|antropologia|ciências sociais|demografia',
		'business-law':
			'administração|administração de empresas|gestão de empresas|gestão|direito|finanças|contabilidade|marketing|ciências contábeis|recursos humanos|negócios internacionais|gestão empresarial|gestão de recursos humanos|banca|auditoria|gestão financeira|direito internacional|contabilidade e finanças|negócios|contabilidade e auditoria|gestão comercial|finanças e contabilidade|vendas|seguros|administração de negócios|gestão e administração|direito empresarial|gestão de projetos|contabilidade e administração|finanças empresariais',
		'arts-humanities':
			'história|filosofia|letras|literatura|linguística|artes|tradução|música|línguas|belas-artes|belas artes|teologia|arqueologia|humanidades|história da arte|línguas modernas|tradução e interpretação|línguas e literaturas modernas|letras português|letras inglês|artes plásticas|letras (português e inglês)|teatro|cinema|artes visuais|estudos chineses|línguas estrangeiras|artes cênicas|letras - inglês|literatura portuguesa|língua portuguesa|línguas estrangeiras aplicadas|letras - português|línguas aplicadas|filologia',
		education:
			'educação|pedagogia|ciências da educação|educação básica|educação infantil|educação de infância|ensino básico (docência)|ensino primário|educação especial|formação de professores|ensino|docência',
		other: 'turismo|gastronomia|ciências militares',
	},
	askedSubjects: [
		{
			words:
				'informática|ciência da computação|ciências da computação|engenharia informática|engenharia da computação|computação|engenharia de computação|engenharia de computadores|bioinformática|engenharia informática e de computadores',
			could: ['technology', 'science', 'engineering'],
		},
		{
			words:
				'sistemas de informação|engenharia de software|tecnologia da informação|análise e desenvolvimento de sistemas|redes|telecomunicações|cibersegurança|segurança da informação|TI|tecnologias de informação|tecnologia|tecnologias da informação|redes de computadores|desenvolvimento de software|robótica|informática de gestão|análise de sistemas|tecnologias de informação e comunicação',
			could: ['technology', 'engineering'],
		},
		{
			words:
				'biotecnologia|inteligência artificial|ciência de dados|engenharia de alimentos|engenharia alimentar|ciências|ciência e tecnologia de alimentos|nanotecnologia|ciência dos materiais|ciências atuariais|tecnologia de alimentos|biomedicina|engenharia biológica|ciências biomédicas',
			could: ['science', 'technology', 'engineering'],
		},
		{
			words:
				'eletrônica|eletricidade|mecânica|engenharia|logística|energias renováveis|engenharia e gestão industrial|engenharia têxtil|gestão industrial|têxtil|manutenção industrial|engenharia de gestão',
			could: ['engineering', 'technology', 'business-law'],
		},
		{
			words:
				'arquitetura|arquitetura e urbanismo|design|desenho industrial|design gráfico|design de moda|design de interiores|moda|design de produto|design industrial|multimédia|multimídia|design de comunicação',
			could: ['arts-humanities', 'engineering', 'technology'],
		},
		{
			words:
				'economia|ciências económicas|ciências econômicas|comércio internacional|comércio exterior|administração pública|comunicação|publicidade|economia e gestão|comunicação social|publicidade e propaganda|relações públicas|comércio|gestão pública|ciências da comunicação|comércio eletrônico|ciências económicas e empresariais|publicidade e marketing',
			could: ['social-science', 'business-law'],
		},
		{
			words:
				'veterinária|medicina veterinária|engenharia agrícola|agronegócio|economia agrária|agroindústria|engenharia rural',
			could: ['agriculture', 'health', 'engineering'],
		},
		{
			words:
				'desporto|esporte|ciências do desporto|ciências do esporte|hotelaria|gestão hoteleira|turismo e hotelaria|gestão de turismo|gestão turística|hotelaria e turismo|gestão desportiva',
			could: ['other', 'business-law'],
		},
		{
			words: 'geografia|serviço social|gestão hospitalar|gestão da saúde|gestão em saúde|assistência social',
			could: ['health', 'social-science', 'science'],
		},
		{
			words:
				'educação física|ensino de línguas|psicopedagogia|educação musical|ensino do inglês|ensino de português|ensino de matemática',
			could: ['education', 'arts-humanities', 'social-science'],
		},
	],
	jobOffer: {
		none: 'sem oferta|sem proposta|não tem|nenhuma oferta',
		verbal: 'verbal|oral|de boca|oferta verbal|proposta verbal|verbalmente',
		written:
			'escrita|por escrito|escrito|assinada|contrato assinado|proposta escrita|oferta escrita|assinado|proposta assinada|carta-oferta|oferta por escrito|proposta por escrito',
	},
	levels: {
		basic:
			'básico|básica|iniciante|elementar|noções|principiante|inicial|nível básico|noções básicas|conhecimentos básicos|muito básico',
		working:
			'intermediário|intermediária|intermédio|intermédia|nível intermediário|nível intermédio|intermediário (B1)|intermediário (B2)|intermediário B1|intermediário B2|intermédio B1|intermédio B2|intermediário alto|intermediário superior',
		fluent:
			'fluente|fluência|com fluência|fluentemente|totalmente fluente|nível fluente|muito fluente|fluente (C1)|fluente (C2)',
		native:
			'nativo|nativa|língua materna|materna|idioma materno|língua nativa|materno|falante nativo|primeira língua|falante nativa|idioma nativo|língua mãe',
	},
	askedLevels: [
		{
			words:
				'bom|boa|médio|conversação|bem|regular|razoável|nível médio|suficiente|básico-intermediário|básico a intermediário|conversacional|leitura|bom nível|escolar|aceitável|bons conhecimentos',
			could: ['basic', 'working'],
		},
		{
			words:
				'muito bom|muito bem|avançado|avançada|profissional|excelente|ótimo|domínio|nível avançado|alto|proficiente|muito boa|técnico|avançado (C1)|pleno|nível profissional|falado e escrito|perfeito|nível alto|óptimo|negócios|intermediário avançado|domínio completo',
			could: ['working', 'fluent'],
		},
		{
			words: 'bilíngue|bilingue|quase nativo|segunda língua|língua oficial|língua de ensino|língua segunda',
			could: ['fluent', 'native'],
		},
	],
	years: 'anos|ano|anos de experiência|a.',
	ages: 'anos|ano|anos de idade',
	months: 'meses|mês|meses por ano|meses ao ano',
	pay: 'por ano|anual|anuais|bruto|brutos|/ano|/ ano|ao ano|yuans|yuan|CNY|RMB|iuanes|brutos anuais|bruto anual|antes de impostos|brutos por ano|yuans por ano|CNY/ano|renminbi|iuans',
	monthly: 'por mês|ao mês|mensal|mensais|/mês|/ mês',
	thousands: 'mil|k',
}
