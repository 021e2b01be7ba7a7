import type { Language } from "../../language/language.ts";

/** What rows say in Portuguese: words that are spelt alike in Brazil and in Portugal. */
export const pt: Language = {
  words: {
    dose: `5|10|20|25|40|50|75|100|200|250|400|500|600|850`,
    object: `lista de preços|guia de remessa|sala de reuniões|despesas de viagem|pesquisa de satisfação|formulário de pedido|página inicial|
      boletim mensal|cópia da chave|escala de turnos|relatório anual|contagem de estoque|etiqueta de devolução|linha direta|plano de formação|
      primeira versão|planta do andar|lista de volumes|relatório de vendas|orçamento|plano do projeto|carta de boas-vindas|nota de imprensa|
      ficha de produto|contrato de fornecimento|plano de manutenção|calendário de férias|lista de convidados|controle de qualidade|
      visita técnica|relatório de situação|reunião semanal|oferta de emprego|crachá de visitante|carro da empresa|máquina de café|
      porta da frente|doca de carga|página de ajuda|ficha de inscrição|lista de verificação|modelo|cópia de segurança|sala de servidores|
      ambiente de testes|aviso de pagamento|nota de crédito|ordem de compra|contrato de aluguel|ficha do cliente|apresentação|
      estande da feira|vitrine|prateleira|impressora|monitor|luminária de mesa|quadro branco|porta corta-fogo|elevador|sala de espera|
      portaria|aquecimento|detector de fumaça|horário|vale-presente|cartão de fidelidade|peça de reposição|caixa de ferramentas|
      ordem de serviço|folha de horas|recibo de salário|pedido de férias|certificado|licença|declaração de renda|extrato|recibo|depósito|
      mapa de lugares|menu|oficina|manual|folheto|cartaz|catálogo|painel|pasta partilhada|ata|fatura|procuração|estudo de caso`,
    thing: `o relatório|a lista|o pedido|a fatura|o pacote|a consulta|a entrega|o rascunho|a solicitação|o formulário|o contrato|a resposta|
      o projeto|a reunião|o documento|a nota|a mensagem|a conta|o produto|a versão|o calendário|a ficha|o modelo|a foto|o serviço|a página|
      o plano|a proposta|o aviso|a prova`,
    fact: `chega na próxima semana|ainda falta|está no escritório|agrada ao cliente|precisa de mais tempo|pode esperar até sexta-feira|
      sai esta manhã|custa menos do que o previsto|vem antes do resto|estará disponível amanhã|deve mudar|espera uma assinatura|
      depende do cliente|cabe em uma página|vem de segunda-feira|volta tarde demais|cabe no calendário|tem prioridade|serve de exemplo`,
    task: `atualizar a lista de preços|enviar o contrato|verificar o endereço|ligar para o fornecedor|confirmar a consulta|pedir peças de reposição|
      renovar a licença|reservar uma sala|reunir os documentos que faltam|assinar a guia de remessa|responder ao cliente|
      preparar o relatório mensal|comparar os orçamentos|arrumar a pasta|testar o novo formulário|imprimir as etiquetas|contar o estoque|
      trocar o filtro|consertar a porta|medir a sala|tirar novas fotos|escrever o resumo|traduzir o manual|publicar o horário|
      arquivar os processos antigos|juntar os dados repetidos|corrigir o nome|mudar a data|devolver os custos de envio|convidar todo o grupo|
      formar a nova colega|entregar as chaves|preparar as amostras|retirar o pacote|pagar o depósito|enviar um lembrete|
      pedir uma segunda opinião|conferir a fatura|partilhar os resultados|trocar a senha|fechar a conta antiga|prolongar o prazo|
      esclarecer as dúvidas`,
    later: `hoje|esta semana|na próxima semana|no próximo mês|antes do fim de semana|depois da reunião|amanhã de manhã|
      até ao fim do trimestre|logo que possível|na segunda-feira|até sexta-feira|depois das festas|nos próximos dias|em duas semanas`,
    earlier: `ontem|na semana passada|no mês passado|na segunda-feira|esta manhã|há poucos dias|há duas semanas|antes das festas|
      na última reunião|no início do ano|na primavera|no fim de semana|na quinta-feira`,
    people: `o grupo|o escritório|o cliente|o fornecedor|a assistência|a contabilidade|a chefe de projeto|o armazém|o nosso parceiro|
      o setor de vendas|uma colega|um colega|a gerência|a portaria|o especialista`,
    because: `porque poupa tempo|porque assim ficou combinado|porque várias pessoas pediram|porque é mais barato|porque as regras mudaram|
      porque foi prometido ao cliente|porque mais ninguém tem acesso|porque a primeira tentativa falhou`,
    opinion: `Muito bem explicado|Isso responde à minha pergunta|Não tinha pensado nisso|Boa observação|Não concordo|Ajudou muito|
      Era mesmo o que procurava|Eu faria ao contrário|Belo trabalho|Obrigado por partilhar|Podia ser mais curto|Vão dando notícias|
      Concordo plenamente|Parece razoável|Não sabia disso`,
    todo: `Dar seguimento|Ligar de volta|Enviar os detalhes|Aguarda resposta|Prefere receber um e-mail|Combinado por telefone|Rever|
      Entregue a uma colega|Nada mais a fazer|Deixou mensagem|Pediu um lembrete|Marcar na agenda|Falta a confirmação|Tudo tratado|
      Verificar o endereço`,
    cause: `Mudou de ideia|Pedido por engano|Dados repetidos|A pedido do cliente|Já não é preciso|Encontrou melhor preço|Dados incompletos|
      Não chega a tempo|Não cumpre os requisitos|Danificado no transporte|Pagamento recusado|Conflito de horário|Mudança de casa|
      Trocado por um mais novo|Tamanho ou cor errados|Contra as regras|Doença|Atraso na entrega`,
    topic: `o trabalho remoto|a jardinagem|o transporte público|a privacidade|a cozinha saudável|a gestão do tempo|a bicicleta|
      a energia solar|o ensino a distância|a fotografia de rua|o atendimento ao cliente|o software livre|a poupança|o sono|o pão caseiro|
      as caminhadas|a procura de casa|o carro elétrico|a reciclagem|o preço da habitação|o voluntariado|a merenda escolar|
      a história local|a observação de aves|a corrida|os jogos de mesa|a leitura|o cinema de bairro|a natação|a compostagem|
      o isolamento|o café|a horta urbana|a música em casa|a vida de bairro|a inteligência artificial|os podcasts|as abelhas|o sossego`,
    audience: `iniciantes|famílias|pequenos grupos|estudantes|pais e mães|gente ocupada|autônomos|professores|aposentados|curiosos|
      inquilinos|proprietários|voluntários|vizinhos|apaixonados`,
    plus: `entrega rápida|boa qualidade|preço justo|acabamento cuidado|bom atendimento|design bonito|uso simples|tamanho certo|
      embalagem cuidada|toque agradável|instruções claras|longa duração|cor linda|limpeza fácil`,
    minus: `entrega lenta|embalagem rasgada|preço alto|instruções confusas|acabamento fraco|mau atendimento|cor errada|tamanho pequeno|
      muito barulho|mau cheiro|riscos visíveis|peças em falta`,
    praise: `recomendo|vale o que custa|cumpre o que promete|melhor do que o anterior|cinco estrelas|acima do esperado|compraria de novo|
      plena satisfação|uma maravilha|tudo perfeito`,
    doubt: `nada mau|correto pelo preço|cumpre a função|nem bom nem mau|melhor do que nada|opinião dividida|mediano|sem mais`,
    complaint: `nunca mais|uma desilusão|não vale o preço|esperava mais|devolvido|não recomendo|péssima experiência|não serve`,
    motif: `o rio|a noite|a sombra|a luz|o fogo|a chuva|a estrada|a casa|o mar|a estrela|o jardim|o sonho|o coração|a lua|a tempestade|
      a ilha|o espelho|a carta|a estrangeira|o segredo|o silêncio|a ponte|a montanha|a floresta|a dança|o porto|a neve|o farol|
      a promessa|o tempo|a canção|a ladra|o lobo|a chave|a janela`,
    setting: `do porto|do norte|do vale|de Lisboa|do velho moinho|do inverno|das ilhas|de agosto|da serra|da meia-noite|do rio|do verão|
      do jardim|de Viena|da costa|da Bahia|do deserto|do outono|do sótão|da fronteira|da terça-feira|do lago`,
    spot: `do Lago|do Parque|do Moinho|do Mercado|do Bosque|da Ribeira|da Cidade Velha|do Castelo|do Porto|das Tílias|da Estação|do Canal|das Vinhas|da Ponte`,
    scene: `Vista do terraço|Entrada principal|O pessoal a trabalhar|Luz da manhã sobre o porto|Detalhe da superfície|Público na abertura|
      Frente e verso|Rótulo visto de perto|A cidade antiga à noite|Foto de grupo|Primeiro dia de obra|Vista do vale|Oficina no quintal|
      Embalado e pronto|Antes da reforma|Depois da reforma|Pôr do sol na praia|Praça do mercado ao sábado|O protótipo|Um canto sossegado|
      Mesa posta para seis|O palco antes do concerto|Neve no telhado|Cozinha com janela|Jardim na primavera|O nosso estande na feira|
      Planta do segundo andar|Porto com barcos`,
    hobby: `as caminhadas|a confeitaria|a leitura|a bicicleta|a jardinagem|a fotografia|o xadrez|a natação|os jogos de mesa|a cozinha|
      a corrida|a pintura|as aves|a vela|o cinema antigo|o jazz|as viagens|a escalada|a olaria|as palavras cruzadas|o canto|a costura|
      a pesca|a dança|o teatro`,
    noun: `acordo|agenda|ajuda|amostra|andar|aparelho|área|arquivo|artigo|aviso|balanço|base|bilhete|bolsa|botão|caixa|canal|canto|carta|cartão|
      casa|caso|centro|cesto|chave|cliente|código|compra|conta|cópia|cor|curso|dado|data|dia|documento|edição|entrada|erro|escola|espaço|
      estudo|etapa|exemplo|ficha|fim|folha|fonte|foto|grupo|guia|hora|ideia|imagem|jardim|lado|linha|lista|livro|loja|lote|lugar|mapa|
      mercado|mesa|mês|modo|nível|nome|norma|nota|obra|ordem|página|painel|papel|parte|passo|pedido|plano|ponto|porta|prazo|preço|prova|
      rede|resumo|rota|rua|sala|série|tema|texto|tipo|turno|vista|zona|luz|pão|chá|sol|mar|lei`,
  },
  lists: {
    allergy: `Penicilina|Amendoim|Pólen|Látex|Marisco|Ácaros|Ovo|Leite|Picadas de abelha|Aspirina|Pelo de gato|Soja|Trigo|Níquel|Mofo|Nozes|
      Sésamo|Sulfamidas`,
    animal: `cão|gato|cavalo|vaca|ovelha|cabra|coelho|raposa|lobo|urso|veado|esquilo|lontra|texugo|ouriço|coruja|águia|falcão|garça|cisne|
      ganso|pato|pardal|golfinho|baleia|foca|salmão|truta|tartaruga|sapo|lagarto|elefante|girafa|zebra|leão|tigre|pinguim|arara`,
    building: `Torre Norte|Torre Sul|Edifício principal|Anexo|Ala leste|Ala oeste|Torre 1|Torre 2|O Moinho|Pavilhão do jardim|Bloco A|Bloco B|
      Bloco C|Residencial do Parque|Casa do porto|Antiga fábrica|A Fundição|Os Arcos`,
    catchPhrase: `Qualidade que fica|Simples e bem pensado|Mais perto de si|Avançar juntos|Ideias que duram|Claro, rápido e seguro|
      Soluções para cada dia|O gosto pelo trabalho bem feito|Para ganhar tempo|Pensar hoje no amanhã|Um serviço que escuta|
      Espaço para as suas ideias|Sempre a bom porto|Bem aconselhado desde o início|A tecnologia que une|Menos esforço, mais resultado`,
    category: `Casa e jardim|Cozinha e sabores|Viagens e cultura|Saúde e cuidados|Música e cinema|Livros e saber|Lazer e movimento|
      Ciência e tecnologia|Moda e estilo|Família e crianças|Emprego e carreira|Dinheiro e direito|Natureza e ambiente|Jogos e passatempos|
      Arte e design|Carros e mobilidade|Animais e companhia|Cidade e região|Economia e política|Obras e habitação`,
    color: `preto|branco|azul|vermelho|verde|cinza|amarelo|marrom|laranja|roxo|rosa|azul-marinho|bege|turquesa|prata|dourado|oliva|petróleo|
      bordô|marfim|verde-claro|coral|violeta|magenta|cáqui|azul-celeste|índigo|salmão|lavanda|grafite`,
    county: `Vale do Ave|Alto Minho|Baixo Alentejo|Beira Interior|Douro Litoral|Lezíria|Serra Gaúcha|Zona da Mata|Agreste|Norte Pioneiro|
      Vale do Paraíba|Recôncavo|Triângulo Mineiro|Campos Gerais`,
    cuisine: `italiana|chinesa|mexicana|indiana|francesa|japonesa|tailandesa|grega|espanhola|turca|libanesa|vietnamita|coreana|etíope|marroquina|
      alemã|americana|peruana|polaca|georgiana`,
    degree: `Licenciatura em Letras|Licenciatura em Matemática|Bacharelado em Direito|Bacharelado em Economia|Mestrado|Doutorado|
      Especialização|Engenharia civil|Enfermagem|Medicina|Curso profissional|Licenciatura em História`,
    department: `Vendas|Engenharia|Marketing|Atendimento ao cliente|Operações|Finanças|Recursos humanos|Produto|Logística|Jurídico|Compras|
      Investigação e desenvolvimento|Qualidade|Informática|Produção|Contabilidade|Comunicação|Design|Manutenção|Formação|Segurança|
      Administração|Novos mercados|Expedição`,
    diagnosis: `Hipertensão arterial|Diabetes tipo 2|Asma|Enxaqueca|Bronquite aguda|Lombalgia|Rinite alérgica|Anemia|Gastrite|Gripe|Artrose|
      Sinusite|Eczema|Distúrbio do sono|Pneumonia|Infeção urinária|Hipotireoidismo|Amigdalite|Entorse do tornozelo|Fratura do punho|
      Conjuntivite|Otite média|Tendinite|Vertigem|Psoríase|Cálculo biliar|Apendicite|Síndrome do túnel do carpo|Dermatite|Hiperlipidemia`,
    district: `Cidade Velha|Porto|Ribeira|Zona Norte|Zona Sul|Vila Nova|Zona Leste|Encosta|Lagoa|Cidade Universitária|Mercado|Estação|Parque|
      Cidade Jardim|Moinho|Centro|Cidade Alta|Cidade Baixa|Bairro Novo|Santa Luzia`,
    featureName: `Relatórios automáticos|Calendários partilhados|Exportação de dados|Modelos próprios|Cópia de segurança diária|
      Pesquisa completa|Lembretes programados|Anexos cifrados|Perfis e permissões|Vários idiomas|Comentários|Etiquetas|
      Importação de tabelas|Acesso único|Resumo de faturas|Filtros guardados|Avisos|Formulários|Versão móvel|Histórico`,
    genre: `Rock|Pop|Jazz|Clássica|Hip-hop|Samba|Blues|Country|Folk|Metal|Reggae|Soul|Punk|Fado|Bossa nova|Funk|Forró|Ópera|Trilha sonora|
      Música do mundo`,
    groupName: `Sócios locais|Parceiros externos|Grupo de testes|Novos clientes|Clientes habituais|Redação|Voluntariado|Turno da noite|
      Comissão diretiva|Compras|Comerciais|Revendedores regionais|Clube de leitura|Conselho consultivo|Imprensa|Aprendizes|
      Associação de pais|Grupo de trabalho`,
    ingredient: `farinha|açúcar|sal|manteiga|ovos|leite|natas|cebola|alho|tomate|batata|cenoura|pimentão|abobrinha|espinafre|lentilhas|arroz|
      massa|azeite|vinagre|mostarda|mel|salsa|manjericão|tomilho|pimenta|limão|maçã|avelãs|frango|carne moída|salmão|tofu|
      queijo|fermento|canela|baunilha|cogumelos|abóbora|feijão`,
    jobTitle: `Responsável de marketing|Responsável de vendas|Responsável de compras|Chefe de projeto|Responsável de atendimento|Contabilista|
      Analista de folha|Assistente de direção|Responsável de logística|Responsável de comunicação|Responsável de produto|
      Analista programador|Analista de sistemas|Responsável de qualidade|Analista financeiro|Responsável de recursos humanos|
      Assessoria jurídica|Chefe de obra|Agente de planejamento|Agente comercial|Comercial da zona sul|Comercial da zona norte|
      Chefe de fábrica|Chefe de turno|Responsável de loja|Chefe de redação|Analista de dados|Designer|Desenhista|Responsável de segurança|
      Assistente administrativo|Assistente de manutenção|Direção financeira|Direção geral|Direção comercial|Auxiliar de escritório|
      Arquiteto de software|Auxiliar de armazém`,
    labTest: `Hemograma|Perfil lipídico|Glicose no sangue|HbA1c|Perfil da tireoide|Provas do fígado|Provas do rim|Eletrólitos|
      Proteína C reativa|Vitamina D|Ferritina|Exame de urina|Coagulação|Troponina|Hemocultura|Creatinina`,
    league: `Primeira Divisão|Segunda Divisão|Liga Regional|Liga Distrital|Taça da Cidade|Taça Regional|Liga Nacional|Liga Juvenil|Série Norte|
      Série Sul|Série Leste|Série Oeste|Torneio da Primavera`,
    occupation: `Contabilista|Ator|Arquiteto|Padeiro|Cabeleireiro|Pedreiro|Motorista|Carpinteiro|Caixa|Cozinheiro|Engenheiro|Consultor|
      Dentista|Designer|Economista|Editor|Eletricista|Agricultor|Bombeiro|Florista|Jardineiro|Jornalista|Juiz|Advogado|Bibliotecário|
      Serralheiro|Mecânico|Enfermeiro|Farmacêutico|Médico|Fisioterapeuta|Piloto|Policial|Carteiro|Programador|Pesquisador|Secretário|
      Assistente social|Tradutor|Professor|Livreiro|Alfaiate|Pescador|Vendedor|Motociclista|Artesão|Vigilante|Pintor`,
    plant: `Carvalho|Pinheiro|Salgueiro|Rosa|Tulipa|Margarida|Lavanda|Feto|Hera|Musgo|Girassol|Lírio|Orquídea|Bambu|Cacto|Tomilho|Manjericão|
      Hortelã|Sálvia|Azevinho|Sabugueiro|Aveleira|Faia|Cedro|Oliveira|Figueira|Macieira|Cerejeira|Trevo|Ipê|Jacarandá`,
    position: `Responsável|Assistente|Chefia|Especialista|Coordenação|Direção|Analista|Estágio|Supervisão|Consultoria|Agente|Engenharia|
      Guarda-redes|Defesa|Meio-campo|Avançado|Capitão|Treinador`,
    procedureName: `Análise de sangue|Radiografia|Ressonância|Eletrocardiograma|Ecografia|Vacinação|Exame físico|Colonoscopia|Limpeza dentária|
      Curativo|Sessão de fisioterapia|Tomografia|Biópsia|Exame da vista|Audiometria|Endoscopia|Retirada de gesso|Teste de alergia|
      Controle da pressão|Exame da pele`,
    season: `primavera|verão|outono|inverno`,
    size: `M|L|S|XL|XS|XXL|XXXL|Tamanho único|2XS|4XL`,
    skill: `Gestão de projetos|SQL|Falar em público|JavaScript|Negociação|Excel|Python|Redação|Soldadura|Primeiros socorros|Análise de dados|
      Atendimento|Contabilidade|Tradução|Fotografia|Liderança|Carpintaria|Testes|Usabilidade|Empilhadeira|Vendas|Ensino|Revisão|Cozinha|
      Planejamento|Redes`,
    specimen: `Sangue total|Soro|Plasma|Urina|Saliva|Zaragatoa da garganta|Zaragatoa nasal|Tecido|Fezes|Escarro|Cabelo|Raspado de pele|
      Medula óssea|Líquor`,
    sport: `Futebol|Natação|Voleibol|Ciclismo|Atletismo|Rugby|Badminton|Golfe|Remo|Andebol|Boxe|Esqui|Padel|Judo|Vela|Escalada|Esgrima|
      Capoeira|Surf|Basquete|Xadrez|Corrida`,
    subjectName: `Matemática|Língua portuguesa|Inglês|Biologia|Química|Física|História|Geografia|Informática|Artes|Música|Economia|Filosofia|
      Psicologia|Sociologia|Literatura|Francês|Espanhol|Latim|Estatística|Educação física|Direito|Astronomia|Política|Tecnologia|Teatro`,
    teamName: `Raposas Vermelhas|Águias Azuis|Lobos do Norte|Leões Dourados|Ursos|Falcões|Tubarões|Panteras|Cometas|Titãs|Corvos|
      Atlético do Porto Velho|Desportivo do Vale|União da Serra|Ribeirense|Lontras|Corujas|Setas de Prata|Trovões|Onças`,
    typeName: `padrão|personalizado|interno|externo|básico|avançado|predefinido|manual|automático|provisório|permanente|principal|secundário|
      partilhado|privado|público`,
    unit: `unidade|kg|caixa|pacote|litro|conjunto|m|g|par|garrafa|saco|rolo|ml|dúzia|palete|cartão|cm|lata|molho|folha`,
    unsettled: `nenhum|não especificado|outro`,
    unitName: `metro|quilograma|segundo|ampere|kelvin|mol|candela|hertz|newton|pascal|joule|watt|coulomb|volt|farad|ohm|siemens|weber|tesla|henry|
      lúmen|lux|becquerel|gray|sievert|katal|litro|hectare|tonelada|bar|minuto|hora|dia|grau`,
  },
  phrases: {
    addressLine2: `Apto {number}|Bloco A, apto {digit}|Bloco B, apto {digit}|{digit}.º andar|{digit}.º esq.|{digit}.º dir.|Casa {digit}|Sala {number}`,
    answer: `Ver ali: {object}, {object2}.|Basta olhar na ajuda.|Isso muda-se nas opções.|Sim, desde a última atualização.|
      Ainda não, mas está previsto.|{people} vai {task} {later}.|Que eu saiba, nada muda.|Não, infelizmente não está previsto.|
      O melhor é {task} {later}.|Depende do contrato.|Sim, é gratuito.|Basta um e-mail.|{thing} {fact}.|Demora dois ou três dias, em geral.|
      Fizemos essa pergunta {earlier}.`,
    articleTitle: `{topic}, {topic2}: guia para {audience}|Tudo sobre {topic}|{topic} para {audience}|Entender {topic}|
      {topic}: cinco dicas para começar|{topic}: os erros mais comuns|{topic}: o que muda agora|Dez perguntas sobre {topic}|
      {topic} no dia a dia|Reflexões sobre {topic}|{topic}: o que aprendemos|Escolher {topic}`,
    bio: `Trabalho de dia, e nas horas livres {hobby}, {hobby2}.|Interesses: {hobby}, {hobby2} e bom café.|Antes em uma grande empresa, hoje por conta própria.|
      Dois filhos, um gato e muita energia.|Sempre com vontade de aprender.|Vive para {hobby} e {hobby2}.|Ao ar livre sempre que pode.|
      Na cidade há pouco tempo. Passatempos: {hobby}, {hobby2}.|Dez anos de experiência.|A sua paixão: {hobby}.`,
    bookTitle: `{motif} e {motif2}|{motif} {setting}|{motif}, {motif2} e {motif3}`,
    caption: `{scene}, {year}|{scene}|{scene} ({year})|{scene}, foto {id}`,
    comment: `{opinion}: {object}, {object2}.|{opinion}.|Obrigado, foi muito útil.|Também reparamos nisso {earlier}.|Parece bem.|
      Alguém pode {task} {later}?|Posso {task} {later}.|Há novidades? {Thing} {fact}.|{people} perguntou por isto {earlier}.|
      Falamos disso {later}?|{opinion}, obrigado!|Aqui funcionou à primeira.|Com vontade de ver o resto.|Fazemos assim {because}.|
      Vale a pena lembrar.|Em resumo, quero mais!`,
    courseName: `Introdução: {subjectName}|{subjectName}, nível avançado|Fundamentos: {subjectName}|{subjectName}: métodos|{subjectName}: estudos de caso|
      Seminário: {subjectName}|{subjectName} na prática|{subjectName} e sociedade|{subjectName}, {subjectName2}`,
    dish: `Salmão com arroz|Frango assado|Berinjela recheada|Tofu com legumes|Borrego no forno|Arroz de cogumelos|Creme de abóbora|
      Truta grelhada|Carne de panela|Pimentão recheado|Arroz de pato|Couve-flor gratinada|Camarão ao alho|Bacalhau à Brás|Feijoada|
      Lasanha de espinafre|Caldo verde|Moqueca|Bolinhos de bacalhau|Polvo à lagareiro|Sopa de legumes|Escondidinho|Canja|
      Salada de grão|Cozido à portuguesa|Pão de queijo`,
    dosage: `{dose} mg uma vez por dia|{dose} mg duas vezes por dia|{dose} mg de manhã|{dose} mg à noite|{dose} mg se preciso|
      {dose} mg antes de comer`,
    eventName: `Festival {spot}|Feira do livro {year}|Noite de cinema {spot}|Festa {spot}|Congresso {year}|Mercado {spot}|
      Dia aberto {year}|Encontro {spot}|Concerto {spot}|Feira do vinho {year}|Torneio {spot}|Corrida {spot}|
      Oficina sobre {topic}|Palestra sobre {topic}|Debate sobre {topic}|Exposição {spot}|Mostra {spot}|Feira de Natal {year}`,
    headline: `{topic}: o que é preciso saber|{topic} em alta|A câmara debate sobre {topic}|Uma associação apoia {topic}|Estudo sobre {topic}|
      Cresce o interesse: {topic}|{topic}: novas regras a partir do outono|Falam {audience} de toda a região|Os moradores discutem {topic}|
      {topic}: quem paga?|Mais verbas para {audience}|Concurso para {audience}`,
    keywords: `{object}, {object2}|{object}, {object2}, {audience}|{object}, {topic}`,
    message: `Olá, uma pergunta rápida: {object}, {object2}.|Olá, pode {task} {later}?|Obrigado, vejo isso {later}.|Tem tempo {later}?|
      Já chegou tudo, muito obrigado.|Conseguiu ver? {Thing} {fact}.|Avise se precisar de alguma coisa antes.|
      {people} vai {task}, não há pressa.|Bom dia, é preciso {task} {later}.|Combinado, até logo!|Pode ligar-me {later}?|
      Estou em viagem, respondo {later}.|Como combinado, segue o documento.|{people} ligou {earlier}.|Pode ser {later}?|
      Um abraço e bom fim de semana.`,
    note: `{todo}: {object}, {object2}.|Ligou {earlier}.|{thing} ainda falta.|{later}: {task}.|{todo}.|Por tratar: {object}, {object2}, {object3}.|
      Importante: {task}.|{people} já sabe.|{thing} {fact}.|Falado com a D. Helena.|Feito, segue cópia.|
      Por favor, {task} {later}.|Tratar com discrição.|Só da parte da manhã.|Quer que liguem {later}.|Consultar o especialista.`,
    pageTitle: `{topic} para {audience}|Quem somos|Perguntas frequentes sobre {topic}|{topic} e {topic2}|{object} e {object2}|Fale conosco|
      Tudo sobre {topic}|Aviso legal|Os nossos serviços|Novidades: {topic}`,
    projectName: `Reforma {spot}|Projeto {object}|Implantação {object}|Construção {spot}|{object} e {object2}|Estudo sobre {topic}|Piloto {object}|
      Migração {object}|Ampliação {spot} {year}`,
    question: `Quem trata disto: {object}, {object2}?|Onde encontro os documentos?|Posso mudar isso {later}?|Quanto tempo demora?|
      Existe em outras cores?|Podem {task} {later}?|Quem pode {task} {later}?|O que acontece depois?|É preciso fazer inscrição?|
      Os custos de envio estão incluídos?|Como posso cancelar?|É verdade que muda {later}?|Pode ser devolvido?|Com quem posso falar?|
      Por que é preciso?`,
    reason: `{cause}: {object}, {object2}.|{cause}.|{cause}, avisou {earlier}.|{cause}, ver anexo.|{cause} (por telefone).|{cause}, {because}.`,
    restaurantName: `Casa da Maria|O Leão Dourado|O Velho Porto|A Pousada|Taberna {spot}|Cantina {spot}|A Cozinha do Porto|A Adega|
      Bela Vista|Churrascaria {spot}|Café Central|O Tacho|Casa do Zé|Tasca {spot}|A Tília|A Árvore Verde|A Mesa Redonda|
      Café do Parque|A Colher|O Moinho`,
    roomName: `Sala {number}|Gabinete {number}|Auditório {digit}|Sala de reuniões {digit}|Laboratório {digit}|Estúdio {digit}|Salão azul|Biblioteca|
      Sala do jardim`,
    school: `Escola {spot}|Escola Básica {spot}|Colégio {spot}|Escola Luís de Camões|Escola Machado de Assis|Colégio São José|
      Escola de Música {spot}|Escola Fernando Pessoa|Escola Cecília Meireles|Colégio Santa Teresa|Escola Profissional {spot}`,
    sentence: `Os detalhes seguem {later}.|Revisto {earlier}, tudo em ordem.|Será completado {later}.|Em caso de dúvida, escreva-nos.|
      Aqui está o mais importante, em resumo.|Tudo continua como combinado.|Mais informações seguem {later}.|Sugestões são bem-vindas.|
      Assim foi combinado {earlier}.|Estes dados valem até novo aviso.|Será visto de novo {later}.|Não há mais nada a assinalar.`,
    songTitle: `{motif} {setting}|{motif}, {motif2}|Meu coração {setting}|A dança {setting}|Outra vez {motif}|Os amantes {setting}`,
    subject: `Dúvida: {object}, {object2}|{object}: próximos passos|Solicitação: {object}|Falta: {object}|RE: {object}|Por favor, {task}|
      Novidades: {object}|{object} e {object2}|Lembrete: {object}|Pergunta: {object}|O seu pedido: {object}|Problema: {object}|Convite: {object}`,
    templateName: `{object} {id}|{object}|{object}, versão curta|{object} para novos clientes|{object} (rascunho)`,
    title: `{object}|{object} {number}|{object}: {object2}|{task}|{object} (cópia)`,
    transactionDescription: `Cartão padaria do mercado|Débito luz {id}|Transferência aluguel|Pedido na internet {id}|Transferência mensal|
      Devolução {id}|Cartão posto de gasolina|Débito seguro {id}|Cartão farmácia|Assinatura jornal|Cartão livraria|Transferência {id}|
      Saque|Cartão supermercado {number}|Crédito {id}`,
  },
  reviewText: {
    content: `{praise}: {plus}, {plus2}.|Estou muito contente e voltaria a comprar.|Tal como descrito.|Depois de três meses continua como novo.|
      Chegou depressa e bem embalado.|Melhor do que esperava.|A minha família adora.|A relação qualidade-preço é excelente.|
      Finalmente algo que dura.|O atendimento respondeu logo.|É a segunda vez que compro.|Tudo funcionou à primeira.|
      Muito bom acabamento, nada a apontar.|Recomendo sem hesitar.|Uso todos os dias com gosto.|{praise}.`,
    undecided: `{doubt}: {plus}, mas {minus}.|{doubt}.|No geral está bem.|Faz o que deve e pouco mais.|A entrega demorou, o resto está bem.|
      Por este preço não se pode pedir mais.|Bastante bom, mas não se destaca.|A cor não é igual à da foto.|
      As instruções podiam ser melhores.|Com alguma prática vai bem.|Ainda tenho dúvidas.|Bom produto com pequenas falhas.|
      Tive de trocar, mas foi fácil.|Não é mau, mas nada de especial.|Vamos ver quanto dura.`,
    disappointed: `{complaint}: {minus}, {minus2}.|{complaint}.|Partiu ao fim de duas semanas.|Devolvi.|Não tem nada a ver com a descrição.|
      Ninguém respondeu aos meus e-mails.|Chegou tarde demais.|Mais vale guardar o dinheiro.|A qualidade é muito má.|Veio partido de origem.|
      Não encaixa e parece barato.|Não volto a comprar aqui.|Uma desilusão por esse preço.|Faltavam peças.|Continuo à espera do reembolso.`,
  },
  reviewTitle: {
    content: `{plus}|Muito contente|Recomendo|Tal como descrito|Cinco estrelas|Vale o que custa|Melhor do que esperava|Compraria de novo|Fantástico|
      Um achado|Ótimo produto|Adorei|Qualidade excelente|Perfeito|Boa compra`,
    undecided: `Correto|Bom, mas tarde|Cumpre a função|Pequenas falhas|Correto pelo preço|Nada mau|Opinião dividida|Mediano|Sem mais|
      Prós e contras|Podia ser melhor|Aceitável`,
    disappointed: `{minus}|Desapontado|Nunca mais|Não vale o preço|Não é como descrito|Má qualidade|Partiu logo|Não recomendo|
      Má compra|Devolvido|Esperava mais|Uma desilusão`,
  },
  goods: `Tecnologia;de;Fones de ouvido|Monitor|Teclado|Alto-falante|Câmera web|Roteador|Tablet|Relógio inteligente|Carregador|Projetor|Microfone|Câmera|Bateria externa|Barra de som;alumínio|plástico|vidro|carbono
Móveis;de;Cadeira|Mesa|Escrivaninha|Estante|Sofá|Cama|Guarda-roupa|Banco|Prateleira|Cristaleira|Banqueta|Aparador|Mesa de cabeceira;carvalho|nogueira|pinho|aço|bambu|faia
Roupa;de;Camisa|Jaqueta|Calças|Malha|Vestido|Casaco|Saia|Moletom|Camiseta|Cachecol|Blusa|Colete|Jeans;algodão|linho|lã|brim|seda|fibra
Calçado;de;Sapatilhas|Botas|Sandálias|Mocassins|Pantufas|Sapatos de corrida|Botas de montanha|Tamancos;couro|lona|camurça|borracha|malha
Cozinha;de;Frigideira|Faca|Chaleira|Tábua de corte|Tigela|Torradeira|Batedeira|Cafeteira|Panela|Tabuleiro de forno|Escorredor|Espátula;aço|cerâmica|ferro fundido|vidro|bambu|cobre
Jardim;de;Cortador de grama|Regador|Ancinho|Pá|Mangueira|Vaso de jardim|Comedouro|Guarda-sol|Carrinho de mão|Tesoura de poda|Treliça;aço|terracota|teca|plástico|zinco
Brinquedos;de;Quebra-cabeça|Blocos|Boneca|Locomotiva|Jogo de mesa|Pipa|Urso de pelúcia|Carrinho|Pista de bolinhas|Pião;madeira|plástico|feltro|cartão
Livros;em;Livro de receitas|Romance|Atlas|Guia de viagem|Livro ilustrado|Dicionário|Biografia|Caderno|Calendário|Guia de campo;capa dura|brochura|edição de bolso|edição limitada
Esporte e lazer;de;Tapete de ioga|Haltere|Raquete|Bola|Capacete|Barraca|Mochila|Saco de dormir|Corda de saltar|Aparelho de remo;borracha|nylon|carbono|aço|cortiça
Saúde;de;Escova de dentes|Medidor de febre|Estojo de primeiros socorros|Bola de massagem|Porta-comprimidos|Almofada quente|Medidor de pressão|Ligadura;bambu|algodão|silicone|plástico
Beleza;com;Xampu|Creme de mãos|Sabonete|Creme labial|Creme de cabelo|Máscara facial|Loção corporal|Óleo de unhas|Sal de banho;lavanda|azeite|mel|rosa|amêndoa
Alimentação;de;Café|Chá|Mel|Massa|Azeite|Chocolate|Geleia|Arroz|Granola|Bolachas|Amêndoas|Molho de tomate;cultivo ecológico|comércio justo|origem local|produção própria|produção limitada
Ferramentas;de;Martelo|Furadeira|Jogo de chaves de fenda|Serra|Chave inglesa|Fita métrica|Caixa de ferramentas|Lixadeira|Escada|Alicate|Prumo;aço|titânio|borracha|fibra de vidro|faia
Escritório;de;Grampeador|Luminária de mesa|Jogo de canetas|Pasta de arquivo|Bandeja de papel|Quadro|Etiquetadora|Porta-lápis|Calculadora|Fragmentadora;plástico|aço|carvalho|couro|cortiça
Joias;de;Anel|Colar|Pulseira|Brincos|Broche|Relógio de pulso|Abotoaduras|Pingente;prata|ouro|nácar|ouro rosa|titânio
Música;de;Violão|Violino|Bateria|Cavaquinho|Gaita|Suporte de teclado|Pandeiro|Flauta|Amplificador;bordo|abeto|mogno|latão|jacarandá
Animais;de;Cama para cão|Casa para gato|Coleira|Tigela para ração|Aquário|Gaiola|Arranhador|Mordedor;algodão|sisal|aço|nylon|corda|plástico
Automóvel;de;Carregador de carro|Tapetes de carro|Bagageiro|Cabo de bateria|Capa de banco|Calibrador|Suporte de câmera|Rede de porta-malas;borracha|aço|nylon|couro|plástico
Puericultura;de;Carrinho de passeio|Berço|Móbile|Cadeira alta|Tapete de atividades|Jogo de mamadeiras|Manta|Bolsa de maternidade;algodão|madeira|bambu|lã|plástico
Casa;de;Luminária|Almofada|Jarra|Tapete|Castiçal|Espelho|Cortina|Relógio de parede|Moldura|Cesto|Colcha;linho|vidro|ratã|lã|mármore|latão`,
  praises: `Resistência e limpeza fácil.|Um dos favoritos dos nossos clientes.|Garantia de dois anos.|Uso imediato.|
    Desenho de uma pequena oficina, testes diários.|Peso leve para levar a todo o lado.|Embalagem sem plástico.|
    Boa relação qualidade-preço.|Uma boa ideia de presente.|Envio em dois dias.|Prático no dia a dia.|Devolução gratuita.`,
  offer: "{name}, na categoria {category}.",
  manufacturer: "Oficinas {brand}|Manufatura {brand}|Indústrias {brand}",
  industries: `Software|Indústria|Alimentação|Construção|Serviços financeiros|Saúde|Hotelaria|Consultoria|Comércio por atacado|Energia|Agricultura|Mídia|
    Lazer|Transporte|Comércio a retalho|Seguros|Pesquisa|Serviços jurídicos|Automóvel|Telecomunicações|Farmácia|Imóveis|Serviços públicos|Turismo`,
  gender: ["feminino", "masculino", "outro"],
  maritalStatus: ["solteiro,solteira", "casado,casada", "divorciado,divorciada", "união de facto", "viúvo,viúva"],
  nationality: { "*": "portuguesa", pt_BR: "brasileira" },
  invoice: "FT",
  order: "PED",
  extension: " ext. ",
};
