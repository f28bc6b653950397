# PyPI and TestPyPI in plain English.
# Words that the service's own pages show stand in “typographic quotation marks”.

service = PyPI
site-pypi = PyPI
site-testpypi = TestPyPI

## Questions

ask-start = Em que situação você está agora?
    .hint =
        Responda pela conta do { $site } que você quer de volta. Escolha a primeira resposta que servir. Aqui você não precisa de senha nem de código.
choice-start-alarm = Uma página diz que minha conta está suspensa, ou outra pessoa usa minha conta
    .hint = Também: avisos de alterações que você não fez, ou alguém na sua caixa de e-mail. Não: uma senha encontrada em um vazamento.
choice-start-request-open = Abri uma solicitação de recuperação para esta conta
    .hint = Mesmo que tenha sido fechada ou que não tenha chegado resposta.
choice-start-too-many = Uma página diz “too many …” (muitas tentativas)
choice-start-other-wish = Outra coisa: excluir a conta, outro nome de usuário, uma conta ou um projeto de outra pessoa, ou o { $site } recusa meu cadastro
choice-start-signed-in = Minha sessão está aberta, ou ainda consigo entrar
    .hint = Em qualquer navegador, mesmo que só abra “Activate your account”.
choice-start-other-account = Entrei, mas em outra conta
    .hint = Contas não são unificadas.
choice-start-signed-out = Não consigo entrar
    .hint = Tente primeiro todos os navegadores dos últimos 30 dias. Um com “Remember this device” (lembrar este dispositivo) pula a segunda página.

ask-alarm = O que você viu?
choice-alarm-suspended = A página diz “Your account has been suspended” (sua conta foi suspensa)
    .hint = Só com a palavra “suspended”. Depois de “Session invalidated” sem mais nada, volte e escolha “Não consigo entrar”.
choice-alarm-not-mine = Avisos de alterações que eu não fiz, ou outra pessoa na minha conta ou caixa de e-mail

ask-wish = O que você quer?
choice-wish-delete = Excluir minha conta
    .hint = Também se você não consegue entrar.
choice-wish-rename = Outro nome de usuário
choice-wish-others = Uma conta ou um projeto de outra pessoa
    .hint =
        O proprietário saiu ou não responde; outro proprietário ou a organização poderia agir; alguém desconhecido usou seu endereço ou publicou seu projeto.
        Não escolha isto se é a conta da sua equipe e você tem a caixa de e-mail ou a senha dela: volte e escolha “Não consigo entrar”.
choice-wish-sign-up = O { $site } recusa meu cadastro
    .hint = Provedor de e-mail recusado, nome já usado, conta excluída antes. O endereço já está em uso? Essa conta pode ser sua: volte e escolha “Não consigo entrar”.
choice-wish-none = Outra coisa
    .hint = Por exemplo: remover um pacote, liberar o nome dele, desativar a autenticação de dois fatores.

ask-sign-in = O que o { $site } responde ao seu nome de usuário e à sua senha?
    .hint = Tente agora na página “Log in” (fazer login). Foram recusados? Se você puder redefinir a senha, faça isso primeiro e responda com base na nova.
ask-sign-in-inside = Você sabe a senha da conta?
    .hint = Não saia da conta para tentar, e não redefina a senha.
choice-sign-in-accepted = São aceitos
    .hint = O site deixa você entrar, ou passa para uma segunda página ou para “Please confirm this login”.
choice-sign-in-accepted-inside = Sim, ela funciona
    .hint = Você acabou de fazer login com ela, ou “Confirm password to continue” a aceita.
choice-sign-in-breached = “This password appears in a security breach or has been compromised and cannot be used” (senha vazada)
    .hint = Na página ou em um e-mail.
choice-sign-in-name-unknown = Não sei o nome de usuário, ou ele não é aceito
    .hint = “No user found with that username” ou “Usernames are not the same as email addresses”. Um endereço de e-mail nunca é um nome de usuário. A página do seu projeto mostra o seu.
choice-sign-in-refused = Esqueci a senha, ou ela é recusada
    .hint = E você sabe o nome de usuário.
choice-sign-in-suspended = Diz “suspended” (suspensa), ou acho que me baniram
choice-sign-in-no-account = Todos os nomes que tento estão livres, ou talvez eu não tenha conta

ask-second-step = O que vem depois da senha, e o que você tem para isso?
    .hint =
        A autenticação de dois fatores é a segunda página, depois da senha. Ela pede um número de um aplicativo, uma chave de segurança ou um código de recuperação (16 caracteres; você recebeu oito códigos na configuração).
        Olhe essa página agora: ela só oferece o que foi configurado. Onde está escrito “Login using recovery codes” (entrar com códigos de recuperação), existem códigos. Não digite nenhum ainda.
ask-second-step-inside = O que está configurado para a autenticação de dois fatores, e o que você ainda tem?
    .hint =
        A autenticação de dois fatores é a segunda página, depois da senha. Ela pede um número de um aplicativo, uma chave de segurança ou um código de recuperação (16 caracteres; você recebeu oito códigos na configuração).
        A página da conta mostra isso em “Two factor authentication (2FA)”. Se essa página não abrir, pense no seu último login.
choice-second-step-none = Não vem nenhuma segunda página depois da senha
    .hint = Se uma página pede um número, uma chave ou um código, alguém configurou, sim, a autenticação de dois fatores: escolha outra resposta.
choice-second-step-none-inside = Nada está configurado: não veio nenhuma segunda página depois da senha
choice-second-step-works = Meu aplicativo ou minha chave funciona, ou um código de recuperação foi aceito
    .hint = Mesmo que venha outra página depois, ou se só os códigos foram perdidos.
choice-second-step-codes-left = Tenho códigos de recuperação que ainda não digitei
    .hint = Com ou sem o aplicativo. Não digite nenhum ainda. Na dúvida, procure um arquivo com `Recovery-Codes` no nome.
choice-second-step-codes-refused = Meus códigos de recuperação foram recusados ou já foram gastos
    .hint = E o aplicativo e a chave foram perdidos, ou também não funcionam.
choice-second-step-device-refused = Tenho o aplicativo ou a chave, mas é recusado
    .hint = “Invalid TOTP code.”, a chave não é reconhecida, ou a página só pede uma chave. Uma chave quebrada ou redefinida, ou um aplicativo sem a entrada do { $site }, conta como perdido.
choice-second-step-new-app = Estou configurando um novo aplicativo, e o número dele é recusado
choice-second-step-old-phone = O aplicativo foi perdido, mas tenho o celular antigo ou um backup do aplicativo
choice-second-step-nothing-left = Não tenho nada disso
    .hint = Você procurou códigos: gerenciador de senhas, downloads, papel, fotos. Ou todas as verificações daqui falharam.

ask-device-check = “Please confirm this login” (confirme este login) aparece?
    .hint = O { $site } pode enviar um link por e-mail antes de deixar você entrar de um lugar novo. Tente com o aplicativo ou a chave. Não digite nenhum código de recuperação para descobrir.
ask-device-check-codes = Você consegue passar de “Please confirm this login” (confirme este login)?
    .hint = Depois de um código de recuperação, o { $site } pode enviar um link por e-mail. O código fica gasto, mesmo que você não consiga ler o e-mail. Não digite nenhum código de recuperação para descobrir.
choice-device-check-no-check = Já passei dela
    .hint = A página não apareceu, ou você abriu o link dela.
choice-device-check-check-shown = A página “Please confirm this login” está na minha frente
choice-device-check-known-place = Ela não vai aparecer: posso usar um lugar que o { $site } conhece
    .hint = Um navegador em que você marcou “Remember this device” nos últimos 30 dias, ou uma conexão de internet em que você fez login depois de meados de novembro de 2025. Na dúvida, escolha a última resposta.
choice-device-check-not-that-far = Não cheguei até aí

ask-mailbox = Você consegue ler os e-mails que o { $site } envia para a conta?
    .hint =
        Eles vão para o endereço principal: quase sempre, aquele com que você se cadastrou.
        Para testar: peça uma vez a redefinição da senha com seu nome de usuário; com um endereço, isso não prova nada aqui. Olhe em todas as caixas de e-mail, também no spam. Você não precisa usar o link.
ask-mailbox-inside = Você consegue ler os e-mails enviados ao endereço principal da conta?
    .hint = A página da conta marca um endereço como “Primary”.
ask-mailbox-accepted = Você consegue ler os e-mails que o { $site } envia para a conta?
    .hint =
        Eles vão para o endereço principal: quase sempre, aquele com que você se cadastrou. O link de “Please confirm this login” também vai para lá.
        Para testar: peça uma vez a redefinição da senha com seu nome de usuário; com um endereço, isso não prova nada aqui. Olhe em todas as caixas de e-mail, também no spam. Não use o link: você sabe a senha.
ask-mailbox-no-name = Você consegue ler os e-mails que o { $site } envia para a conta?
    .hint = Para testar: abra “Forgot password?” (esqueceu a senha?) e digite cada endereço de e-mail seu, no máximo cinco por dia. Depois olhe em cada caixa de e-mail, também no spam.
choice-mailbox-readable = Sim
choice-mailbox-no-mail-comes = Consigo abrir a caixa de e-mail, mas não chega nenhum e-mail do { $site }, ou ele volta sem ser entregue
    .hint = Espere uma hora primeiro.
