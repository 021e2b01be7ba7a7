import type { Abroad } from "./topic.ts";

/** What people write about things in Portuguese. */
export const PT: Abroad = {
  any: {
    noted: `
(Combinado|Confirmado|Acertado) (por telefone|por e-mail|no local).
Falar com (Ana|Lucas|Carla|Rafael).
Ver e-mail de (3|12|18|27) de (março|maio|junho).
Revisado em (março|maio|outubro).
Conforme combinado.
Válido até (março|junho|o fim do ano).`,
    described: `
Ver (documento anexo|anexo).
Conforme acordo de (3|12|18|27) de (março|maio|junho).
Desde (2019|2021|2022|2023).
(Sem observações|A completar).`,
    instructed: `
(Ligar antes|Manusear com cuidado|Guardar em local seco|Entregar em mãos).
(Verificar|Limpar) (todo dia|toda semana|após o uso).
Em caso de dúvida, (perguntar na recepção|avisar o responsável).`,
    reasons: `
A pedido do cliente
Doença
Conflito de horário
Não é mais necessário
Registro duplicado
Muito caro
Dados incompletos
Mudança de endereço
Fora do prazo
Erro de digitação`,
  },
  patient: {
    noted: `
(Pressão|Temperatura|Glicemia) (normal|um pouco elevada|estável), retorno em (duas|quatro) semanas.
(Dor|Tosse|Tontura) (bem melhor|sem mudança|pior à noite).
Boa tolerância à medicação(|, sem efeitos colaterais).
Alergia a (penicilina|látex|castanhas|pólen).
Ferida (limpa e seca|em boa cicatrização), retirar pontos (na sexta|no décimo dia).
Orientado sobre os riscos, termo assinado.`,
    described: `
(Exame|Tratamento) (do joelho|das costas|do ombro), (ambulatorial|cerca de 20 minutos|com anestesia local).
Dor há (três dias|uma semana|um mês), (sem febre|ao caminhar).`,
    occasions: `
Consulta de rotina
Dor nas costas
Tosse persistente
Vacinação
Dor de cabeça
Resultado de exames
Renovação de receita
Alergia na pele
Pressão alta`,
  },
  guest: {
    noted: `
(Chega tarde, por volta das 23 h|Chega de trem|Entrada antecipada), se possível.
(Quarto silencioso|Duas camas|Travesseiro extra|Berço) (a preparar|a confirmar).
(Hóspede frequente|Lua de mel|Viaja com cachorro), (flores no quarto|saída tardia).`,
    described: `
Quarto (claro|tranquilo|amplo) com (cama de casal|duas camas|sofá-cama), (vista para o jardim|varanda para o mar|para o pátio).
(18|24|32) metros quadrados, (banheiro completo|ducha e mesa|ar-condicionado).
Inclui (café da manhã|meia pensão|estacionamento e internet), (cancelamento grátis|não reembolsável).`,
  },
  pupil: {
    noted: `
(Participa bastante|Distrai-se com facilidade|Muito quieto|Ajuda os colegas) em sala.
Tarefa (não entregue|entregue com atraso|completa).
(Pais avisados|Reunião com os pais na quinta|Reforço em leitura).
(Faltou|Atrasou-se) por (doença|consulta médica|causa do ônibus).`,
    described: `
(Introdução|Exercícios|Revisão|Projeto) sobre (frações|poesia|o clima|a célula), (em grupo|com ficha).
Curso para (iniciantes|nível intermediário|todos), (dez aulas|duas vezes por semana|com prova final).`,
  },
  customer: {
    noted: `
Cliente desde (2016|2019|2022), (paga em 30 dias|desconto de 5 %).
Prefere (e-mail|ligações pela manhã|mensagens).
(Mudou de endereço|Novo telefone) em (março|maio|setembro).`,
  },
  sale: {
    noted: `
(Embrulhar para presente|Ligar antes de entregar|Enviar em um só pacote), por favor.
Cliente (antigo|novo), (desconto de 5 %|paga em 30 dias|entregar depois do dia 10).
Retira (no sábado|amanhã à tarde).`,
    described: `
Pedido (mensal|de amostra|de reposição) para (a filial|o escritório|um cliente).
(Dois|Três|Dez) itens, (em estoque|entrega em duas semanas).`,
    reasons: `
Tamanho errado
Chegou com defeito
Entrega atrasada
Pedido duplicado
Mudou de ideia
Preço melhor em outro lugar`,
  },
  delivery: {
    noted: `
Entregue (ao vizinho|ao porteiro|na recepção).
(Ninguém em casa|Endereço não encontrado|Recusado), (nova tentativa amanhã|volta ao depósito).
(Frágil|Manter seco|Não empilhar), entregar (antes do meio-dia|só em dias úteis).`,
    reasons: `
Destinatário ausente
Endereço incompleto
Recusado
Rua interditada
Veículo com defeito
Pacote danificado`,
  },
  stock: {
    noted: `
Contagem de (março|junho|dezembro), (sem diferença|faltam dois|sobra um).
Prateleira (A3|B12|C4), (em cima|atrás da porta).
(Repor|Usar primeiro o lote antigo|Embalagem danificada).`,
  },
  money: {
    noted: `
Pago (por transferência|em dinheiro|em duas parcelas|no cartão), recibo (arquivado|pendente).
(Lembrete|Cobrança) enviada no dia (3|12|20).
(Diferença|Desconto) a verificar.`,
    described: `
(Aluguel|Energia|Internet|Seguro) de (março|junho|setembro).
(Material de escritório|Passagem|Almoço com cliente|Licença de software).
(Manutenção|Consultoria|Limpeza|Reparo) de (abril|maio|setembro).
(Mensalidade|Entrada|Parcela final|Caução) (2025|2026|conforme contrato).`,
  },
  vehicle: {
    noted: `
(Risco|Amassado) (na porta esquerda|no para-choque), (já registrado|com foto).
(Óleo|Filtro|Pneu) (trocado|a trocar|em bom estado).
Revisão em (março|junho|outubro).`,
    described: `
(Revisão|Troca de óleo|Verificação dos freios) (aos 60.000 km|antes da viagem|com filtro).
(Ruído|Vibração|Luz de aviso) (ao frear|a frio|acima de 80 km/h).`,
  },
  machine: {
    noted: `
(Filtro|Fusível|Rolamento) trocado, (funcionando|testado por uma hora).
(Ruído|Vazamento|Erro E04) (desde segunda|com carga|resolvido ao reiniciar).
Peça (encomendada|chega na quinta|em falta).`,
    described: `
(Inspeção|Limpeza|Calibração) (anual|mensal), com a máquina parada.
(Não liga|Esquenta|Vaza óleo|Mostra erro E12) desde segunda.`,
    reasons: `
Desgaste
Queda de energia
Erro de operação
Manutenção programada
Falta de peça
Superaquecimento`,
  },
  home: {
    noted: `
(Aquecedor|Torneira|Interfone) (em conserto|com defeito desde segunda).
Chaves (entregues|devolvidas|pendentes).
(Visita|Vistoria|Leitura) (sábado às 10|terça à noite|no fim do mês).`,
    described: `
Apartamento (claro|tranquilo|reformado) de (dois|três|quatro) quartos com (varanda|jardim|cozinha equipada), (perto da estação|ao lado do parque|com elevador).
Construído em (1968|1995|2012), (vaga na garagem|depósito|piscina).`,
  },
  staff: {
    noted: `
Turno trocado com (um colega|uma colega).
(Contrato|Crachá|Documento) (assinado|pendente|entregue).
(Pontual e responsável|Aprende rápido|Prefere a manhã).`,
    reasons: `
Doença
Férias
Treinamento
Motivo familiar
Consulta médica
Fim de contrato
Mudança`,
  },
  club: {
    noted: `
Ajuda (nos eventos|nos fins de semana|na cozinha).
Mensalidade (paga em dinheiro|em débito automático|pendente).`,
    described: `
Encontro (semanal|mensal) para (sócios|famílias|jovens).`,
  },
  event: {
    noted: `
Montagem a partir das (8|10|14), (som contratado|dois ajudantes).
(Buffet|Projetor|Decoração) (a confirmar|por pagar|com contrato assinado).
(Doze|Trinta|Oitenta) inscritos, (lotado|ainda há vagas).`,
    described: `
Uma (noite|tarde) de (música|palestras|oficinas|boa comida), (entrada gratuita|vagas limitadas|com inscrição).
(Salão|Jardim|Terraço) para (40|120|300) pessoas, (acessível|com cozinha|com estacionamento).`,
    reasons: `
Mau tempo
Poucas inscrições
Doença
Sala indisponível`,
  },
  animal: {
    noted: `
Come (bem|pouco|normalmente), (calmo|ativo|um pouco cansado).
(Vacinado|Vermifugado) em (março|maio|agosto).`,
    occasions: `
Vacinação
Mancando
Retorno
Não come
Limpeza dos dentes`,
  },
  plant: {
    noted: `
(Semeado|Podado|Irrigado) (depois da chuva|pela manhã|à mão).
(Pulgão|Fungo|Lesmas) na linha (2|3|7), (tratado|em observação).`,
  },
  kitchen: {
    noted: `
(Sem cebola|Sem castanhas|Molho à parte|Bem passado), por favor.
(Aniversário|Cadeira de bebê|Mesa na varanda) (solicitado|confirmado).`,
    described: `
Com (legumes assados|ervas frescas|molho da casa), acompanha (pão|arroz|salada|batatas).
(Caseiro|Grelhado|Assado), (levemente picante|bem macio|para duas pessoas).`,
  },
};
