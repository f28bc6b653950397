# PyPI and TestPyPI in plain English.
# Words that the service's own pages show stand in “typographic quotation marks”.

service = PyPI
site-pypi = PyPI
site-testpypi = TestPyPI

## Questions

ask-start = ¿En qué situación está ahora mismo?
    .hint =
        Responda por la cuenta de { $site } que quiere recuperar. Elija la primera respuesta que encaje. Aquí no necesita ninguna contraseña ni ningún código.
choice-start-alarm = Una página dice que mi cuenta está suspendida, u otra persona usa mi cuenta
    .hint = También: avisos de cambios que usted no hizo, o alguien en su buzón. No: una contraseña encontrada en una filtración.
choice-start-request-open = He presentado una solicitud de recuperación para esta cuenta
    .hint = Aunque se haya cerrado o no haya llegado respuesta.
choice-start-too-many = Una página dice “too many …” (demasiados)
choice-start-other-wish = Otra cosa: eliminar la cuenta, otro nombre de usuario, una cuenta o un proyecto de otra persona, o { $site } no me deja registrarme
choice-start-signed-in = Tengo la sesión iniciada, o todavía puedo entrar
    .hint = En cualquier navegador, aunque solo se abra “Activate your account”.
choice-start-other-account = Tengo la sesión iniciada, pero en otra cuenta
    .hint = Las cuentas no se fusionan.
choice-start-signed-out = No puedo entrar
    .hint = Pruebe primero todos los navegadores de los últimos 30 días. Uno con “Remember this device” (recordar este dispositivo) se salta la segunda página.

ask-alarm = ¿Qué ha visto?
choice-alarm-suspended = La página dice “Your account has been suspended” (su cuenta está suspendida)
    .hint = Solo con la palabra “suspended”. Después de “Session invalidated” sin nada más, vuelva atrás y elija “No puedo entrar”.
choice-alarm-not-mine = Avisos de cambios que yo no hice, u otra persona en mi cuenta o en mi buzón

ask-wish = ¿Qué quiere hacer?
choice-wish-delete = Eliminar mi cuenta
    .hint = También si no puede entrar.
choice-wish-rename = Tener otro nombre de usuario
choice-wish-others = Una cuenta o un proyecto de otra persona
    .hint =
        El propietario ya no está o no responde; otro propietario o la organización podría actuar; alguien desconocido usó la dirección de usted o publicó su proyecto.
        No elija esto si es la cuenta de su equipo y usted tiene el buzón o la contraseña de ella: vuelva atrás y elija “No puedo entrar”.
choice-wish-sign-up = { $site } no me deja registrarme
    .hint = Proveedor de correo rechazado, nombre ocupado, cuenta eliminada antes. ¿La dirección ya está en uso? Esa cuenta puede ser suya: vuelva atrás y elija “No puedo entrar”.
choice-wish-none = Otra cosa
    .hint = Por ejemplo: quitar un paquete, liberar su nombre, desactivar la autenticación de dos factores.

ask-sign-in = ¿Qué responde { $site } a su nombre de usuario y contraseña?
    .hint = Pruébelo ahora en la página “Log in” (iniciar sesión). ¿No se aceptan? Si puede restablecer la contraseña, hágalo primero y responda según la nueva.
ask-sign-in-inside = ¿Sabe la contraseña de la cuenta?
    .hint = No cierre la sesión para probarla, y no la restablezca.
choice-sign-in-accepted = Los acepta
    .hint = Le deja entrar, o pasa a una segunda página o a “Please confirm this login”.
choice-sign-in-accepted-inside = Sí, funciona
    .hint = Acaba de iniciar sesión con ella, o “Confirm password to continue” la acepta.
choice-sign-in-breached = “This password appears in a security breach or has been compromised and cannot be used” (contraseña filtrada)
    .hint = En la página o en un correo.
choice-sign-in-name-unknown = No sé el nombre de usuario, o no se acepta
    .hint = “No user found with that username” o “Usernames are not the same as email addresses”. Una dirección de correo nunca es un nombre de usuario. La página de su proyecto muestra el suyo.
choice-sign-in-refused = He olvidado la contraseña, o no se acepta
    .hint = Y sabe el nombre de usuario.
choice-sign-in-suspended = Dice “suspended” (suspendida), o creo que me han expulsado
choice-sign-in-no-account = Todos los nombres que pruebo están libres, o quizá no tenga cuenta

ask-second-step = ¿Qué viene después de la contraseña, y qué tiene usted para ello?
    .hint =
        La autenticación de dos factores (en PyPI «en dos fases») es la segunda página, después de la contraseña. Pide un número de una aplicación, una llave de seguridad o un código de recuperación (16 caracteres; recibió ocho códigos al configurarla).
        Mire esa página ahora: solo ofrece lo que se configuró. Donde pone “Login using recovery codes” (entrar con códigos de recuperación), existen códigos. No escriba ninguno todavía.
ask-second-step-inside = ¿Qué está configurado para la autenticación de dos factores, y qué conserva?
    .hint =
        La autenticación de dos factores (en PyPI «en dos fases») es la segunda página, después de la contraseña. Pide un número de una aplicación, una llave de seguridad o un código de recuperación (16 caracteres; recibió ocho códigos al configurarla).
        La página de la cuenta lo muestra en «Autenticación en dos fases (A2F)» (“Two factor authentication (2FA)”). Si esa página no se abre, piense en la última vez que inició sesión.
choice-second-step-none = No viene ninguna segunda página después de la contraseña
    .hint = Si una página pide un número, una llave o un código, alguien sí configuró la autenticación de dos factores: elija otra respuesta.
choice-second-step-none-inside = No hay nada configurado: no vino ninguna segunda página después de la contraseña
choice-second-step-works = Mi aplicación o llave funciona, o se aceptó un código de recuperación
    .hint = Aunque después venga otra página, o si solo se han perdido los códigos.
choice-second-step-codes-left = Tengo códigos de recuperación que todavía no he escrito
    .hint = Con la aplicación o sin ella. No escriba ninguno todavía. ¿Tiene dudas? Busque un archivo con `Recovery-Codes` en el nombre.
choice-second-step-codes-refused = Mis códigos de recuperación no se aceptaron o están gastados
    .hint = Y la aplicación y la llave se han perdido, o tampoco funcionan.
choice-second-step-device-refused = Tengo la aplicación o la llave, pero no se acepta
    .hint = “Invalid TOTP code.”, la llave no se reconoce, o la página solo pide una llave. Una llave rota o restablecida, o una aplicación sin su entrada para { $site }, cuenta como perdida.
choice-second-step-new-app = Estoy configurando una aplicación nueva, y no se acepta su número
choice-second-step-old-phone = La aplicación se ha perdido, pero tengo el teléfono antiguo o una copia de seguridad de la aplicación
choice-second-step-nothing-left = No tengo nada de esto
    .hint = Ha buscado códigos: gestor de contraseñas, descargas, papel, fotos. O aquí han fallado todas las comprobaciones.

ask-device-check = ¿Aparece “Please confirm this login” (confirme este inicio de sesión)?
    .hint = { $site } puede enviarle un enlace por correo antes de dejarle entrar desde un lugar nuevo. Pruébelo con la aplicación o la llave. No escriba ningún código de recuperación para averiguarlo.
ask-device-check-codes = ¿Puede superar la página “Please confirm this login” (confirme este inicio de sesión)?
    .hint = Después de un código de recuperación, { $site } puede enviarle un enlace por correo. El código queda gastado, aunque usted no pueda leer el correo. No escriba ningún código de recuperación para averiguarlo.
choice-device-check-no-check = Ya la he superado
    .hint = La página no apareció, o usted abrió su enlace.
choice-device-check-check-shown = Tengo delante la página “Please confirm this login”
choice-device-check-known-place = No aparecerá: puedo usar un lugar que { $site } conoce
    .hint = Un navegador en el que marcó “Remember this device” en los últimos 30 días, o una conexión a internet desde la que inició sesión después de mediados de noviembre de 2025. Si tiene dudas, elija la última respuesta.
choice-device-check-not-that-far = No he llegado hasta ahí

ask-mailbox = ¿Puede leer el correo que { $site } envía a la cuenta?
    .hint =
        Va a la dirección principal: casi siempre, aquella con la que se registró.
        Para comprobarlo: pida una vez restablecer la contraseña con su nombre de usuario; con una dirección aquí no demuestra nada. Mire en todos los buzones, también en el correo no deseado (spam). No hace falta que use el enlace.
ask-mailbox-inside = ¿Puede leer el correo enviado a la dirección principal de la cuenta?
    .hint = La página de la cuenta marca una dirección como “Primary”.
ask-mailbox-accepted = ¿Puede leer el correo que { $site } envía a la cuenta?
    .hint =
        Va a la dirección principal: casi siempre, aquella con la que se registró. Allí va también el enlace de “Please confirm this login”.
        Para comprobarlo: pida una vez restablecer la contraseña con su nombre de usuario; con una dirección aquí no demuestra nada. Mire en todos los buzones, también en el correo no deseado (spam). No use el enlace: ya sabe la contraseña.
ask-mailbox-no-name = ¿Puede leer el correo que { $site } envía a la cuenta?
    .hint = Para comprobarlo: abra “Forgot password?” (contraseña olvidada) y escriba cada una de sus direcciones de correo, como máximo cinco al día. Después mire en cada buzón, también en el correo no deseado (spam).
choice-mailbox-readable = Sí
choice-mailbox-no-mail-comes = Puedo abrir el buzón, pero no llega ningún correo de { $site }, o el correo rebota
    .hint = Espere antes una hora.