choice-mailbox-mistyped = Não: digitei o endereço errado quando me cadastrei
    .hint = Também se esse endereço é de outra pessoa.
choice-mailbox-lost = Não: a caixa de e-mail foi fechada, expirou ou não é mais minha
    .hint = Por exemplo, depois de um emprego ou da universidade, ou quando um domínio expirou.
choice-mailbox-no-primary = A conta não tem endereço principal
choice-mailbox-not-sure = Não sei qual é o endereço, e o teste não trouxe nada

ask-address-state = O que diz o e-mail da redefinição de senha?
    .hint = Peça uma redefinição, uma vez, e leia o e-mail.
ask-address-state-inside = Que páginas abrem quando sua sessão está aberta?
choice-address-state-pages = As páginas normais: projetos, configurações da conta
choice-address-state-activate = Só “Activate your account”, ou um pedido para verificar o endereço de e-mail
choice-address-state-activate-other = O mesmo, e aparece outro endereço meu como “Verified” (verificado)
choice-address-state-link = Ele tem um link para definir uma nova senha
choice-address-state-notice = “Password reset requested for unverified email”, ou um e-mail sem link
    .hint = Ele chega se o endereço nunca foi verificado, ou se deixou de estar verificado depois de anos.
choice-address-state-not-seen = Ainda não pedi nenhum, ou ele ainda não chegou

ask-other-verified = Outro endereço da conta recebe um link de redefinição?
    .hint = Digite cada outro endereço de e-mail seu em “Forgot password?”, no máximo cinco por dia. Só conta um endereço que já está na conta, não um que você gostaria de usar agora.
choice-other-verified-yes = Sim
choice-other-verified-no = Não, ou não há outro endereço

ask-projects = Você tem um projeto no { $site } que possa provar quem você é?
    .hint = Conta se a versão mais recente dele tem um link para um repositório público e você pode fazer push lá hoje. Um token de upload não prova nada.
choice-projects-public-repo = Sim: tem um link para um repositório público, e posso fazer push lá
choice-projects-no-public-repo = Tenho projetos, mas nenhum assim
choice-projects-none = Não tenho projetos

ask-site = Qual é o site?
    .hint = Eles não compartilham nada.
choice-site-pypi = PyPI, `pypi.org`
choice-site-testpypi = TestPyPI, `test.pypi.org`, para fazer testes

ask-owner = De quem é a conta?
choice-owner-me = Minha
choice-owner-team = De uma equipe ou de uma empresa
    .hint = Ou a pessoa que a criou saiu.

ask-codes-held = Você ainda tem códigos de recuperação da conta?
    .hint = 16 caracteres; você recebeu oito códigos ao configurar a autenticação de dois fatores. Não os digite aqui.
choice-codes-held-never-made = Nunca foi gerado nenhum
    .hint = Ou a autenticação de dois fatores nunca foi configurada.
choice-codes-held-left = Sim, ainda não usados
choice-codes-held-refused = Sim, mas foram recusados ou já foram gastos
choice-codes-held-lost = Não, foram perdidos, ou não sei

## Why this route

rule-R01 = Porque a conta está suspensa, e a recuperação de conta não pode retirar a suspensão.
rule-R02 = Porque outra pessoa pode estar na sua conta ou caixa de e-mail, e isso não pode esperar.
rule-R03 = Porque você já tem uma solicitação, e uma segunda seria fechada como duplicada.
rule-R04 = Porque a página diz “too many” (muitas tentativas), e contra isso só ajuda esperar.
rule-R05 = Porque a recuperação só devolve uma conta ao seu proprietário.
rule-R06 = Porque a recuperação de conta não pode fazer isto; aqui está o que pode.
rule-R06-a = Porque só quem suspendeu uma conta pode retirar a suspensão, e a recuperação não pode.
rule-R06-b = Porque a recuperação precisa de uma conta, e não é certo que exista uma.
rule-R06-c = Porque você está dentro: mesmo que o novo aplicativo seja recusado, você não perde nada.
rule-R07 = Porque você consegue entrar e abrir a caixa de e-mail: só falta verificar o endereço principal.
rule-R08 = Porque você consegue entrar, e outro endereço verificado pode se tornar o principal.
rule-R09 = Porque você consegue entrar, e uma conta sem autenticação de dois fatores e sem projetos permite corrigir o endereço.
rule-R10 = Porque você consegue entrar e o endereço está verificado: você pode excluir a conta por conta própria.
rule-R11 = Porque você ainda consegue entrar, e de dentro pode substituir o que foi perdido ou é recusado.
rule-R12 = Porque você consegue entrar e ler os e-mails: nada está perdido.
rule-R13 = Porque você consegue entrar, e de lá pode alterar o endereço por conta própria.
rule-R14 = Porque você não sabe o nome de usuário, e o e-mail da redefinição de senha o informa.
rule-R15 = Porque sua sessão está aberta, e as páginas mostram seu nome de usuário.
rule-R16 = Porque a senha não funciona, e nada do que você disse impede que um link de redefinição chegue até você.
rule-R17 = Porque a senha funciona e você tem um aplicativo, uma chave ou um celular antigo: muitas vezes isso tem conserto.
rule-R18 = Porque você tem um aplicativo, uma chave ou um celular antigo, e redefinir a senha encerraria esta sessão.
rule-R19 = Porque a senha e a segunda página funcionam, e você consegue abrir a caixa de e-mail.
rule-R20 = Porque a senha funciona, há códigos de recuperação para tentar ou conferir, e você consegue abrir a caixa de e-mail.
rule-R21 = Porque a senha funciona, há códigos de recuperação para tentar ou conferir, e o { $site } conhece o lugar de onde você se conecta.
rule-R22 = Porque só o suporte pode ajudar, e o TestPyPI precisa de uma solicitação própria.
rule-R23 = Porque os e-mails do endereço principal não chegam até você, e neste caso só o suporte pode alterá-lo.
rule-R24 = Porque a senha funciona, mas não resta nada para a segunda página.
rule-R25 = Porque a senha não funciona, e depois de uma redefinição a segunda página não deixaria você entrar.
rule-R26 = Porque você não consegue fazer login com uma senha, e nenhum link de redefinição pode chegar até você.

## Routes: by yourself

route-use-recovery-code = Use um código de recuperação
    .lead = Você precisa de um código. Leia todos os passos antes de digitá-lo.
step-use-recovery-code-mail-first = Abra a caixa de e-mail do endereço principal. O { $site } pode enviar um link para lá depois do código.
step-use-recovery-code-known-place = Digite um código somente em um navegador que o { $site } lembra, ou em uma conexão de internet em que você fez login depois de meados de novembro de 2025. Em qualquer outro lugar, pare: o código seria gasto em vão.
step-use-recovery-code-check = Antes da próxima tentativa, confira o código:
step-use-recovery-code-search = Procure um conjunto de códigos mais novo em todos estes lugares:
step-use-recovery-code-device-too = Você ainda tem o aplicativo ou a chave? Confira isso também.
    .action = Ver as verificações de aplicativo e chave
step-use-recovery-code-type-one = Faça login com sua senha. Na segunda página, escolha “Login using recovery codes”. Digite um só código: 16 caracteres, de `0` a `9` e de `a` a `f`, sem espaços, sem hifens.
    .link = Abrir a página “Log in”
step-use-recovery-code-confirm = Apareceu “Please confirm this login”? Não digite outro código. O primeiro está gasto, mas o link do e-mail deixa você entrar.
    .action = Essa página apareceu: continuar
step-use-recovery-code-at-once = Você entrou? Escolha «Gerar novamente» (“Regenerate”) ao lado de «Códigos de recuperação» (“Recovery codes”) e salve os novos. Se a página pedir, gaste um: isso prova que você os tem. Depois substitua o aplicativo com “Edit” na linha dele, ou adicione uma chave.
    .link = Abrir a página da conta
step-use-recovery-code-new-address = Depois altere o endereço principal antes de sair da conta: adicione um novo, abra o link que chega nele, escolha “Set as primary”.
step-use-recovery-code-after = Deixe a conta segura para a próxima vez.
    .action = Já entrei: e agora?
step-use-recovery-code-refused = “Invalid recovery code.”? Não tente todos. Confira primeiro.
    .action = O código foi recusado: continuar
step-use-recovery-code-in-vain = Você fez todas as verificações, procurou em todos os lugares e todos os códigos foram recusados?
    .action = Tudo isso falhou: continuar

route-fix-second-factor = Faça com que o aplicativo ou a chave sejam aceitos
step-fix-second-factor-stay = Não saia da conta. Procure a senha em gerenciadores de senhas e navegadores. Com ela você pode configurar um novo aplicativo de dentro.
step-fix-second-factor-clock = Deixe o relógio do celular no automático: um relógio errado dá números errados.
step-fix-second-factor-entry = Use a entrada certa no aplicativo: PyPI e TestPyPI têm uma cada um. Há duas para um mesmo site? Tente as duas.
step-fix-second-factor-old-phone = Tente o celular antigo (não precisa de chip), um tablet ou um backup do aplicativo. Onde ele pode estar:
step-fix-second-factor-next-number = Espere o próximo número antes de cada tentativa. O mesmo número é recusado na segunda vez. Você tem 5 tentativas em 5 minutos.
step-fix-second-factor-five-minutes = Termine em até 5 minutos depois da senha. Senão, comece de novo em “Log in”.
step-fix-second-factor-only-key = A página só oferece um dispositivo de segurança? Então não há aplicativo configurado aqui. Use a chave, ou o celular ou computador que você configurou como chave.
step-fix-second-factor-key = A chave não é reconhecida? Tente outro navegador, outra porta, uma chave reserva.
step-fix-second-factor-confirm = Foi aceito, e agora aparece “Please confirm this login”?
    .action = Essa página apareceu: continuar
