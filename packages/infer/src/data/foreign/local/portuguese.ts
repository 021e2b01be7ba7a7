/** Portuguese words that mean this in schemas of that language only, or stand there in short. */
export const LOCAL_PORTUGUESE = `
  customer: cliente cli; person: pessoa; person type: tipopessoa; tax number: ie; registration: inscricao cadastro; state: estadual; company name:
  razaosocial razao; social: social; street: logradouro rua; district: bairro; credit: credito; limit: limite; situation: situacao; note: obs
  observacao observacoes; commission: comissao; target amount: meta; region: regiao; dismissal: desligamento; phone: fone tel telefone; deadline
  days: prazo; term: condicao; account: conta; pix key: chavepix; description: descricao desc; margin: margem; profit: lucro; barcode: codbarras
  codigobarras; barras: barras; cost: custo; sale: venda; promotional: promocional; net weight: pesoliquido; net: liquido liquida; gross: bruto
  bruta; weight: peso; stock: estoque; current: atual; minimum: minimo minima; location: localizacao; batch: lote; image: imagem; order: pedido;
  installment: parcela; paid: pagto pago pagamento; payment: pagto pagamento; channel: canal; tracking: rastreio rastreamento; coupon: cupom;
  sequence: seq; quantity: qtd qtde quant quantidade; amount: vl vlr valor; unit: un unid unitario; discount: desconto desc; invoice number: numnota
  numnf nronota; invoice: nf nfe; series: serie; access key: chaveacesso; issue: emissao; nature: natureza; operation: operacao; base: base; carrier:
  transportadora; cancellation: cancelamento; path: caminho; due: vencimento venc; fine: multa; received: recebido; receiving: recebimento; bank
  reference number: nossonumero; note: historico; cost center: centrocusto; center: centro; account plan: planocontas; reference month: competencia;
  receipt file: comprovante; pis: pis; work card: ctps; salary: salario; shift: turno; education: escolaridade; mother: mae; dependents: dependentes;
  transport voucher: valetransporte; blood: sanguineo; opening: abertura; closing: fechamento; balance: saldo; initial: inicial; final: final; cash
  withdrawal: sangria; difference: diferenca; movement: movimento movimentacao; type: tipo; date: dt data; name: nome; father: pai; code: cod codigo;
  number: num nro numero; address: endereco end; city: cidade municipio; complement: compl; birth: nascimento nasc; gender: sexo; active: ativo
  ativa; created: criado criada criacao; updated: atualizado atualizacao alterado; deleted: excluido; user: usuario; password: senha; email: email;
  profile: perfil; supplier: fornecedor forn; product: produto prod; brand: marca; category: categoria; group: grupo; price: preco; subtotal:
  subtotal; delivery: entrega; status: situacao status; patient: paciente; doctor: medico; appointment: agendamento; health plan: planosaude; card:
  carteirinha cartao; schedule: horario agenda; time: hora; duration: duracao; room: sala quarto; exam: exame; result: resultado; student: aluno;
  teacher: professor; course: curso; class: turma; school year: anoletivo; semester: semestre; monthly fee: mensalidade; relationship: parentesco;
  property: imovel; owner: proprietario; tenant: inquilino locatario; vehicle: veiculo; mileage: km; model: modelo; year: ano; color: cor; repair:
  conserto reparo; service order: ordemservico os; equipment: equipamento; defect: defeito; labor: maoobra; part: peca; warranty: garantia; employee:
  funcionario colaborador; job title: cargo funcao; department: departamento; hired: contratado; project: projeto; task: tarefa; priority:
  prioridade; deadline: prazo; progress: progresso andamento; hour value: valorhora; reason: motivo; process: processo; protocol number: protocolo;
  request: solicitacao; citizen: cidadao contribuinte; last: ultima ultimo; purchase: compra; start: inicio; end: fim termino; open: aberto;
  approved: aprovado; rejected: rejeitado; contract: contrato; member: socio associado; plan: plano; guest: hospede; reservation: reserva; daily
  rate: diaria; table: mesa; dish: prato; tip: gorjeta;
  hour: horas; website: site; account number: conta; total in: totalentradas; batch number: lote; tax number: inscricaoestadual inscricaomunicipal; operation type: naturezaoperacao; work card: ctps;
  count: nbre; gender: genero; tax rate: taxaiva; net amount: valorsemiva; tax amount: valoriva; base salary: vencimentobase vencimento; professional category: categoriaprofissional; job title: categoriaprofissional; dosage: posologia dosagem; active ingredient: principioativo; payer company: entidadepagadora; height cm: altura; label: designacao; purchase price: valoraquisicao; serial number: numserie; ssn: niss; booked by: marcadopor; weekly hours: horassemanais; vacation days: diasferias; exam type: tipoexame; complaint: queixas; city: freguesia concelho;
  email: chavepix; payment method: formarecebimento;
  cpf number: cpf; cnpj number: cnpj cpfcnpj cnpjcpf cpfoucnpj; brazilian identity card: rg; pis number: pis pasep nis pispasep; cnh number: cnh; crm number: crm; oab number: oab;
  document number: numerodocumento numdocumento nrdocumento nrodocumento; body temperature: temperaturacorporal;
  blood pressure: pressaoarterial pa; body height: altura estatura; main complaint: queixaprincipal; physical exam: examefisico; requested exam: examessolicitados examesolicitado;
  exam result: resultadoexames resultadoexame; medications: medicamentosuso medicamentosemuso; family history: historicofamiliar historiafamiliar; health plan: convenio convenios planodesaude;
  vaccine: vacina vacinas; conduct plan: conduta; referral: encaminhamento encaminhamentos; medical certificate: atestado; coverage: cobertura coberturas; prescription: prescricao prescricoes receita;
  exchange rate: taxacambio cotacao; start time: horarioinicio horainicio horainicial; end time: horariofim horafim horafinal; opening time: horarioabertura horaabertura; closing time: horariofechamento horafechamento;
  medical record: prontuario prontuarios; encrypted: criptografado criptografada cifrado; manager person: gestor gestores; auditor person: auditor auditores; board: diretoria diretorias;
  school year: anoletivo anoescolar; caption: legenda; reach: alcance; like count: curtidas; saved count: salvamentos;
  subject line: assunto; action: acao acoes; car price: precoveiculo valorveiculo; monthly payment: parcelamensal; down payment: entrada; table name: tabelaafetada nometabela; seats: lugares; icon: icone;
  start odometer: kminicial kmsaida quilometrageminicial odometroinicial; end odometer: kmfinal kmchegada kmretorno quilometragemfinal odometrofinal;
  distance: kmrodados kmpercorridos quilometrosrodados distanciapercorrida; hourmeter: horimetro; start hourmeter: horimetroinicial; end hourmeter: horimetrofinal
`;