choice-mailbox-mistyped = No: escribí mal la dirección al registrarme
    .hint = También si esa dirección es de otra persona.
choice-mailbox-lost = No: el buzón está cerrado, ha caducado o ya no es mío
    .hint = Por ejemplo, después de un trabajo o de la universidad, o porque un dominio caducó.
choice-mailbox-no-primary = La cuenta no tiene ninguna dirección principal
choice-mailbox-not-sure = No sé qué dirección es, y la prueba no dio ningún resultado

ask-address-state = ¿Qué dice el correo para restablecer la contraseña?
    .hint = Pida una vez restablecer la contraseña y lea el correo.
ask-address-state-inside = ¿Qué páginas se abren cuando tiene la sesión iniciada?
choice-address-state-pages = Las páginas normales: proyectos, configuración de la cuenta
choice-address-state-activate = Solo “Activate your account”, o una petición de verificar la dirección de correo
choice-address-state-activate-other = Lo mismo, y muestra otra dirección mía como “Verified” (verificada)
choice-address-state-link = Lleva un enlace para poner una contraseña nueva
choice-address-state-notice = “Password reset requested for unverified email”, o un correo sin enlace
    .hint = Llega si la dirección no se verificó nunca, o si dejó de estar verificada al cabo de los años.
choice-address-state-not-seen = Todavía no he pedido ninguno, o aún no ha llegado

ask-other-verified = ¿Le llega un enlace para restablecer la contraseña a otra dirección de la cuenta?
    .hint = Escriba cada una de sus otras direcciones de correo en “Forgot password?”, como máximo cinco al día. Solo cuenta una dirección que ya esté en la cuenta, no una que quiera usar ahora.
choice-other-verified-yes = Sí
choice-other-verified-no = No, o no hay otra dirección

ask-projects = ¿Tiene en { $site } un proyecto que pueda demostrar quién es usted?
    .hint = Cuenta si su versión más reciente enlaza a un repositorio público y usted puede hacer push allí hoy. Un token de subida no demuestra nada.
choice-projects-public-repo = Sí: enlaza a un repositorio público, y puedo hacer push allí
choice-projects-no-public-repo = Tengo proyectos, pero ninguno así
choice-projects-none = No tengo proyectos

ask-site = ¿Qué sitio es?
    .hint = No comparten nada.
choice-site-pypi = PyPI, `pypi.org`
choice-site-testpypi = TestPyPI, `test.pypi.org`, para hacer pruebas

ask-owner = ¿De quién es la cuenta?
choice-owner-me = Mía
choice-owner-team = De un equipo o de una empresa
    .hint = O la persona que la creó se ha ido.

ask-codes-held = ¿Conserva códigos de recuperación de la cuenta?
    .hint = 16 caracteres; recibió ocho códigos al configurar la autenticación de dos factores. No los escriba aquí.
choice-codes-held-never-made = No se creó nunca ninguno
    .hint = O nunca se configuró la autenticación de dos factores.
choice-codes-held-left = Sí, todavía sin usar
choice-codes-held-refused = Sí, pero no se aceptaron o están gastados
choice-codes-held-lost = No, se han perdido, o no lo sé

## Why this route

rule-R01 = Porque la cuenta está suspendida, y la recuperación de cuentas no puede levantar la suspensión.
rule-R02 = Porque es posible que otra persona esté en su cuenta o en su buzón, y eso no debe esperar.
rule-R03 = Porque ya tiene una solicitud, y una segunda se cerraría por duplicada.
rule-R04 = Porque la página dice “too many”, y contra eso solo sirve esperar.
rule-R05 = Porque la recuperación solo devuelve una cuenta a su propietario.
rule-R06 = Porque la recuperación de cuentas no puede hacer esto; aquí está lo que sí puede ayudar.
rule-R06-a = Porque solo puede levantar una suspensión quien la impuso, y la recuperación no puede.
rule-R06-b = Porque para la recuperación hace falta una cuenta, y no es seguro que exista.
rule-R06-c = Porque ya está dentro: aunque no se acepte la aplicación nueva, no pierde nada.
rule-R07 = Porque puede entrar y abrir el buzón: solo hay que verificar la dirección principal.
rule-R08 = Porque puede entrar, y otra dirección verificada puede pasar a ser la principal.
rule-R09 = Porque puede entrar, y una cuenta sin autenticación de dos factores y sin proyectos permite corregir su dirección.
rule-R10 = Porque puede entrar y la dirección está verificada: puede eliminar usted la cuenta.
rule-R11 = Porque todavía puede entrar, y desde dentro puede reemplazar lo que se ha perdido o no se acepta.
rule-R12 = Porque puede entrar y leer el correo: no se ha perdido nada.
rule-R13 = Porque puede entrar, y desde ahí puede cambiar usted la dirección.
rule-R14 = Porque no sabe el nombre de usuario, y el correo para restablecer la contraseña lo indica.
rule-R15 = Porque tiene la sesión iniciada, y las páginas muestran su nombre de usuario.
rule-R16 = Porque la contraseña no funciona, y nada de lo que ha dicho impide que le llegue un enlace para restablecerla.
rule-R17 = Porque la contraseña funciona y tiene una aplicación, una llave o un teléfono antiguo: eso a menudo tiene arreglo.
rule-R18 = Porque tiene una aplicación, una llave o un teléfono antiguo, y restablecer la contraseña terminaría esta sesión.
rule-R19 = Porque la contraseña y la segunda página funcionan, y puede abrir el buzón.
rule-R20 = Porque la contraseña funciona, hay códigos de recuperación que probar o comprobar, y puede abrir el buzón.
rule-R21 = Porque la contraseña funciona, hay códigos de recuperación que probar o comprobar, y { $site } conoce el lugar desde el que se conecta.
rule-R22 = Porque solo puede ayudar el equipo de soporte, y TestPyPI necesita una solicitud propia.
rule-R23 = Porque el correo de la dirección principal no le llega, y en este caso solo puede cambiarla el equipo de soporte.
rule-R24 = Porque la contraseña funciona, pero no queda nada para la segunda página.
rule-R25 = Porque la contraseña no funciona, y después de restablecerla la segunda página no le dejaría entrar.
rule-R26 = Porque no puede iniciar sesión con una contraseña, y no puede llegarle ningún enlace para restablecerla.

## Routes: by yourself

route-use-recovery-code = Use un código de recuperación
    .lead = Necesita un código. Lea todos los pasos antes de escribirlo.
step-use-recovery-code-mail-first = Abra el buzón de la dirección principal. Después del código, { $site } puede enviar allí un enlace.
step-use-recovery-code-known-place = Escriba un código solo en un navegador que { $site } recuerde, o en una conexión a internet desde la que inició sesión después de mediados de noviembre de 2025. En cualquier otro lugar, deténgase: el código se gastaría en vano.
step-use-recovery-code-check = Antes del siguiente intento, compruebe el código:
step-use-recovery-code-search = Busque un juego de códigos más reciente en todos estos lugares:
step-use-recovery-code-device-too = ¿Conserva la aplicación o la llave? Compruébelas también.
    .action = Ver las comprobaciones de aplicación y llave
step-use-recovery-code-type-one = Inicie sesión con su contraseña. En la segunda página elija “Login using recovery codes”. Escriba un solo código: 16 caracteres, de `0` a `9` y de `a` a `f`, sin espacios, sin guiones.
    .link = Abrir la página “Log in”
step-use-recovery-code-confirm = ¿Aparece “Please confirm this login”? No escriba otro código. El primero está gastado, pero el enlace del correo le deja entrar.
    .action = Apareció esa página: continuar
step-use-recovery-code-at-once = ¿Ya ha entrado? Elija «Volver a generar» (“Regenerate”) junto a «Códigos de recuperación» (“Recovery codes”) y guarde los nuevos. Si la página lo pide, gaste uno: eso demuestra que los tiene. Después sustituya la aplicación con “Edit” en su fila, o añada una llave.
    .link = Abrir la página de la cuenta
step-use-recovery-code-new-address = Después cambie la dirección principal antes de cerrar la sesión: añada una nueva, abra el enlace que llega a ella, elija “Set as primary”.
step-use-recovery-code-after = Asegure la cuenta para la próxima vez.
    .action = Ya estoy dentro: ¿y ahora qué?
step-use-recovery-code-refused = ¿“Invalid recovery code.”? No los pruebe todos. Compruebe primero.
    .action = El código no se aceptó: continuar
step-use-recovery-code-in-vain = ¿Ha hecho todas las comprobaciones, ha buscado en todos los lugares y no se acepta ningún código?
    .action = Todo esto ha fallado: continuar

route-fix-second-factor = Consiga que se acepte la aplicación o la llave
step-fix-second-factor-stay = No cierre la sesión. Busque la contraseña en gestores de contraseñas y navegadores. Con ella puede configurar una aplicación nueva desde dentro.
step-fix-second-factor-clock = Ponga el reloj del teléfono en automático: un reloj mal puesto da números erróneos.
step-fix-second-factor-entry = Use la entrada correcta de la aplicación: PyPI y TestPyPI tienen una cada uno. ¿Hay dos para un mismo sitio? Pruebe las dos.
step-fix-second-factor-old-phone = Pruebe el teléfono antiguo (no necesita tarjeta SIM), una tableta o una copia de seguridad de la aplicación. Dónde puede estar:
step-fix-second-factor-next-number = Espere al número siguiente antes de cada intento. El mismo número no se acepta la segunda vez. Tiene 5 intentos en 5 minutos.
step-fix-second-factor-five-minutes = Termine antes de que pasen 5 minutos desde la contraseña. Si no, empiece de nuevo en “Log in”.
step-fix-second-factor-only-key = ¿La página solo ofrece un dispositivo de seguridad? Entonces aquí no hay ninguna aplicación configurada. Use la llave, o el teléfono o el ordenador que configuró como llave.
step-fix-second-factor-key = ¿No se reconoce la llave? Pruebe otro navegador, otro puerto, una llave de repuesto.
step-fix-second-factor-confirm = ¿Se aceptó, y ahora aparece “Please confirm this login”?
    .action = Apareció esa página: continuar