step-fix-second-factor-after = Você entrou? Deixe a conta segura para a próxima vez.
    .action = Já entrei: e agora?
step-fix-second-factor-codes = Você tem códigos de recuperação? Não digite nenhum ainda.
    .action = Tenho códigos: continuar
step-fix-second-factor-in-vain = Nada disso adiantou? Procure mais uma vez códigos de recuperação (16 caracteres):
    .action = Tudo isso falhou: continuar

route-password-reset = Redefina a senha
    .lead = Um link para definir uma nova senha chega por e-mail.
step-password-reset-stay = Sua sessão ainda está aberta: procure primeiro a senha em gerenciadores de senhas e navegadores. Uma redefinição encerra esta sessão.
step-password-reset-breached = Sua senha foi encontrada em um vazamento público, por isso o { $site } a desativou. Isso não significa que alguém esteve na sua conta.
step-password-reset-before = Redefinir a senha não remove a autenticação de dois fatores (a segunda página depois da senha).
step-password-reset-username = Digite seu nome de usuário, não um endereço de e-mail. O e-mail vai para o endereço principal.
    .link = Abrir a página “Password reset”
step-password-reset-other = Digite o outro endereço, o verificado, não o nome de usuário. O e-mail vai para esse endereço.
    .link = Abrir a página “Password reset”
step-password-reset-newest = Olhe em todas as caixas de e-mail, também no spam. Use o link mais novo em até 6 horas. Não faça login antes: isso invalida o link.
step-password-reset-sign-in = Faça login com a nova senha.
    .link = Abrir a página “Log in”
step-password-reset-second-page = Vem uma segunda página pela qual você não consegue passar?
    .action = A senha funciona, a segunda página me barra
step-password-reset-second-page-inside = Vem uma segunda página pela qual você não consegue passar?
    .action = A senha funciona, a segunda página me barra
step-password-reset-unverified = O e-mail diz “Password reset requested for unverified email”?
    .action = O e-mail não tem link: continuar
step-password-reset-no-mail = Depois de um dia, nenhum e-mail, nem no spam?
    .action = Não chegou e-mail: continuar
step-password-reset-no-link = Só chegou um aviso, ou nada?
    .action = Não chegou link: continuar
step-password-reset-after = Você entrou? Deixe a conta segura para a próxima vez.
    .action = Já entrei: e agora?

route-verify-email-while-logged-in = Verifique o endereço de e-mail
    .lead = O { $site } abre todas as páginas assim que o endereço principal é verificado.
step-verify-email-while-logged-in-open = Faça login, se sua sessão não está aberta. A página “Activate your account” se abre.
    .link = Abrir a página da conta
step-verify-email-while-logged-in-resend = Ao lado do endereço, escolha “Options” e depois “Resend verification email”. Olhe no spam e espere uma hora antes do próximo: você pode pedir 3 em 6 horas.
step-verify-email-while-logged-in-same-browser = Abra o link no mesmo navegador, com a sessão desta conta aberta.
step-verify-email-while-logged-in-filters = Nenhum e-mail? Peça ao seu provedor de e-mail que aceite e-mails de `{ $host }`. Depois envie de novo.
step-verify-email-while-logged-in-two-factor = Depois configure a autenticação de dois fatores e guarde os códigos de recuperação.
step-verify-email-while-logged-in-replace = Verificado? Então substitua o aplicativo ou a chave.
    .action = Ver como
step-verify-email-while-logged-in-delete = Verificado? Então você pode excluir a conta.
    .action = Ver como
step-verify-email-while-logged-in-no-mail = Depois de dois dias, ainda nenhum e-mail?
    .action = Não chegou e-mail: continuar
step-verify-email-while-logged-in-after = Deixe a conta segura para a próxima vez.
    .action = Já entrei: e agora?

route-fix-email-while-logged-in = Altere o endereço de e-mail enquanto você está dentro
    .lead = Faça tudo de uma vez, no navegador em que a sessão está aberta.
step-fix-email-while-logged-in-stay = Faça login se sua sessão não está aberta, e não saia da conta antes do fim.
step-fix-email-while-logged-in-correct = Em “Activate your account”, encontre “Entered the wrong email address?”. Digite um endereço que não esteja em nenhuma conta do { $site }. Abra o link que chega nele, neste navegador.
    .link = Abrir a página da conta
step-fix-email-while-logged-in-promote = Ao lado do endereço verificado, escolha “Options” e depois “Set as primary”.
    .link = Abrir a página da conta
step-fix-email-while-logged-in-two-factor = Primeiro configure a autenticação de dois fatores: só então você pode alterar o endereço principal.
    .link = Abrir a página da conta
step-fix-email-while-logged-in-add = Nas configurações da conta, digite o novo endereço em “Add email”. Abra o link que chega nele, neste navegador. Escolha “Options”, “Set as primary”. Depois remova o endereço antigo.
    .link = Abrir a página da conta
step-fix-email-while-logged-in-limit = Você pode informar 2 endereços novos por dia: confira a grafia.
step-fix-email-while-logged-in-taken = O endereço está em uso? Ele está em outra conta, talvez em uma segunda conta sua. Remova-o de lá ou escolha outro.
step-fix-email-while-logged-in-replace = Depois substitua o aplicativo, a chave ou os códigos.
    .action = Ver como
step-fix-email-while-logged-in-delete = Depois você pode excluir a conta.
    .action = Ver como
step-fix-email-while-logged-in-after = Deixe a conta segura para a próxima vez.
    .action = Já entrei: e agora?
step-fix-email-while-logged-in-correct-in-vain = “Entered the wrong email address?” não está na página?
    .action = Não consigo corrigir: continuar
step-fix-email-while-logged-in-promote-in-vain = “Set as primary” não está lá, ou nenhum outro endereço está verificado?
    .action = Não consigo alterar: continuar

route-replace-factor-while-logged-in = Configure de novo a autenticação de dois fatores enquanto você está dentro
    .lead = A autenticação de dois fatores é a segunda página depois da senha. De dentro, você pode gerar novos códigos e adicionar um novo aplicativo ou uma nova chave.
step-replace-factor-while-logged-in-nothing-lost = Nada está perdido: você está dentro. Faça os próximos passos por precaução.
step-replace-factor-while-logged-in-stay = Não saia da conta e não redefina a senha antes do fim.
step-replace-factor-while-logged-in-codes = Nas configurações da conta, escolha “Regenerate” ao lado de “Recovery codes”, ou “Generate recovery codes”. Salve os oito fora do celular. Os antigos param de funcionar.
    .link = Abrir a página da conta
step-replace-factor-while-logged-in-use-one = Se a página mostrar “Use a recovery code”, gaste um e risque-o da lista: isso prova que você os tem.
step-replace-factor-while-logged-in-enrol = O { $site } aceita um só aplicativo: escolha “Edit” na linha dele, escaneie a nova imagem e digite o número do aplicativo. Daí em diante só vale a entrada nova. Uma chave, ou o primeiro aplicativo, é adicionada abaixo dessa lista. Só depois disso remova uma chave perdida.
step-replace-factor-while-logged-in-second = Para um segundo dispositivo, escaneie a mesma imagem com os dois ao configurar o aplicativo, ou adicione uma chave de segurança.
step-replace-factor-while-logged-in-new-address = Depois altere também o endereço principal: adicione um novo, abra o link que chega nele, escolha “Set as primary”.
step-replace-factor-while-logged-in-after = Confira o resto.
    .action = Terminei: e agora?

route-set-up-second-factor = Configure o novo aplicativo
    .lead = Nada está perdido: enquanto o novo aplicativo não for aceito, tudo continua como estava.
step-set-up-second-factor-stay = Não saia da conta. Não remova nada antes que o novo aplicativo seja aceito.
step-set-up-second-factor-clock = Deixe a data e a hora do celular e do computador no automático. Com um minuto de diferença, todos os números saem errados.
step-set-up-second-factor-one-page = Abra uma só vez a página de configuração e fique nela. Cada vez que é aberta ou recarregada, ela mostra uma nova imagem, e a anterior não vale mais nada.
step-set-up-second-factor-entry = Apague do aplicativo as entradas anteriores do { $site } que nunca foram aceitas. Depois escaneie a imagem que você vê agora.
step-set-up-second-factor-next-number = Espere um número novo e digite-o logo em seguida.
step-set-up-second-factor-key = Continua sendo recusado? Outro dispositivo ou aplicativo pode funcionar, ou uma chave de segurança.
    .link = Abrir a página da conta
step-set-up-second-factor-codes = Você já gastou seus códigos de recuperação, ou não sabe onde estão? Gere novos enquanto está dentro.
    .link = Abrir a página da conta
step-set-up-second-factor-after = Foi aceito? Deixe a conta segura para a próxima vez.
    .action = Ver a lista de verificação

route-confirm-new-device = Confirme o login por e-mail
    .lead = Isto não é um erro: o { $site } envia um link ao endereço principal quando não conhece o lugar de onde você se conecta.
