/** Portuguese words of column and table names by what they are called here: `meaning: word word; …`. */
export const PORTUGUESE = `
  name: nome; last name: sobrenome apelido; street: rua logradouro; address: endereco morada enderecos; address line 2: complemento; district: bairro
  bairros; city: cidade cidades; region code: uf; postal code: cep; phone: telefone telefones; mobile: telemovel; birth: nascimento; employee: funcionario funcionarios; password: senha; supplier: fornecedor fornecedores; product: produto produtos artigo
  artigos; description: descricao; note: observacao observacoes anotacao anotacoes; price: preco precovenda; quantity: quantidade; stock: estoque;
  discount: desconto; tax: imposto; currency: moeda moedas; invoice: fatura faturas notafiscal; order: encomenda; account: conta contas; created: criado
  criada criacao; updated: atualizado alterado alterada atualizada alteracao atualizacao; deleted: excluido excluida deletado exclusao; active: ativo
  ativa; width: largura; color: cor; student: aluno alunos estudante estudantes; age: idade; setting: configuracao; settings: configuracoes; delivered:
  entregue; received: recebido recebida; paid: paga; completed: concluido concluida; approved: aprovado aprovada; rejected: rejeitado rejeitada
  recusado; registered: cadastrado; disabled: desativado; activated: ativado; archived: arquivado; signed: assinado; read: lido lida; first: primeiro
  primeira; returned: devolvido; assigned: atribuido; closed: fechado; open: aberto; contact: contato contatos; manager person: responsavel; director
  person: diretor; advisor person: consultor; member: membro membros; subscriber: assinante assinantes; subscription: assinatura assinaturas; guest:
  convidado convidados hospede hospedes; sender: remetente; courier person: entregador; spouse: conjuge; child: filhos; application: candidatura
  candidaturas; full name: nomecompleto; user name: nomeusuario; user: utilizador utilizadores; nationality: nacionalidade; birth place: naturalidade;
  tax number: inscricaoestadual; company name: razaosocial nomefantasia fantasia; region: regiao regioes; extension: ramal; email: correio; office:
  escritorio; location: locais localizacao; apartment: apartamento; department: setor setores; team: equipa; job title: cargos; occupation: profissao
  ocupacao; education: escolaridade; degree: formacao; skill: habilidade; overtime hours: horasextras; commission: comissao comissoes; payroll: folha;
  absence: falta; leave: ferias; permission: permissao; permissions: permissoes; training: treinamento treinamentos; evaluator person: avaliador;
  attendance: frequencia presenca presencas; hire: admissao; termination: demissao; goods: mercadoria; product name: nomeproduto; line: linha linhas;
  minimum stock: estoqueminimo; warehouse: depositos armazens; store: loja lojas; cash register: caixa caixas; cart: carrinho; order item: itempedido
  itenspedido; item: itens; detail: detalhe; details: detalhes; promotion: promocao promocoes; coupon: cupom cupons; package: pacote pacotes; delivery:
  entregas; carrier: transportadora transportadoras; tracking: rastreamento; tracking number: codigorastreio; delivery date: dataentrega; shipping
  address: enderecoentrega; shipping cost: valorfrete; complaint: reclamacao reclamacoes; packaging: embalagem; expiry: validade; expiry date:
  datavalidade; unit price: precounitario valorunitario; cost: precocusto custo custos; total price: precototal; total amount: valortotal; payment:
  pagamentos; payment method: formapagamento meiopagamento; account number: numeroconta; bank account: contabancaria; cash: dinheiro; interest: juros;
  loan: emprestimo emprestimos; installment: parcela parcelas; debt: divida dividas; deposit: adiantamento; revenue: receita receitas; expense: despesa
  despesas; gain: ganho; margin: margem; invoice number: numeronota; payment date: datapagamento; due date: datavencimento; quote: orcamentos; fee: taxa
  taxas; monthly fee: mensalidade mensalidades; project: projeto projetos; deadline: prazo datalimite; progress: andamento progresso; risk: risco
  riscos; meeting: reuniao reunioes; activity: atividade atividades; level: niveis; version: versao versoes; origin: origem; source: fonte; summary:
  resumo; body: corpo; image: imagem imagens; path: caminho; file: arquivo arquivos ficheiro ficheiros; file name: nomearquivo; attachment: anexo
  anexos; question: pergunta perguntas questao questoes; answer: resposta respostas; topic: assuntos; keywords: palavraschave; keyword: palavrachave;
  visible: visivel; message: mensagem mensagens; error: erro erros; history: historico; record: registo; notification: notificacao notificacoes; key:
  chave; profile: perfis; session: sessao sessoes; last login: ultimoacesso; access: acesso acessos; vehicle: veiculo veiculos; car: carros; vin:
  chassi; maintenance: manutencao manutencoes; repair: reparo reparos; failure: falha falhas; defect: defeito; equipment: equipamento equipamentos;
  measurement: medicao medicoes; reading value: leitura leituras; pressure: pressao; humidity: umidade; speed: velocidade; voltage: tensao; departure:
  partida; arrival: chegada; flight: voos; seat: assento assentos; passenger: passageiro passageiros; ticket: bilhete ingresso ingressos; treatment:
  tratamento tratamentos; vaccine: vacina vacinas; nurse person: enfermeiro enfermeira; exam: exames; medical record: prontuario; medical specialty:
  especialidade; health insurance: convenio; blood type: tiposanguineo; dish: prato pratos; menu: cardapio; waiter person: garcom; kitchen: cozinha;
  class: turmas; teacher: professores; room: sala salas quarto quartos; faculty: faculdade; registration: inscricao inscricoes cadastro; book: livro
  livros; publisher: editora; movie: filme filmes; actor: ator; song: musica musicas; player: jogador jogadores; game: jogo jogos; match: partidas;
  tournament: torneio; championship: campeonato; points: pontos; animal: animais; breed: raca; dog: cachorro; owner: dono; capacity: capacidade;
  available: disponivel; availability: disponibilidade; percent: porcentagem percentual; difference: diferenca; start date: datainicio; end date:
  datafim; end time: horafim; birth date: datanascimento; created date: datacriacao; updated date: dataalteracao; registration date: datacadastro; hire
  date: dataadmissao; purchase date: datacompra; sale: venda vendas; sale date: datavenda; rental: alugueis; valid: valido; size: tamanho; length:
  comprimento; born: nascido; reminder: lembrete; folder: pasta; question text: enunciado; answer key: gabarito; header: cabecalho; footer: rodape;
  relationship: parentesco; agency: orgao; issuer: emissor; payment slip: boleto; card: cartao; fleet: frota; admission: internacao; bed: leito;
  surgery: cirurgia; farm: fazenda; planting: plantio; harvest: colheita; plot: talhao; speaker: palestrante; property: imovel imoveis; agent: corretor;
  bathroom: banheiro banheiros; justification: justificativa; opinion: parecer; position: ordem posicao; shuffle: embaralhar; required: obrigatoria
  obrigatorio; attempts: tentativas; hits: acertos; option: alternativa alternativas; corrected: corrigida corrigido; reviewed: revisada revisado;
  applied: aplicada aplicado; duration: duracao; correct: correta correto; instruction: instrucoes instrucciones; stored: armazenado; visibility:
  visibilidade; difficulty: dificuldade; context: contexto; draft: rascunho; scheduled: agendada; end: fim; request: solicitacao
  solicitacoes; completion: conclusao; identity card number: rg; bank branch: agencia; pix key: pix; bedroom count: quartos dormitorios; bathroom count:
  banheiros; parking space count: vagas; rent amount: aluguel; monthly income: renda; guarantor: fiador fiadora; readjustment index: reajuste indicereajuste; guarantee:
  garantia; payment slip: boletos; interested: interessado interessada; civil: civil; building fee: condominio; property tax: iptu;
  fine: multa; month: mes; reference: referencia; hour: hora; issue: emissao; monthly: mensal; classification: classificacao; possible: possivel possiveis
`;