step-fix-second-factor-after = ¿Ya ha entrado? Asegure la cuenta para la próxima vez.
    .action = Ya estoy dentro: ¿y ahora qué?
step-fix-second-factor-codes = ¿Tiene códigos de recuperación? No escriba ninguno todavía.
    .action = Tengo códigos: continuar
step-fix-second-factor-in-vain = ¿Nada de esto ha servido? Busque una vez más códigos de recuperación (16 caracteres):
    .action = Todo esto ha fallado: continuar

route-password-reset = Restablezca la contraseña
    .lead = Por correo llega un enlace para poner una contraseña nueva.
step-password-reset-stay = Todavía tiene la sesión iniciada: busque primero la contraseña en gestores de contraseñas y navegadores. Restablecerla termina esta sesión.
step-password-reset-breached = Su contraseña se encontró en una filtración pública, por eso { $site } la desactivó. Esto no significa que alguien haya estado en su cuenta.
step-password-reset-before = Restablecer la contraseña no quita la autenticación de dos factores (la segunda página después de la contraseña).
step-password-reset-username = Escriba su nombre de usuario, no una dirección de correo. El correo va a la dirección principal.
    .link = Abrir la página “Password reset”
step-password-reset-other = Escriba la otra dirección, la verificada, no el nombre de usuario. El correo va a esa dirección.
    .link = Abrir la página “Password reset”
step-password-reset-newest = Mire en todos los buzones, también en el correo no deseado (spam). Use el enlace más reciente antes de que pasen 6 horas. No inicie sesión antes: eso invalida el enlace.
step-password-reset-sign-in = Inicie sesión con la contraseña nueva.
    .link = Abrir la página “Log in”
step-password-reset-second-page = ¿Viene una segunda página que no puede superar?
    .action = La contraseña funciona, la segunda página me detiene
step-password-reset-second-page-inside = ¿Viene una segunda página que no puede superar?
    .action = La contraseña funciona, la segunda página me detiene
step-password-reset-unverified = ¿El correo dice “Password reset requested for unverified email”?
    .action = El correo no lleva enlace: continuar
step-password-reset-no-mail = ¿Después de un día no hay ningún correo, tampoco en el correo no deseado (spam)?
    .action = No llegó ningún correo: continuar
step-password-reset-no-link = ¿Solo llegó un aviso, o nada?
    .action = No llegó ningún enlace: continuar
step-password-reset-after = ¿Ya ha entrado? Asegure la cuenta para la próxima vez.
    .action = Ya estoy dentro: ¿y ahora qué?

route-verify-email-while-logged-in = Verifique la dirección de correo
    .lead = { $site } abre todas las páginas en cuanto la dirección principal está verificada.
step-verify-email-while-logged-in-open = Inicie sesión, si no la tiene iniciada. Se abre la página “Activate your account”.
    .link = Abrir la página de la cuenta
step-verify-email-while-logged-in-resend = Junto a la dirección elija “Options” y después “Resend verification email”. Mire en el correo no deseado (spam) y espere una hora antes del siguiente: puede pedir 3 en 6 horas.
step-verify-email-while-logged-in-same-browser = Abra el enlace en el mismo navegador, con la sesión de esta cuenta iniciada.
step-verify-email-while-logged-in-filters = ¿No llega ningún correo? Pida a su proveedor de correo que acepte el correo de `{ $host }`. Después vuelva a enviarlo.
step-verify-email-while-logged-in-two-factor = Después configure la autenticación de dos factores y guarde los códigos de recuperación.
step-verify-email-while-logged-in-replace = ¿Ya está verificada? Entonces reemplace la aplicación o la llave.
    .action = Ver cómo
step-verify-email-while-logged-in-delete = ¿Ya está verificada? Entonces puede eliminar la cuenta.
    .action = Ver cómo
step-verify-email-while-logged-in-no-mail = ¿Después de dos días sigue sin llegar ningún correo?
    .action = No llegó ningún correo: continuar
step-verify-email-while-logged-in-after = Asegure la cuenta para la próxima vez.
    .action = Ya estoy dentro: ¿y ahora qué?

route-fix-email-while-logged-in = Cambie la dirección de correo mientras está dentro
    .lead = Hágalo de una sola vez, en el navegador que tiene la sesión iniciada.
step-fix-email-while-logged-in-stay = Inicie sesión si no la tiene iniciada, y no la cierre antes del final.
step-fix-email-while-logged-in-correct = En “Activate your account” busque “Entered the wrong email address?”. Escriba una dirección que no esté en ninguna cuenta de { $site }. Abra el enlace que llega a ella, en este navegador.
    .link = Abrir la página de la cuenta
step-fix-email-while-logged-in-promote = Junto a la dirección verificada elija “Options” y después “Set as primary”.
    .link = Abrir la página de la cuenta
step-fix-email-while-logged-in-two-factor = Primero configure la autenticación de dos factores: solo entonces puede cambiar la dirección principal.
    .link = Abrir la página de la cuenta
step-fix-email-while-logged-in-add = En la configuración de la cuenta escriba la dirección nueva en “Add email”. Abra el enlace que llega a ella, en este navegador. Elija “Options”, “Set as primary”. Después quite la dirección antigua.
    .link = Abrir la página de la cuenta
step-fix-email-while-logged-in-limit = Puede introducir 2 direcciones nuevas al día: compruebe que estén bien escritas.
step-fix-email-while-logged-in-taken = ¿La dirección está en uso? Está en otra cuenta, quizá en una segunda suya. Quítela de allí o elija otra.
step-fix-email-while-logged-in-replace = Después reemplace la aplicación, la llave o los códigos.
    .action = Ver cómo
step-fix-email-while-logged-in-delete = Después puede eliminar la cuenta.
    .action = Ver cómo
step-fix-email-while-logged-in-after = Asegure la cuenta para la próxima vez.
    .action = Ya estoy dentro: ¿y ahora qué?
step-fix-email-while-logged-in-correct-in-vain = ¿“Entered the wrong email address?” no está en la página?
    .action = No puedo corregirla: continuar
step-fix-email-while-logged-in-promote-in-vain = ¿“Set as primary” no está, o no hay otra dirección verificada?
    .action = No puedo cambiarla: continuar

route-replace-factor-while-logged-in = Configure de nuevo la autenticación de dos factores mientras está dentro
    .lead = La autenticación de dos factores es la segunda página después de la contraseña. Desde dentro puede crear códigos nuevos y añadir una aplicación o llave nueva.
step-replace-factor-while-logged-in-nothing-lost = No se ha perdido nada: está dentro. Haga los pasos siguientes como precaución.
step-replace-factor-while-logged-in-stay = No cierre la sesión ni restablezca la contraseña antes del final.
step-replace-factor-while-logged-in-codes = En la configuración de la cuenta elija “Regenerate” junto a “Recovery codes”, o “Generate recovery codes”. Guarde los ocho fuera del teléfono. Los antiguos dejan de funcionar.
    .link = Abrir la página de la cuenta
step-replace-factor-while-logged-in-use-one = Si la página muestra “Use a recovery code”, gaste uno y táchelo: eso demuestra que los tiene.
step-replace-factor-while-logged-in-enrol = { $site } admite una sola aplicación: elija “Edit” en su fila, escanee la imagen nueva y escriba el número de la aplicación. Desde entonces solo vale la entrada nueva. Una llave, o la primera aplicación, se añade debajo de esa lista. Quite una llave perdida solo después.
step-replace-factor-while-logged-in-second = Para un segundo dispositivo, escanee la misma imagen con los dos al configurar la aplicación, o añada una llave de seguridad.
step-replace-factor-while-logged-in-new-address = Después cambie también la dirección principal: añada una nueva, abra el enlace que llega a ella, elija “Set as primary”.
step-replace-factor-while-logged-in-after = Compruebe lo demás.
    .action = He terminado: ¿y ahora qué?

route-set-up-second-factor = Configure la aplicación nueva
    .lead = No se ha perdido nada: mientras no se acepte la aplicación nueva, todo sigue como estaba.
step-set-up-second-factor-stay = No cierre la sesión. No quite nada antes de que se acepte la aplicación nueva.
step-set-up-second-factor-clock = Ponga la fecha y la hora del teléfono y del ordenador en automático. Con un minuto de desfase, ningún número vale.
step-set-up-second-factor-one-page = Abra una sola vez la página de configuración y quédese en ella. Cada vez que se abre o se recarga muestra una imagen nueva, y la anterior deja de valer.
step-set-up-second-factor-entry = Borre de la aplicación las entradas anteriores de { $site } que nunca se aceptaron. Después escanee la imagen que ve ahora.
step-set-up-second-factor-next-number = Espere a que salga un número nuevo y escríbalo enseguida.
step-set-up-second-factor-key = ¿Sigue sin aceptarse? Puede que funcione con otro dispositivo u otra aplicación, o con una llave de seguridad.
    .link = Abrir la página de la cuenta
step-set-up-second-factor-codes = ¿Ha gastado sus códigos de recuperación, o no sabe dónde están? Cree otros nuevos mientras está dentro.
    .link = Abrir la página de la cuenta
step-set-up-second-factor-after = ¿Se ha aceptado? Asegure la cuenta para la próxima vez.
    .action = Ver la lista de comprobación