step-confirm-new-device-prepare = Abra primeiro a caixa de e-mail. Depois faça login com o aplicativo ou a chave.
    .link = Abrir a página “Log in”
step-confirm-new-device-newest = Encontre o e-mail mais novo “Unrecognized login to your { $site } account”, também no spam. Abra o link dele em até 6 horas, no mesmo dispositivo e na mesma rede.
step-confirm-new-device-again = Nenhum e-mail? Espere 15 minutos. Depois faça login mais uma vez, com um número do aplicativo: isso pode enviar outro e-mail. Não digite nenhum código de recuperação para isso.
step-confirm-new-device-mismatch = “Device details didn’t match”? Abra o link de novo na rede em que você fez login (VPN como estava naquele momento).
step-confirm-new-device-quicker = Isto dispensa o e-mail: uma chave de segurança, um navegador com “Remember this device” dos últimos 30 dias, uma rede em que você já fez login antes.
step-confirm-new-device-write = Passou um dia e nenhum e-mail desses chegou? Peça uma vez a redefinição da senha, com seu nome de usuário, para ver se outros e-mails chegam; não use o link recebido. Depois fale com o suporte abaixo.
step-confirm-new-device-passed = Essa página não apareceu, e você entrou?
    .action = Já entrei: continuar
step-confirm-new-device-refused = O aplicativo ou a chave foi recusado?
    .action = Foi recusado: continuar
step-confirm-new-device-lost = Afinal, você não consegue ler a caixa de e-mail principal?
    .action = Não consigo ler: continuar
step-confirm-new-device-after = O link deixou você entrar? Deixe a conta segura para a próxima vez.
    .action = Já entrei: e agora?

route-find-username = Descubra seu nome de usuário
    .lead = Um endereço de e-mail nunca é um nome de usuário.
step-find-username-top = Olhe no topo de qualquer página: o nome de usuário está lá.
    .link = Abrir a página da conta
step-find-username-ask = Digite seu endereço de e-mail em “Password reset”. O e-mail com o link informa o nome de usuário.
    .link = Abrir a página “Password reset”
step-find-username-elsewhere = Ou procure em e-mails antigos, na página do seu projeto (ela lista os mantenedores), no gerenciador de senhas.
step-find-username-no-address = Faça login só com o nome, sem “@”.
step-find-username-same-link = Também não sabe a senha? Use o link daquele e-mail, em até 6 horas.
step-find-username-no-link = O e-mail diz “Password reset requested for unverified email”?
    .action = O e-mail não tem link: continuar
step-find-username-accepted = Você tem o nome, e a senha é aceita?
    .action = Os dois são aceitos: continuar
step-find-username-refused = Você tem o nome, mas não a senha?
    .action = Falta a senha: continuar
step-find-username-after = Você entrou? Deixe a conta segura para a próxima vez.
    .action = Já entrei: e agora?

route-wait-and-retry = Espere e depois tente mais uma vez
    .lead = O site se abre de novo por si só.
step-wait-and-retry-stop = Pare agora. Tentativas recusadas por “too many” (muitas) não contam, mas a próxima errada depois da espera conta.
step-wait-and-retry-waits = Só a página de login diz quanto tempo. No código do PyPI de agosto de 2026:
step-wait-and-retry-others = Outras pessoas da mesma casa ou do mesmo escritório também podem ter causado isso.
step-wait-and-retry-late-mail = Está esperando um e-mail? Dê uma hora e olhe no spam.
step-wait-and-retry-again = Depois comece aqui de novo. Suas respostas ficam guardadas.
    .action = Voltar à primeira pergunta

route-delete-account-self = Exclua a conta por conta própria
    .lead = A equipe do site não exclui contas para os usuários.
step-delete-account-self-projects = Você é a única pessoa proprietária de um projeto ou de uma organização? Primeiro torne outra pessoa proprietária, ou exclua o projeto ou a organização. Isso exige a autenticação de dois fatores.
    .link = Abrir seus projetos
step-delete-account-self-delete = Nas configurações da conta, vá até “Delete account”, no fim. A página pede a senha.
    .link = Abrir a página da conta
step-delete-account-self-final = Não é possível desfazer: uma conta excluída não volta.

## Routes: with support

route-recovery-request-2fa = Peça ao suporte que remova o segundo fator perdido
    .lead = Primeiro, certifique-se de que não resta nada mais rápido.
step-recovery-request-2fa-stay = Não saia da conta. Procure a senha em gerenciadores de senhas e navegadores. Com ela você pode consertar tudo de dentro.
step-recovery-request-2fa-browsers = Tente todos os navegadores dos últimos 30 dias. Um com “Remember this device” deixa você entrar.
    .action = Um deles me deixa entrar: continuar
step-recovery-request-2fa-codes = Procure códigos de recuperação (16 caracteres) em todos estes lugares:
    .action = Encontrei códigos: continuar
step-recovery-request-2fa-old-phone = Procure o celular antigo ou um backup do aplicativo. Onde ele pode estar:
    .action = Encontrei: continuar
step-recovery-request-2fa-no-reset = Não redefina a senha por isso: a segunda página continua lá.
step-recovery-request-2fa-repository = Torne público o repositório de um projeto, se puder. Sem ele, passam mais 7 dias.
    .open = Se nenhum dos seus projetos tem um link para um repositório público:
step-recovery-request-2fa-team = Tenha uma caixa de e-mail da empresa que não pertença a uma só pessoa. Ela não pode estar em nenhuma conta do { $site }.
    .open = Se é a conta de uma equipe:

route-recovery-request-email = Peça ao suporte outro endereço de e-mail
    .lead = Seus endereços vão para o suporte em particular, nunca em uma solicitação pública.
step-recovery-request-email-reopen = A caixa de e-mail antiga pode ser aberta por um dia? Pergunte à universidade, ao empregador ou ao provedor.
    .action = Agora consigo ler: continuar
step-recovery-request-email-test = Peça uma redefinição uma vez com o nome de usuário, depois com cada endereço seu, no máximo cinco por dia.
    .link = Abrir a página “Password reset”
step-recovery-request-email-let-in = Peça a quem administra seu e-mail que deixe passar os e-mails de `pypi.org`, e procure-os no spam e na quarentena. Um deles voltou uma vez sem ser entregue? Então o endereço conta como não verificado.
step-recovery-request-email-known-place = Não digite nenhum código de recuperação agora: ele seria gasto em vão. Um navegador com “Remember this device”, uma rede em que você fez login depois de meados de novembro de 2025, ou uma chave de segurança deixa você entrar sem e-mail.
    .action = Tenho um desses: continuar
step-recovery-request-email-signed-in = Não saia da conta. Não redefina a senha.
step-recovery-request-email-other-no-factor = Sem autenticação de dois fatores, um segundo endereço não pode se tornar o principal. Ela está configurada, ou você afinal consegue ler a caixa de e-mail principal? Altere essa resposta.
step-recovery-request-email-promote = A página mostra outro endereço como “Verified”? Então você pode torná-lo o principal por conta própria.
    .action = Há um verificado: continuar
step-recovery-request-email-other-link = Digite cada outro endereço seu em “Password reset”, no máximo cinco por dia.
    .link = Abrir a página “Password reset”
    .action = Chegou um link: continuar
step-recovery-request-email-mistyped = Não tem projetos? Se a senha aparecer, você pode fazer login e corrigir o endereço por conta própria.
    .action = Tenho a senha: continuar
step-recovery-request-email-new-address = Escolha um endereço novo que você vai manter. Ele não pode estar em nenhuma conta do { $site }, nem mesmo em uma segunda conta sua.
step-recovery-request-email-private-mail = Envie o e-mail privado no mesmo dia, a partir do endereço novo. Sem ele, a espera é maior.
step-recovery-request-email-repository = Torne público o repositório de um projeto, se puder. Sem ele, passam mais 7 dias.
    .open = Se nenhum dos seus projetos tem um link para um repositório público:

route-recovery-request-unverified-email = Fale com o suporte: não há senha, e o endereço conta como não verificado
    .lead = Este é um impasse conhecido, e o suporte pode resolvê-lo. Seu endereço vai para o suporte em particular, nunca em uma solicitação pública.
step-recovery-request-unverified-email-not-a-break-in = Sua senha foi encontrada em um vazamento público, por isso o PyPI a desativou. Isso não significa que alguém esteve na sua conta.
step-recovery-request-unverified-email-password = Procure mais uma vez uma senha que funcione: gerenciador de senhas, todos os navegadores. Com ela você pode fazer login e verificar o endereço por conta própria.
    .action = A senha funciona: continuar
step-recovery-request-unverified-email-other-link = Digite cada outro endereço seu em “Password reset”, no máximo cinco por dia. Um verificado recebe um link.
    .link = Abrir a página “Password reset”
    .action = Chegou um link: continuar
step-recovery-request-unverified-email-name = Descubra primeiro o nome de usuário: ele está na página do seu projeto, em e-mails antigos, no gerenciador de senhas.
    .action = Tenho o nome: continuar
step-recovery-request-unverified-email-private-mail = Envie o e-mail privado no mesmo dia, a partir do endereço da conta, se puder.
step-recovery-request-unverified-email-repository = Torne público o repositório de um projeto, se puder. Sem ele, passam mais 7 dias.
    .open = Se nenhum dos seus projetos tem um link para um repositório público:

