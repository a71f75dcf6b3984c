"""First names that are common where people return to and here; not a list of people.

A surname behind one is always a name; one alone is, when nothing else is called so.
"""

from __future__ import annotations

from socialmap.said.words import listed

FIRST_NAMES = listed("""maria anna ana elena ioana andreea mihaela cristina alina daniela gabriela monica simona raluca oana irina natalia olga svetlana tatiana ludmila
    oksana oxana yulia julia iryna kateryna ekaterina anastasia nadia nadja nadezhda vera ljubov galina marina larisa valentina ivana jelena milica jovana
    dragana snezana vesna biljana jasmina amra emina fatima fatma fatoumata fatou aisha aicha aïcha amina aminata mariam mariama maryam khadija zainab zeinab
    zahra leila layla yasmin yasmina samira latifa nour noor hana hanan rania salma sara sarah huda nadine mouna souad halima hawa binta awa aissatou
    ngozi chioma adaeze chinwe ifeoma nneka amaka uche funmi yetunde folake bukola titilayo ebele osas esosa efe isoke abena akosua ama adwoa efua esi
    wanjiru njeri akinyi achieng atieno nakato nalubega almaz tigist hiwot meron selam bethlehem abeba rahel senait
    thuy linh lan huong thanh mai trang phuong nguyen somchai malee siriporn apinya dewi siti nur putri ayu lakshmi priya sunita anita anjali kavita rekha
    pooja geeta meena shabnam farzana nasreen rukhsana shireen nasrin parisa maryam shirin mei xiaoli wei ying li-na hui
    agnieszka katarzyna malgorzata joanna ewa barbara zofia krystyna kasia magda magdalena aleksandra jana petra lenka zuzana katerina tereza hana eva
    ilona ildikó ildiko erzsébet zsuzsa katalin ágnes krisztina edit judit mária arta albana mimoza drita vjosa ermira elira blerta valbona teuta besa
    giulia francesca chiara paola laura lucia carmen pilar dolores mercedes concepción rosario isabel lucía marta beatriz teresa juana rocío ximena camila
    valeria fernanda luciana adriana patricia claudia silvia sandra mónica verónica alejandra joana inês mariana luana juliana renata
    anneke annemiek marieke marijke ingrid petra saskia sanne femke lotte lieke esther miriam mirjam karin monique yvonne wilma ineke hanneke margriet
    jan piet kees henk willem pieter johannes hendrik joost bart sjoerd jeroen maarten wouter marieke sanne bas ruud theo gerard
    joan john james robert michael william david richard joseph thomas charles daniel matthew anthony andrew joshua kevin brian george edward peter paul
    jane mary susan margaret elizabeth jennifer linda jessica karen nancy betty emily emma olivia charlotte sophie claire catherine kathleen caroline
    mohammed muhammad mohamed ahmed ahmad ali hassan hussein ibrahim omar osman yusuf youssef mustafa mahmoud khalid abdul abdullah abdulrahman rashid
    karim tariq bilal hamza ismail jamal kamal nasser saleh samir walid ziad mehmet murat hüseyin emre ayşe ayse elif zeynep hatice emine özlem
    ivan dmitri sergei sergey alexei aleksei vladimir andrei andriy mykola oleksandr oleg igor boris nikolai pavel mikhail yuri viktor
    ion gheorghe vasile nicolae mihai stefan ștefan adrian florin bogdan catalin radu dragos georgi dimitar nikolay ivanka desislava penka
    pedro juan carlos miguel luis jorge manuel francisco antonio josé jose joão joao paulo marco giovanni giuseppe luca pierre jean jacques michel
    françois hans klaus jürgen wolfgang dieter uwe heike sabine ursula petra birgit gudrun brigitte monika katrin
    chukwuemeka emeka chinedu obinna tunde segun babatunde kwame kofi kwabena yaw kojo mamadou ousmane moussa ibrahima abdoulaye cheikh samuel emmanuel
    goran dragan zoran milan marko nikola petar luka ante mirza edin besnik agim arben gjergj ilir nino tamar ketevan nana mariami giorgi davit levan
    anahit ani gayane hasmik armen tigran aram azar goran rajesh suresh ramesh sanjay vijay arjun
    mike lucy kate tom jim bob joe steve tony nick chris alex dave rob ann anne amy alice helen julie kelly lisa michelle nicole rachel rebecca ruth sally tina tracy wendy
    jennifer karen sandra donna carol sharon cynthia deborah stephanie melissa amanda brenda pamela diane heather hannah abigail eleanor frances florence gladys irene
    henry arthur walter frank harry jack ryan jason jeffrey gary eric jacob nathan patrick sean brendan declan fiona siobhan niamh bernadette imelda lupita guadalupe
    aïssatou aissata ndeye khady ramatou rokia salimata chiamaka chidinma ifeanyi nnamdi chukwudi ikenna folasade omolara taiwo kehinde temitope risikat hadiza maimuna rakiya
    piotr tomasz krzysztof andrzej marcin paweł michał łukasz jakub adam mateusz grzegorz agata beata dorota ewelina iwona justyna karolina marta renata urszula wioletta zuzanna
    десислава георги димитър христо иванка пенка стефан николай красимира елица тарас олександр дмитро богдан ігор наталія надія лідія людмила алексей александр дмитрий
    владимир николай павел михаил тамара галина валентина лариса надежда людмила анастасия ксения вера нина зоя раиса
    μαρία ελένη γεωργία κατερίνα σοφία άννα βασιλική δήμητρα γιώργος γιάννης κώστας νίκος δημήτρης παναγιώτης
    mette kari ingrid astrid solveig lars erik anders bjørn jens søren morten kirsten karin birgitte hanne inger berit gunnar sven nils johan magnus
    ágnes zsófia judit katalin lászló istván jános józsef gábor péter tamás zoltán milica jovana dragana zorica ljiljana slavica radmila mirjana snežana
    ольга анна мария елена наталья татьяна ирина светлана юлия екатерина иван сергей андрей оксана фатима наташа марія олена катерина іван""")

WORDS_TOO = listed("""grace hope joy blessing faith mercy patience comfort charity precious peace happiness favour glory gift victoria victory angel rose lily daisy ruby
    will mark april june may summer destiny princess queen sunday monday friday promise prosper success miracle success innocent endurance rejoice
    nana ama mai ali ion ante joost bas ying hui lan edit nur wei awa ama mei awa kofi li-na ani esi hana anders helen florence carol frank rob bob jack tom jason alice надежда вера пенка надія роза любов γεωργία σοφία""")
"""Names that are words too, or of another kind of thing: a name only before a surname, or where one is asked for."""