route-confirm-new-device = Confirme el inicio de sesión por correo
    .lead = Esto no es un error: { $site } envía un enlace a la dirección principal cuando no conoce el lugar desde el que usted se conecta.
step-confirm-new-device-prepare = Abra primero el buzón. Después inicie sesión con la aplicación o la llave.
    .link = Abrir la página “Log in”
step-confirm-new-device-newest = Busque el correo más reciente “Unrecognized login to your { $site } account”, también en el correo no deseado (spam). Abra su enlace antes de que pasen 6 horas, en el mismo dispositivo y la misma red.
step-confirm-new-device-again = ¿No llega ningún correo? Espere 15 minutos. Después inicie sesión una vez más, con un número de la aplicación: eso puede enviar otro correo. No escriba ningún código de recuperación para ello.
step-confirm-new-device-mismatch = ¿“Device details didn’t match”? Abra el enlace de nuevo en la red en la que inició sesión (VPN como estaba entonces).
step-confirm-new-device-quicker = Esto evita el correo: una llave de seguridad, un navegador con “Remember this device” de los últimos 30 días, una red desde la que ya inició sesión antes.
step-confirm-new-device-write = ¿No ha llegado ese correo en todo un día? Pida una vez restablecer la contraseña con su nombre de usuario, para ver si llegan otros correos; no use ese enlace. Después escriba más abajo al equipo de soporte.
step-confirm-new-device-passed = ¿No apareció esa página, y está dentro?
    .action = Ya estoy dentro: continuar
step-confirm-new-device-refused = ¿No se aceptó la aplicación o la llave?
    .action = No se aceptó: continuar
step-confirm-new-device-lost = ¿Resulta que no puede leer el buzón principal?
    .action = No puedo leerlo: continuar
step-confirm-new-device-after = ¿El enlace le ha dejado entrar? Asegure la cuenta para la próxima vez.
    .action = Ya estoy dentro: ¿y ahora qué?

route-find-username = Averigüe su nombre de usuario
    .lead = Una dirección de correo nunca es un nombre de usuario.
step-find-username-top = Mire en la parte superior de cualquier página: allí está el nombre de usuario.
    .link = Abrir la página de la cuenta
step-find-username-ask = Escriba su dirección de correo en “Password reset”. El correo que lleva el enlace indica el nombre de usuario.
    .link = Abrir la página “Password reset”
step-find-username-elsewhere = O búsquelo en correos antiguos, en la página de su proyecto (muestra quién lo mantiene), en el gestor de contraseñas.
step-find-username-no-address = Inicie sesión solo con el nombre, sin “@”.
step-find-username-same-link = ¿Tampoco sabe la contraseña? Use el enlace de ese correo, antes de que pasen 6 horas.
step-find-username-no-link = ¿El correo dice “Password reset requested for unverified email”?
    .action = El correo no lleva enlace: continuar
step-find-username-accepted = ¿Tiene el nombre, y la contraseña se acepta?
    .action = Se aceptan los dos: continuar
step-find-username-refused = ¿Tiene el nombre, pero no la contraseña?
    .action = Falta la contraseña: continuar
step-find-username-after = ¿Ya ha entrado? Asegure la cuenta para la próxima vez.
    .action = Ya estoy dentro: ¿y ahora qué?

route-wait-and-retry = Espere, y después inténtelo una vez más
    .lead = El sitio vuelve a abrirse por sí solo.
step-wait-and-retry-stop = Deténgase ahora. Los intentos rechazados por “too many” (demasiados) no cuentan, pero sí el próximo intento fallido después de la espera.
step-wait-and-retry-waits = Solo la página de inicio de sesión dice cuánto. En el código de PyPI de agosto de 2026:
step-wait-and-retry-others = También pueden haberlo causado otras personas de la misma casa u oficina.
step-wait-and-retry-late-mail = ¿Espera un correo? Dele una hora y mire en el correo no deseado (spam).
step-wait-and-retry-again = Después empiece aquí de nuevo. Sus respuestas se conservan.
    .action = Volver a la primera pregunta

route-delete-account-self = Elimine usted la cuenta
    .lead = El personal no elimina cuentas por los usuarios.
step-delete-account-self-projects = ¿Es usted la única persona propietaria de un proyecto o de una organización? Primero dé a otra persona el papel de propietario, o elimine el proyecto o la organización. Esto requiere la autenticación de dos factores.
    .link = Abrir sus proyectos
step-delete-account-self-delete = En la configuración de la cuenta vaya a “Delete account”, al final. Pide la contraseña.
    .link = Abrir la página de la cuenta
step-delete-account-self-final = No se puede deshacer: una cuenta eliminada no vuelve.

## Routes: with support

route-recovery-request-2fa = Pida al equipo de soporte que quite el segundo factor perdido
    .lead = Asegúrese primero de que no quede nada más rápido.
step-recovery-request-2fa-stay = No cierre la sesión. Busque la contraseña en gestores de contraseñas y navegadores. Con ella puede arreglarlo todo desde dentro.
step-recovery-request-2fa-browsers = Pruebe todos los navegadores de los últimos 30 días. Uno con “Remember this device” le deja entrar.
    .action = Uno me deja entrar: continuar
step-recovery-request-2fa-codes = Busque códigos de recuperación (16 caracteres) en todos estos lugares:
    .action = Encontré códigos: continuar
step-recovery-request-2fa-old-phone = Busque el teléfono antiguo o una copia de seguridad de la aplicación. Dónde puede estar:
    .action = Lo encontré: continuar
step-recovery-request-2fa-no-reset = No restablezca la contraseña para esto: la segunda página sigue ahí.
step-recovery-request-2fa-repository = Haga público el repositorio de un proyecto, si puede. Sin él pasan 7 días más.
    .open = Si ninguno de sus proyectos enlaza a un repositorio público:
step-recovery-request-2fa-team = Tenga preparado un buzón de la empresa que no pertenezca a una sola persona. No debe estar en ninguna cuenta de { $site }.
    .open = Si es la cuenta de un equipo:

route-recovery-request-email = Pida al equipo de soporte otra dirección de correo
    .lead = Sus direcciones van al equipo de soporte en privado, nunca en una solicitud pública.
step-recovery-request-email-reopen = ¿Se puede abrir el buzón antiguo por un día? Pregunte a la universidad, a la empresa o al proveedor.
    .action = Ahora puedo leerlo: continuar
step-recovery-request-email-test = Pida restablecer la contraseña una vez con el nombre de usuario, y después con cada una de sus direcciones, como máximo cinco al día.
    .link = Abrir la página “Password reset”
step-recovery-request-email-let-in = Pida a quien administra su correo que deje pasar el correo de `pypi.org`, y búsquelo en el correo no deseado (spam) y en la cuarentena. ¿Rebotó una vez? Entonces la dirección cuenta como no verificada.
step-recovery-request-email-known-place = No escriba ahora ningún código de recuperación: se gastaría en vano. Un navegador con “Remember this device”, una red desde la que inició sesión después de mediados de noviembre de 2025, o una llave de seguridad le dejan entrar sin correo.
    .action = Tengo una de esas cosas: continuar
step-recovery-request-email-signed-in = No cierre la sesión. No restablezca la contraseña.
step-recovery-request-email-other-no-factor = Sin autenticación de dos factores, una segunda dirección no puede pasar a ser la principal. ¿Está configurada, o resulta que sí puede leer el buzón principal? Cambie esa respuesta.
step-recovery-request-email-promote = ¿Muestra la página otra dirección como “Verified”? Entonces usted puede hacerla principal.
    .action = Hay una verificada: continuar
step-recovery-request-email-other-link = Escriba cada una de sus otras direcciones en “Password reset”, como máximo cinco al día.
    .link = Abrir la página “Password reset”
    .action = Llegó un enlace: continuar
step-recovery-request-email-mistyped = ¿No tiene proyectos? Si aparece la contraseña, puede iniciar sesión y corregir usted la dirección.
    .action = Tengo la contraseña: continuar
step-recovery-request-email-new-address = Elija una dirección nueva que vaya a conservar. No debe estar en ninguna cuenta de { $site }, ni siquiera en una segunda suya.
step-recovery-request-email-private-mail = Envíe el correo privado el mismo día, desde la dirección nueva. Sin él la espera es más larga.
step-recovery-request-email-repository = Haga público el repositorio de un proyecto, si puede. Sin él pasan 7 días más.
    .open = Si ninguno de sus proyectos enlaza a un repositorio público:

route-recovery-request-unverified-email = Consulte al equipo de soporte: no hay contraseña, y la dirección cuenta como no verificada
    .lead = Es un callejón sin salida conocido, y el equipo de soporte puede resolverlo. Su dirección va al equipo de soporte en privado, nunca en una solicitud pública.
step-recovery-request-unverified-email-not-a-break-in = Su contraseña se encontró en una filtración pública, por eso PyPI la desactivó. Esto no significa que alguien haya estado en su cuenta.
step-recovery-request-unverified-email-password = Busque una vez más una contraseña que funcione: gestor de contraseñas, todos los navegadores. Con ella puede iniciar sesión y verificar usted la dirección.
    .action = La contraseña funciona: continuar
step-recovery-request-unverified-email-other-link = Escriba cada una de sus otras direcciones en “Password reset”, como máximo cinco al día. A una verificada le llega un enlace.
    .link = Abrir la página “Password reset”
    .action = Llegó un enlace: continuar
step-recovery-request-unverified-email-name = Averigüe primero el nombre de usuario: está en la página de su proyecto, en correos antiguos, en el gestor de contraseñas.
    .action = Tengo el nombre: continuar