route-recovery-request-testpypi = Fale com o suporte sobre sua conta do TestPyPI
step-recovery-request-testpypi-apart = O TestPyPI tem uma entrada própria no aplicativo e códigos próprios. Você os usou?
step-recovery-request-testpypi-stay = Não saia da conta. Não redefina a senha.
step-recovery-request-testpypi-codes = Procure códigos de recuperação do TestPyPI (16 caracteres) em todos estes lugares:
    .action = Encontrei códigos: continuar
step-recovery-request-testpypi-known-place = Não digite nenhum código de recuperação agora: ele seria gasto em vão. Um navegador com “Remember this device”, uma rede em que você fez login depois de meados de novembro de 2025, ou uma chave de segurança deixa você entrar sem e-mail.
    .action = Tenho um desses: continuar
step-recovery-request-testpypi-reopen = A caixa de e-mail antiga pode ser aberta por um dia? Pergunte à universidade, ao empregador ou ao provedor.
    .action = Agora consigo ler: continuar
step-recovery-request-testpypi-other-link = Digite cada outro endereço seu em “Password reset”, no máximo cinco por dia.
    .link = Abrir a página “Password reset”
    .action = Chegou um link: continuar
step-recovery-request-testpypi-new-address = Escolha um endereço novo que você vai manter. Ele não pode estar em nenhuma conta do { $site }, nem mesmo em uma segunda conta sua.
step-recovery-request-testpypi-private-mail = Envie o e-mail privado no mesmo dia, a partir do endereço novo, ou do endereço da conta, se puder.
    .open = Se é a conta de uma equipe:
step-recovery-request-testpypi-same-person = O nome de usuário e o endereço são os mesmos no PyPI? Escreva isso, sem o endereço em si: muitas vezes já basta como prova.

route-continue-existing-request = Continue com sua solicitação
    .lead = O próximo passo muitas vezes já espera na sua caixa de e-mail.
step-continue-existing-request-no-second = Não abra uma segunda solicitação: ela é fechada como duplicada.
step-continue-existing-request-find-mail = Procure o e-mail “[PyPI] Account Recovery Request” de `support@pypi.org`, também no spam. Ele vai para o endereço principal ou para o novo que você informou.
step-continue-existing-request-reply = Faça o que ele pede (fazer push de um branch, ou confirmar). Depois responda a esse e-mail, não na solicitação.
step-continue-existing-request-closed-unanswered = A solicitação foi fechada porque ninguém respondeu ao e-mail? Escreva nela um só comentário: que agora você pode continuar. Nada em dez dias? Então abra uma nova solicitação que mencione a antiga.
step-continue-existing-request-closed-done = A solicitação foi fechada como resolvida, e não chegou nenhum e-mail? Procure os e-mails na caixa do endereço principal e na que você informou, também no spam. Depois peça a redefinição da senha.
step-continue-existing-request-asked-mail = O suporte pediu um e-mail privado? Envie: nome de usuário, link da solicitação, endereço da conta, endereço que você quer.
    .link = Escrever para support@pypi.org
step-continue-existing-request-comment-once = Nada nos dez dias seguintes? Escreva um só comentário na solicitação: que você o enviou e quando. Nenhum endereço.
step-continue-existing-request-found = Encontrou códigos, aplicativo ou senha nesse meio-tempo? Use-os e depois escreva na solicitação que está resolvida.
    .action = Encontrei algo: continuar

## Routes: elsewhere

route-appeal-suspension = Pergunte por que a conta está suspensa
    .lead = O formulário de recuperação não pode retirar uma suspensão e não é mais rápido.
step-appeal-suspension-not-said = Nenhuma página diz “suspended”? Então tente primeiro redefinir a senha.
    .action = Tentar redefinir a senha
step-appeal-suspension-write = Prepare abaixo o e-mail para `security@pypi.org`; a página indica esse endereço.
step-appeal-suspension-say = Diga: seu nome de usuário, desde quando, o que você fez antes, por que o caso deve ser examinado de novo. Nenhuma senha, nenhum código.
step-appeal-suspension-other-address = A página não indica nenhum endereço? Escreva para `admin@pypi.org`.
    .link = Escrever para admin@pypi.org
step-appeal-suspension-once = Escreva uma vez e depois espere.

route-report-compromise = Informe que outra pessoa entrou
    .lead = Proteja sua caixa de e-mail, depois a conta, e então escreva ao PyPI em particular.
step-report-compromise-not-an-alarm = Não são sinal disso: uma senha encontrada em um vazamento, ou “unverified email” depois de uma redefinição sua.
step-report-compromise-mailbox = Há alguém na sua caixa de e-mail? Troque primeiro a senha dela, em um dispositivo em que você confia.
step-report-compromise-reset = Um link de redefinição chega até você? Defina uma nova senha: isso encerra todas as sessões.
    .link = Abrir a página “Password reset”
step-report-compromise-inside = Você está dentro? Remova tokens de API, endereços, aplicativos e chaves que não são seus. Olhe “Security history”.
    .link = Abrir a página da conta
step-report-compromise-write = Prepare abaixo o e-mail para `admin@pypi.org`, com a hora e o tipo de cada aviso.
step-report-compromise-malware = Uma versão maliciosa, ou uma falha de segurança do site? Escreva para `security@pypi.org`.
    .link = Escrever para security@pypi.org
step-report-compromise-still-out = Já informou, e continua sem conseguir entrar? Veja que caminho de volta resta.
    .action = Encontrar meu caminho de volta
step-report-compromise-after = Você está dentro? Confira tudo.
    .action = Já entrei: e agora?

route-wrong-place-pep541 = Pergunte ao proprietário, ou peça o nome do projeto
    .lead = Ninguém recebe a conta de outra pessoa. Um projeto pode mudar de mãos.
step-wrong-place-pep541-ask-owner = Pergunte primeiro a outro proprietário do projeto ou da organização dele: ele pode adicionar pessoas agora.
step-wrong-place-pep541-name = Nenhum proprietário pode agir? Peça o nome do projeto com uma solicitação pública (regras: PEP 541).
    .link = Escolher o formulário “Name retention related request (PEP 541)”
step-wrong-place-pep541-team = É a conta da sua equipe e você tem a caixa de e-mail ou a senha dela? Então ela pode ser recuperada.
    .action = É nossa: começar por aí
step-wrong-place-pep541-dead = A pessoa que mantinha o projeto faleceu? Use o mesmo formulário, sem documentos particulares.
step-wrong-place-pep541-stranger = Alguém desconhecido se cadastrou com seu endereço, ou publicou algo em seu nome? Escreva para `admin@pypi.org`.
    .link = Escrever para admin@pypi.org

route-not-recovery = Isto não é assunto da recuperação de conta
step-not-recovery-rename = Um nome de usuário não pode ser alterado.
step-not-recovery-rename-how = Crie uma conta nova com outro endereço de e-mail. Torne-a proprietária dos seus projetos. Depois remova deles a conta antiga.
    .link = Abrir seus projetos
step-not-recovery-provider = O provedor de e-mail é recusado? Use um endereço de outro provedor.
step-not-recovery-taken = O endereço está em uso? Então ele está em uma conta, talvez em uma antiga sua.
    .action = Pode ser minha: encontrar
step-not-recovery-deleted = A conta foi excluída? Ela nunca volta. Tente outro nome ou endereço.
step-not-recovery-no-account = Se os nomes estão livres e nenhum endereço seu recebe e-mail, não há conta. Veja a página do seu projeto: ela lista os mantenedores. Não tem projeto? Então faça um novo cadastro.
    .action = Tenho uma conta, mas não sei o nome dela
step-not-recovery-package = Remover um pacote? Um proprietário faz isso nas configurações do projeto.
    .link = Abrir seus projetos
step-not-recovery-switch-off = A autenticação de dois fatores não pode ser desativada depois de configurada.
step-not-recovery-help = Qualquer outra coisa: veja a página de ajuda.
    .link = Abrir a página de ajuda
step-not-recovery-elsewhere = Nada se encaixa? Talvez outros saibam mais.
    .action = Onde mais pedir ajuda
step-not-recovery-again = Você precisa entrar antes?
    .action = Voltar à primeira pergunta

## Lists in the plans

list-code-places-manager = gerenciador de senhas, também as anotações e os anexos dele
list-code-places-downloads = pasta de downloads: um arquivo com `Recovery-Codes` no nome
list-code-places-computers = outros computadores e discos antigos
list-code-places-paper = folhas impressas, cadernos
list-code-places-photos = fotos e capturas de tela
list-code-places-cloud = armazenamento em nuvem, e-mails para si mesmo
list-code-places-colleague = colega que fez a configuração
list-apps-google = Google Authenticator: na sua Conta Google, se o aplicativo estava conectado a ela
list-apps-microsoft = Microsoft Authenticator: no backup em nuvem, se estava ativado; ele não passa entre iPhone e Android
list-apps-authy = Authy: no backup, se estava ativado; você precisa da senha do backup
list-apps-one-password = 1Password: no item de login do { $site }
list-code-checks-whole = «Os códigos de recuperação devem ter 16 caracteres.» (“Recovery Codes must be 16 characters.”): erro de digitação; minúsculas, sem hifens
list-code-checks-field = digitado em “Login using recovery codes”, não no campo do aplicativo
list-code-checks-site = deste site: códigos do PyPI não funcionam no TestPyPI
list-code-checks-used = «O código de recuperação já foi usado anteriormente.» (“Recovery code has been previously used.”): use o próximo; um foi gasto na configuração
list-code-checks-newest = «Código de recuperação inválido.» (“Invalid recovery code.”): de um conjunto mais antigo; o mais novo anula todos os anteriores
list-code-checks-tries = no máximo 5 tentativas em 5 minutos
list-limits-sign-in = login: 5 minutos
list-limits-codes = números do aplicativo e códigos: 5 minutos; depois de muitas tentativas, uma hora ou um dia
list-limits-verification = e-mails de verificação: 6 horas
list-limits-correct = “Entered the wrong email address?” (e-mail errado?): 5 minutos após 5 tentativas, uma hora após 20
list-limits-day = redefinições de senha, endereços novos: um dia; com um endereço não verificado, cada redefinição conta, mesmo recusada