step-recovery-request-unverified-email-private-mail = Envíe el correo privado el mismo día, desde la dirección de la cuenta si puede.
step-recovery-request-unverified-email-repository = Haga público el repositorio de un proyecto, si puede. Sin él pasan 7 días más.
    .open = Si ninguno de sus proyectos enlaza a un repositorio público:

route-recovery-request-testpypi = Consulte al equipo de soporte sobre su cuenta de TestPyPI
step-recovery-request-testpypi-apart = TestPyPI tiene su propia entrada en la aplicación y sus propios códigos. ¿Los ha usado?
step-recovery-request-testpypi-stay = No cierre la sesión. No restablezca la contraseña.
step-recovery-request-testpypi-codes = Busque códigos de recuperación de TestPyPI (16 caracteres) en todos estos lugares:
    .action = Encontré códigos: continuar
step-recovery-request-testpypi-known-place = No escriba ahora ningún código de recuperación: se gastaría en vano. Un navegador con “Remember this device”, una red desde la que inició sesión después de mediados de noviembre de 2025, o una llave de seguridad le dejan entrar sin correo.
    .action = Tengo una de esas cosas: continuar
step-recovery-request-testpypi-reopen = ¿Se puede abrir el buzón antiguo por un día? Pregunte a la universidad, a la empresa o al proveedor.
    .action = Ahora puedo leerlo: continuar
step-recovery-request-testpypi-other-link = Escriba cada una de sus otras direcciones en “Password reset”, como máximo cinco al día.
    .link = Abrir la página “Password reset”
    .action = Llegó un enlace: continuar
step-recovery-request-testpypi-new-address = Elija una dirección nueva que vaya a conservar. No debe estar en ninguna cuenta de { $site }, ni siquiera en una segunda suya.
step-recovery-request-testpypi-private-mail = Envíe el correo privado el mismo día, desde la dirección nueva, o desde la dirección de la cuenta si puede.
    .open = Si es la cuenta de un equipo:
step-recovery-request-testpypi-same-person = ¿Tiene el mismo nombre de usuario y la misma dirección en PyPI? Escríbalo, sin la dirección en sí: a menudo eso basta como prueba.

route-continue-existing-request = Siga con su solicitud
    .lead = El paso siguiente a menudo ya está esperando en su buzón.
step-continue-existing-request-no-second = No presente una segunda solicitud: se cierra por duplicada.
step-continue-existing-request-find-mail = Busque el correo “[PyPI] Account Recovery Request” de `support@pypi.org`, también en el correo no deseado (spam). Va a la dirección principal o a la nueva que usted indicó.
step-continue-existing-request-reply = Haga lo que pide (hacer push de una rama, o confirmar). Después responda a ese correo, no en la solicitud.
step-continue-existing-request-closed-unanswered = ¿Se cerró la solicitud porque nadie respondió al correo? Escriba allí un solo comentario para decir que ya puede continuar. ¿No llega nada en diez días? Entonces presente una solicitud nueva que mencione la antigua.
step-continue-existing-request-closed-done = ¿Se cerró la solicitud como resuelta, y no llegó ningún correo? Busque los correos en el buzón de la dirección principal y en el que indicó, también en el correo no deseado (spam). Después pida restablecer la contraseña.
step-continue-existing-request-asked-mail = ¿El equipo de soporte le ha pedido un correo privado? Envíelo: nombre de usuario, enlace de la solicitud, dirección de la cuenta, dirección que quiere.
    .link = Escribir a support@pypi.org
step-continue-existing-request-comment-once = ¿No llega nada en los diez días siguientes? Escriba un solo comentario en la solicitud: que lo envió y cuándo. Ninguna dirección.
step-continue-existing-request-found = ¿Ha encontrado entretanto los códigos, la aplicación o la contraseña? Úselos, y después escriba en la solicitud que está resuelta.
    .action = He encontrado algo: continuar

## Routes: elsewhere

route-appeal-suspension = Pregunte por qué está suspendida la cuenta
    .lead = El formulario de recuperación no puede levantar una suspensión y no es más rápido.
step-appeal-suspension-not-said = ¿Ninguna página dice “suspended”? Entonces pruebe primero a restablecer la contraseña.
    .action = Probar a restablecer la contraseña
step-appeal-suspension-write = Prepare más abajo el correo a `security@pypi.org`; la página indica esa dirección.
step-appeal-suspension-say = Diga: su nombre de usuario, desde cuándo, qué hizo antes, por qué se debería volver a examinar. Ninguna contraseña, ningún código.
step-appeal-suspension-other-address = ¿La página no indica ninguna dirección? Escriba a `admin@pypi.org`.
    .link = Escribir a admin@pypi.org
step-appeal-suspension-once = Escriba una vez, y después espere.

route-report-compromise = Comunique que ha entrado otra persona
    .lead = Proteja su buzón, después la cuenta, y después escriba a PyPI en privado.
step-report-compromise-not-an-alarm = No son señal de ello: una contraseña encontrada en una filtración, o “unverified email” después de restablecer usted la contraseña.
step-report-compromise-mailbox = ¿Hay alguien en su buzón? Cambie primero la contraseña del buzón, en un dispositivo en el que confíe.
step-report-compromise-reset = ¿Puede llegarle un enlace para restablecer la contraseña? Ponga una nueva: eso termina todas las sesiones.
    .link = Abrir la página “Password reset”
step-report-compromise-inside = ¿Está dentro? Quite los tokens de API, las direcciones, las aplicaciones y las llaves que no sean suyos. Mire “Security history”.
    .link = Abrir la página de la cuenta
step-report-compromise-write = Prepare más abajo el correo a `admin@pypi.org`, con la hora y el tipo de cada aviso.
step-report-compromise-malware = ¿Una versión dañina, o un fallo de seguridad del sitio? Escriba a `security@pypi.org`.
    .link = Escribir a security@pypi.org
step-report-compromise-still-out = ¿Ya lo ha comunicado, y sigue sin poder entrar? Mire qué camino de vuelta queda.
    .action = Buscar mi camino de vuelta
step-report-compromise-after = ¿Está dentro? Compruébelo todo.
    .action = Ya estoy dentro: ¿y ahora qué?

route-wrong-place-pep541 = Pregunte al propietario, o pida el nombre del proyecto
    .lead = Nadie recibe la cuenta de otra persona. Un proyecto puede cambiar de manos.
step-wrong-place-pep541-ask-owner = Pregunte primero a otro propietario del proyecto o de su organización: puede añadir personas ahora mismo.
step-wrong-place-pep541-name = ¿Ningún propietario puede actuar? Pida el nombre del proyecto con una solicitud pública (reglas: PEP 541).
    .link = Elegir el formulario “Name retention related request (PEP 541)”
step-wrong-place-pep541-team = ¿Es la cuenta de su equipo y usted tiene el buzón o la contraseña de ella? Entonces se puede recuperar.
    .action = Es nuestra: empezar con eso
step-wrong-place-pep541-dead = ¿Ha fallecido la persona que lo mantenía? Use el mismo formulario, sin documentos privados.
step-wrong-place-pep541-stranger = ¿Alguien desconocido se registró con la dirección de usted, o publicó algo en su nombre? Escriba a `admin@pypi.org`.
    .link = Escribir a admin@pypi.org

route-not-recovery = Esto no es asunto de la recuperación de cuentas
step-not-recovery-rename = Un nombre de usuario no se puede cambiar.
step-not-recovery-rename-how = Cree una cuenta nueva con otra dirección de correo. Hágala propietaria de sus proyectos. Después quite de ellos la cuenta antigua.
    .link = Abrir sus proyectos
step-not-recovery-provider = ¿No se acepta el proveedor de correo? Use una dirección de otro proveedor.
step-not-recovery-taken = ¿La dirección está en uso? Entonces está en una cuenta, quizá en una antigua suya.
    .action = Puede ser mía: buscarla
step-not-recovery-deleted = ¿La cuenta se eliminó? No vuelve nunca. Pruebe otro nombre u otra dirección.
step-not-recovery-no-account = Si los nombres están libres y a ninguna de sus direcciones llega un correo, no hay cuenta. Mire la página de su proyecto: muestra quién lo mantiene. ¿No tiene proyecto? Entonces regístrese de nuevo.
    .action = Tengo una cuenta, pero no sé su nombre
step-not-recovery-package = ¿Quitar un paquete? Lo hace un propietario en la configuración del proyecto.
    .link = Abrir sus proyectos
step-not-recovery-switch-off = La autenticación de dos factores no se puede desactivar una vez configurada.
step-not-recovery-help = Para cualquier otra cosa: mire la página de ayuda.
    .link = Abrir la página de ayuda
step-not-recovery-elsewhere = ¿Nada encaja? Otros quizá sepan más.
    .action = Dónde más pedir ayuda
step-not-recovery-again = ¿Antes necesita entrar?
    .action = Volver a la primera pregunta

## Lists in the plans

list-code-places-manager = gestor de contraseñas, también sus notas y archivos adjuntos
list-code-places-downloads = carpeta de descargas: un archivo con `Recovery-Codes` en el nombre
list-code-places-computers = otros ordenadores y discos antiguos
list-code-places-paper = hojas impresas, cuadernos
list-code-places-photos = fotos y capturas de pantalla
list-code-places-cloud = almacenamiento en la nube, correos enviados a sí mismo
list-code-places-colleague = colega que lo configuró
list-apps-google = Google Authenticator: en su cuenta de Google, si la aplicación tenía la sesión iniciada en ella
list-apps-microsoft = Microsoft Authenticator: en su copia en la nube, si estaba activada; no pasa de iPhone a Android ni al revés
list-apps-authy = Authy: en su copia de seguridad, si estaba activada; necesita la contraseña de la copia
list-apps-one-password = 1Password: en el elemento de inicio de sesión de { $site }
list-code-checks-whole = «Los códigos de recuperación tienen que tener 16 caracteres.» (“Recovery Codes must be 16 characters.”): mal escrito; minúsculas, sin guiones
list-code-checks-field = escrito en “Login using recovery codes”, no en el campo de la aplicación
list-code-checks-site = de este sitio: los códigos de PyPI no funcionan en TestPyPI
list-code-checks-used = «El código de recuperación ya se había utilizado.» (“Recovery code has been previously used.”): use el siguiente; uno se gastó al configurar
list-code-checks-newest = «El código de recuperación no es válido.» (“Invalid recovery code.”): de un juego anterior; el más reciente deja sin valor todos los anteriores
list-code-checks-tries = como máximo 5 intentos en 5 minutos
list-limits-sign-in = inicio de sesión: 5 minutos
list-limits-codes = números de la aplicación y códigos: 5 minutos; después de muchos intentos, una hora o un día
list-limits-verification = correos de verificación: 6 horas
list-limits-correct = “Entered the wrong email address?” (¿dirección equivocada?): 5 minutos tras 5 intentos, una hora tras 20
list-limits-day = restablecer la contraseña, direcciones nuevas: un día; con una dirección sin verificar cuenta cada intento, también el rechazado

## What not to do

never-code-after-code = No escriba un código tras otro. Un código queda gastado en cuanto se acepta, aunque después el inicio de sesión no llegue a completarse.
never-code-to-anybody = No dé un código de recuperación a nadie.
never-reset-for-factor = No restablezca la contraseña para esto: la segunda página sigue ahí.
never-same-number = No escriba el mismo número dos veces.
never-delete-entry = No elimine la entrada de la aplicación ni restablezca el teléfono.
never-reset-often = No pida restablecer la contraseña muchas veces: puede hacerlo cinco al día.
never-register-again = No se registre de nuevo con la misma dirección.
never-sign-out-early = No cierre la sesión antes de haber terminado.
never-old-address-first = No quite la dirección antigua antes de que la nueva sea la principal.
never-reset-inside = No restablezca la contraseña: eso termina esta sesión.
never-remove-first = No borre la entrada antigua de la aplicación antes de que funcione la nueva.
never-code-for-mail = No escriba un código de recuperación para recibir otro correo: se gastaría en vano.
never-switch-network = No abra el enlace en otro dispositivo ni en otra red.
never-guess-names = No pruebe nombres al azar.
never-try-again-now = No lo intente de nuevo antes de que pase el tiempo.
never-delete-to-rename = No elimine una cuenta para recuperar su nombre o su dirección.
never-ask-to-delete = No presente una solicitud para eliminar la cuenta: el personal la rechaza.
never-secrets = No escriba nunca contraseñas, códigos de recuperación, secretos de la aplicación, imágenes de códigos QR, tokens de subida, documentos de identidad ni números de teléfono.
never-addresses-public = No escriba ninguna dirección de correo en la solicitud pública: queda pública para siempre, y otros sitios web la copian en pocas semanas.
never-second-ticket = No presente una segunda solicitud: se cierra por duplicada.
never-strangers = No haga caso a desconocidos que ofrezcan ayuda o una descarga en la solicitud. Solo el correo de recuperación viene de `support@pypi.org`; los de restablecer y confirmar vienen de una dirección `noreply@`.
never-ping = No mencione (@nombre) a nadie del equipo de PyPI.
never-code-at-check = No escriba un código de recuperación mientras no pueda leer el correo: se gastaría en vano.
never-buy-domain = No compre un dominio caducado como prueba.
never-one-site = No ponga PyPI y TestPyPI en una misma solicitud.
never-recovery-form = No presente una solicitud de recuperación de cuenta para esto.
never-new-account = No intente evitarlo con una cuenta nueva.
never-in-public = No comunique esto en una solicitud pública.
never-others-account = No pida el acceso a la cuenta de otra persona.

## Waiting times

wait-self-service = Minutos. El correo puede tardar una hora, rara vez un día.
wait-limits = De 5 minutos a un día.
wait-lost-factor = La mitad de 11 solicitudes tardó 4 días o menos (de 2025 a agosto de 2026, no es una promesa); las de otro tipo, hasta 5 semanas. Una primera respuesta de una persona suele tardar de 1 a 2 semanas. Sin un repositorio público, añada 7 días.
wait-lost-mailbox = La mitad de 7 solicitudes tardó 13 días o menos, la más larga 54 (hasta agosto de 2026, no es una promesa). Una primera respuesta de una persona suele tardar de 1 a 2 semanas.
wait-deadlock = La mitad de 11 solicitudes tardó 15 días o menos, algunas 5 semanas (hasta agosto de 2026, no es una promesa). Sin dos factores, el equipo de soporte suele restablecer el acceso solo con su correo privado. Una primera respuesta de una persona suele tardar de 1 a 2 semanas.
wait-test-site = La mitad de 6 solicitudes tardó 10 días o menos, algunas 5 semanas (hasta agosto de 2026, no es una promesa).
wait-first-answer = En 2026, hasta agosto, la mitad llegó en 6 días, nueve de cada diez en 9; la más lenta tardó 69 días (no es una promesa).
wait-unknown = No se sabe. Algunas personas esperaron semanas sin respuesta.

## What happens next

next-bot = Un bot responde en la solicitud y dice cuánta cola hay.
next-first-answer = Normalmente, para esta fecha ya ha respondido una persona. Responda allí donde le pregunten.
next-mail-now = Envíe hoy el correo privado, con el enlace de la solicitud en él.
next-mail-team = Si es la cuenta de un equipo: envíe hoy el correo privado, con el enlace de la solicitud en él.
next-look-primary = Desde ahora mire una vez al día en el buzón de la dirección principal, también en el correo no deseado (spam). Un correo de `support@pypi.org` dice qué hacer. Si no responde a ese correo, su solicitud se cierra.
next-look-new = Desde ahora mire una vez al día en el buzón nuevo, también en el correo no deseado (spam). Un correo de `support@pypi.org` dice qué hacer. Si no responde a ese correo, su solicitud se cierra.
next-look-both = Desde ahora mire una vez al día en el buzón principal y en el que indicó, también en el correo no deseado (spam). Si no responde al correo de `support@pypi.org`, su solicitud se cierra.
next-comment-once = ¿No hay señal de que su correo privado haya llegado? Escriba un solo comentario en la solicitud: que lo envió y cuándo. Ninguna dirección.
next-branch = Con un repositorio público: haga push de una rama con el nombre de ese correo (no hace falta ningún commit). Después responda al correo.
next-seven-days = Sin un repositorio público: confirme respondiendo a ese correo. Después pasan 7 días.
next-wiped = El equipo de soporte quita todos los segundos factores y códigos y desactiva la contraseña. “Session invalidated” es entonces normal.
next-back-in = Restablezca la contraseña, inicie sesión, configure de nuevo la autenticación de dos factores, guarde los códigos nuevos fuera del teléfono, añada una segunda dirección.

## After, and before

checklist-after = Cuando vuelva a estar dentro
    .lead = Veinte minutos ahora ahorran semanas después.
section-after-password = Contraseña
item-after-password-reset = ¿El equipo de soporte desactivó la contraseña? Ponga una nueva.
    .link = Abrir la página “Password reset”
item-after-password-unique = La contraseña no se usa en ningún otro sitio.
item-after-password-manager = El nombre de usuario y la contraseña están en un gestor de contraseñas que existe también en un segundo dispositivo.
section-after-factors = Autenticación de dos factores (la segunda página)
item-after-factors-open = Abra la configuración de la cuenta, «Autenticación en dos fases (A2F)» (“Two factor authentication (2FA)”).
    .link = Abrir la página de la cuenta
item-after-factors-first = Se ha añadido una aplicación o una llave, y usted ha iniciado sesión con ella una vez.
item-after-factors-two = Un segundo dispositivo tiene la misma entrada, o se ha añadido una llave de seguridad. ({ $site } admite una sola aplicación.)
item-after-factors-old = Las llaves perdidas se han quitado de la lista.
section-after-codes = Códigos de recuperación
item-after-codes-regenerate = Se han creado códigos nuevos, y los ocho están guardados.
item-after-codes-print = Están impresos o escritos a mano, con nombre de usuario, sitio y fecha.
item-after-codes-apart = Están separados de la aplicación y del teléfono.
item-after-codes-discard = Los códigos antiguos se han desechado.
section-after-addresses = Direcciones de correo
item-after-addresses-second = Se ha añadido una segunda dirección de otro proveedor, y se muestra como “Verified”.
item-after-addresses-primary = La dirección principal es una que usted lee y va a conservar.
item-after-addresses-dead = Las direcciones que ya no funcionan se han quitado.
section-after-review = Revise la cuenta
item-after-review-history = “Security history” no muestra nada que no haya hecho usted.
item-after-review-sessions = ¿Es un dispositivo prestado? Elimine los códigos descargados y cierre la sesión.
item-after-review-tokens = Los tokens de API que no conoce o no necesita se han quitado.
item-after-review-projects = Los colaboradores de cada proyecto son los correctos.
    .link = Abrir sus proyectos
item-after-review-releases = No hay ninguna versión ni ningún archivo que no haya subido usted.
item-after-review-associations = “Account associations” solo muestra cuentas suyas.
section-after-request = Si presentó una solicitud
item-after-request-solved = Escriba en ella que está resuelta, sin detalles.

checklist-before = Antes de que ocurra
    .lead = La mayoría perdió un solo teléfono o un solo buzón. Tenga dos vías para cada cosa.