## What not to do

never-code-after-code = Não digite um código atrás do outro. Um código fica gasto assim que é aceito, mesmo que depois o login não se complete.
never-code-to-anybody = Não dê um código de recuperação a ninguém.
never-reset-for-factor = Não redefina a senha por isso: a segunda página continua lá.
never-same-number = Não digite o mesmo número duas vezes.
never-delete-entry = Não exclua a entrada no aplicativo nem redefina o celular.
never-reset-often = Não peça muitas redefinições: você pode pedir cinco por dia.
never-register-again = Não se cadastre de novo com o mesmo endereço.
never-sign-out-early = Não saia da conta antes de terminar.
never-old-address-first = Não remova o endereço antigo antes que o novo seja o principal.
never-reset-inside = Não redefina a senha: isso encerra esta sessão.
never-remove-first = Não apague a entrada antiga do aplicativo antes que a nova funcione.
never-code-for-mail = Não digite um código de recuperação para receber outro e-mail: ele seria gasto em vão.
never-switch-network = Não abra o link em outro dispositivo ou em outra rede.
never-guess-names = Não tente nomes ao acaso.
never-try-again-now = Não tente de novo antes de o tempo acabar.
never-delete-to-rename = Não exclua uma conta para ter de volta o nome ou o endereço dela.
never-ask-to-delete = Não abra uma solicitação de exclusão: a equipe do site a recusa.
never-secrets = Nunca escreva senhas, códigos de recuperação, segredos do aplicativo, imagens de QR code, tokens de upload, documentos de identidade ou números de telefone.
never-addresses-public = Não escreva nenhum endereço de e-mail na solicitação pública: ela fica pública para sempre, e outros sites a copiam em poucas semanas.
never-second-ticket = Não abra uma segunda solicitação: ela é fechada como duplicada.
never-strangers = Não aceite ajuda nem downloads que desconhecidos ofereçam na solicitação. Só o e-mail da recuperação vem de `support@pypi.org`; os de redefinição e confirmação vêm de um endereço `noreply@`.
never-ping = Não mencione (@nome) ninguém da equipe do PyPI.
never-code-at-check = Não digite um código de recuperação enquanto não conseguir ler o e-mail: ele seria gasto em vão.
never-buy-domain = Não compre um domínio expirado como prova.
never-one-site = Não coloque PyPI e TestPyPI em uma mesma solicitação.
never-recovery-form = Não abra uma solicitação de recuperação de conta para isto.
never-new-account = Não tente contornar isso com uma conta nova.
never-in-public = Não informe isto em uma solicitação pública.
never-others-account = Não peça o acesso à conta de outra pessoa.

## Waiting times

wait-self-service = Minutos. O e-mail pode levar uma hora, raramente um dia.
wait-limits = De 5 minutos a um dia.
wait-lost-factor = Metade de 11 solicitações levou 4 dias ou menos (de 2025 a agosto de 2026, sem garantia); as de outros tipos, até 5 semanas. Uma primeira resposta de uma pessoa costuma levar de 1 a 2 semanas. Sem um repositório público, some 7 dias.
wait-lost-mailbox = Metade de 7 solicitações levou 13 dias ou menos, a mais longa 54 (até agosto de 2026, sem garantia). Uma primeira resposta de uma pessoa costuma levar de 1 a 2 semanas.
wait-deadlock = Metade de 11 solicitações levou 15 dias ou menos, algumas 5 semanas (até agosto de 2026, sem garantia). Sem autenticação de dois fatores, o suporte muitas vezes redefine o acesso só com seu e-mail privado. Uma primeira resposta de uma pessoa costuma levar de 1 a 2 semanas.
wait-test-site = Metade de 6 solicitações levou 10 dias ou menos, algumas 5 semanas (até agosto de 2026, sem garantia).
wait-first-answer = Em 2026, até agosto, metade veio em 6 dias, nove em cada dez em 9; a mais lenta levou 69 dias (sem garantia).
wait-unknown = Não se sabe. Algumas pessoas esperaram semanas sem resposta.

## What happens next

next-bot = Um bot responde na solicitação e diz o tamanho da fila.
next-first-answer = Normalmente, até esta data uma pessoa já respondeu. Responda no lugar em que perguntarem.
next-mail-now = Envie hoje o e-mail privado, com o link da solicitação nele.
next-mail-team = Se é a conta de uma equipe: envie hoje o e-mail privado, com o link da solicitação nele.
next-look-primary = A partir de agora, olhe uma vez por dia na caixa do endereço principal, também no spam. Um e-mail de `support@pypi.org` diz o que fazer. Se você não responder a esse e-mail, sua solicitação é fechada.
next-look-new = A partir de agora, olhe uma vez por dia na nova caixa de e-mail, também no spam. Um e-mail de `support@pypi.org` diz o que fazer. Se você não responder a esse e-mail, sua solicitação é fechada.
next-look-both = A partir de agora, olhe uma vez por dia na caixa de e-mail principal e na que você informou, também no spam. Se você não responder ao e-mail de `support@pypi.org`, sua solicitação é fechada.
next-comment-once = Nenhum sinal de que seu e-mail privado chegou? Escreva um só comentário na solicitação: que você o enviou e quando. Nenhum endereço.
next-branch = Com um repositório público: faça push de um branch com o nome que está naquele e-mail (não é preciso commit). Depois responda ao e-mail.
next-seven-days = Sem um repositório público: confirme respondendo àquele e-mail. Depois passam 7 dias.
next-wiped = O suporte remove todos os segundos fatores e códigos e desativa a senha. “Session invalidated” então é normal.
next-back-in = Redefina a senha, faça login, configure de novo a autenticação de dois fatores, guarde os novos códigos fora do celular, adicione um segundo endereço.

## After, and before

checklist-after = Depois de entrar de novo
    .lead = Vinte minutos agora poupam semanas depois.
section-after-password = Senha
item-after-password-reset = O suporte desativou a senha? Defina uma nova.
    .link = Abrir a página “Password reset”
item-after-password-unique = A senha não é usada em nenhum outro lugar.
item-after-password-manager = Nome de usuário e senha estão em um gerenciador de senhas que existe também em um segundo dispositivo.
section-after-factors = Autenticação de dois fatores (a segunda página)
item-after-factors-open = Abra as configurações da conta, “Two factor authentication (2FA)”.
    .link = Abrir a página da conta
item-after-factors-first = Um aplicativo ou uma chave foi adicionado, e você fez login com ele uma vez.
item-after-factors-two = Um segundo dispositivo tem a mesma entrada, ou uma chave de segurança foi adicionada. (O { $site } aceita um só aplicativo.)
item-after-factors-old = As chaves perdidas foram removidas da lista.
section-after-codes = Códigos de recuperação
item-after-codes-regenerate = Novos códigos foram gerados, e todos os oito estão salvos.
item-after-codes-print = Eles estão impressos ou anotados, com nome de usuário, site e data.
item-after-codes-apart = Eles ficam separados do aplicativo e do celular.
item-after-codes-discard = Os códigos antigos foram jogados fora.
section-after-addresses = Endereços de e-mail
item-after-addresses-second = Um segundo endereço, de outro provedor, foi adicionado e aparece como “Verified”.
item-after-addresses-primary = O endereço principal é um que você lê e vai manter.
item-after-addresses-dead = Endereços que não funcionam mais foram removidos.
section-after-review = Revise a conta
item-after-review-history = “Security history” não mostra nada que não tenha sido você.
item-after-review-sessions = O dispositivo é emprestado? Exclua os códigos baixados e saia da conta.
item-after-review-tokens = Tokens de API que você não conhece ou de que não precisa foram removidos.
item-after-review-projects = Os colaboradores de cada projeto estão certos.
    .link = Abrir seus projetos
item-after-review-releases = Não há nenhuma versão nem arquivo que você não tenha enviado.
item-after-review-associations = “Account associations” só mostra contas suas.
section-after-request = Se você abriu uma solicitação
item-after-request-solved = Escreva nela que está resolvida, sem detalhes.

checklist-before = Antes que aconteça
    .lead = A maioria das pessoas perdeu um só celular ou uma só caixa de e-mail. Tenha dois meios para cada coisa.