section-before-password = Gestor de contraseñas
item-before-password-manager = La contraseña es larga, no se usa en ningún otro sitio y está en un gestor de contraseñas.
item-before-password-copy = Puede abrir el gestor sin el teléfono: en un segundo dispositivo, o con su hoja de emergencia.
item-before-password-username = El nombre de usuario también está allí.
section-before-app = Aplicación de autenticación
item-before-app-backup = La aplicación tiene una copia de seguridad activada. Lo ha comprobado.
item-before-app-move = Antes de cambiar, restablecer o vender un teléfono: traslade la aplicación e inicie sesión una vez con la nueva.
item-before-app-two-entries = PyPI y TestPyPI son dos entradas con nombres claros.
item-before-app-key = También hay una llave de seguridad configurada, o un segundo dispositivo tiene la misma entrada. Además, las llaves se saltan “Please confirm this login”.
section-before-codes = Códigos de recuperación
item-before-codes-have = Sabe dónde están sus códigos. Si no, cree otros nuevos mientras pueda iniciar sesión.
    .link = Abrir la página de la cuenta
item-before-codes-apart = No están en el teléfono que tiene la aplicación.
item-before-codes-print = Hay una copia impresa donde guarda los papeles importantes.
item-before-codes-newest = Solo se guarda el juego más reciente: deja sin valor todos los códigos anteriores.
item-before-codes-not-daily = Los códigos son para emergencias, no para iniciar sesión a diario.
section-before-addresses = Direcciones de correo
item-before-addresses-private = La dirección principal es suya, no de un trabajo ni de una universidad.
item-before-addresses-second = En la cuenta hay una segunda dirección verificada, de otro proveedor.
item-before-addresses-domain = Dominio propio: se renueva a tiempo; si no, sus direcciones cuentan como no verificadas.
item-before-addresses-verified = De vez en cuando mira que la dirección principal siga marcada como “Verified”.
section-before-team = Equipos
item-before-team-owners = Cada proyecto tiene dos propietarios con cuentas propias.
item-before-team-shared = Una cuenta compartida tiene un buzón del equipo, y dos personas guardan sus códigos.
item-before-team-leaving = ¿Se va alguien? Primero el traspaso, y después cerrar el buzón.
section-before-proof = Prueba
item-before-proof-repository = La versión más reciente de un proyecto enlaza a su repositorio público, y usted puede hacer push allí.
item-before-proof-association = Si la página de la cuenta ofrece “Account associations”, conecte su cuenta de GitHub o GitLab: puede ayudar en una recuperación.

checklist-elsewhere = Dónde más pedir ayuda
    .lead = Allí nadie puede devolverle el acceso. No publique direcciones de correo ni códigos.
section-elsewhere-ask = Preguntar a otros
item-elsewhere-ask-forum = Foro para preguntas sobre paquetes.
    .link = discuss.python.org
item-elsewhere-ask-chat = Chat de quienes desarrollan las herramientas de paquetes.
    .link = #pypa en Libera
section-elsewhere-read = Consultar
item-elsewhere-read-status = ¿Está caído el sitio, o cerrado a cuentas nuevas?
    .link = status.python.org
item-elsewhere-read-docs = Documentación para usuarios.
    .link = docs.pypi.org
item-elsewhere-read-news = Los cambios se anuncian en una lista de correo y en el blog.
    .link = blog.pypi.org

## The request

field-recovery-username = Su nombre de usuario en { $site }
    .hint = No una dirección de correo.
field-recovery-repository = Enlace del repositorio público
    .hint = Aquel al que enlaza la versión más reciente de su proyecto y donde usted puede hacer push.
field-recovery-factor = ¿Qué estaba configurado para la autenticación de dos factores, y qué ha pasado con ello?
    .hint = Por ejemplo: aplicación en un teléfono que se rompió, sin copia de seguridad; códigos de recuperación nunca creados.
field-recovery-story = Otras cosas que el equipo de soporte deba saber
    .hint = Desde cuándo, qué ha probado, sus proyectos. Todo el mundo puede leerlo: ninguna dirección, ningún código, ningún número de teléfono.
phrase-recovery-story-phone = Perdí el teléfono, me lo robaron o se rompió.
phrase-recovery-story-moved = Cambié de teléfono y no trasladé la aplicación.
phrase-recovery-story-mailbox-closed = Mi empresa o mi universidad cerró el buzón.
phrase-recovery-story-domain = El dominio de mi dirección ya no es mío.
phrase-recovery-story-cannot-send = Puedo leer el buzón, pero no puedo enviar correo desde él.
phrase-recovery-story-earlier = Ya presenté antes una solicitud, y se cerró.
field-recovery-current = Dirección de correo que está ahora en la cuenta
    .hint = También si no puede leerla. Tal como la escribió, también las mayúsculas.
field-recovery-wanted = Dirección de correo nueva para la cuenta
    .hint = Una que pueda leer. No debe estar en ninguna cuenta de { $site }, ni siquiera en una segunda suya.
field-recovery-neutral = Dirección de la empresa que debe pasar a ser la principal
    .hint = Deje el campo vacío si la dirección no cambia. Una nueva no debe estar en ninguna cuenta de { $site }.
field-recovery-role = Su función, y la de la empresa o el equipo
    .hint = Por ejemplo: mantengo el proyecto en la empresa que lo publica.
field-recovery-reporter = Su nombre en GitHub
    .hint = El que presenta la solicitud. El equipo de soporte lo compara con el propietario del repositorio.

draft-recovery-ticket = Solicitud pública
    .subject = Solicitud de recuperación de cuenta para { $site }
line-recovery-ticket-pypi = Sitio: PyPI (pypi.org)
line-recovery-ticket-testpypi = Esta solicitud es para TestPyPI (test.pypi.org), no para PyPI.
line-recovery-ticket-username = Nombre de usuario: `{ $username }`
line-recovery-ticket-name-unsure = No tengo la certeza de que el nombre de usuario sea ese.
line-recovery-ticket-team = La cuenta la lleva un equipo.
line-recovery-ticket-no-factor = Mi contraseña se acepta, pero no puedo superar la página “Two-factor authentication”: no tengo ninguna aplicación, llave ni código de recuperación que funcione.
line-recovery-ticket-no-factor-inside = Tengo la sesión iniciada en un navegador, pero mi contraseña no funciona, y después de restablecerla no podría superar la página “Two-factor authentication”.
line-recovery-ticket-check-stops = Mi contraseña se acepta, pero “Please confirm this login” pide un enlace que no puedo recibir.
line-recovery-ticket-activate-stops = Puedo iniciar sesión, pero solo se abre “Activate your account”, y allí no puedo verificar la dirección.
line-recovery-ticket-forgotten = No tengo ninguna contraseña que funcione.
line-recovery-ticket-breached = Mi contraseña no se acepta: “This password appears in a security breach or has been compromised and cannot be used”.
line-recovery-ticket-mail-lost = Ya no puedo leer el buzón de la dirección principal.
line-recovery-ticket-mail-mistyped = Escribí mal la dirección principal al registrarme, así que no puedo leer su correo.
line-recovery-ticket-mail-unknown = No sé qué dirección consta en la cuenta; no me llega ningún correo de restablecimiento.
line-recovery-ticket-mail-silent = Puedo abrir el buzón de la cuenta, pero allí no llega ningún correo del sitio.
line-recovery-ticket-no-primary = La cuenta no tiene ninguna dirección principal.
line-recovery-ticket-other-account = Tengo la sesión iniciada en otra cuenta mía. Sé que las cuentas no se fusionan.
line-recovery-ticket-mail-readable = Puedo leer el buzón de la dirección principal.
line-recovery-ticket-notice = Al pedir restablecer la contraseña no llega ningún enlace: “Password reset requested for unverified email”.
line-recovery-ticket-state-unverified = Dirección principal verificada: no.
line-recovery-ticket-state-verified = Dirección principal verificada: sí.
line-recovery-ticket-never-set-up = La autenticación de dos factores nunca se configuró.
line-recovery-ticket-factor-works = Mi segundo factor funciona.
line-recovery-ticket-factor = Segundo factor: { $factor }
line-recovery-ticket-codes-gone = Códigos de recuperación: nunca creados, perdidos o no aceptados; no tengo ninguno que funcione.
line-recovery-ticket-codes-left = Códigos de recuperación: todavía conservo algunos sin usar.
line-recovery-ticket-codes-refused = Códigos de recuperación: no aceptados o gastados.
line-recovery-ticket-codes-never = Códigos de recuperación: nunca creados.
line-recovery-ticket-codes-lost = Códigos de recuperación: perdidos, o no sé de ellos.
line-recovery-ticket-tick-untrue = La casilla sobre los códigos perdidos no se aplica en mi caso: el formulario la exige, y quito la marca después de presentar la solicitud.
line-recovery-ticket-can-push = Un proyecto mío enlaza a un repositorio público en el que puedo hacer push.
line-recovery-ticket-repository = Repositorio: { $repository }
line-recovery-ticket-no-repository = Tengo proyectos, pero ninguno con un repositorio público en el que pueda hacer push.
line-recovery-ticket-no-projects = La cuenta no tiene proyectos.
line-recovery-ticket-mail-sent = Hoy envío los detalles al equipo de soporte por correo privado.
line-recovery-ticket-story = { $story }
line-recovery-ticket-number = Número de esta solicitud: { $number }

draft-recovery-mail = Correo privado al equipo de soporte
    .subject = Recuperación de cuenta en { $site }: { $username }