section-before-password = Gerenciador de senhas
item-before-password-manager = A senha é longa, não é usada em nenhum outro lugar e está em um gerenciador de senhas.
item-before-password-copy = Você consegue abrir o gerenciador sem o celular: em um segundo dispositivo, ou com a folha de emergência dele.
item-before-password-username = O nome de usuário também está lá.
section-before-app = Aplicativo autenticador
item-before-app-backup = O aplicativo tem um backup que está ativado. Você conferiu.
item-before-app-move = Antes de trocar, redefinir ou vender um celular: transfira o aplicativo e faça login uma vez com o novo.
item-before-app-two-entries = PyPI e TestPyPI são duas entradas com nomes claros.
item-before-app-key = Uma chave de segurança também está configurada, ou um segundo dispositivo tem a mesma entrada. As chaves também pulam “Please confirm this login”.
section-before-codes = Códigos de recuperação
item-before-codes-have = Você sabe onde estão seus códigos. Se não, gere novos enquanto consegue fazer login.
    .link = Abrir a página da conta
item-before-codes-apart = Eles não estão no celular que tem o aplicativo.
item-before-codes-print = Uma cópia impressa fica onde você guarda papéis importantes.
item-before-codes-newest = Só o conjunto mais novo é guardado: ele anula todos os códigos anteriores.
item-before-codes-not-daily = Os códigos são para emergências, não para o login do dia a dia.
section-before-addresses = Endereços de e-mail
item-before-addresses-private = O endereço principal é seu, não de um emprego ou de uma universidade.
item-before-addresses-second = Um segundo endereço verificado, de outro provedor, está na conta.
item-before-addresses-domain = Domínio próprio: renovado a tempo; senão, os endereços dele contam como não verificados.
item-before-addresses-verified = De vez em quando você olha se o endereço principal ainda mostra “Verified”.
section-before-team = Equipes
item-before-team-owners = Todo projeto tem dois proprietários com contas próprias.
item-before-team-shared = Uma conta compartilhada tem uma caixa de e-mail da equipe, e duas pessoas guardam os códigos dela.
item-before-team-leaving = Alguém vai sair? Primeiro passe tudo adiante, depois feche a caixa de e-mail.
section-before-proof = Prova
item-before-proof-repository = A versão mais recente de um projeto tem um link para o repositório público dele, e você pode fazer push lá.
item-before-proof-association = Se a página da conta oferecer “Account associations”, conecte sua conta do GitHub ou do GitLab: isso pode ajudar em uma recuperação.

checklist-elsewhere = Onde mais pedir ajuda
    .lead = Ninguém lá pode devolver seu acesso. Não publique endereços de e-mail nem códigos.
section-elsewhere-ask = Perguntar a outros
item-elsewhere-ask-forum = Fórum para perguntas sobre pacotes.
    .link = discuss.python.org
item-elsewhere-ask-chat = Chat de quem desenvolve as ferramentas de pacotes.
    .link = #pypa no Libera
section-elsewhere-read = Consultar
item-elsewhere-read-status = O site está fora do ar, ou fechado a novas contas?
    .link = status.python.org
item-elsewhere-read-docs = Documentação para usuários.
    .link = docs.pypi.org
item-elsewhere-read-news = As mudanças são anunciadas em uma lista de e-mails e no blog.
    .link = blog.pypi.org

## The request

field-recovery-username = Seu nome de usuário no { $site }
    .hint = Não um endereço de e-mail.
field-recovery-repository = Link do repositório público
    .hint = Aquele para o qual a versão mais recente do seu projeto tem um link, e em que você pode fazer push.
field-recovery-factor = O que estava configurado para a autenticação de dois fatores, e o que aconteceu com isso?
    .hint = Por exemplo: aplicativo em um celular que quebrou, sem backup; códigos de recuperação nunca gerados.
field-recovery-story = Algo mais que o suporte deva saber
    .hint = Desde quando, o que você tentou, seus projetos. Todos podem ler: nenhum endereço, código ou número de telefone.
phrase-recovery-story-phone = Meu celular foi perdido, foi roubado ou quebrou.
phrase-recovery-story-moved = Troquei de celular e não transferi o aplicativo.
phrase-recovery-story-mailbox-closed = Meu empregador ou minha universidade encerrou a caixa de e-mail.
phrase-recovery-story-domain = O domínio do meu endereço não é mais meu.
phrase-recovery-story-cannot-send = Consigo ler a caixa de e-mail, mas não consigo enviar e-mails a partir dela.
phrase-recovery-story-earlier = Já abri uma solicitação antes, e ela foi fechada.
field-recovery-current = Endereço de e-mail que está agora na conta
    .hint = Também se você não consegue ler os e-mails dele. Como você o digitou, também as maiúsculas.
field-recovery-wanted = Novo endereço de e-mail para a conta
    .hint = Um cujos e-mails você consegue ler. Ele não pode estar em nenhuma conta do { $site }, nem mesmo em uma segunda conta sua.
field-recovery-neutral = Endereço da empresa que deve se tornar o principal
    .hint = Deixe em branco se o endereço não muda. Um novo não pode estar em nenhuma conta do { $site }.
field-recovery-role = Sua função, e a da empresa ou da equipe
    .hint = Por exemplo: mantenho o projeto na empresa que o publica.
field-recovery-reporter = Seu nome no GitHub
    .hint = O que abre a solicitação. O suporte o compara com o proprietário do repositório.

draft-recovery-ticket = Solicitação pública
    .subject = Solicitação de recuperação de conta para { $site }
line-recovery-ticket-pypi = Site: PyPI (pypi.org)
line-recovery-ticket-testpypi = Esta solicitação é para o TestPyPI (test.pypi.org), não para o PyPI.
line-recovery-ticket-username = Nome de usuário: `{ $username }`
line-recovery-ticket-name-unsure = Não tenho certeza do nome de usuário.
line-recovery-ticket-team = A conta é mantida por uma equipe.
line-recovery-ticket-no-factor = Minha senha é aceita, mas não consigo passar da página “Two-factor authentication”: não tenho aplicativo, chave nem código de recuperação que funcione.
line-recovery-ticket-no-factor-inside = Minha sessão está aberta em um navegador, mas minha senha não funciona, e depois de uma redefinição eu não conseguiria passar da página “Two-factor authentication”.
line-recovery-ticket-check-stops = Minha senha é aceita, mas “Please confirm this login” pede um link que não consigo receber.
line-recovery-ticket-activate-stops = Consigo fazer login, mas só abre “Activate your account”, e lá não consigo verificar o endereço.
line-recovery-ticket-forgotten = Não tenho uma senha que funcione.
line-recovery-ticket-breached = Minha senha é recusada: “This password appears in a security breach or has been compromised and cannot be used”.
line-recovery-ticket-mail-lost = Não consigo mais ler a caixa de e-mail do endereço principal.
line-recovery-ticket-mail-mistyped = Digitei o endereço principal errado quando me cadastrei, por isso não consigo ler os e-mails dele.
line-recovery-ticket-mail-unknown = Não sei qual endereço está registrado na conta; nenhum e-mail de redefinição chega até mim.
line-recovery-ticket-mail-silent = Consigo abrir a caixa de e-mail da conta, mas nenhum e-mail do site chega lá.
line-recovery-ticket-no-primary = A conta não tem endereço principal.
line-recovery-ticket-other-account = Entrei em outra conta minha. Sei que contas não são unificadas.
line-recovery-ticket-mail-readable = Consigo ler a caixa de e-mail do endereço principal.
line-recovery-ticket-notice = Um pedido de redefinição de senha não traz nenhum link: “Password reset requested for unverified email”.
line-recovery-ticket-state-unverified = Endereço principal verificado: não.
line-recovery-ticket-state-verified = Endereço principal verificado: sim.
line-recovery-ticket-never-set-up = A autenticação de dois fatores nunca foi configurada.
line-recovery-ticket-factor-works = Meu segundo fator funciona.
line-recovery-ticket-factor = Segundo fator: { $factor }
line-recovery-ticket-codes-gone = Códigos de recuperação: nunca gerados, perdidos ou recusados; não tenho nenhum que funcione.
line-recovery-ticket-codes-left = Códigos de recuperação: ainda tenho alguns não usados.
line-recovery-ticket-codes-refused = Códigos de recuperação: recusados ou já gastos.
line-recovery-ticket-codes-never = Códigos de recuperação: nunca gerados.
line-recovery-ticket-codes-lost = Códigos de recuperação: perdidos, ou não sei deles.
line-recovery-ticket-tick-untrue = A caixa sobre códigos perdidos não vale para mim: o formulário a exige, e eu a desmarco depois de enviar.
line-recovery-ticket-can-push = Um projeto meu tem um link para um repositório público em que posso fazer push.
line-recovery-ticket-repository = Repositório: { $repository }
line-recovery-ticket-no-repository = Tenho projetos, mas nenhum com um repositório público em que eu possa fazer push.
line-recovery-ticket-no-projects = A conta não tem projetos.
line-recovery-ticket-mail-sent = Vou enviar hoje os detalhes ao suporte por e-mail privado.
line-recovery-ticket-story = { $story }
line-recovery-ticket-number = Número desta solicitação: { $number }

draft-recovery-mail = E-mail privado ao suporte
    .subject = Recuperação de conta no { $site }: { $username }
line-recovery-mail-hello = Olá, isto faz parte da minha solicitação pública de recuperação de conta.
line-recovery-mail-pypi = Site: PyPI (pypi.org)
line-recovery-mail-testpypi = Site: TestPyPI (test.pypi.org)
line-recovery-mail-username = Nome de usuário: { $username }
line-recovery-mail-ticket = Chamado: { $ticket }
line-recovery-mail-number = Número da solicitação: { $number }
line-recovery-mail-current = Endereço registrado na conta: { $current }
line-recovery-mail-wanted = Endereço que deve se tornar o principal: { $wanted } (não está em nenhuma conta do site)
line-recovery-mail-neutral = Endereço da empresa que deve se tornar o principal: { $neutral } (não está em nenhuma conta do site)
line-recovery-mail-deadlock = Consigo ler os e-mails do endereço principal, mas ele conta como não verificado, por isso não chega nenhum link de redefinição.
line-recovery-mail-team = A conta pertence a uma equipe ou a uma empresa.
line-recovery-mail-role = Minha função: { $role }
line-recovery-mail-reporter = O chamado é aberto pela conta do GitHub { $reporter }.
line-recovery-mail-language = Leio a página de ajuda neste idioma: { $language }

entry-recovery-title = Title
entry-recovery-username = PyPI Username
entry-recovery-reason = Reason for request
tick-recovery-codes = “I never generated or have lost access to the recovery codes for my account” (nunca gerei os códigos de recuperação ou perdi o acesso a eles)
    .text = Sem esta caixa, o formulário não pode ser enviado. Se você tem códigos, desmarque-a depois na solicitação.
tick-recovery-conduct = “I agree to follow the PSF Code of Conduct” (aceito seguir o código de conduta da PSF)
    .text = Leia-o primeiro.
    .link = Ler o código de conduta
tick-recovery-delay = “I understand that it may take a significant amount of time to process my account recovery request.” (entendo que minha solicitação pode levar bastante tempo)
    .text = Entre uma resposta e outra pode passar uma semana ou mais.

### Confirm this login: no mail comes

field-confirmation-username = Seu nome de usuário no { $site }
field-confirmation-tried = Quando você tentou pela última vez?
    .hint = Dia, hora e fuso horário, por exemplo: 2 de dezembro, 14:30 UTC.
field-confirmation-reset = Você pediu a redefinição da senha com seu nome de usuário. Esse e-mail chegou?
phrase-confirmation-reset-came = Chegou um e-mail de redefinição que pedi com meu nome de usuário.
phrase-confirmation-reset-did-not-come = Não chegou um e-mail de redefinição que pedi com meu nome de usuário.
phrase-confirmation-reset-not-tried = Não pedi nenhum e-mail de redefinição.
field-confirmation-story = Algo mais que o suporte deva saber
    .hint = Todos podem ler. Nenhum endereço de e-mail, nenhum código.
phrase-confirmation-story-spam = Olhei no spam e em todas as pastas.
phrase-confirmation-story-networks = Tentei a partir de várias redes.
phrase-confirmation-story-bounce = Talvez meu provedor de e-mail recuse os e-mails do site.
phrase-confirmation-story-cannot-send = Consigo ler a caixa de e-mail, mas não consigo enviar e-mails a partir dela.
field-confirmation-address = Endereço de e-mail que está agora na conta
    .hint = Como você o digitou, também as maiúsculas.
field-confirmation-reporter = Seu nome no GitHub
    .hint = O que abre a solicitação.

draft-confirmation-ticket = Solicitação pública
    .subject = Nenhum e-mail chega para confirmar um login no { $site }
line-confirmation-ticket-pypi = Site: PyPI (pypi.org)
line-confirmation-ticket-testpypi = Site: TestPyPI (test.pypi.org)
line-confirmation-ticket-username = Nome de usuário: `{ $username }`
line-confirmation-ticket-stops = A senha e o segundo fator são aceitos. “Please confirm this login” aparece, e o e-mail dele não chega.
line-confirmation-ticket-tried = Última tentativa: { $tried }
line-confirmation-ticket-reset = { $reset }
line-confirmation-ticket-mail-sent = Vou enviar hoje os detalhes ao suporte por e-mail privado.
line-confirmation-ticket-story = { $story }
line-confirmation-ticket-number = Número desta solicitação: { $number }

draft-confirmation-mail = E-mail privado ao suporte
    .subject = Nenhum e-mail chega para confirmar um login: { $username }
line-confirmation-mail-hello = Olá, isto faz parte da minha solicitação pública.
line-confirmation-mail-pypi = Site: PyPI (pypi.org)
line-confirmation-mail-testpypi = Site: TestPyPI (test.pypi.org)
line-confirmation-mail-username = Nome de usuário: { $username }
line-confirmation-mail-address = Endereço registrado na conta: { $address }
line-confirmation-mail-ticket = Chamado: { $ticket }
line-confirmation-mail-number = Número da solicitação: { $number }
line-confirmation-mail-tried = Última tentativa: { $tried }
line-confirmation-mail-reset = { $reset }
line-confirmation-mail-reporter = O chamado é aberto pela conta do GitHub { $reporter }.
line-confirmation-mail-language = Leio a página de ajuda neste idioma: { $language }

entry-confirmation-title = Title
entry-confirmation-username = PyPI Username
entry-confirmation-reason = Reason for request
tick-confirmation-codes = “I never generated or have lost access to the recovery codes for my account” (nunca gerei os códigos de recuperação ou perdi o acesso a eles)
    .text = Sem esta caixa, o formulário não pode ser enviado. Se você tem códigos, desmarque-a depois na solicitação.
tick-confirmation-conduct = “I agree to follow the PSF Code of Conduct” (aceito seguir o código de conduta da PSF)
    .text = Leia-o primeiro.
    .link = Ler o código de conduta
tick-confirmation-delay = “I understand that it may take a significant amount of time to process my account recovery request.” (entendo que minha solicitação pode levar bastante tempo)
    .text = Entre uma resposta e outra pode passar uma semana ou mais.

### Somebody else is in the account

field-compromise-username = Nome de usuário no { $site }
field-compromise-address = Endereço de e-mail da conta
    .hint = O de antes, se foi alterado.
field-compromise-seen = O que você viu?
phrase-compromise-seen-address = Meu endereço de e-mail foi alterado, e não fui eu.
phrase-compromise-seen-password = Minha senha foi alterada, e não fui eu.
phrase-compromise-seen-factor = Um aplicativo ou uma chave de segurança foi adicionado ou removido, e não fui eu.
phrase-compromise-seen-token = Um token de API foi adicionado, e não fui eu.
phrase-compromise-seen-release = Uma versão foi enviada, e não fui eu.
phrase-compromise-seen-mailbox = Outra pessoa esteve na minha caixa de e-mail.
field-compromise-when = Quando isso aconteceu?
    .hint = Dia, hora e fuso horário, como dizem os e-mails ou a página.

draft-compromise-mail = E-mail à equipe do { $site }
    .subject = Outra pessoa pode estar na minha conta no { $site }
line-compromise-mail-hello = Olá, outra pessoa pode estar na minha conta.
line-compromise-mail-pypi = Site: PyPI (pypi.org)
line-compromise-mail-testpypi = Site: TestPyPI (test.pypi.org)
line-compromise-mail-username = Nome de usuário: { $username }
line-compromise-mail-address = Endereço da conta: { $address }
line-compromise-mail-when = Quando: { $when }
line-compromise-mail-seen = { $seen }
line-compromise-mail-ask = Por favor, impeçam alterações na conta e me digam o que fazer agora.
line-compromise-mail-number = Número deste aviso: { $number }
line-compromise-mail-language = Leio a página de ajuda neste idioma: { $language }

### A suspension

field-suspension-username = Nome de usuário no { $site }
field-suspension-address = Endereço de e-mail da conta
field-suspension-seen = Onde está escrito isso?
phrase-suspension-seen-page = Uma página diz: “Your account has been suspended” (sua conta foi suspensa).
phrase-suspension-seen-sign-in = Não consigo fazer login, e acho que a conta está suspensa.
phrase-suspension-seen-mail = Um e-mail diz isso.
field-suspension-before = O que você fez antes, e por que o caso deve ser examinado de novo?
phrase-suspension-before-nothing = Eu não tinha feito nada havia algum tempo.
phrase-suspension-before-release = Eu tinha enviado uma versão.
phrase-suspension-before-many = Eu tinha enviado muitos projetos ou versões em pouco tempo.
phrase-suspension-before-name = Eu tinha registrado um nome de projeto.

draft-suspension-mail = E-mail sobre a suspensão
    .subject = Conta suspensa no { $site }
line-suspension-mail-hello = Olá, minha conta está suspensa, e peço que examinem o caso de novo.
line-suspension-mail-pypi = Site: PyPI (pypi.org)
line-suspension-mail-testpypi = Site: TestPyPI (test.pypi.org)
line-suspension-mail-username = Nome de usuário: { $username }
line-suspension-mail-address = Endereço da conta: { $address }
line-suspension-mail-seen = { $seen }
line-suspension-mail-before = { $before }
line-suspension-mail-ask = Do que vocês precisam de minha parte?
line-suspension-mail-number = Número deste e-mail: { $number }
line-suspension-mail-language = Leio a página de ajuda neste idioma: { $language }

## Never asked

never-ask-password = senhas
never-ask-recovery-code = códigos de recuperação
never-ask-app-secret = segredos ou imagens de QR code de um aplicativo
never-ask-app-number = números de um aplicativo
never-ask-upload-token = tokens de upload
never-ask-identity-paper = documentos de identidade
never-ask-phone-number = números de telefone