line-recovery-mail-hello = Hola, esto corresponde a mi solicitud pública de recuperación de cuenta.
line-recovery-mail-pypi = Sitio: PyPI (pypi.org)
line-recovery-mail-testpypi = Sitio: TestPyPI (test.pypi.org)
line-recovery-mail-username = Nombre de usuario: { $username }
line-recovery-mail-ticket = Ticket: { $ticket }
line-recovery-mail-number = Número de la solicitud: { $number }
line-recovery-mail-current = Dirección que consta en la cuenta: { $current }
line-recovery-mail-wanted = Dirección que debe pasar a ser la principal: { $wanted } (no está en ninguna cuenta del sitio)
line-recovery-mail-neutral = Dirección de la empresa que debe pasar a ser la principal: { $neutral } (no está en ninguna cuenta del sitio)
line-recovery-mail-deadlock = Puedo leer la dirección principal, pero cuenta como no verificada, así que no llega ningún enlace para restablecer la contraseña.
line-recovery-mail-team = La cuenta pertenece a un equipo o a una empresa.
line-recovery-mail-role = Mi función: { $role }
line-recovery-mail-reporter = El ticket lo presenta la cuenta de GitHub { $reporter }.
line-recovery-mail-language = Leo la página de ayuda en este idioma: { $language }

entry-recovery-title = Title
entry-recovery-username = PyPI Username
entry-recovery-reason = Reason for request
tick-recovery-codes = “I never generated or have lost access to the recovery codes for my account” (no creé nunca los códigos de recuperación o ya no tengo acceso a ellos)
    .text = Sin esta casilla el formulario no se puede enviar. Si tiene códigos, quite después esta marca en la solicitud.
tick-recovery-conduct = “I agree to follow the PSF Code of Conduct” (acepto seguir el código de conducta de la PSF)
    .text = Léalo primero.
    .link = Leer el código de conducta
tick-recovery-delay = “I understand that it may take a significant amount of time to process my account recovery request.” (entiendo que mi solicitud puede tardar bastante)
    .text = Entre una respuesta y otra puede pasar una semana o más.

### Confirm this login: no mail comes

field-confirmation-username = Su nombre de usuario en { $site }
field-confirmation-tried = ¿Cuándo lo intentó por última vez?
    .hint = Día, hora y zona horaria, por ejemplo: 2 de diciembre, 14:30 UTC.
field-confirmation-reset = Pidió restablecer la contraseña con su nombre de usuario. ¿Llegó ese correo?
phrase-confirmation-reset-came = Llegó un correo de restablecimiento que pedí con mi nombre de usuario.
phrase-confirmation-reset-did-not-come = No llegó un correo de restablecimiento que pedí con mi nombre de usuario.
phrase-confirmation-reset-not-tried = No he pedido ningún correo de restablecimiento.
field-confirmation-story = Otras cosas que el equipo de soporte deba saber
    .hint = Todo el mundo puede leerlo. Sin direcciones de correo ni códigos.
phrase-confirmation-story-spam = He mirado en el correo no deseado (spam) y en todas las carpetas.
phrase-confirmation-story-networks = Lo he intentado desde varias redes.
phrase-confirmation-story-bounce = Es posible que mi proveedor de correo rechace el correo del sitio.
phrase-confirmation-story-cannot-send = Puedo leer el buzón, pero no puedo enviar correo desde él.
field-confirmation-address = Dirección de correo que está ahora en la cuenta
    .hint = Tal como la escribió, también las mayúsculas.
field-confirmation-reporter = Su nombre en GitHub
    .hint = El que presenta la solicitud.

draft-confirmation-ticket = Solicitud pública
    .subject = No llega ningún correo para confirmar un inicio de sesión en { $site }
line-confirmation-ticket-pypi = Sitio: PyPI (pypi.org)
line-confirmation-ticket-testpypi = Sitio: TestPyPI (test.pypi.org)
line-confirmation-ticket-username = Nombre de usuario: `{ $username }`
line-confirmation-ticket-stops = La contraseña y el segundo factor se aceptan. Aparece “Please confirm this login”, y su correo no llega.
line-confirmation-ticket-tried = Último intento: { $tried }
line-confirmation-ticket-reset = { $reset }
line-confirmation-ticket-mail-sent = Hoy envío los detalles al equipo de soporte por correo privado.
line-confirmation-ticket-story = { $story }
line-confirmation-ticket-number = Número de esta solicitud: { $number }

draft-confirmation-mail = Correo privado al equipo de soporte
    .subject = No llega ningún correo para confirmar un inicio de sesión: { $username }
line-confirmation-mail-hello = Hola, esto corresponde a mi solicitud pública.
line-confirmation-mail-pypi = Sitio: PyPI (pypi.org)
line-confirmation-mail-testpypi = Sitio: TestPyPI (test.pypi.org)
line-confirmation-mail-username = Nombre de usuario: { $username }
line-confirmation-mail-address = Dirección que consta en la cuenta: { $address }
line-confirmation-mail-ticket = Ticket: { $ticket }
line-confirmation-mail-number = Número de la solicitud: { $number }
line-confirmation-mail-tried = Último intento: { $tried }
line-confirmation-mail-reset = { $reset }
line-confirmation-mail-reporter = El ticket lo presenta la cuenta de GitHub { $reporter }.
line-confirmation-mail-language = Leo la página de ayuda en este idioma: { $language }

entry-confirmation-title = Title
entry-confirmation-username = PyPI Username
entry-confirmation-reason = Reason for request
tick-confirmation-codes = “I never generated or have lost access to the recovery codes for my account” (no creé nunca los códigos de recuperación o ya no tengo acceso a ellos)
    .text = Sin esta casilla el formulario no se puede enviar. Si tiene códigos, quite después esta marca en la solicitud.
tick-confirmation-conduct = “I agree to follow the PSF Code of Conduct” (acepto seguir el código de conducta de la PSF)
    .text = Léalo primero.
    .link = Leer el código de conducta
tick-confirmation-delay = “I understand that it may take a significant amount of time to process my account recovery request.” (entiendo que mi solicitud puede tardar bastante)
    .text = Entre una respuesta y otra puede pasar una semana o más.

### Somebody else is in the account

field-compromise-username = Nombre de usuario en { $site }
field-compromise-address = Dirección de correo de la cuenta
    .hint = La de antes, si se cambió.
field-compromise-seen = ¿Qué ha visto?
phrase-compromise-seen-address = Mi dirección de correo se cambió, y no lo hice yo.
phrase-compromise-seen-password = Mi contraseña se cambió, y no lo hice yo.
phrase-compromise-seen-factor = Se añadió o se quitó una aplicación o una llave de seguridad, y no lo hice yo.
phrase-compromise-seen-token = Se añadió un token de API, y no lo hice yo.
phrase-compromise-seen-release = Se subió una versión, y no lo hice yo.
phrase-compromise-seen-mailbox = Otra persona estuvo en mi buzón.
field-compromise-when = ¿Cuándo ocurrió?
    .hint = Día, hora y zona horaria, tal como lo dicen los correos o la página.

draft-compromise-mail = Correo al equipo de { $site }
    .subject = Es posible que otra persona esté en mi cuenta de { $site }
line-compromise-mail-hello = Hola, es posible que otra persona esté en mi cuenta.
line-compromise-mail-pypi = Sitio: PyPI (pypi.org)
line-compromise-mail-testpypi = Sitio: TestPyPI (test.pypi.org)
line-compromise-mail-username = Nombre de usuario: { $username }
line-compromise-mail-address = Dirección de la cuenta: { $address }
line-compromise-mail-when = Cuándo: { $when }
line-compromise-mail-seen = { $seen }
line-compromise-mail-ask = Por favor, detengan los cambios en la cuenta y díganme qué debo hacer ahora.
line-compromise-mail-number = Número de este aviso: { $number }
line-compromise-mail-language = Leo la página de ayuda en este idioma: { $language }

### A suspension

field-suspension-username = Nombre de usuario en { $site }
field-suspension-address = Dirección de correo de la cuenta
field-suspension-seen = ¿Dónde lo dice?
phrase-suspension-seen-page = Una página dice: “Your account has been suspended” (su cuenta está suspendida).
phrase-suspension-seen-sign-in = No puedo iniciar sesión, y creo que la cuenta está suspendida.
phrase-suspension-seen-mail = Lo dice un correo.
field-suspension-before = ¿Qué hizo antes, y por qué se debería revisar el caso?
phrase-suspension-before-nothing = Llevaba algún tiempo sin hacer nada.
phrase-suspension-before-release = Había subido una versión.
phrase-suspension-before-many = Había subido muchos proyectos o versiones en poco tiempo.
phrase-suspension-before-name = Había registrado un nombre de proyecto.

draft-suspension-mail = Correo sobre la suspensión
    .subject = Cuenta suspendida en { $site }
line-suspension-mail-hello = Hola, mi cuenta está suspendida, y les pido que revisen el caso.
line-suspension-mail-pypi = Sitio: PyPI (pypi.org)
line-suspension-mail-testpypi = Sitio: TestPyPI (test.pypi.org)
line-suspension-mail-username = Nombre de usuario: { $username }
line-suspension-mail-address = Dirección de la cuenta: { $address }
line-suspension-mail-seen = { $seen }
line-suspension-mail-before = { $before }
line-suspension-mail-ask = ¿Qué necesitan de mí?
line-suspension-mail-number = Número de este correo: { $number }
line-suspension-mail-language = Leo la página de ayuda en este idioma: { $language }

## Never asked

never-ask-password = contraseñas
never-ask-recovery-code = códigos de recuperación
never-ask-app-secret = secretos o códigos QR de una aplicación
never-ask-app-number = números de una aplicación
never-ask-upload-token = tokens de subida
never-ask-identity-paper = documentos de identidad
never-ask-phone-number = números de teléfono
